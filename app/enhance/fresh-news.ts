import type { News } from '#app/live/news.ts'

/** What a page shows, as far as news can concern it. */
export type Subject = { thread: number } | { category: number | null; tag: number | null }

/** The news that a page does not show yet: of its own thread, or questions for its list. */
export function freshNews(news: Iterable<News>, { subject, after }: { subject: Subject; after: number }) {
  return [...news].filter((one) => one.id > after && concerns(one, subject))
}

function concerns(news: News, subject: Subject) {
  if ('thread' in subject) return news.kind !== 'question' && news.thread === subject.thread
  return (
    news.kind === 'question' &&
    (subject.category === null || news.category === subject.category) &&
    (subject.tag === null || news.tags.includes(subject.tag))
  )
}
