import type { Letters } from '#app/found/letters.server.ts'

/** Our bird, in a square of 24. */
export const BIRD = 'M4 13c2.6-5 7-7 11.4-6l4.4 1-2.6 2c0 6-4.4 9-9.6 9H5l2.6-2.6C5.8 15.5 4.9 14.7 4 13Z'

type Look = { name: string; colours: { accent: string; onAccent: string } }
type Shape = { size: number; round: boolean; initial: Letters | null }

/** The site's sign for tabs and home screens: the brand's first letter, or our bird when `initial` has no letters for it. */
export function iconSvg({ name, colours }: Look, { size, round, initial }: Shape): string {
  const letter = initial?.drawable([...name.toUpperCase()][0] ?? '')
  const sign =
    initial && letter ? initial.shape(letter, { x: 12 - initial.width(letter, 15) / 2, y: 17.4, size: 15 }) : BIRD
  // Home screens cut corners off: what matters keeps clear of them.
  const place = round || letter ? '' : ' transform="translate(2.6 2.6) scale(.78)"'
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24"><rect width="24" height="24" rx="${round ? 5 : 0}" fill="${colours.accent}"/><path fill="${colours.onAccent}" d="${sign}"${place}/></svg>`
}
