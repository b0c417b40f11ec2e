import type { Contribution, Feature } from '#app/search/ranking.ts'
import { tellNumber } from '#app/ui/tell-number.ts'
import { useSpeech } from '#app/ui/words.tsx'

/** What each rule of the order is called. */
const RULES = {
  title: 'results.why.title',
  wording: 'results.why.wording',
  question: 'results.why.question',
  solution: 'results.why.solution',
  answers: 'results.why.answers',
  labels: 'results.why.labels',
  learned: 'results.why.learned',
  likeness: 'results.why.likeness',
  wholeTitle: 'results.why.wholeTitle',
  neighbours: 'results.why.neighbours',
  wholeRun: 'results.why.wholeRun',
  quoted: 'results.why.quoted',
  solved: 'results.why.solved',
  votes: 'results.why.votes',
  fresh: 'results.why.fresh',
  outdated: 'results.why.outdated',
  meaning: 'results.why.meaning',
} satisfies Record<Feature, string>

const rounded = (points: number) => Math.round(points * 10) / 10

/** Why a result stands where it does, rule by rule; for administrators. */
export function WhyHere({ why }: { why: Contribution[] }) {
  const { t, language } = useSpeech()
  const all = why.reduce((total, { points }) => total + points, 0)
  return (
    <details className="fold small">
      <summary>{t('results.why.summary', { points: tellNumber(rounded(all), language) })}</summary>
      <dl className="pairs numbers">
        {why
          .filter(({ points }) => rounded(points) !== 0)
          .sort((a, b) => b.points - a.points)
          .map(({ feature, points }) => (
            <div key={feature}>
              <dt>{t(RULES[feature])}</dt>
              <dd>{tellNumber(rounded(points), language)}</dd>
            </div>
          ))}
      </dl>
    </details>
  )
}
