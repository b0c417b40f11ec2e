import { createReadStream, createWriteStream, existsSync, rmSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import Database from 'better-sqlite3'
import { ForOperator } from '#app/platform/errors.ts'

/** A database that nobody can trust any more: what is in it, in the engine's words. */
const damaged = (file: string, said: unknown) => new ForOperator(`The database ${file} is damaged: ${String(said)}`)

/**
 * Copies the embedded database as it is at one moment, while others go on writing, and packs the copy. Throws when what
 * was copied is not sound: such a backup would be found out too late.
 */
export async function copySqlite(file: string, packed: string) {
  if (!existsSync(file)) throw new ForOperator(`There is no database ${file}: nothing to keep yet.`)
  const copy = `${packed}.plain`
  rmSync(copy, { force: true })
  try {
    const live = new Database(file, { readonly: true })
    try {
      live.pragma('busy_timeout = 5000')
      // One read of one moment. The engine's other way, page by page, starts anew whenever another process writes.
      live.prepare('vacuum into ?').run(copy)
    } finally {
      live.close()
    }
    const migration = checkSqlite(copy)
    // Text: half the size or less already at the quickest level.
    await pipeline(createReadStream(copy), createGzip({ level: 1 }), createWriteStream(packed, { mode: 0o600 }))
    return migration
  } catch (problem) {
    const code = (problem as { code?: string }).code ?? ''
    if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) throw damaged(file, (problem as Error).message)
    if (code === 'SQLITE_FULL')
      throw new ForOperator(`The disk of ${packed} is full: make room, or choose another place.`)
    throw problem
  } finally {
    rmSync(copy, { force: true })
  }
}

/** Whether a database file is sound in itself and every row points at another that is there; returns its newest migration. */
export function checkSqlite(file: string) {
  const database = new Database(file, { readonly: true })
  try {
    const verdict = database.pragma('integrity_check(1)', { simple: true })
    if (verdict !== 'ok') throw damaged(file, verdict)
    const [stray] = database.pragma('foreign_key_check') as { table: string }[]
    if (stray) throw damaged(file, `a row of ${stray.table} points nowhere`)
    const newest = database.prepare('select max(created_at) from wijzer_migrations').pluck().get()
    return Number(newest)
  } catch (problem) {
    if ((problem as Error).message.includes('no such table'))
      throw new ForOperator(`${file} is not a database of Wijzer.`)
    throw problem
  } finally {
    database.close()
  }
}
