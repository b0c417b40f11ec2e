import { command, query } from '#app/platform/db/db.server.ts'
import {
  type Candidate,
  MOST_CANDIDATES,
  MOST_COMPLETIONS,
  marksOf,
  marksWanted,
  placesToLook,
  type SearchEngine,
} from '#app/search/engine.ts'
import { rarity } from '#app/search/rarity.ts'

/** A word in a title says as much as so many elsewhere. */
const TITLE_WEIGHT = 4

/** Lists of rare words are read whole as long as they hold no more than this together. */
const READ_WHOLE = 4000
/** Of a common word's list only the newest are read, and only for so many of them, the rarest first. */
const NEWEST = 1000
const COMMON_WORDS = 4

/** So many words that begin alike are looked at, for the commonest among them. */
const TERMS_READ = 200

/**
 * SQLite's FTS5 over the analysed words. The index keeps no texts; `search_fts_words` counts its words. Lists are read
 * word by word and their rarities added: FTS5's own bm25 goes through every list that it is asked about, however few
 * documents come out, and a common word's list is as long as the community.
 */
export const embeddedEngine: SearchEngine = {
  name: 'embedded',

  async put(documents) {
    for (const document of documents) {
      const { id, title, question, solution, answers, labels } = document
      await query(
        'insert or replace into search_fts (rowid, title, question, solution, answers, labels, marks) values (?, ?, ?, ?, ?, ?, ?)',
        [id, title, question, solution, answers, labels, marksOf(document).join(' ')],
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

  async frequencies(words) {
    const counts = await query<{ term: string; doc: number }>(
      'select term, doc from search_fts_words where term in (select value from json_each(?))',
      [JSON.stringify(words)],
    )
    return new Map(counts.map(({ term, doc }) => [term, doc]))
  },

  async completions(beginning) {
    const found = await query<{ term: string }>(
      `select term from (select term, doc from search_fts_words where term >= ? and term < ? limit ${TERMS_READ})
       where term not like '%:%' order by doc desc, term limit ${MOST_COMPLETIONS}`,
      [beginning, `${beginning}\u{10ffff}`],
    )
    return found.map(({ term }) => term)
  },

  async candidates(criteria, frequencies) {
    const { everywhere, titlesOnly } = placesToLook(criteria.words, frequencies, READ_WHOLE)
    const common = titlesOnly.slice(0, COMMON_WORDS)
    const weight = rarity(frequencies)
    const marks = marksWanted(criteria).map((mark) => ` AND marks : "${mark}"`)
    const points = new Map<number, number>()
    const look = async (words: string, earned: number, most: number) => {
      const [found] = await query<{ ids: string }>(
        `select json_group_array(id) as ids from
           (select rowid as id from search_fts where search_fts match ? order by rowid desc limit ${most})`,
        [`(${words})${marks.join('')}`],
      )
      for (const id of JSON.parse(found!.ids) as number[]) points.set(id, (points.get(id) ?? 0) + earned)
    }
    for (const word of everywhere) {
      await look(quoted(word), weight(word), READ_WHOLE)
      await look(`title : ${quoted(word)}`, weight(word) * (TITLE_WEIGHT - 1), READ_WHOLE)
    }
    // Beside a rare word a common one tells which of its few documents are meant; without one, two together do.
    for (const [place, word] of common.entries()) {
      await look(`title : ${quoted(word)}`, weight(word) * TITLE_WEIGHT, NEWEST)
      if (everywhere.length) await look(`${any(everywhere)} AND ${quoted(word)}`, weight(word), READ_WHOLE)
      else if (place > 0)
        await look(`${quoted(common[0]!)} AND ${quoted(word)}`, weight(common[0]!) + weight(word), NEWEST)
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
const any = (words: string[]) => `(${words.map(quoted).join(' OR ')})`
