import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { importStackExchange } from '#app/imports/import-stack-exchange.server.ts'
import { createProgress } from '#app/imports/progress.server.ts'
import { query } from '#app/platform/db/db.server.ts'
import { onPostgres } from '#app/platform/db/engine.server.ts'
import { env } from '#app/platform/env.server.ts'

type Values = Record<string, string | number>
export type Dump = Partial<
  Record<'Posts' | 'Users' | 'Comments' | 'Votes' | 'Tags' | 'PostLinks' | 'Badges', (Values | string)[]>
>

const escaped = (value: string | number) =>
  String(value).replace(/[&<>"\n]/g, (c) => `&#x${c.charCodeAt(0).toString(16).toUpperCase()};`)

export const rowXml = (values: Values) =>
  `  <row ${Object.entries(values)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(' ')} />`

export const fileXml = (root: string, rows: (Values | string)[]) =>
  `\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n<${root}>\r\n${rows.map((row) => `${typeof row === 'string' ? row : rowXml(row)}\r\n`).join('')}</${root}>`

/** Writes a dump as Stack Exchange does, one row a line from line 3 on; rows may be given as raw XML. */
export function writeDump(dump: Dump, name = 'small-site') {
  const parent = mkdtempSync(join(env.DATA_DIR, 'dump-'))
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }))
  const folder = join(parent, name)
  mkdirSync(folder)
  for (const [file, rows] of Object.entries(dump))
    writeFileSync(join(folder, `${file}.xml`), fileXml(file.toLowerCase(), rows))
  return folder
}

type Options = Omit<Parameters<typeof importStackExchange>[0], 'folder' | 'progress'>

/** Imports a folder; what was said on the terminal comes along. */
export async function importFolder(folder: string, options: Options = {}) {
  const said: string[] = []
  const progress = createProgress({ write: (text) => said.push(text) })
  const imported = await importStackExchange({ folder, progress, ...options })
  return { ...imported, said: said.join('') }
}

export const importDump = (dump: Dump, options?: Options) => importFolder(writeDump(dump), options)

const DAY_ONE = '2018-03-12T17:00:00.000'

export const aUser = (Id: number, values: Values = {}) => ({
  Id,
  CreationDate: DAY_ONE,
  DisplayName: `Person ${Id}`,
  ...values,
})
export const aQuestion = (Id: number, values: Values = {}) => ({
  Id,
  PostTypeId: 1,
  CreationDate: DAY_ONE,
  Score: 0,
  Body: '<p>I have looked everywhere for it.</p>',
  OwnerUserId: 1,
  Title: `How do I export contact list ${Id}?`,
  Tags: '<export>',
  ...values,
})
export const anAnswer = (Id: number, ParentId: number, values: Values = {}) => ({
  Id,
  PostTypeId: 2,
  ParentId,
  CreationDate: '2018-03-13T09:30:00.000',
  Score: 0,
  Body: '<p>Open the settings and choose export.</p>',
  OwnerUserId: 2,
  ...values,
})
export const aComment = (Id: number, PostId: number, values: Values = {}) => ({
  Id,
  PostId,
  Score: 0,
  Text: 'Thank you, that was it.',
  CreationDate: '2018-03-14T09:30:00.000',
  UserId: 1,
  ...values,
})
export const aVote = (Id: number, PostId: number, VoteTypeId: number, day = '2018-03-14') => ({
  Id,
  PostId,
  VoteTypeId,
  CreationDate: `${day}T00:00:00.000`,
})
export const aLink = (Id: number, PostId: number, RelatedPostId: number, LinkTypeId = 1) => ({
  Id,
  CreationDate: DAY_ONE,
  PostId,
  RelatedPostId,
  LinkTypeId,
})

/** What differs from one database to another by design: where the count of changes of the index began, */
const BY_CHANCE = '{"word":" "'
/** and which of a word's forms was seen first. */
const FIRST_SEEN = /"written":"[^"]*"/

/** Every row of every table. */
export async function wholeDatabase() {
  const tables = onPostgres
    ? await query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' order by 1`)
    : await query<{ name: string }>(
        `select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and sql not like '%VIRTUAL%' and name not like '%\\_fts%' escape '\\' order by 1`,
      )
  const all: Record<string, string[]> = {}
  for (const { name } of tables)
    all[name] = (await query(`select * from "${name}"`))
      .map((row) => JSON.stringify(row).replace(FIRST_SEEN, '"written":…'))
      .filter((row) => !row.startsWith(BY_CHANCE))
      .sort()
  return all
}
