import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { ServerBuild } from '@remix-run/node'
import { type Arrived, addressOf, arrivalOf } from '#app/http/node/arrival.server.ts'
import { sendBrandFile } from '#app/http/node/brand-files.server.ts'
import { sendCalmPage } from '#app/http/node/calm-page.server.ts'
import { finishedPages } from '#app/http/node/finished-pages.server.ts'
import { sendHealth } from '#app/http/node/health.server.ts'
import { liveStreams } from '#app/http/node/live-streams.server.ts'
import { sendMedia } from '#app/http/node/media.server.ts'
import { memberPages } from '#app/http/node/member-pages.server.ts'
import { readBody } from '#app/http/node/read-body.server.ts'
import { goneSignal, headersOf, remixAdapter, sendMade } from '#app/http/node/remix-adapter.server.ts'
import { securityHeaders } from '#app/http/node/security-headers.server.ts'
import { type readStaticFiles, sendStaticFile } from '#app/http/node/static-files.server.ts'
import { visitorPages } from '#app/http/node/visitor-pages.server.ts'
import { mayWrite } from '#app/http/node/write-guard.server.ts'
import type { Arrival } from '#app/http/visit.server.ts'
import { env } from '#app/platform/env.server.ts'
import { log, logRequest, withRequestId } from '#app/platform/log.server.ts'

const READS = ['GET', 'HEAD']
const DRAIN_MS = 10_000
const SWEEP_MS = 100

/** Our own thin server in front of Remix: everything that must happen before a page is made. */
export function siteServer(build: ServerBuild, files: ReturnType<typeof readStaticFiles>) {
  const make = remixAdapter(build)
  const pages = finishedPages({ maxBytes: env.PAGE_CACHE_MB * 1024 * 1024 })
  const forVisitors = visitorPages(make, pages)
  const forMembers = memberPages(make, pages)
  const live = liveStreams()
  let state: 'starting' | 'serving' | 'stopping' = 'starting'

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const path = (request.url ?? '').split('?')[0]!
    if (await sendHealth(path, response, { serving: state === 'serving' })) return
    const arrival = arrivalOf(request)
    for (const [name, value] of Object.entries(securityHeaders(arrival))) response.setHeader(name, value)
    response.setHeader('X-Request-Id', arrival.requestId)
    if (state === 'stopping') response.setHeader('Connection', 'close')
    if (sendStaticFile(files, request, response)) return
    if (path === '/live' && state !== 'starting' && request.method === 'GET')
      return await live.open(request, response, arrival)
    if (state !== 'starting' && (await sendMedia(path, request, response))) return
    if (state !== 'starting' && (await sendBrandFile(request, response))) return
    await withRequestId(arrival.requestId, () => respond(request, response, arrival))
  }

  /** Most requests end here. */
  function sendReady(request: IncomingMessage, response: ServerResponse) {
    const requestId = forVisitors.sendIfReady(request, response)
    if (!requestId) return false
    told(request, response, { requestId, ms: 0 })
    return true
  }

  async function respond(request: IncomingMessage, response: ServerResponse, arrival: Arrived) {
    const began = performance.now()
    const { requestId } = arrival
    response.once('finish', () => told(request, response, { requestId, ms: Math.round(performance.now() - began) }))
    const calm = (status: number, trouble: Parameters<typeof sendCalmPage>[1]['trouble']) =>
      sendCalmPage(response, {
        status,
        trouble,
        acceptLanguage: request.headers['accept-language'],
        requestId: arrival.requestId,
      })
    try {
      if (state === 'starting') {
        response.setHeader('Retry-After', '2')
        return calm(503, 'starting')
      }
      const address = addressOf(request)
      if (!address) return calm(400, 'badRequest')
      if (READS.includes(arrival.method)) {
        if (await forVisitors.send(request, response, arrival)) return
        if (await forMembers.send(request, response, arrival)) return
        return await answer(request, response, { address, arrival, body: undefined })
      }
      if (arrival.method !== 'POST') return calm(405, 'methodNotAllowed')
      if (!mayWrite(request)) return calm(403, 'crossSite')
      const body = await readBody(request)
      if (typeof body === 'string') {
        response.setHeader('Connection', 'close')
        if (body === 'busy') response.setHeader('Retry-After', '5')
        return body === 'busy' ? calm(503, 'busy') : calm(413, 'tooLarge')
      }
      await answer(request, response, { address, arrival, body })
    } catch (problem) {
      if (request.destroyed && !response.headersSent) return response.destroy()
      log.error({ err: problem }, 'request failed')
      if (response.headersSent) response.destroy()
      else calm(500, 'broken')
    }
  }

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    { body, ...asked }: { address: string; arrival: Arrival; body: Buffer | undefined },
  ) {
    const question = { ...asked, headers: headersOf(request), gone: goneSignal(response), ...(body && { body }) }
    await sendMade(request, response, await make(question))
  }

  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 90_000, keepAliveTimeout: 5_000 },
    (request, response) => {
      if (state === 'serving' && sendReady(request, response)) return
      handle(request, response).catch((problem) => {
        log.error({ err: problem }, 'request failed')
        response.destroy()
      })
    },
  )

  return {
    /** Listens; resolves to the port. Rejects with the system's error. */
    listen: ({ port, host }: { port: number; host: string }) =>
      new Promise<number>((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, () => {
          server.off('error', reject)
          resolve((server.address() as { port: number }).port)
        })
      }),
    /** From now on pages are answered; before, visitors are asked for a moment's patience. */
    serve: () => {
      state = 'serving'
    },
    /** Says "not ready", takes no new connections, and lets running answers finish, ten seconds at most. */
    stop: () =>
      new Promise<void>((resolve) => {
        state = 'stopping'
        const quiet = live.stop()
        const force = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
        // A browser keeps its connection when it has its answer: nobody is to wait for that.
        const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
        server.close(() => {
          clearTimeout(force)
          clearInterval(sweep)
          quiet.then(resolve)
        })
      }),
  }
}

const told = (
  { method = '', url }: IncomingMessage,
  { statusCode }: ServerResponse,
  { requestId, ms }: { requestId: string; ms: number },
) => logRequest({ requestId, method, path: pathForLog(url), status: statusCode, ms })

/** Secrets travel in addresses of mailed links and in queries: neither belongs in a log. */
const pathForLog = (url = '') =>
  url.split('?')[0]!.replace(/^(\/(?:verify|reset|unsubscribe|change-email))\/.+/, '$1/…')
