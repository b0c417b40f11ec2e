import { cleanName, isReservedName, NAME_MAX, nameProblem } from '#app/accounts/names.ts'

const NOT_IN_NAMES = /[^\p{L}\p{M}\p{N} '’._-]/gu
const MOST_NAMESAKES = 9

/**
 * The names to try for an imported person, best first: their own as far as our rules allow, then with a number, and in
 * the end without end. Rules are those of signing up: nobody comes in looking like somebody else or like the brand.
 */
export function* namesToTry(displayName: string, externalId: string, brandName: string): Generator<string> {
  const whole = adapted(displayName)
  const name = [whole, latinPart(whole)].find((candidate) => isFit(candidate, brandName))
  if (name !== undefined) {
    yield name
    for (let n = 2; n <= MOST_NAMESAKES; n++) yield numbered(name, n)
    yield numbered(name, externalId)
  }
  const plain = `user${externalId}`
  yield plain
  for (let n = 2; ; n++) yield `${plain} ${n}`
}

function adapted(displayName: string) {
  const allowed = cleanName(cleanName(displayName).replace(NOT_IN_NAMES, ' '))
  return [...allowed].slice(0, NAME_MAX).join('').trim()
}

/** Of a name in two alphabets, which could pass for another in one, the words that most readers can read. */
const latinPart = (name: string) =>
  name
    .split(' ')
    .filter((word) => /^[\p{Script=Latin}\p{M}\p{N}'’.-]+$/u.test(word))
    .join(' ')

function numbered(name: string, number: number | string) {
  const end = ` ${number}`
  return (
    [...name]
      .slice(0, NAME_MAX - end.length)
      .join('')
      .trim() + end
  )
}

const isFit = (name: string, brandName: string) => nameProblem(name) === null && !isReservedName(name, brandName)
