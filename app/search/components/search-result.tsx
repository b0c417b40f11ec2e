import { Link } from '@remix-run/react'
import { ThreadState } from '#app/forum/components/state.tsx'
import { paths } from '#app/http/paths.ts'
import { WhyHere } from '#app/search/components/why-here.tsx'
import type { ShownResult } from '#app/search/results-page.server.ts'
import { Time } from '#app/ui/time.tsx'
import { useSpeech } from '#app/ui/words.tsx'

function Marked({ segments }: { segments: ShownResult['title'] }) {
  return segments.map((segment, place) => {
    const Piece = segment.hit ? 'mark' : 'span'
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, never reordered
    return <Piece key={place}>{segment.text}</Piece>
  })
}

/** A found thread: title and the passage that matched, with what was looked for marked. */
export function SearchResultRow({ result, heading: Heading = 'h2' }: { result: ShownResult; heading?: 'h2' | 'h3' }) {
  const { t, language } = useSpeech()
  const lang = result.lang === language ? undefined : result.lang
  return (
    <li>
      <Heading>
        <Link to={paths.thread({ id: result.threadId, slug: result.slug })} lang={lang}>
          <Marked segments={result.title} />
        </Link>
      </Heading>
      <div className="count">
        <b>{result.answerCount}</b>
        {t('forum.answersWord', { count: result.answerCount })}
      </div>
      {result.snippet.length > 0 && (
        <p>
          {result.snippetFrom === 'solution' && <b className="strong">{t('results.fromSolution')} </b>}
          <span lang={lang}>
            <Marked segments={result.snippet} />
          </span>
        </p>
      )}
      <div className="meta">
        <ThreadState
          thread={{
            solvedAt: result.solved ? 1 : null,
            answerCount: result.answerCount,
            solvedBy: result.solvedBy,
            outdatedAt: result.outdatedAt,
          }}
        />
        <span>{result.category.name}</span>
        <Time at={result.createdAt} />
        {result.score > 0 && <span>{t('results.votes', { count: result.score })}</span>}
        {result.tags.map((tag) => (
          <Link key={tag} to={paths.tag(tag)} className="chip">
            {tag}
          </Link>
        ))}
      </div>
      {result.why && <WhyHere why={result.why} />}
    </li>
  )
}
