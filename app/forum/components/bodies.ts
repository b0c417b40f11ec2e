import { createContext } from 'react'

/** Posts' HTML for the render of a document: it reaches the markup once, and not the serialised data as well. */
export const Bodies = createContext<Map<number, string> | null>(null)
