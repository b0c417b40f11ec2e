import type { ServerResponse } from 'node:http'
import { languageFrom } from '#app/i18n/languages.ts'
import { translator } from '#app/i18n/translate.ts'
import { lastSettings } from '#app/settings/read-settings.server.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

type Trouble = 'badRequest' | 'crossSite' | 'tooLarge' | 'busy' | 'broken' | 'starting' | 'methodNotAllowed'

/** An answer from before (or instead of) Remix: what is wrong and what to do, without internals. */
export function sendCalmPage(
  response: ServerResponse,
  {
    status,
    trouble,
    acceptLanguage,
    requestId,
  }: { status: number; trouble: Trouble; acceptLanguage: string | undefined; requestId: string },
) {
  const language = languageFrom(acceptLanguage ?? null, lastSettings().language)
  const t = translator(language)
  const title = escaped(t(`error.${trouble}.title`))
  const body = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head><body><main><h1>${title}</h1><p>${escaped(t(`error.${trouble}.text`))}</p><p>${escaped(t('error.requestId', { id: requestId }))}</p></main></body></html>`
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Length': Buffer.byteLength(body),
  })
  response.end(body)
}
