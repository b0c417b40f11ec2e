// The order of results, the same for every engine, as rules that a person can read and a page can tell.

import { DAY } from '#app/platform/time.ts'
import { trigramsOf } from '#app/search/analysis.ts'

/** What a result is judged by: the words of the index, and what is true of the thread now. */
export type Ranked = {
  id: number
  title: string
  question: string
  solution: string
  answers: string
  labels: string
  solved: boolean
  /** Votes of the question. */
  score: number
  lastActivityAt: number
}

export type Contribution = { feature: Feature; points: number }
export type Ranking = {
  id: number
  points: number
  why: Contribution[]
  /** How much of what was asked stands in the thread at all, from 0 to 1; rare words count for more. */
  covered: number
}

/** How much a word counts by where it stands, times its rarity; a word of the title earns its likeness too. */
const PLACES = { title: 2, solution: 1.9, question: 1.8, answers: 1.6, labels: 1 }
type Place = keyof typeof PLACES
const place = Object.keys(PLACES) as Place[]

/** Words that a text of each kind has on average; in a longer one each says less. */
const USUAL_LENGTH: Record<Place, number> = { title: 6, solution: 80, question: 80, answers: 150, labels: 6 }
/** BM25's k1 and b: how soon repeating a word stops helping, and how much length counts. */
const REPETITION = 1.2
const LENGTH = 0.75

/** Words of the title that look like the word typed: typing errors, parts of compounds. */
const LIKENESS = 3
/** Two words that follow each other as they were typed, and a whole run that stood between quotation marks. */
const NEIGHBOURS = 0.3
const QUOTED = 8

/** Shares of what the words earned: among equals these decide, and none makes up for words that are not there. */
const SOLVED = 0.12
const VOTES = 0.05
const FRESH = 0.03
const FRESH_FOR = 365 * DAY

export type Feature = Place | 'likeness' | 'neighbours' | 'quoted' | 'solved' | 'votes' | 'fresh'

type Asked = { words: string[]; phrases: string[][]; weight: (word: string) => number; at: number }

/** The best first, each with what earned it its place; the newer first among exact equals. */
export function rank(results: Ranked[], asked: Asked): Ranking[] {
  const trigrams = new Map(asked.words.map((word) => [word, trigramsOf(word)]))
  return results.map((result) => judge(result, asked, trigrams)).sort((a, b) => b.points - a.points || b.id - a.id)
}

function judge(result: Ranked, asked: Asked, trigrams: Map<string, string[]>): Ranking {
  const wanted = new Set(asked.words)
  const why: Contribution[] = []
  const add = (feature: Feature, points: number) => points > 0 && why.push({ feature, points })
  const texts = new Map<Place, string>()
  for (const name of place) {
    const words = result[name] ? result[name].split(' ') : []
    add(name, PLACES[name] * earnedBy(words, USUAL_LENGTH[name], wanted, asked.weight))
    if (name === 'title') add('likeness', LIKENESS * likeness(words, trigrams, asked))
    texts.set(name, ` ${result[name]} `)
  }
  add('neighbours', NEIGHBOURS * neighbouring(texts, asked))
  add('quoted', QUOTED * quoted(texts, asked))
  const earned = sum(why)
  if (result.solved) add('solved', earned * SOLVED)
  if (result.score > 0) add('votes', earned * VOTES * (1 - 1 / (1 + result.score / 5)))
  add('fresh', earned * FRESH * 0.5 ** (Math.max(0, asked.at - result.lastActivityAt) / FRESH_FOR))
  return { id: result.id, points: sum(why), why, covered: covered(texts, asked) }
}

const sum = (contributions: Contribution[]) => contributions.reduce((total, { points }) => total + points, 0)

/** BM25 over one text. */
function earnedBy(words: string[], usual: number, wanted: Set<string>, weight: (word: string) => number) {
  const times = new Map<string, number>()
  for (const word of words) if (wanted.has(word)) times.set(word, (times.get(word) ?? 0) + 1)
  let points = 0
  for (const [word, n] of times)
    points += (weight(word) * n * (REPETITION + 1)) / (n + REPETITION * (1 - LENGTH + (LENGTH * words.length) / usual))
  return points
}

/** Of each word typed, how much of it can be seen in the title. */
function likeness(title: string[], trigrams: Map<string, string[]>, { weight }: Asked) {
  const seen = new Set(title.flatMap(trigramsOf))
  let points = 0
  for (const [word, runs] of trigrams)
    points += weight(word) * (runs.filter((run) => seen.has(run)).length / Math.max(1, runs.length))
  return points
}

function neighbouring(texts: Map<Place, string>, { words, weight }: Asked) {
  let points = 0
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = ` ${words[at]} ${words[at + 1]} `
    const best = Math.max(0, ...place.map((name) => (texts.get(name)!.includes(pair) ? PLACES[name] : 0)))
    points += best * Math.min(weight(words[at]!), weight(words[at + 1]!))
  }
  return points
}

function quoted(texts: Map<Place, string>, { phrases, weight }: Asked) {
  let points = 0
  for (const phrase of phrases) {
    const run = ` ${phrase.join(' ')} `
    const best = Math.max(0, ...place.map((name) => (texts.get(name)!.includes(run) ? PLACES[name] : 0)))
    points += best * phrase.reduce((total, word) => total + weight(word), 0)
  }
  return points
}

function covered(texts: Map<Place, string>, { words, weight }: Asked) {
  let all = 0
  let there = 0
  for (const word of words) {
    all += weight(word)
    if (place.some((name) => texts.get(name)!.includes(` ${word} `))) there += weight(word)
  }
  return all ? there / all : 0
}
