import type { Subject } from '#app/enhance/fresh-news.ts'
import { say } from '#app/enhance/say.ts'
import type { News } from '#app/live/news.ts'

type ShownPage = { subject: Subject; place: HTMLElement }

/** What the open page is about, and where its news belongs; undefined when nothing that happens concerns it. */
export function shownPage(): ShownPage | undefined {
  const thread = document.querySelector<HTMLElement>('[data-news-thread]')
  const bottom = document.querySelector<HTMLElement>('[data-live]')
  if (thread && bottom) return { subject: { thread: Number(thread.dataset.newsThread) }, place: bottom }
  const place = document.querySelector<HTMLElement>('[data-news-list]')
  if (!place) return undefined
  const { category, tag } = place.dataset
  return { subject: { category: category ? Number(category) : null, tag: tag ? Number(tag) : null }, place }
}

export type Said = { text: string; href: string /** The id of the element to go on at. */; to: string | null }

/** One line about what a page does not show yet; undefined when there is nothing to say. */
export function sayNews(fresh: News[], { page, missed }: { page: ShownPage; missed: boolean }): Said | undefined {
  const href = location.href
  if (!('thread' in page.subject)) {
    if (fresh.length) return { text: say('live.news.questions', { count: fresh.length }), href, to: page.place.id }
  } else {
    // An answer may have come with the page, when both were under way at once.
    const answers = fresh.filter(({ kind, post }) => kind === 'answer' && !document.getElementById(`answer-${post}`))
    const newest = answers.at(-1)
    if (newest) {
      const to = `answer-${newest.post}`
      return { text: say('live.news.answers', { count: answers.length }), href: isWhole() ? href : newestFirst(to), to }
    }
    if (fresh.some(({ kind }) => kind === 'accepted')) return { text: say('live.news.solved'), href, to: 'solution' }
  }
  return missed ? { text: say('live.news.missed'), href, to: null } : undefined
}

/** Whether all answers stand on this page, so that a new one will too. */
const isWhole = () => !document.querySelector('[data-news-more]') && !new URLSearchParams(location.search).has('after')

const newestFirst = (hash: string) => new URL(`?order=newest#${hash}`, location.href).href
