import { command, query } from '#app/platform/db/db.server.ts'
import {
  type Candidate,
  COMMON,
  MOST_CANDIDATES,
  MOST_COMPLETIONS,
  marksOf,
  marksWanted,
  placesToLook,
  type SearchDocument,
  type SearchEngine,
} from '#app/search/engine.ts'
import { rarity } from '#app/search/rarity.ts'

/** A word in a title says as much as so many elsewhere; as the embedded engine has it. */
const TITLE_WEIGHT = 4
/** So many titles are looked at for the words that begin alike. */
const TITLES_READ = 500

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
        [document.id, distinct(document.title), [...distinct(everythingIn(document)), ...marksOf(document)]],
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

  async frequencies(words) {
    const counts = await query<{ word: string; n: number }>(
      `select word, (select count(*) from (select 1 from search_vectors where words @@ lexeme limit ${COMMON + 1}) found) as n
       from unnest($1::text[], $2::tsquery[]) as asked (word, lexeme)`,
      [words, words.map(lexeme)],
    )
    return new Map(counts.map(({ word, n }) => [word, n]))
  },

  async completions(beginning) {
    const found = await query<{ word: string }>(
      `select word from (select title from search_vectors where title @@ $1::tsquery limit ${TITLES_READ}) found,
         unnest(tsvector_to_array(title)) as word
       where starts_with(word, $2) group by word order by count(*) desc, word limit ${MOST_COMPLETIONS}`,
      [`${lexeme(beginning)}:*`, beginning],
    )
    return found.map(({ word }) => word)
  },

  async candidates(criteria, frequencies) {
    const { everywhere, titlesOnly } = placesToLook(criteria.words, frequencies)
    const weight = rarity(frequencies)
    const inTitle = [...everywhere, ...titlesOnly]
    if (!inTitle.length) return []
    const marks = marksWanted(criteria).map(lexeme)
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
        inTitle.map(lexeme),
        inTitle.map((word) => weight(word) * TITLE_WEIGHT),
        everywhere.map(lexeme),
        everywhere.map(weight),
        ...(marks.length ? [marks.join(' & ')] : []),
      ],
    )
  },
}

const everythingIn = ({ title, question, solution, answers, labels }: SearchDocument) =>
  [title, question, solution, answers, labels].join(' ')

const distinct = (words: string) => [...new Set(words.split(' ').filter(Boolean))]

/** One word as a query that holds no operators. */
const lexeme = (word: string) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
