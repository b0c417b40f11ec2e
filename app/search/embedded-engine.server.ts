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

// bm25's weights for title, question, solution, answers, labels, marks: the right thread must be among the candidates, no more.
const WEIGHTS = '10, 1, 1, 1, 2, 0'

/** So many words that begin alike are looked at, for the commonest among them. */
const TERMS_READ = 200

/** SQLite's FTS5 over the analysed words. The index keeps no texts; `search_fts_words` counts its words. */
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

  async frequencies(words) {
    const [all] = await query<{ n: number }>('select count(*) as n from search_fts_docsize')
    const counts = await query<{ term: string; doc: number }>(
      'select term, doc from search_fts_words where term in (select value from json_each(?))',
      [JSON.stringify(words)],
    )
    return { documents: all?.n ?? 0, of: new Map(counts.map(({ term, doc }) => [term, doc])) }
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
    const { everywhere, titlesOnly } = placesToLook(criteria.words, frequencies)
    const places = [
      ...(everywhere.length ? [any(everywhere)] : []),
      ...(titlesOnly.length ? [`title : ${any(titlesOnly)}`] : []),
    ]
    if (!places.length) return []
    const marks = marksWanted(criteria).map((mark) => ` AND marks : "${mark}"`)
    return query<Candidate>(
      `select rowid as id, -bm25(search_fts, ${WEIGHTS}) as score from search_fts
       where search_fts match ? order by score desc, rowid desc limit ${MOST_CANDIDATES}`,
      [`(${places.join(' OR ')})${marks.join('')}`],
    )
  },
}

/** Each word quoted: `foo AND`, `NEAR(` and `c++` are words here, never operators. */
const any = (words: string[]) => `(${words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' OR ')})`
