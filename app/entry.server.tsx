import { Writable } from 'node:stream'
import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { Bodies } from '#app/forum/components/bodies.ts'
import { neededRoutes } from '#app/http/needed-routes.ts'
import { translator } from '#app/i18n/translate.ts'
import { log } from '#app/platform/log.server.ts'
import { Freshness } from '#app/ui/freshness.ts'
import { NonceContext } from '#app/ui/nonce.ts'
import { TranslatorContext } from '#app/ui/words.tsx'

// The node server and the pages must share one instance of every module: the server starts from this bundle.
export { start } from '#app/start.server.ts'

export const streamTimeout = 5_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  load: AppLoadContext,
) {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  // Remix passes a route's headers on only if the route asks for it; this one must never be lost.
  for (const made of [context.staticHandlerContext.actionHeaders, context.staticHandlerContext.loaderHeaders])
    for (const route of Object.values(made)) {
      const wait = route.get('Retry-After')
      if (wait) headers.set('Retry-After', wait)
    }
  const { manifest, staticHandlerContext } = context
  const matched = staticHandlerContext.matches.map(({ route }) => route.id)
  const needed = { ...context, manifest: { ...manifest, routes: neededRoutes(manifest.routes, matched) } }
  return new Promise<Response>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <TranslatorContext.Provider value={translator}>
        <NonceContext.Provider value={load.nonce}>
          <Bodies.Provider value={load.bodies ?? null}>
            <Freshness.Provider value={load.freshness ?? null}>
              <RemixServer context={needed} url={request.url} abortDelay={streamTimeout + 1000} nonce={load.nonce} />
            </Freshness.Provider>
          </Bodies.Provider>
        </NonceContext.Provider>
      </TranslatorContext.Provider>,
      {
        nonce: load.nonce,
        onAllReady() {
          clearTimeout(tooLate)
          // All of it is there, and is sent as a whole: a stream of the web's kind would only take longer.
          const parts: Buffer[] = []
          const whole = new Writable({
            write(part, _, done) {
              parts.push(part)
              done()
            },
          })
          whole.once('finish', () => resolve(new Response(Buffer.concat(parts), { status, headers })))
          pipe(whole)
        },
        onShellError: reject,
        onError(problem) {
          if (!request.signal.aborted) log.error({ err: problem }, 'page not rendered')
        },
      },
    )
    const tooLate = setTimeout(abort, streamTimeout + 1000).unref()
  })
}

export function handleError(problem: unknown, { request }: { request: Request }) {
  if (request.signal.aborted) return
  if (isRouteErrorResponse(problem) && problem.status < 500) return
  log.error({ err: problem }, 'page failed')
}
