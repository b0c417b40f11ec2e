import { command, query } from '#app/platform/db/db.server.ts'
import { type Candidate, MOST_CANDIDATES, placesToLook, type SearchEngine } from '#app/search/engine.ts'
import type { Criteria } from '#app/search/query.ts'

// bm25's weights for title, question, solution, answers, labels: the right thread must be among the candidates, no more.
const WEIGHTS = '10, 1, 1, 1, 2'

/** SQLite's FTS5 over the analysed words. The index keeps no texts; `search_fts_words` counts its words. */
export const embeddedEngine: SearchEngine = {
  name: 'embedded',

  async put(documents) {
    for (const { id, title, question, solution, answers, labels } of documents)
      await query(
        'insert or replace into search_fts (rowid, title, question, solution, answers, labels) values (?, ?, ?, ?, ?, ?)',
        [id, title, question, solution, answers, labels],
      )
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

  async candidates(criteria, frequencies) {
    const { everywhere, titlesOnly } = placesToLook(criteria.words, frequencies)
    const match = [
      ...(everywhere.length ? [any(everywhere)] : []),
      ...(titlesOnly.length ? [`title : ${any(titlesOnly)}`] : []),
    ]
    if (!match.length) return []
    const { sql, parameters } = filtered(criteria)
    return query<Candidate>(
      `select f.rowid as id, -bm25(search_fts, ${WEIGHTS}) as score from search_fts f ${sql} order by score desc, id desc limit ${MOST_CANDIDATES}`,
      [match.join(' OR '), ...parameters],
    )
  },
}

/** Each word quoted: `foo AND`, `NEAR(` and `c++` are words here, never operators. */
const any = (words: string[]) => `(${words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' OR ')})`

function filtered({ categoryId, tagId, solved }: Criteria) {
  const conditions = [
    ...(categoryId === undefined ? [] : [{ sql: 'd.category_id = ?', value: categoryId }]),
    ...(solved === undefined ? [] : [{ sql: 'd.solved = ?', value: solved ? 1 : 0 }]),
    ...(tagId === undefined
      ? []
      : [{ sql: 'exists (select 1 from json_each(d.tag_ids) t where t.value = ?)', value: tagId }]),
  ]
  if (!conditions.length) return { sql: 'where search_fts match ?', parameters: [] }
  const where = ['search_fts match ?', ...conditions.map((condition) => condition.sql)].join(' and ')
  return {
    sql: `join search_documents d on d.thread_id = f.rowid where ${where}`,
    parameters: conditions.map((condition) => condition.value),
  }
}
