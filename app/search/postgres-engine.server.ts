import { command, query } from '#app/platform/db/db.server.ts'
import {
  allWords,
  type Candidate,
  MOST_CANDIDATES,
  marksOf,
  marksWanted,
  placesToLook,
  type SearchEngine,
  titleWords,
} from '#app/search/engine.ts'

/** A word in a title says as much as so many elsewhere; as the embedded engine has it. */
const TITLE_WEIGHT = 4

/**
 * PostgreSQL's text search over the analysed words, without its own parser: that would cut `c++` and `wi-fi` again.
 * Words are looked up one by one in the indexes and their rarities added, so no text has to be read to find the best.
 */
export const postgresEngine: SearchEngine = {
  name: 'postgres',

  async put(documents) {
    for (const document of documents)
      await query(
        `insert into search_vectors (thread_id, title, words) values ($1, array_to_tsvector($2), array_to_tsvector($3))
         on conflict (thread_id) do update set title = excluded.title, words = excluded.words`,
        [document.id, distinct(titleWords(document)), [...distinct(allWords(document)), ...marksOf(document)]],
      )
  },

  async remove(ids) {
    await query('delete from search_vectors where thread_id = any($1)', [ids])
  },

  clear: () => command('delete from search_vectors'),

  async documents() {
    const [all] = await query<{ n: number }>('select count(*) as n from search_vectors')
    return all?.n ?? 0
  },

  async candidates(words, filters) {
    const { everywhere, titlesOnly } = placesToLook(words)
    const inTitle = [...everywhere, ...titlesOnly]
    if (!inTitle.length) return []
    const marks = marksWanted(filters).map((any) => `(${any.map(lexeme).join(' | ')})`)
    const marked = marks.length ? 'and v.words @@ $5::tsquery' : ''
    return query<Candidate>(
      `select thread_id as id, sum(points) as score from (
         select v.thread_id, asked.points from unnest($1::tsquery[], $2::float8[]) as asked (lexeme, points)
           join search_vectors v on v.title @@ asked.lexeme ${marked}
         union all
         select v.thread_id, asked.points from unnest($3::tsquery[], $4::float8[]) as asked (lexeme, points)
           join search_vectors v on v.words @@ asked.lexeme ${marked}
       ) found group by thread_id order by score desc, thread_id desc limit ${MOST_CANDIDATES}`,
      [
        inTitle.map(({ word }) => lexeme(word)),
        inTitle.map(({ weight }) => weight * TITLE_WEIGHT),
        everywhere.map(({ word }) => lexeme(word)),
        everywhere.map(({ weight }) => weight),
        ...(marks.length ? [marks.join(' & ')] : []),
      ],
    )
  },
}

const distinct = (words: string) => [...new Set(words.split(' ').filter(Boolean))]

/** One word as a query that holds no operators. */
const lexeme = (word: string) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
