import type { IncomingMessage, ServerResponse } from 'node:http'
import { standingOf } from '#app/accounts/roles.ts'
import { readSession, rolesOfSessions } from '#app/accounts/sessions.server.ts'
import { ownOrigins } from '#app/http/node/arrival.server.ts'
import { type KeptNews, type Listener, mayHear, sent } from '#app/live/news.ts'
import { latestFact, newsAfter } from '#app/live/read-news.server.ts'
import { watchNews } from '#app/live/watch-news.server.ts'
import { originOf } from '#app/platform/rate-limit.server.ts'

export const MOST_STREAMS = 1000
/** A house or an office is one address; each browser has one stream. */
export const MOST_PER_ADDRESS = 100
const HEARTBEAT_MS = 25_000
/** How soon a session that ended ends its stream, at most. */
const SESSIONS_MS = 5000
const RETRY_MS = 3000
/** Who reads so slowly loses the stream, and comes back for what it missed. */
const MOST_WAITING_BYTES = 64 * 1024

type Stream = Listener & {
  response: ServerResponse
  sessionId: string | null
  origin: string
  /** News from before the stream has begun; null from then on. */
  early: KeptNews[] | null
}

/** Open pages listen here for what happens: `GET /live`, server-sent events, written without Remix. */
export function liveStreams() {
  const streams = new Set<Stream>()
  const perAddress = new Map<string, number>()
  const watch = watchNews(deliver)
  let heartbeat: NodeJS.Timeout | undefined
  let sessions: NodeJS.Timeout | undefined
  let stopped = false

  async function deliver(news: KeptNews[]) {
    if (!news.length) return
    // What not everybody may see is told only to who may see it at this very moment.
    if (news.some(({ seenFrom }) => seenFrom > 0)) await checkSessions()
    for (const stream of streams) tell(stream, news)
  }

  function tell(stream: Stream, news: KeptNews[]) {
    if (stream.early) stream.early.push(...news)
    else
      for (const one of news)
        if (mayHear(stream, one)) write(stream, `id: ${one.id}\ndata: ${JSON.stringify(sent(one))}\n\n`)
  }

  function write({ response }: Stream, text: string) {
    if (response.writableLength > MOST_WAITING_BYTES) response.destroy()
    else response.write(text)
  }

  /** Whose session ended loses the stream, and whose role changed hears what that role may hear. */
  async function checkSessions() {
    const ids = [...new Set([...streams].flatMap(({ sessionId }) => sessionId ?? []))]
    if (!ids.length) return
    const roles = await rolesOfSessions(ids)
    for (const stream of streams) {
      if (!stream.sessionId) continue
      const role = roles.get(stream.sessionId)
      if (role) stream.standing = standingOf({ role })
      else {
        forget(stream)
        stream.response.end()
      }
    }
  }

  function remember(stream: Stream) {
    streams.add(stream)
    perAddress.set(stream.origin, (perAddress.get(stream.origin) ?? 0) + 1)
    heartbeat ??= setInterval(() => {
      const beat = `event: beat\ndata: ${watch.latest()}\n\n`
      for (const stream of streams) if (!stream.early) write(stream, beat)
    }, HEARTBEAT_MS).unref()
    sessions ??= setInterval(() => checkSessions().catch(() => undefined), SESSIONS_MS).unref()
  }

  function forget(stream: Stream) {
    if (!streams.delete(stream)) return
    const left = perAddress.get(stream.origin)! - 1
    if (left) perAddress.set(stream.origin, left)
    else perAddress.delete(stream.origin)
    if (streams.size) return
    clearInterval(heartbeat)
    clearInterval(sessions)
    heartbeat = sessions = undefined
    watch.stop()
  }

  async function open(request: IncomingMessage, response: ServerResponse, at: { ip: string; secure: boolean }) {
    if (!fromOurPages(request)) return refuse(response, 403)
    const origin = originOf(at.ip)
    if (stopped || streams.size >= MOST_STREAMS || (perAddress.get(origin) ?? 0) >= MOST_PER_ADDRESS)
      return refuse(response, 503)
    const { resume, since } = askedFrom(request)
    const session = await readSession(request.headers.cookie, { secure: at.secure })
    const stream: Stream = {
      response,
      origin,
      sessionId: session?.sessionId ?? null,
      memberId: session?.actor.id ?? null,
      standing: standingOf(session?.actor ?? null),
      early: [],
    }
    if (response.destroyed) return
    remember(stream)
    response.once('close', () => forget(stream))
    // At once: a session that ends meanwhile ends the stream, which must then be one.
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    })
    await watch.start()
    const [latest, missed] = await Promise.all([latestFact(), since === null ? [] : newsAfter(since)])
    if (!streams.has(stream)) return
    write(stream, `retry: ${RETRY_MS}\n`)
    write(stream, `event: hello\nid: ${latest}\ndata: ${JSON.stringify({ reader: stream.memberId, latest })}\n\n`)
    const early = stream.early ?? []
    stream.early = null
    tell(stream, [...(missed ?? []), ...early])
    if (!missed && resume) write(stream, `event: missed\ndata: {}\n\n`)
  }

  return {
    open,
    /** Ends every stream; browsers come back once there is a server again. */
    async stop() {
      stopped = true
      for (const { response } of streams) response.end()
      await watch.stop()
    },
    count: () => streams.size,
  }
}

/** Whom browsers name as the page that asks: another site may not listen with a visitor's cookies. */
function fromOurPages(request: IncomingMessage) {
  const { origin } = request.headers
  const site = request.headers['sec-fetch-site']
  return (site === undefined || site === 'same-origin') && (!origin || ownOrigins(request).includes(origin))
}

/** From which fact on: the last one heard, or the last one when the page was made. */
function askedFrom(request: IncomingMessage) {
  const asked = new URLSearchParams((request.url ?? '').split('?')[1])
  const last = numberIn(request.headers['last-event-id'] ?? asked.get('last'))
  return { resume: last !== null, since: last ?? numberIn(asked.get('since')) }
}

const numberIn = (text: string | string[] | null | undefined) =>
  typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : null

function refuse(response: ServerResponse, status: 403 | 503) {
  if (status === 503) response.setHeader('Retry-After', '60')
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end()
}
