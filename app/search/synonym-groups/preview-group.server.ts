// What a group would do, before it holds: the same question asked with and without it.
import type { Actor } from '#app/accounts/roles.ts'
import type { Language } from '#app/i18n/languages.ts'
import { authorize } from '#app/platform/errors.ts'
import { analyse, stemsOf } from '#app/search/analysis.ts'
import { findThreads, readThreads } from '#app/search/found-threads.server.ts'
import { knownWords } from '#app/search/known-words.server.ts'
import { canChangeSynonyms } from '#app/search/synonym-groups/policy.ts'
import type { SynonymSource } from '#app/search/synonyms.ts'
import { type KeptGroup, keptGroups, sourceOf, synonymsInForce } from '#app/search/synonyms-in-force.server.ts'
import type { Vocabulary } from '#app/search/vocabulary.ts'
import { widenQuery } from '#app/search/widening.server.ts'

const SHOWN = 5

type About = {
  /** An own group that is being changed. */
  groupId?: number
  /** A shipped one, which gets these words besides its own, or is switched off. */
  shipped?: { lang: Language; name: string; off?: boolean }
  words: string[]
  /** What somebody would type; empty: the word of the group that fewest threads have. */
  q: string
}

/** What a search for `q` finds now and would find then, and in how many threads each word of the group stands. */
export async function previewGroup(actor: Actor, { q, ...about }: About) {
  authorize(canChangeSynonyms(actor))
  const words = wordsIn(about.words, await knownWords())
  const rarest = words.toSorted((a, b) => (a.threads ?? 0) - (b.threads ?? 0)).at(0)
  const asked = q || (rarest?.word ?? '')
  const [before, after] = [
    await found(actor, asked, await synonymsInForce()),
    await found(actor, asked, await sourceOf(changed(await keptGroups(), about))),
  ]
  return {
    q: asked,
    words,
    total: { before: before.ids.length, after: after.ids.length },
    /** `now` is the place that a thread would have, from 1 on; null when it would not be found. */
    before: before.shown.map((thread) => ({ ...thread, now: placeIn(after.ids, thread.id) })),
    /** `was` is the place that a thread has today. */
    after: after.shown.map((thread) => ({ ...thread, was: placeIn(before.ids, thread.id) })),
  }
}

export type GroupPreview = Awaited<ReturnType<typeof previewGroup>>

/** The groups as they would be. */
function changed(groups: KeptGroup[], { groupId, shipped, words }: Omit<About, 'q'>): KeptGroup[] {
  const others = groups.filter(
    (group) => group.id !== groupId && !(shipped && group.shipped === shipped.name && group.lang === shipped.lang),
  )
  const { lang = 'both', name = null, off = false } = shipped ?? {}
  return [...others, { id: groupId ?? 0, lang, shipped: name, words, off }]
}

async function found(actor: Actor, q: string, synonyms: SynonymSource) {
  const asked = await widenQuery(q, { synonyms })
  const ids = asked.terms.length ? (await findThreads(actor, asked)).map(({ id }) => id) : []
  const rows = await readThreads(actor, ids.slice(0, SHOWN))
  return { ids, shown: rows.map(({ id, slug, title, lang }) => ({ id, slug, title, lang })) }
}

const placeIn = (ids: number[], id: number) => (ids.includes(id) ? ids.indexOf(id) + 1 : null)

/** What search makes of each word. */
function wordsIn(words: string[], vocabulary: Vocabulary) {
  const runs = words.map((word) => stemsOf(word).join(' '))
  return words.map((word, at) => {
    const said = [...new Set(analyse(word).map(({ stem }) => stem))]
    const stems = runs[at]!.split(' ')
    const first = runs.indexOf(runs[at]!)
    return {
      word,
      /** In how many threads it stands; of several words no more than this. Null for what only people type. */
      threads: said.length
        ? Math.min(...(stems.length === 1 ? stems : said).map((stem) => vocabulary.count(stem)))
        : null,
      several: stems.length > 1,
      /** Another word of the group that is the same to search. */
      same: first < at ? words[first]! : null,
      /** Another word altogether that is the same to search: `boot` and `bot`. */
      confused: stems.length === 1 ? confusedWith(word, stems[0]!, vocabulary) : null,
    }
  })
}

/** Word and stem begin alike; a word of the index with this stem and another beginning is another word. */
function confusedWith(word: string, stem: string, vocabulary: Vocabulary) {
  const written = vocabulary.count(stem) ? vocabulary.written(stem) : stem
  const plain = analyse(word)[0]?.form ?? ''
  return plain && !written.startsWith(plain.slice(0, 3)) && !plain.startsWith(written.slice(0, 3)) ? written : null
}
