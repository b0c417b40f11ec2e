import { slugOf } from '#app/forum/slug.ts'
import { type Blocks, postOf, type Text } from './blocks.ts'
import { type Chance, chance } from './chance.ts'
import { titleOf } from './compose.ts'
import { membersFor, STAFF, TAGS } from './people-and-places.ts'
import { CATEGORIES, type Language } from './vocabulary.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** All threads lie within so many years. */
export const SPAN = 5 * 365 * DAY

export type Post = Text & {
  authorId: number
  role: string
  at: number
  votes: { memberId: number; value: 1 | -1 }[]
  comments: { authorId: number; role: string; at: number; text: Text }[]
  official: boolean
}

export type Thread = ReturnType<typeof threadOf>

const roleOf = (id: number) =>
  id === 1 ? 'administrator' : id <= STAFF ? 'moderator' : id <= STAFF + 30 ? 'ambassador' : 'member'

/** The n-th of so many threads, always the same one: what was asked, answered, voted, chosen. */
export function threadOf(n: number, { threads, blocks, until }: { threads: number; blocks: Blocks; until: number }) {
  const luck = chance(n, 0x7412)
  const people = membersFor(threads)
  const lang: Language = luck.is(0.75) ? 'nl' : 'en'
  const title = titleOf(luck, lang)
  const at = Math.round(until - SPAN + ((n - luck.below(100) / 100) * SPAN) / threads)
  const authorId = STAFF + 1 + luck.below(people - STAFF)
  const write = (author: number, when: number, paragraphs: number, votes: number): Post => ({
    ...postOf(luck, lang, blocks, paragraphs),
    authorId: author,
    role: roleOf(author),
    at: Math.min(when, until),
    votes: votesOf(luck, people, author, votes),
    comments: commentsOf(luck, lang, blocks, people, when, until),
    official: author <= STAFF && luck.is(0.3),
  })
  const question = write(authorId, at, 1 + luck.below(2), 1.2)
  // 2.2 on average: one in seven has none yet.
  const answers: Post[] = []
  const wanted = luck.is(0.14) ? 0 : Math.min(12, 1 + luck.count(1.56, 11))
  for (let when = at; answers.length < wanted; ) {
    when += (5 + luck.below(600) ** 1.2) * MINUTE
    answers.push(write(1 + luck.ranked(people), when, 1 + luck.below(2), 1))
  }
  const solution = answers.length && luck.is(0.7) ? luck.ranked(answers.length) : null
  return {
    n,
    title,
    slug: slugOf(title),
    lang,
    at,
    authorId,
    categoryId: 1 + luck.ranked(CATEGORIES.length),
    tagIds: [...new Set(Array.from({ length: 1 + luck.below(3) }, () => 1 + luck.ranked(TAGS)))],
    question,
    answers,
    solution,
    solvedAt: solution === null ? null : Math.min(until, answers[solution]!.at + (10 + luck.below(900)) * MINUTE),
    removed: luck.is(0.004),
    unlisted: luck.is(0.002),
    closed: luck.is(0.02),
    meToos: distinct(luck, people, luck.count(0.7, 20)),
    followers: distinct(luck, people, luck.count(0.5, 10)),
    edited: luck.is(0.03),
    related: n > 20 ? distinct(luck, n - 1, 5) : [],
    mentions: n > 20 && luck.is(0.03) ? 1 + luck.below(n - 1) : null,
  }
}

function votesOf(luck: Chance, people: number, author: number, mean: number) {
  return distinct(luck, people, luck.count(mean, 30))
    .filter((id) => id !== author)
    .map((memberId) => ({ memberId, value: luck.is(0.08) ? (-1 as const) : (1 as const) }))
}

function commentsOf(luck: Chance, lang: Language, blocks: Blocks, people: number, after: number, until: number) {
  return Array.from({ length: luck.count(0.4, 8) }, (_, place) => {
    const authorId = 1 + luck.ranked(people)
    const at = Math.min(until, after + (place + 1) * (1 + luck.below(200)) * MINUTE)
    return { authorId, role: roleOf(authorId), at, text: postOf(luck, lang, blocks, 1) }
  })
}

const distinct = (luck: Chance, most: number, n: number) => [
  ...new Set(Array.from({ length: n }, () => 1 + luck.below(most))),
]
