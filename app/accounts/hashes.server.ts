import { createHash } from 'node:crypto'

/** What is stored in place of a secret, or of an address that is counted but need not be known. */
export const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url')
