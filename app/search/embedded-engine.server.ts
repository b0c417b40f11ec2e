import { command, query } from '#app/platform/db/db.server.ts'
import {
  allWords,
  type Candidate,
  MOST_CANDIDATES,
  marksOf,
  marksWanted,
  placesToLook,
  type SearchDocument,
  type SearchEngine,
  titleWords,
} from '#app/search/engine.ts'
import { NumberSet } from '#app/search/number-set.ts'
import { matching, titleList, titlesChanged, titlesGone } from '#app/search/title-lists.server.ts'

/** A word in a title says as much as so many elsewhere. */
const TITLE_WEIGHT = 4

/** Lists of rare words are read whole as long as they hold no more than this together. */
const READ_WHOLE = 4000
/** Of common words only titles are looked at, and only for so many of them, the rarest first. */
const COMMON_WORDS = 4

const TITLES = 'search_titles_fts'
const TEXTS = 'search_texts_fts'

/**
 * SQLite's FTS5 over the analysed words, titles and everything apart. Lists are read word by word and their weights
 * added: FTS5's own bm25 goes through every list that it is asked about, however few documents come out. Common words'
 * lists are as long as the community; those of titles are kept in memory.
 */
export const embeddedEngine: SearchEngine = {
  name: 'embedded',

  async put(documents) {
    for (const document of documents) {
      const marks = marksOf(document)
      await query(`insert or replace into ${TITLES} (rowid, words) values (?, ?)`, [
        document.id,
        titleTokens(document).join(' '),
      ])
      await query(`insert or replace into ${TEXTS} (rowid, words) values (?, ?)`, [
        document.id,
        [allWords(document), ...marks].join(' '),
      ])
    }
    titlesChanged(documents.map((document) => ({ id: document.id, tokens: titleTokens(document) })))
  },

  async remove(ids) {
    for (const id of ids) for (const table of [TITLES, TEXTS]) await query(`delete from ${table} where rowid = ?`, [id])
    titlesChanged(ids.map((id) => ({ id, tokens: [] })))
  },

  async clear() {
    for (const table of [TITLES, TEXTS]) await command(`delete from ${table}`)
    titlesGone()
  },

  async documents() {
    const [all] = await query<{ n: number }>(`select count(*) as n from ${TEXTS}_docsize`)
    return all?.n ?? 0
  },

  async candidates(words, filters) {
    const { everywhere, titlesOnly } = placesToLook(words, READ_WHOLE)
    const marks = marksWanted(filters)
    const points = new Map<number, number>()
    const look = async (table: string, word: string, earned: number) => {
      const [found] = await query<{ ids: string }>(
        `select json_group_array(id) as ids from
           (select rowid as id from ${table} where ${table} match ? order by rowid desc limit ${READ_WHOLE})`,
        [matching([[word], ...marks])],
      )
      for (const id of JSON.parse(found!.ids) as number[]) points.set(id, (points.get(id) ?? 0) + earned)
    }
    for (const { word, weight } of everywhere) {
      await look(TEXTS, word, weight)
      await look(TITLES, word, weight * (TITLE_WEIGHT - 1))
    }
    const common: CommonWord[] = []
    for (const { word, weight } of titlesOnly.slice(0, COMMON_WORDS))
      common.push({ earned: weight * TITLE_WEIGHT, ids: await titleList([[word], ...marks]) })
    for (const [id, earned] of points)
      points.set(
        id,
        common.reduce((total, word) => (word.ids.has(id) ? total + word.earned : total), earned),
      )
    addCommon(points, common)
    return best(points)
  },
}

const titleTokens = (document: SearchDocument) => [...titleWords(document).split(' '), ...marksOf(document)]

type CommonWord = { earned: number; ids: NumberSet }

/** Adds titles with common words only: those with the ones that say most together, of these the newest. */
function addCommon(points: Map<number, number>, common: CommonWord[]) {
  let added = 0
  const combinations = Array.from({ length: 2 ** common.length - 1 }, (_, at) =>
    common.filter((_, bit) => ((at + 1) >> bit) & 1),
  )
    .map((words) => ({ words, earned: words.reduce((total, word) => total + word.earned, 0) }))
    .sort((a, b) => b.earned - a.earned)
  for (const { words, earned } of combinations)
    for (const id of NumberSet.inAll(words.map((word) => word.ids))) {
      if (points.has(id)) continue
      points.set(id, earned)
      if (++added >= MOST_CANDIDATES) return
    }
}

/** The documents with most points, among equals the newest. */
function best(points: Map<number, number>): Candidate[] {
  if (points.size <= MOST_CANDIDATES) return inOrder([...points])
  const least = Float64Array.from(points.values()).sort().at(-MOST_CANDIDATES)!
  return inOrder([...points].filter(([, score]) => score >= least)).slice(0, MOST_CANDIDATES)
}

const inOrder = (points: [number, number][]): Candidate[] =>
  points.map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score || b.id - a.id)
