import { Readable } from 'node:stream'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { visitOf } from '#app/http/visit.server.ts'
import { exportAsHtml } from '#app/own/export-as-html.server.ts'
import { exportAsJson } from '#app/own/export-as-json.server.ts'
import { EXPORT_FORMATS } from '#app/own/export-formats.ts'
import { takeTicket } from '#app/own/request-export.server.ts'
import { Declined } from '#app/platform/errors.ts'
import { limitReads } from '#app/platform/rate-limit.server.ts'
import { MINUTE } from '#app/platform/time.ts'

const DOWNLOADS = { name: 'own-export-download', points: 4, per: 10 * MINUTE }
const TYPES = { html: 'text/html; charset=utf-8', json: 'application/json; charset=utf-8' }

/** One's own data as a file, made while it is sent. Without a living ticket of one's own there is nothing here. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor, sessionId, t, language, timeZone } = await visitOf(request, context)
  const format = EXPORT_FORMATS.find((known) => known === params.format)
  try {
    if (!actor || !format) return nothing(t('own.data.gone'), 404)
    takeTicket(actor, new URL(request.url).searchParams.get('ticket'), { sessionId })
    limitReads(DOWNLOADS, String(actor.id))
    const pieces = format === 'json' ? exportAsJson(actor, t) : exportAsHtml(actor, { t, language, timeZone })
    return new Response(Readable.toWeb(Readable.from(pieces, { objectMode: false })) as ReadableStream, {
      headers: {
        'Content-Type': TYPES[format],
        'Content-Disposition': `attachment; filename="${t('own.data.file')}.${format}"`,
        'Cache-Control': 'no-store',
      },
    })
  } catch (problem) {
    if (!(problem instanceof Declined)) throw problem
    return problem.kind === 'not-found'
      ? nothing(t('own.data.gone'), 404)
      : nothing(t(problem.reason, problem.values), 429)
  }
}

const nothing = (words: string, status: number) =>
  new Response(`${words}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
