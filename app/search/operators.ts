// What people may type to search more precisely, in both languages, besides words.
import type { SearchLanguage, Solver, State } from '#app/search/choices.ts'

/** What a search is bound to. Names are as they were typed: whoever reads the rows looks them up. */
export type Bounds = {
  tag?: string
  category?: string
  user?: string
  state?: State
  /** Who solved it. */
  by?: Solver
  lang?: SearchLanguage
  /** Asked at or after, and before, in ms since 1970 (UTC). */
  after?: number
  before?: number
  /** Votes of the question, at least. */
  score?: number
  /** Words that must not be there. */
  without?: string[]
}

export type Understood = {
  /** What is left: the words to look for, phrases in their quotation marks. */
  text: string
  bounds: Bounds
  /** What looked like an operator and is none: looked for as words. */
  unknown: string[]
  /** Each operator that was understood, as it was typed. */
  typed: Partial<Record<keyof Bounds, string>>
}

const NAMES = new Map<string, keyof typeof READ>(
  Object.entries({
    tag: 'tag',
    label: 'tag',
    category: 'category',
    onderwerp: 'category',
    user: 'user',
    van: 'user',
    is: 'is',
    by: 'by',
    door: 'by',
    lang: 'lang',
    taal: 'lang',
    before: 'before',
    voor: 'before',
    after: 'after',
    na: 'after',
    score: 'score',
    stemmen: 'score',
  } as const),
)

const STATES = new Map<string, Bounds['state']>(
  Object.entries({
    solved: 'solved',
    opgelost: 'solved',
    unsolved: 'unsolved',
    onopgelost: 'unsolved',
    unanswered: 'unanswered',
    onbeantwoord: 'unanswered',
  } as const),
)

const SOLVERS = new Map<string, Bounds['by']>(
  Object.entries({
    brand: 'brand',
    merk: 'brand',
    ambassador: 'ambassador',
    ambassadeur: 'ambassador',
    customer: 'customer',
    klant: 'customer',
    partner: 'partner',
  } as const),
)

const LANGUAGES = new Map<string, Bounds['lang']>(
  Object.entries({ nl: 'nl', nederlands: 'nl', en: 'en', engels: 'en', english: 'en' } as const),
)

/** What each operator makes of its value; undefined when it makes nothing of it. */
const READ = {
  tag: (value: string): Bounds | undefined => ({ tag: value }),
  category: (value: string): Bounds | undefined => ({ category: value }),
  user: (value: string): Bounds | undefined => ({ user: value.replace(/^@/, '') }),
  is: (value: string) => known('state', STATES.get(value.toLowerCase())),
  by: (value: string) => known('by', SOLVERS.get(value.toLowerCase())),
  lang: (value: string) => known('lang', LANGUAGES.get(value.toLowerCase())),
  after: (value: string) => known('after', dateOf(value)),
  before: (value: string) => known('before', dateOf(value)),
  score: (value: string) => known('score', /^(?:>=?)?-?\d{1,6}$/.test(value) ? scoreOf(value) : undefined),
}

const known = <Key extends keyof Bounds>(key: Key, value: Bounds[Key] | undefined): Bounds | undefined =>
  value === undefined ? undefined : { [key]: value }

/** `>5` is six and more, `5` and `>=5` five and more. */
const scoreOf = (value: string) => Number(value.replace(/^>=?/, '')) + (/^>\d/.test(value) ? 1 : 0)

/** The beginning of a year, a month or a day, as 2026, 2026-03 or 2026-03-14. */
function dateOf(value: string) {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? []
  if (!year) return undefined
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day))
  // The 31st of February is no day.
  return new Date(at).toISOString().slice(0, 10) === `${year}-${month}-${day}` ? at : undefined
}

const MOST = 20
const PIECE = /"[^"]*"|[^\s"]+:"[^"]*"|\S+/gu
const OPERATOR = /^(\p{L}+):(?:"([^"]*)"|(\S+))$/u
const WITHOUT = /^-(?=[\p{L}\p{N}])(\S+)$/u

/** Where operators and words that must not be there stand in what was typed. */
export const operatorsIn = (typed: string) =>
  [...typed.matchAll(PIECE)].filter(
    ([piece]) => WITHOUT.test(piece) || NAMES.has(OPERATOR.exec(piece)?.[1]?.toLowerCase() ?? ''),
  )

/** Reads what was typed. Nothing is an error: what is no operator is words. The last of two alike counts. */
export function readOperators(typed: string): Understood {
  const words: string[] = []
  const unknown: string[] = []
  const without: string[] = []
  let bounds: Bounds = {}
  const asTyped: Understood['typed'] = {}
  let read = 0
  for (const [piece] of typed.matchAll(PIECE)) {
    const [, name, quoted, plain] = OPERATOR.exec(piece) ?? []
    const operator = name ? NAMES.get(name.toLowerCase()) : undefined
    const value = (quoted ?? plain ?? '').trim()
    const [, left] = WITHOUT.exec(piece) ?? []
    const understood = operator && value && read < MOST ? READ[operator](value) : undefined
    if (understood) {
      bounds = { ...bounds, ...understood }
      for (const key of Object.keys(understood) as (keyof Bounds)[]) asTyped[key] = piece
      read++
    } else if (left && without.length < MOST) without.push(left)
    else {
      words.push(operator ? piece.replace(':', ' ') : piece)
      if (operator && unknown.length < MOST) unknown.push(piece)
    }
  }
  return { text: words.join(' '), bounds: without.length ? { ...bounds, without } : bounds, unknown, typed: asTyped }
}
