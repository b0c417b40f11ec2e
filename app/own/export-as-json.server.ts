import type { Member } from '#app/accounts/roles.ts'
import type { Translate } from '#app/i18n/speech.ts'
import { isMoment, type Row } from '#app/own/export-part.ts'
import { exportParts } from '#app/own/export-parts.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env.server.ts'
import { siteUrl } from '#app/platform/site-url.server.ts'

/** Raised when a program that reads the file would have to change. */
const FORMAT = 'wijzer-own-data/1'

/** Somebody's own data for programs, piece by piece: what each part holds stands at its beginning, in words. */
export async function* exportAsJson(member: Member, t: Translate): AsyncGenerator<string> {
  const about = {
    format: FORMAT,
    community: env.BRAND_NAME,
    address: siteUrl(),
    madeAt: new Date(now()).toISOString(),
    moments: 'ISO 8601, UTC',
    parts: Object.fromEntries(exportParts.map(({ name }) => [name, t(`own.export.text.${name}`)])),
  }
  yield `{\n"about": ${JSON.stringify(about, null, 2)}`
  for (const { name, rows } of exportParts) {
    yield `,\n${JSON.stringify(name)}: [`
    let first = true
    for await (const row of rows(member.id)) {
      yield `${first ? '' : ','}\n${JSON.stringify(withMoments(row))}`
      first = false
    }
    yield '\n]'
  }
  yield '\n}\n'
}

const withMoments = (row: Row) =>
  Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field,
      typeof value === 'number' && isMoment(field) ? new Date(value).toISOString() : value,
    ]),
  )
