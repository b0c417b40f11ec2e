import { Link } from '@remix-run/react'
import { ThreadState } from '#app/forum/components/state.tsx'
import { paths } from '#app/http/paths.ts'
import type { SearchResult } from '#app/search/dress-results.server.ts'
import { Time } from '#app/ui/time.tsx'
import { useSpeech } from '#app/ui/words.tsx'

type Segments = SearchResult['title']

function Marked({ segments }: { segments: Segments }) {
  return segments.map((segment, place) => {
    const Piece = segment.hit ? 'mark' : 'span'
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, never reordered
    return <Piece key={place}>{segment.text}</Piece>
  })
}

/** A found thread: title and the passage that matched, with what was looked for marked. */
export function SearchResultRow({ result }: { result: SearchResult }) {
  const { t, language } = useSpeech()
  const lang = result.lang === language ? undefined : result.lang
  return (
    <li>
      <h2>
        <Link to={paths.thread({ id: result.threadId, slug: result.slug })} lang={lang}>
          <Marked segments={result.title} />
        </Link>
      </h2>
      <div className="count">
        <b>{result.answerCount}</b>
        {t('forum.answersWord', { count: result.answerCount })}
      </div>
      {result.snippet.length > 0 && (
        <p lang={lang}>
          <Marked segments={result.snippet} />
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
        {result.tags.map((tag) => (
          <Link key={tag} to={paths.tag(tag)} className="chip">
            {tag}
          </Link>
        ))}
      </div>
    </li>
  )
}
