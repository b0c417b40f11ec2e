import { expect, test } from 'vitest'
import { freshNews, type Subject } from '#app/enhance/fresh-news.ts'
import type { News } from '#app/live/news.ts'

const news: News[] = [
  { id: 1, kind: 'question', thread: 7, post: null, category: 2, tags: [5], lang: 'nl' },
  { id: 2, kind: 'answer', thread: 7, post: 20, category: 2, tags: [5], lang: 'nl' },
  { id: 3, kind: 'question', thread: 8, post: null, category: 3, tags: [5, 6], lang: 'nl' },
  { id: 4, kind: 'accepted', thread: 7, post: 20, category: 2, tags: [5], lang: 'nl' },
  { id: 5, kind: 'answer', thread: 8, post: 21, category: 3, tags: [5, 6], lang: 'nl' },
]

test.each<[string, Subject, number, number[]]>([
  ['a thread hears of its answers and its solution', { thread: 7 }, 0, [2, 4]],
  ['and not of what it shows already', { thread: 7 }, 2, [4]],
  ['all questions: every new one', { category: null, tag: null }, 0, [1, 3]],
  ['a category: its own', { category: 3, tag: null }, 0, [3]],
  ['a label: those that carry it', { category: null, tag: 6 }, 0, [3]],
  ['another label: none', { category: null, tag: 9 }, 0, []],
])('%s', (_, subject, after, expected) => {
  expect(freshNews(news, { subject, after }).map(({ id }) => id)).toEqual(expected)
})
