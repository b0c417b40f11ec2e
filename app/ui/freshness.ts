import { createContext } from 'react'

/** Set while a page is made that will be kept: whatever tells time lowers `until` to when its words stop being true. */
export const Freshness = createContext<{ until: number } | null>(null)
