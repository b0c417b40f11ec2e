import { keepPlace, takePlace } from '#app/enhance/come-back.ts'
import { followNews } from '#app/enhance/follow-news.ts'
import { freshNews } from '#app/enhance/fresh-news.ts'
import { noticeIn } from '#app/enhance/news-notice.ts'
import { sayNews, shownPage } from '#app/enhance/say-news.ts'
import type { Go } from '#app/enhance/search-box.ts'
import type { News } from '#app/live/news.ts'

/** How the page leads on, and how it reads itself again; null where only loading it anew does that. */
export type Ways = { go: Go; refresh: (() => Promise<void>) | null }

/**
 * Tells what happened since the page was made: new answers at the bottom of a thread's window, new questions above a
 * list. Nothing moves by itself, nothing typed is lost, and without a connection the page is what it was.
 */
export function live({ go, refresh }: Ways) {
  const news = new Map<number, News>()
  let after = 0
  let missed = false
  let stop: (() => void) | undefined
  let notice: ReturnType<typeof noticeIn> | undefined

  /** Begins to listen, if the page says from where on. */
  function start() {
    const page = document.querySelector<HTMLElement>('[data-live]')
    if (stop || !page) return
    const reader = page.dataset.reader ? Number(page.dataset.reader) : null
    after = Math.max(after, Number(page.dataset.live))
    const onNews = (one: News) => {
      news.set(one.id, one)
      look()
    }
    const onMissed = () => {
      missed = true
      look()
    }
    look()
    stop = followNews({ since: after, reader, onNews, onMissed })
    takePlace()
  }

  function pause() {
    stop?.()
    stop = undefined
  }

  /** All that is known by now stands on the page, or is not wanted. */
  function settle() {
    after = Math.max(after, ...news.keys())
    missed = false
    look()
    takePlace()
  }

  function look() {
    const page = shownPage()
    if (notice && notice.place !== page?.place) {
      notice.hide()
      notice = undefined
    }
    if (!page) return
    const said = sayNews(freshNews(news.values(), { subject: page.subject, after }), { page, missed })
    // There before it has something to say: what is added together with its words, screen readers do not say.
    notice ??= noticeIn(page.place)
    if (!said) return notice.hide()
    notice.show({ ...said, onFollow: () => follow(said), onDismiss: settle })
  }

  async function follow({ href, to }: { href: string; to: string | null }) {
    // What somebody was writing is worth more than the news.
    if (!keepPlace(to)) return void window.open(href)
    if (href !== location.href) return go(href)
    if (refresh) {
      await refresh()
      return settle()
    }
    history.scrollRestoration = 'manual'
    location.reload()
  }

  return { start, pause, settle }
}
