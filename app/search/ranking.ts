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
} from '#app/search/ranking-rules.ts'
import { meant, neighbouring, quoted, sum, wholeRun } from '#app/search/ranking-runs.ts'
import { type AskedTitle, kept, likeness, moreThanTitle, titleWords, wholeTitle } from '#app/search/ranking-titles.ts'
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

type Prepared = Asked & AskedTitle & { count: (text: string) => CountedText }

/** The best first, each with what earned it its place; the newer first among exact equals. */
export function rank(results: Ranked[], asked: Asked): Ranking[] {
  const prepared = prepare(asked)
  return results.map((result) => judge(result, prepared)).sort((a, b) => b.points - a.points || b.id - a.id)
}

function prepare(asked: Asked): Prepared {
  const words = [...wordsAsked(asked.terms).keys(), ...asked.words]
  // Candidates say the same words in their titles.
  const weight = kept(asked.weight)
  return {
    ...asked,
    weight,
    count: wordCounter(new Set([...words, ...asked.phrases.flat()])),
    titleWord: titleWords(asked.words, weight),
    all: asked.terms.reduce((total, { weight }) => total + weight, 0),
    runs: new Map(words.map((word) => [word, trigramsOf(word)])),
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
  const title = inTitle!.text
  add('likeness', LIKENESS * likeness(title, asked))
  add('wholeTitle', wholeTitle(title, asked))
  const wordings = texts.flatMap(({ place, text }) => (place === 'wording' ? [text] : []))
  if (wordings.length) {
    const asTitle = (text: CountedText) =>
      asked.terms.reduce((points, term) => points + term.weight * earnedBy(term, text, 'title', asked), 0)
    add('learned', LEARNED * moreThanTitle(wordings, title, asked, asTitle))
  }
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
