// The reader for whom a page for many members is made: nobody, whose name, number and picture are found again in it and
// give way to those of whoever reads it. Made anew for each page: no text that somebody wrote can hold them.
import { randomBytes, randomInt } from 'node:crypto'
import type { Member } from '#app/accounts/roles.ts'
import { faceAddress, hueOf, initials } from '#app/ui/face.tsx'

/** What a member's page says of its reader. */
export type Reader = Pick<Member, 'id' | 'name' | 'picture'> & { nonce: string }

/** All else that a page depends on, by which members share it. */
export type Kind = Pick<Member, 'role' | 'verified' | 'locale' | 'timeZone'> & { pictured: boolean }

/** Two letters that hardly anybody's name begins with. */
const letter = () => String.fromCodePoint(0x4e00 + randomInt(0x5000))
const word = () => randomBytes(16).toString('hex')

export function makeNobody({ pictured, ...kind }: Kind): Member & Reader {
  return {
    ...kind,
    id: 2 ** 48 + randomInt(2 ** 47),
    name: `${letter()}${word()} ${letter()}${word()}`,
    picture: pictured ? word() : null,
    nonce: word(),
    teamId: null,
    createdAt: 0,
  }
}

const MARKUP: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' }
const inMarkup = (text: string) => text.replace(/[&<>"']/g, (mark) => MARKUP[mark]!)

const SCRIPT: Record<string, string> = {
  '&': '\\u0026',
  '<': '\\u003c',
  '>': '\\u003e',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}
/** As Remix writes a page's data: JSON, as a text in a script. */
const inData = (value: string | number) =>
  JSON.stringify(JSON.stringify(value))
    .slice(1, -1)
    .replace(/[&<>\u2028\u2029]/g, (mark) => SCRIPT[mark]!)

/** Each place in which a page says who reads it, as it stands there; and how often, where that is known. */
const PLACES: { says: (reader: Reader) => string; times?: number }[] = [
  { says: ({ nonce }) => `nonce="${inMarkup(nonce)}"` },
  { says: ({ id }) => `data-reader="${id}"`, times: 1 },
  { says: ({ id }) => `href="/people/${id}"`, times: 1 },
  {
    says: (reader) =>
      reader.picture
        ? `src="${inMarkup(faceAddress(reader.picture, 'small'))}"`
        : `data-hue="${hueOf(reader)}" aria-hidden="true">${inMarkup(initials(reader.name))}</`,
    times: 1,
  },
  // In the menu: once to be seen, once to be heard.
  { says: ({ name }) => `${inMarkup(name)}</`, times: 2 },
  { says: ({ id }) => `${inData('id')},${inData(id)},`, times: 1 },
  { says: ({ name }) => `,${inData(name)},`, times: 1 },
  { says: ({ picture }) => (picture ? `,${inData(picture)},` : ''), times: 1 },
]

/** A page of nobody's, cut where it says who reads it: between two texts stands the place with that number. */
export type CutPage = { texts: string[]; places: number[] }

/** Null when the page says it anywhere else, or more or less often: it would then be wrong for everybody. */
export function cutPage(html: string, nobody: Reader): CutPage | null {
  const said = PLACES.map(({ says }) => says(nobody))
  const anyOf = said.filter(Boolean).map((text) => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
  const texts: string[] = []
  const places: number[] = []
  let from = 0
  for (const { 0: text, index } of html.matchAll(new RegExp(anyOf.join('|'), 'g'))) {
    texts.push(html.slice(from, index))
    places.push(said.indexOf(text))
    from = index + text.length
  }
  texts.push(html.slice(from))
  const often = (place: number) => places.filter((one) => one === place).length
  const asExpected = PLACES.every(({ times }, at) => !said[at] || often(at) === (times ?? Math.max(1, often(at))))
  const marks = [
    ...nobody.name.match(/[0-9a-f]{32}/g)!,
    String(nobody.id),
    nobody.nonce,
    nobody.picture ?? nobody.nonce,
  ]
  const elsewhere = texts.some((text) => marks.some((mark) => text.toLowerCase().includes(mark)))
  return asExpected && !elsewhere ? { texts, places } : null
}

/** What stands in each place for this reader. */
export function placesFor(reader: Reader, places: number[]): Buffer[] {
  const said = PLACES.map(({ says }) => Buffer.from(says(reader)))
  return places.map((place) => said[place]!)
}
