import { stemsOf } from '#app/search/analysis.ts'
import type { SynonymGroup } from '#app/search/synonyms/group.ts'

/** A run of what was typed for which other words may stand: each of them a run too. */
export type SynonymMatch = { run: string[]; others: string[][] }

/** What finds other words for what was typed. */
export type SynonymSource = { match: (stems: string[]) => SynonymMatch[] }

type Runs = readonly string[]

const MOST_WORDS = 5
/** Stands in a phrase where others words may come between: `zeg .. op` is found in "hoe zeg ik mijn abonnement op". */
export const GAP = ' .. '
const MOST_BETWEEN = 5
const GROUPS_AT_ONCE = 25
const NONE: ReadonlySet<Runs> = new Set()

/** The groups made ready for looking things up: every word as the run of stems (separated by spaces) of the index. */
export class Synonyms {
  /** By the run: of each group that it asks for, the runs that serve, and often itself. Most share the list of their group. */
  readonly #others = new Map<string, readonly Runs[]>()
  /** By the beginning of a phrase with a gap: what must follow, and the runs that serve. */
  readonly #apart = new Map<string, { end: string[]; others: Runs }[]>()

  readonly #runs = new Map<SynonymGroup, Runs>()

  constructor(groups: readonly SynonymGroup[] = []) {
    for (const group of groups) this.#enter(group)
  }

  /** Makes it some groups at a time: others have their turn meanwhile. */
  static async of(groups: readonly SynonymGroup[]) {
    const synonyms = new Synonyms()
    for (const [at, group] of groups.entries()) {
      synonyms.#enter(group)
      if (at % GROUPS_AT_ONCE === GROUPS_AT_ONCE - 1) await new Promise((resolve) => setTimeout(resolve))
    }
    return synonyms
  }

  #enter(group: SynonymGroup) {
    const { words, asked = words } = group
    // A phrase with a gap is a way of asking: it stands in no thread as it is written here.
    const runs = runsOf(words.filter((word) => !word.includes(GAP)))
    const alone = [runs]
    this.#runs.set(group, runs)
    for (const way of asked) {
      const [begin, end] = way.split(GAP).map(runOf)
      if (!begin) continue
      if (end) {
        const known = this.#apart.get(begin)
        const phrase = { end: end.split(' '), others: runs }
        if (known) known.push(phrase)
        else this.#apart.set(begin, [phrase])
      } else {
        const known = this.#others.get(begin)
        this.#others.set(begin, known ? [...new Set([...known, runs])] : alone)
      }
    }
  }

  /** What `match` takes to pass over some of the groups. */
  listsOf(groups: ReadonlySet<SynonymGroup>): ReadonlySet<Runs> {
    return new Set([...groups].flatMap((group) => [this.#runs.get(group) ?? []]))
  }

  /**
   * Finds every run of these stems (stop words among them) for which there are other words, the longest first. Groups
   * of `without` are passed over, as if they had never been there.
   */
  match(stems: string[], without = NONE): SynonymMatch[] {
    const found = new Map<string, SynonymMatch>()
    const told = new Set<Runs>()
    const tell = (run: string[], lists: readonly Runs[]) => {
      const typed = run.join(' ')
      if (found.has(typed)) return true
      const counting = lists.filter((others) => !without.has(others))
      const other = [...new Set(counting.flat())].filter((other) => other !== typed).map((other) => other.split(' '))
      if (other.length) found.set(typed, { run, others: other })
      for (const others of counting) told.add(others)
      return other.length > 0
    }
    for (let from = 0; from < stems.length; from++)
      for (let to = Math.min(stems.length, from + MOST_WORDS); to > from; to--) {
        const run = stems.slice(from, to)
        const others = this.#others.get(run.join(' '))
        if (others && tell(run, others)) break
      }
    for (let from = 0; from < stems.length; from++)
      for (let to = from + 1; to <= Math.min(stems.length, from + MOST_WORDS); to++) {
        const begin = stems.slice(from, to)
        for (const { end, others } of this.#apart.get(begin.join(' ')) ?? [])
          if (!told.has(others) && follows(stems, to, end)) tell([...begin, ...end], [others])
      }
    return [...found.values()]
  }
}

/** A word or several as the run of stems that the index would hold. */
const runOf = (word: string) => stemsOf(word).join(' ')

/** The different runs that words are to the index: `wifi` and `wi-fi` are one. */
export const runsOf = (words: readonly string[]): Runs => [...new Set(words.map(runOf))].filter(Boolean)

/** Groups beside those of another source, of which some do not count. */
export function besides(shipped: Synonyms, without: ReadonlySet<SynonymGroup>, own: Synonyms): SynonymSource {
  const passedOver = shipped.listsOf(without)
  return {
    match(stems) {
      const found = new Map<string, SynonymMatch>()
      for (const { run, others } of [...shipped.match(stems, passedOver), ...own.match(stems)]) {
        const typed = run.join(' ')
        found.set(typed, { run, others: distinct([...(found.get(typed)?.others ?? []), ...others]) })
      }
      return [...found.values()]
    },
  }
}

const distinct = (runs: string[][]) => [...new Map(runs.map((run) => [run.join(' '), run])).values()]

/** Whether a run comes soon after a place. */
function follows(stems: string[], after: number, run: string[]) {
  for (let at = after; at <= Math.min(after + MOST_BETWEEN, stems.length - run.length); at++)
    if (run.every((stem, index) => stems[at + index] === stem)) return true
  return false
}
