import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyse } from '#app/search/analysis.ts'

type Thread = { id: number; title: string; body: string; answers: string[] }
type Query = { threadId: number; kind: string; query: string }

const read = <T>(name: string) =>
  JSON.parse(readFileSync(new URL(`./dutch/${name}.json`, import.meta.url), 'utf8')) as T
const threads = read<Thread[]>('threads')
const queries = read<Query[]>('queries')
const byId = new Map(threads.map((thread) => [thread.id, thread]))

const KINDS = ['own-words', 'body', 'question', 'keywords', 'compound', 'form', 'flemish', 'typo', 'chat']
const ofKind = (kind: string) => queries.filter((query) => query.kind === kind)
const lengthOf = (text: string) => text.trim().split(/\s+/).length
const stemsOf = (text: string) => new Set(analyse(text).map(({ stem }) => stem))
const textOf = ({ title, body, answers }: Thread) => [title, body, ...answers].join('\n')

/** In how many threads a stem stands: what one in twenty has (not, month, days) says little about any of them. */
const spread = new Map<string, number>()
for (const thread of threads) for (const stem of stemsOf(textOf(thread))) spread.set(stem, (spread.get(stem) ?? 0) + 1)
const saysMuch = (stem: string) => (spread.get(stem) ?? 0) <= threads.length / 20

/** The telling stems that a query took from a text. */
const takenFrom = (text: string, { query }: Query) => {
  const known = stemsOf(text)
  return [...stemsOf(query)].filter((stem) => known.has(stem) && saysMuch(stem))
}

describe('the threads', () => {
  test('each has an id of its own, a title like no other, a question, and an answer wherever one was accepted', () => {
    expect(byId.size).toBe(threads.length)
    expect(new Set(threads.map(({ title }) => title.toLowerCase())).size).toBe(threads.length)
    expect(threads.filter(({ title, body }) => !title.trim() || !body.trim())).toEqual([])
    expect(threads.flatMap(({ answers }) => answers).filter((answer) => !answer.trim())).toEqual([])
  })

  test('none tells what another tells', () => {
    const texts = threads.map(({ body }) => body.toLowerCase())
    expect(new Set(texts).size).toBe(texts.length)
  })
})

describe('the queries', () => {
  test('each asks for a thread that is there', () => {
    expect(queries.filter(({ threadId }) => !byId.has(threadId))).toEqual([])
  })

  test('nobody asks the same twice', () => {
    const asked = queries.map(({ query }) => query.toLowerCase())
    expect(new Set(asked).size).toBe(asked.length)
  })

  test('are of the kinds that the note names', () => {
    expect([...new Set(queries.map(({ kind }) => kind))].sort()).toEqual([...KINDS].sort())
  })

  test('a question is a whole sentence, keywords are two or three', () => {
    const lengths = (kind: string) => ofKind(kind).map(({ query }) => lengthOf(query))
    expect(Math.min(...lengths('question'))).toBeGreaterThanOrEqual(8)
    expect(Math.max(...lengths('question'))).toBeLessThanOrEqual(20)
    expect(Math.min(...lengths('keywords'))).toBeGreaterThanOrEqual(2)
    expect(Math.max(...lengths('keywords'))).toBeLessThanOrEqual(3)
  })

  test('there are enough of each to tell one change from another, about enough threads', () => {
    expect(KINDS.filter((kind) => ofKind(kind).length < 40)).toEqual([])
    expect(queries.length).toBeGreaterThanOrEqual(400)
    expect(new Set(queries.map(({ threadId }) => threadId)).size).toBeGreaterThanOrEqual(120)
  })

  test.each([
    ['own words share nothing telling with any part of the thread', 'own-words', textOf],
    ['what is asked by the text shares nothing telling with the title', 'body', ({ title }: Thread) => title],
  ])('%s', (_sentence, kind, partOf) => {
    const taken = ofKind(kind)
      .map((query) => ({ query: query.query, words: takenFrom(partOf(byId.get(query.threadId)!), query) }))
      .filter(({ words }) => words.length)
    expect(taken).toEqual([])
  })
})
