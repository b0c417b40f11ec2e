import type { News } from '#app/live/news.ts'

/** The server's heart beats every 25 seconds; so long without a sign means that the connection is dead. */
const SILENCE_MS = 60_000
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 60_000

export type Hearing = {
  onNews: (news: News) => void
  /** Too much happened, or too long ago, to be told one by one. */
  onMissed: () => void
}

/** From where on: after the last news that was heard, else after what the page was made with. */
export type From = { last: number | null; since: number }

/** One connection to the server's news; when it is lost it is tried again, quietly and less and less often. */
export function openStream({ last, since }: From, { onNews, onMissed }: Hearing) {
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let tries = 0
  let reader: number | null | undefined
  let heard = last

  function open() {
    clearTimeout(timer)
    source?.close()
    source = new EventSource(heard === null ? `/live?since=${since}` : `/live?last=${heard}`)
    source.onerror = later
    source.onmessage = ({ data }) => {
      const news = JSON.parse(data) as News
      sign(news.id)
      onNews(news)
    }
    on('hello', (greeting: { reader: number | null; latest: number }) => {
      tries = 0
      reader = greeting.reader
      sign(greeting.latest)
    })
    on('beat', sign)
    on('missed', onMissed)
    watch()
  }

  function on<Data>(name: string, act: (data: Data) => void) {
    source!.addEventListener(name, (event) => act(JSON.parse((event as MessageEvent<string>).data)))
  }

  function sign(id: number) {
    heard = Math.max(heard ?? 0, id)
    watch()
  }

  function watch() {
    clearTimeout(timer)
    timer = setTimeout(open, SILENCE_MS)
  }

  function later() {
    source?.close()
    source = undefined
    clearTimeout(timer)
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries++)
    // Not all browsers at once when a server has started again.
    timer = setTimeout(open, pause * (0.7 + Math.random() * 0.6))
  }

  /** Whoever is back, or has a network again, need not wait. */
  function again() {
    if (!source && document.visibilityState === 'visible') open()
  }
  window.addEventListener('online', again)
  document.addEventListener('visibilitychange', again)
  open()

  return {
    /** Somebody signed in or out in this browser: what may be heard is another matter now. */
    readAs(other: number | null) {
      if (reader !== undefined && reader !== other) open()
    },
    close() {
      window.removeEventListener('online', again)
      document.removeEventListener('visibilitychange', again)
      clearTimeout(timer)
      source?.close()
    },
  }
}
