import { command, query } from '#app/platform/db/db.server.ts'
import {
  type AskedWord,
  allWords,
  type Candidate,
  MOST_CANDIDATES,
  marksOf,
  marksWanted,
  placesToLook,
  type SearchEngine,
  titleWords,
} from '#app/search/engine.ts'

/** A word in a title says as much as so many elsewhere. */
const TITLE_WEIGHT = 4

/** Lists of rare words are read whole as long as they hold no more than this together. */
const READ_WHOLE = 4000
/** Of a common word's list only the newest are read, and only for so many of them, the rarest first. */
const NEWEST = 1000
const COMMON_WORDS = 4

const TITLES = 'search_titles_fts'
const TEXTS = 'search_texts_fts'

/**
 * SQLite's FTS5 over the analysed words, titles and everything apart. Lists are read word by word and their weights
 * added: FTS5's own bm25 goes through every list that it is asked about, however few documents come out, and a common
 * word's list is as long as the community.
 */
export const embeddedEngine: SearchEngine = {
  name: 'embedded',

  async put(documents) {
    for (const document of documents) {
      const marks = marksOf(document)
      await query(`insert or replace into ${TITLES} (rowid, words) values (?, ?)`, [
        document.id,
        [titleWords(document), ...marks].join(' '),
      ])
      await query(`insert or replace into ${TEXTS} (rowid, words) values (?, ?)`, [
        document.id,
        [allWords(document), ...marks].join(' '),
      ])
    }
  },

  async remove(ids) {
    for (const id of ids) for (const table of [TITLES, TEXTS]) await query(`delete from ${table} where rowid = ?`, [id])
  },

  async clear() {
    for (const table of [TITLES, TEXTS]) await command(`delete from ${table}`)
  },

  async documents() {
    const [all] = await query<{ n: number }>(`select count(*) as n from ${TEXTS}_docsize`)
    return all?.n ?? 0
  },

  async candidates(words, filters) {
    const { everywhere, titlesOnly } = placesToLook(words, READ_WHOLE)
    const common = titlesOnly.slice(0, COMMON_WORDS)
    const marks = marksWanted(filters).map((any) => ` AND (${any.map(quoted).join(' OR ')})`)
    const points = new Map<number, number>()
    const look = async (table: string, match: string, earned: number, most: number) => {
      const [found] = await query<{ ids: string }>(
        `select json_group_array(id) as ids from
           (select rowid as id from ${table} where ${table} match ? order by rowid desc limit ${most})`,
        [`(${match})${marks.join('')}`],
      )
      for (const id of JSON.parse(found!.ids) as number[]) points.set(id, (points.get(id) ?? 0) + earned)
    }
    for (const { word, weight } of everywhere) {
      await look(TEXTS, quoted(word), weight, READ_WHOLE)
      await look(TITLES, quoted(word), weight * (TITLE_WEIGHT - 1), READ_WHOLE)
    }
    // Of a common word the newest titles, and those beside another word that was typed, which may be much older.
    for (const [place, { word, weight }] of common.entries()) {
      await look(TITLES, quoted(word), weight * TITLE_WEIGHT, NEWEST)
      const others = [...everywhere, ...common.slice(0, place)]
      if (others.length) await look(TITLES, `${any(others)} AND ${quoted(word)}`, weight * TITLE_WEIGHT, READ_WHOLE)
    }
    return best(points)
  },
}

/** The documents with most points, among equals the newest. */
function best(points: Map<number, number>): Candidate[] {
  const order = (a: Candidate, b: Candidate) => b.score - a.score || b.id - a.id
  let kept: Candidate[] = []
  for (const [id, score] of points) {
    kept.push({ id, score })
    if (kept.length > 10 * MOST_CANDIDATES) kept = kept.sort(order).slice(0, MOST_CANDIDATES)
  }
  return kept.sort(order).slice(0, MOST_CANDIDATES)
}

/** Each word quoted: `foo AND`, `NEAR(` and `c++` are words here, never operators. */
const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`
const any = (words: AskedWord[]) => `(${words.map(({ word }) => quoted(word)).join(' OR ')})`
