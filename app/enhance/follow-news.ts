import { type Hearing, openStream } from '#app/enhance/live-stream.ts'
import type { News } from '#app/live/news.ts'

const NAME = 'wijzer-live'
const MOST_KEPT = 200

export type Follower = Hearing & { since: number; reader: number | null }

type Said = { news: News[] } | { missed: true } | { hello: { since: number; reader: number | null } }

/**
 * Follows the news with one connection for the whole browser: on HTTP/1.1 a browser has six for a site, and the seventh
 * tab would wait for ever. Where tabs cannot agree (no secure context), each has its own while it can be seen.
 */
export const followNews = (follower: Follower) =>
  'locks' in navigator && 'BroadcastChannel' in window ? together(follower) : alone(follower)

/** The tab that holds the lock listens and tells the others; when it closes, another one gets the lock. */
function together({ since, reader, onNews, onMissed }: Follower) {
  const channel = new BroadcastChannel(NAME)
  const say = (said: Said) => channel.postMessage(said)
  const closing = new AbortController()
  const kept: News[] = []
  let stream: ReturnType<typeof openStream> | undefined

  function take(news: News) {
    if (kept.some(({ id }) => id === news.id)) return
    kept.push(news)
    if (kept.length > MOST_KEPT) kept.shift()
    onNews(news)
  }

  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    if ('news' in data) data.news.forEach(take)
    else if ('missed' in data) onMissed()
    else if (stream) {
      say({ news: kept.filter(({ id }) => id > data.hello.since) })
      stream.readAs(data.hello.reader)
    }
  }

  const listen = () =>
    new Promise<void>((letGo) => {
      const last = kept.length ? Math.max(...kept.map(({ id }) => id)) : null
      stream = openStream(
        { last, since },
        {
          onNews(news) {
            take(news)
            say({ news: [news] })
          },
          onMissed() {
            onMissed()
            say({ missed: true })
          },
        },
      )
      closing.signal.addEventListener('abort', () => {
        stream?.close()
        letGo()
      })
    })
  navigator.locks
    .request(NAME, { signal: closing.signal }, () => (closing.signal.aborted ? undefined : listen()))
    // Closed while it waited for its turn.
    .catch(() => undefined)
  say({ hello: { since, reader } })

  return () => {
    closing.abort()
    channel.close()
  }
}

function alone({ since, onNews, onMissed }: Follower) {
  let last: number | null = null
  let stream: ReturnType<typeof openStream> | undefined
  const hearing: Hearing = {
    onNews(news) {
      last = Math.max(last ?? 0, news.id)
      onNews(news)
    },
    onMissed,
  }
  function look() {
    const seen = document.visibilityState === 'visible'
    if (seen) stream ??= openStream({ last, since }, hearing)
    else {
      stream?.close()
      stream = undefined
    }
  }
  document.addEventListener('visibilitychange', look)
  look()
  return () => {
    document.removeEventListener('visibilitychange', look)
    stream?.close()
  }
}
