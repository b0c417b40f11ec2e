import type { Member } from '#app/accounts/roles.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Translate } from '#app/i18n/speech.ts'
import { isMoment, type Row } from '#app/own/export-part.ts'
import { exportParts } from '#app/own/export-parts.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env.server.ts'

type Reader = { t: Translate; language: Language; timeZone: string }

const STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:0 auto;padding:1.5rem 1rem 4rem;overflow-wrap:anywhere}
section{margin-block-start:3rem}
dl{display:grid;grid-template-columns:minmax(7rem,auto) 1fr;gap:.15rem 1rem;margin:0;padding-block:.75rem;border-block-start:1px solid #8886}
dt{opacity:.75}
dd{margin:0;white-space:pre-wrap}`

/** Somebody's own data for reading, piece by piece: one page that needs nothing else, without scripts. */
export async function* exportAsHtml(member: Member, { t, language, timeZone }: Reader): AsyncGenerator<string> {
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone })
  const title = html(t('own.export.title', { name: member.name }))
  yield `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${STYLE}</style></head><body>
<h1>${title}</h1>
<p>${html(t('own.export.intro', { brand: env.BRAND_NAME, when: moment.format(now()) }))}</p>
<ul>${exportParts.map(({ name }) => `<li><a href="#${name}">${html(t(`own.export.part.${name}`))}</a></li>`).join('')}</ul>
`
  for (const { name, rows } of exportParts) {
    yield `<section id="${name}"><h2>${html(t(`own.export.part.${name}`))}</h2><p>${html(t(`own.export.text.${name}`))}</p>\n`
    let none = true
    for await (const row of rows(member.id)) {
      none = false
      yield rowAsHtml(row, { t, moment })
    }
    yield none ? `<p><em>${html(t('own.export.nothing'))}</em></p></section>\n` : '</section>\n'
  }
  yield '</body></html>\n'
}

function rowAsHtml(row: Row, { t, moment }: { t: Translate; moment: Intl.DateTimeFormat }) {
  const lines = Object.entries(row).filter(([, value]) => value !== null && value !== '' && String(value) !== '')
  return `<dl>${lines.map(([field, value]) => `<dt>${html(t(`own.export.field.${field}`))}</dt><dd>${shown(field, value)}</dd>`).join('')}</dl>\n`

  function shown(field: string, value: Row[string]) {
    if (typeof value === 'number' && isMoment(field)) return html(moment.format(value))
    if (field === 'address' || field === 'addresses') return [value].flat().map(link).join('<br>')
    return html(Array.isArray(value) ? value.join(', ') : String(value))
  }
}

const link = (address: unknown) => `<a href="${html(String(address))}">${html(String(address))}</a>`

const html = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
