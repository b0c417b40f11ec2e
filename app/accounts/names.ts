import { readAsLatin, readInAHurry } from '#app/accounts/look-alikes.ts'
import { reservedNames } from '#app/accounts/reserved-names.ts'

export const NAME_MIN = 2
export const NAME_MAX = 40

/** A name as it is kept and shown: composed letters, single spaces. */
export const cleanName = (name: string) => name.normalize('NFKC').replace(/\s+/g, ' ').trim()

/**
 * A name as it is compared: no two people share a key. Case and look-alike letters of other alphabets make no
 * difference; accents do (`Andre` and `André` are two people). Never fails, whatever it is given, and fits a query:
 * PostgreSQL takes no NUL.
 */
export const nameKey = (name: string) => readAsLatin(cleanName(name).toLowerCase()).replaceAll('\0', '')

/** Each alphabet by itself; a name keeps to one. Letters outside these are hard to tell from others, or ornament. */
const ALPHABETS = [
  /^[A-Za-zÀ-ÖØ-öø-ƿǄ-ɏəḀ-ỿ]$/u,
  /^[\u0400-\u052f]$/u,
  /^[\p{Script=Greek}]$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}ー]$/u,
  /^[\p{Script=Hangul}\p{Script=Han}]$/u,
  ...[
    'Arabic Armenian Bengali Devanagari Ethiopic Georgian Gujarati Gurmukhi Hebrew Kannada Khmer Lao Malayalam',
    'Mongolian Myanmar Oriya Sinhala Tamil Telugu Thai Tibetan',
  ]
    .join(' ')
    .split(' ')
    .map((script) => new RegExp(`^\\p{Script=${script}}$`, 'u')),
]

const INVISIBLE = /\p{C}|[\u115f\u1160\u3164\uffa0\u2800]|\u034f|[\u{fe00}-\u{fe0f}]/u
const STACKED_MARKS = /\p{M}{3}/u
const ALLOWED = /^[\p{L}\p{M}\p{N} '’._-]+$/u

function keepsToOneAlphabet(name: string) {
  const letters = name.match(/\p{L}/gu) ?? []
  return ALPHABETS.some((alphabet) => letters.every((letter) => alphabet.test(letter)))
}

/** Why this cannot be a name, as the path of a message, or null. */
export function nameProblem(given: string): string | null {
  // Invisible characters are refused rather than dropped: dropping them would let two texts become one name.
  if (INVISIBLE.test(given.trim())) return 'accounts.name.invisible'
  const name = cleanName(given)
  const length = [...name].length
  if (length === 0) return 'accounts.name.missing'
  if (name.includes('@')) return 'accounts.name.at'
  if (length < NAME_MIN) return 'accounts.name.short'
  if (length > NAME_MAX || name.length > 2 * NAME_MAX) return 'accounts.name.long'
  if (STACKED_MARKS.test(name.normalize('NFD')) || /^\p{M}/u.test(name)) return 'accounts.name.marks'
  if (!ALLOWED.test(name) || !/\p{L}/u.test(name)) return 'accounts.name.characters'
  if (!keepsToOneAlphabet(name)) return 'accounts.name.alphabets'
  return null
}

/** Whether a name would pass for the brand or its people; only webcare may carry one. */
export function isReservedName(name: string, brandName: string) {
  const { anywhere, whole } = reservedNames(brandName)
  const words = cleanName(name)
    .split(/[\s._-]+/u)
    .map(readInAHurry)
  return words.some((word) => anywhere.has(word)) || whole.test(readInAHurry(cleanName(name)))
}
