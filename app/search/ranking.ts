// The order of results, the same for every engine, as rules that a person can read and a page can tell.

import { trigramsOf } from '#app/search/analysis.ts'
import { type CountedText, wordCounter } from '#app/search/counted-text.ts'
import { wordingsIn } from '#app/search/engine.ts'
import {
  FRESH,
  FRESH_FOR,
  LEARNED,
  LIKENESS,
  MEANING,
  NEIGHBOURS,
  OUTDATED,
  PLACES,
  type Place,
  places,
  QUOTED,
  SOLVED,
  VOTES,
  WHOLE_RUN,
  WHOLE_TITLE,
  WHOLE_TITLE_LIKE,
  WORDINGS_READ,
} from '#app/search/ranking-rules.ts'
import { meant, neighbouring, quoted, sum, wholeRun } from '#app/search/ranking-runs.ts'
import { type Term, wordsAsked } from '#app/search/widen-query.ts'

/** What a result is judged by: the words of the index, and what is true of the thread now. */
export type Ranked = {
  id: number
  title: string
  /** Other wordings by which the thread was found before, a line each. */
  wording: string
  question: string
  solution: string
  answers: string
  labels: string
  solved: boolean
  /** Votes of the question. */
  score: number
  lastActivityAt: number
  /** Webcare marked it so. */
  outdated: boolean
  /** How near it is in meaning, from 0 to 1; none without a model. */
  alike?: number
}

export type Contribution = { feature: Feature; points: number }
export type Ranking = {
  id: number
  points: number
  why: Contribution[]
  /** How much of what was asked stands in the thread at all, from 0 to 1; rare words count for more. */
  covered: number
}

export type Feature =
  | Place
  | 'likeness'
  | 'wholeTitle'
  | 'learned'
  | 'neighbours'
  | 'wholeRun'
  | 'quoted'
  | 'meaning'
  | 'solved'
  | 'votes'
  | 'fresh'
  | 'outdated'

export type Asked = {
  terms: Term[]
  /** The words typed, in order. */
  words: string[]
  phrases: string[][]
  /** How much a word says by its rarity. */
  weight: (word: string) => number
  at: number
}

type Prepared = Asked & {
  count: (text: string) => CountedText
  titleWord: (word: string) => TitleWord
  all: number
  runs: Map<string, string[]>
}

/** What a word of a title says, how much of it was asked for, and its runs. */
type TitleWord = { runs: string[]; weight: number; asked: number; alike: number }

/** The best first, each with what earned it its place; the newer first among exact equals. */
export function rank(results: Ranked[], asked: Asked): Ranking[] {
  const prepared = prepare(asked)
  return results.map((result) => judge(result, prepared)).sort((a, b) => b.points - a.points || b.id - a.id)
}

function prepare(asked: Asked): Prepared {
  const words = [...wordsAsked(asked.terms).keys(), ...asked.words]
  const typed = new Set(asked.words)
  const seen = new Set(asked.words.flatMap(trigramsOf))
  // Candidates say the same words in their titles.
  const weight = kept(asked.weight)
  return {
    ...asked,
    weight,
    count: wordCounter(new Set([...words, ...asked.phrases.flat()])),
    titleWord: kept((word) => {
      const runs = trigramsOf(word)
      const alike = runs.filter((run) => seen.has(run)).length / Math.max(1, runs.length)
      return { runs, weight: weight(word), asked: typed.has(word) ? weight(word) : 0, alike: weight(word) * alike }
    }),
    all: asked.terms.reduce((total, { weight }) => total + weight, 0),
    runs: new Map(words.map((word) => [word, trigramsOf(word)])),
  }
}

/** The same, worked out once for each word. */
function kept<Said>(say: (word: string) => Said) {
  const known = new Map<string, Said>()
  return (word: string) => {
    const said = known.get(word) ?? say(word)
    known.set(word, said)
    return said
  }
}

function judge(result: Ranked, asked: Prepared): Ranking {
  const why: Contribution[] = []
  const add = (feature: Feature, points: number) => points > 0 && why.push({ feature, points })
  const texts = places
    .flatMap((place) =>
      (place === 'wording' ? wordingsIn(result.wording) : [result[place]]).map((text) => ({ place, text })),
    )
    .map(({ place, text }) => ({ place, text: asked.count(text) }))
  const [inTitle, ...elsewhere] = texts
  const points = new Map<Place, number>()
  let covered = 0
  for (const term of asked.terms) {
    const titled = earnedBy(term, inTitle!.text, 'title', asked)
    // Beside the title a term counts where it stands best: a long thread is not better for saying it everywhere.
    let best = { place: 'title' as Place, worth: 0, earned: titled }
    for (const { place, text } of elsewhere) {
      const earned = earnedBy(term, text, place, asked)
      if (PLACES[place].counts * earned > best.worth) best = { place, worth: PLACES[place].counts * earned, earned }
    }
    covered += term.weight * Math.min(1, Math.max(titled, best.earned))
    for (const [place, worth] of [
      ['title', PLACES.title.counts * titled],
      [best.place, best.worth],
    ] as const)
      points.set(place, (points.get(place) ?? 0) + term.weight * worth)
  }
  for (const place of places) add(place, points.get(place) ?? 0)
  const title = wordsOf(inTitle!.text)
  add('likeness', LIKENESS * likeness(title, asked))
  add('wholeTitle', wholeTitle(title, asked))
  const wordings = texts.flatMap(({ place, text }) => (place === 'wording' ? [text] : []))
  if (wordings.length) add('learned', LEARNED * moreThanTitle(wordings, inTitle!.text, asked))
  const read = texts.map(({ text }) => text)
  add('neighbours', NEIGHBOURS * neighbouring(read, asked))
  add('wholeRun', WHOLE_RUN * wholeRun(read, asked))
  add('quoted', QUOTED * quoted(texts, asked))
  const alike = result.alike ? meant(result.alike, texts, asked) : 0
  add('meaning', MEANING * asked.all * alike)
  const earned = sum(why)
  if (result.solved) add('solved', earned * SOLVED)
  if (result.score > 0) add('votes', earned * VOTES * (1 - 1 / (1 + result.score / 5)))
  add('fresh', earned * FRESH * 0.5 ** (Math.max(0, asked.at - result.lastActivityAt) / FRESH_FOR))
  if (result.outdated) why.push({ feature: 'outdated', points: -earned * OUTDATED })
  return { id: result.id, points: sum(why), why, covered: Math.max(alike, asked.all ? covered / asked.all : 0) }
}

const wordsOf = ({ text }: CountedText) => text.split(' ').filter(Boolean)

/** How much more one of the other wordings would earn as the title: one as a whole, since a bag of all suits everybody. */
function moreThanTitle(wordings: CountedText[], title: CountedText, asked: Prepared) {
  const asTitle = (text: CountedText) =>
    asked.terms.reduce((points, term) => points + term.weight * earnedBy(term, text, 'title', asked), 0) *
      PLACES.title.counts +
    LIKENESS * likeness(wordsOf(text), asked) +
    wholeTitle(wordsOf(text), asked)
  const hits = ({ counts }: CountedText) => [...counts.keys()].reduce((total, word) => total + asked.weight(word), 0)
  const nearest = wordings
    .map((text) => ({ text, hits: hits(text) }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, WORDINGS_READ)
  return Math.max(0, ...nearest.map(({ text }) => asTitle(text))) - asTitle(title)
}

/** BM25 without the rarity: the best form of a term in one text, times its share. */
function earnedBy({ forms }: Term, text: CountedText, place: Place, { weight }: Asked) {
  if (!text.counts.size) return 0
  const { repetition: k, length: b, usual } = PLACES[place]
  const saturated = (word: string) => {
    const n = text.counts.get(word) ?? 0
    return n && (n * (k + 1)) / (n + k * (1 - b + (b * text.length) / usual))
  }
  let best = 0
  for (const { words, share } of forms) {
    if (words.length === 1) best = Math.max(best, share * saturated(words[0]!))
    else {
      let there = 0
      let all = 0
      for (const word of words) {
        all += weight(word)
        there += weight(word) * saturated(word)
      }
      best = Math.max(best, (share * there) / all)
    }
  }
  return best
}

/** Of each word typed, how much of it can be seen in the title; another form must be there whole. */
function likeness(title: string[], { terms, runs, titleWord }: Prepared) {
  const seen = new Set(title.flatMap((word) => titleWord(word).runs))
  let points = 0
  for (const { forms, weight } of terms) {
    let best = 0
    for (const { words, share, via } of forms) {
      if (words.length > 1 || via === 'compound') continue
      const of = runs.get(words[0]!)!
      if (via !== 'typed') best = Math.max(best, of.every((run) => seen.has(run)) ? share : 0)
      else best = Math.max(best, (share * of.filter((run) => seen.has(run)).length) / Math.max(1, of.length))
    }
    points += weight * best
  }
  return points
}

/** How much of the title was asked for, by whole words and by likeness, as a share of what was asked. */
function wholeTitle(title: string[], { all, titleWord }: Prepared) {
  let whole = 0
  let asked = 0
  let alike = 0
  for (const word of new Set(title)) {
    const said = titleWord(word)
    whole += said.weight
    asked += said.asked
    alike += said.alike
  }
  return whole ? (all * (WHOLE_TITLE * asked + WHOLE_TITLE_LIKE * alike)) / whole : 0
}
