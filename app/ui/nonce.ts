import { createContext } from 'react'

/** The nonce of this answer's scripts; only known while the server renders. */
export const NonceContext = createContext<string | undefined>(undefined)
