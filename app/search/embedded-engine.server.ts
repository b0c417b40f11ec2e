import { command, query } from '#app/platform/db/db.server.ts'
import {
  type AskedWord,
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

/**
 * SQLite's FTS5 over the analysed words. The index keeps no texts. Lists are read
 * word by word and their rarities added: FTS5's own bm25 goes through every list that it is asked about, however few
 * documents come out, and a common word's list is as long as the community.
 */
export const embeddedEngine: SearchEngine = {
  name: 'embedded',

  async put(documents) {
    for (const document of documents) {
      const { id, question, solution, answers, labels } = document
      await query(
        'insert or replace into search_fts (rowid, title, question, solution, answers, labels, marks) values (?, ?, ?, ?, ?, ?, ?)',
        [id, titleWords(document), question, solution, answers, labels, marksOf(document).join(' ')],
      )
    }
  },

  async remove(ids) {
    for (const id of ids) await query('delete from search_fts where rowid = ?', [id])
  },

  clear: () => command('delete from search_fts'),

  async documents() {
    const [all] = await query<{ n: number }>('select count(*) as n from search_fts_docsize')
    return all?.n ?? 0
  },

  async candidates(words, filters) {
    const { everywhere, titlesOnly } = placesToLook(words, READ_WHOLE)
    const common = titlesOnly.slice(0, COMMON_WORDS)
    const marks = marksWanted(filters).map((mark) => ` AND marks : "${mark}"`)
    const points = new Map<number, number>()
    const look = async (match: string, earned: number, most: number) => {
      const [found] = await query<{ ids: string }>(
        `select json_group_array(id) as ids from
           (select rowid as id from search_fts where search_fts match ? order by rowid desc limit ${most})`,
        [`(${match})${marks.join('')}`],
      )
      for (const id of JSON.parse(found!.ids) as number[]) points.set(id, (points.get(id) ?? 0) + earned)
    }
    for (const { word, weight } of everywhere) {
      await look(quoted(word), weight, READ_WHOLE)
      await look(`title : ${quoted(word)}`, weight * (TITLE_WEIGHT - 1), READ_WHOLE)
    }
    // Beside a rare word a common one tells which of its few documents are meant; without one, two together do.
    const [first] = common
    for (const [place, { word, weight }] of common.entries()) {
      await look(`title : ${quoted(word)}`, weight * TITLE_WEIGHT, NEWEST)
      if (everywhere.length) await look(`${any(everywhere)} AND ${quoted(word)}`, weight, READ_WHOLE)
      else if (place > 0) await look(`${quoted(first!.word)} AND ${quoted(word)}`, first!.weight + weight, NEWEST)
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
