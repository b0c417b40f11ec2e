// What may stand in a brand's stylesheet, and nothing else: no value can close its line or load anything.
import { parseColour } from '#app/settings/colour.ts'

/** A colour as it is written to the stylesheet; null when it is none that we can compute with. */
export const soundColour = (typed: string) => (parseColour(typed) ? typed.trim().toLowerCase() : null)

/** How round corners are: up to 32px or 2rem; null for anything else. */
export function soundRadius(typed: string) {
  const text = typed.trim() === '0' ? '0px' : typed.trim()
  if (!/^\d{1,2}(\.\d{1,3})?(px|rem)$/.test(text)) return null
  return Number.parseFloat(text) <= (text.endsWith('px') ? 32 : 2) ? text : null
}

const FAMILY = /^(?:[A-Za-z][A-Za-z0-9 -]*|"[A-Za-z0-9 -]+"|'[A-Za-z0-9 -]+')$/

/** Names of fonts, best first; null for anything else. */
export function soundFont(typed: string) {
  const families = typed.split(',').map((family) => family.trim())
  return typed.length <= 200 && families.every((family) => FAMILY.test(family)) ? families.join(', ') : null
}
