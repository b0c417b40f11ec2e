import { stemsOf } from '#app/search/analysis.ts'
import type { SynonymGroup } from '#app/search/synonyms/group.ts'

/** Where other words for what was typed may stand: from one word up to, without, another. */
export type SynonymMatch = { from: number; to: number; others: string[][] }

const MOST_WORDS = 5
const GROUPS_AT_ONCE = 25

/** The groups made ready for looking things up: every word as the run of stems that the index would hold. */
export class Synonyms {
  /** By the run, its stems separated by spaces: the groups that it is in. */
  readonly #groups = new Map<string, Set<readonly string[]>>()

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

  #enter({ words }: SynonymGroup) {
    const runs = [...new Set(words.map((word) => stemsOf(word).join(' ')))].filter(Boolean)
    if (runs.length < 2) return
    for (const run of runs) {
      const of = this.#groups.get(run) ?? new Set()
      of.add(runs)
      this.#groups.set(run, of)
    }
  }

  /** Finds every run of these stems (stop words among them) for which there are other words, the longest first. */
  match(stems: string[]): SynonymMatch[] {
    const found: SynonymMatch[] = []
    for (let from = 0; from < stems.length; from++)
      for (let to = Math.min(stems.length, from + MOST_WORDS); to > from; to--) {
        const run = stems.slice(from, to).join(' ')
        const groups = this.#groups.get(run)
        if (!groups) continue
        const others = [...new Set([...groups].flat())].filter((other) => other !== run)
        found.push({ from, to, others: others.map((other) => other.split(' ')) })
        break
      }
    return found
  }
}
