/** A place in a list as text for an address: the sorting values of the last row shown. */
export const encodeCursor = (values: number[]) => values.map((v) => v.toString(36)).join('.')

/** The values of a cursor; null when the text is none of ours (the list then starts at its beginning). */
export function decodeCursor(text: string | null | undefined, length: number): number[] | null {
  if (!text || !/^-?[0-9a-z]{1,11}(\.-?[0-9a-z]{1,11})*$/.test(text)) return null
  const values = text.split('.').map((part) => Number.parseInt(part, 36))
  return values.length === length && values.every(Number.isSafeInteger) ? values : null
}
