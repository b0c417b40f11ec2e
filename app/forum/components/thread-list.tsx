import { Link } from '@remix-run/react'
import { ThreadState } from '#app/forum/components/state.tsx'
import { TopicMark } from '#app/forum/components/topic-mark.tsx'
import type { ListedThread } from '#app/forum/thread-lists.server.ts'
import { paths } from '#app/http/paths.ts'
import { Time } from '#app/ui/time.tsx'
import { useSpeech } from '#app/ui/words.tsx'

/** Rows of threads: title, state, place, age, answers. */
export function ThreadList({
  threads,
  by = 'createdAt',
  heading = 'h3',
}: {
  threads: ListedThread[]
  by?: 'createdAt' | 'lastActivityAt'
  heading?: 'h2' | 'h3'
}) {
  return (
    <ul className="threads">
      {threads.map((thread) => (
        <ThreadRow key={thread.id} thread={thread} at={thread[by]} heading={heading} />
      ))}
    </ul>
  )
}

function ThreadRow({ thread, at, heading: Heading }: { thread: ListedThread; at: number; heading: 'h2' | 'h3' }) {
  const { t, language } = useSpeech()
  return (
    <li>
      <Heading>
        <Link to={paths.thread(thread)} lang={thread.lang === language ? undefined : thread.lang} prefetch="intent">
          {thread.title}
        </Link>
      </Heading>
      <div className="count">
        <b>{thread.answerCount}</b>
        {t('forum.answersWord', { count: thread.answerCount })}
      </div>
      <div className="meta">
        <ThreadState thread={thread} />
        <span>
          <TopicMark category={thread.category} />
          {thread.category.name}
        </span>
        <Time at={at} />
      </div>
    </li>
  )
}
