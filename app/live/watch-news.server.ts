import type { KeptNews } from '#app/live/news.ts'
import { factsAfter, latestFact, newsIn } from '#app/live/read-news.server.ts'
import { onPostgres } from '#app/platform/db/engine.server.ts'
import { onFacts } from '#app/platform/events.server.ts'
import { log } from '#app/platform/log.server.ts'
import { SECOND } from '#app/platform/time.ts'

/** How often to look for what other processes wrote; what this one writes is seen at once. */
const POLL_MS = 1000
/** PostgreSQL numbers facts when they are written and shows them when they are committed: so long a late one is waited for. */
const LATE = 10 * SECOND
const MOST_AT_ONCE = 500

type Read = { id: number; at: number }

/**
 * Looks at the facts as they come and passes on what is news, whichever process wrote it. While nobody listens it does
 * nothing: `start` and `stop` say so.
 */
export function watchNews(deliver: (news: KeptNews[]) => void | Promise<void>) {
  let listening = false
  let starting: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let again = false
  let floor = 0
  let read: Read[] = []

  async function look() {
    const facts = await factsAfter(floor, MOST_AT_ONCE)
    const known = new Set(read.map(({ id }) => id))
    const fresh = facts.filter(({ id }) => !known.has(id))
    const moment = performance.now()
    read.push(...fresh.map(({ id }) => ({ id, at: moment })))
    settle(moment, facts.length === MOST_AT_ONCE)
    if (fresh.length) await deliver(await newsIn(fresh))
  }

  /** Everything up to the floor is never read again. */
  function settle(moment: number, behind: boolean) {
    const settled = read.filter(({ at }) => !onPostgres || behind || moment - at > LATE)
    floor = Math.max(floor, ...settled.map(({ id }) => id))
    read = read.filter(({ id }) => id > floor)
  }

  function wake() {
    if (!listening) return
    if (running) {
      again = true
      return
    }
    clearTimeout(timer)
    running = look()
      .catch((problem) => log.warn({ err: problem }, 'news not read'))
      .finally(() => {
        running = undefined
        if (!listening) return
        if (!again) {
          timer = setTimeout(wake, POLL_MS)
          timer.unref()
          return
        }
        again = false
        wake()
      })
  }

  onFacts(wake)

  return {
    /** Begins with what happens from now on; resolves once nothing after now can be missed. */
    start() {
      starting ??= latestFact().then((latest) => {
        floor = latest
        read = []
        listening = true
        wake()
      })
      return starting
    },
    /** The last fact that was looked at. */
    latest: () => Math.max(floor, ...read.map(({ id }) => id)),
    async stop() {
      await starting?.catch(() => undefined)
      starting = undefined
      listening = false
      clearTimeout(timer)
      await running
    },
  }
}
