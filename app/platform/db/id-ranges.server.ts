import { setImmediate as letOthers } from 'node:timers/promises'
import { and, gt, lte, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { db } from '#app/platform/db/db.server.ts'

/** So many ids in one query: a long table must not hold up pages. */
const IDS = 1000

/** A whole table in conditions on its ids, one after another: for background work that has no index of its own to follow. */
export async function* idRanges(table: SQLiteTable, id: AnySQLiteColumn): AsyncGenerator<SQL> {
  const [row] = await db.select({ last: sql<number>`coalesce(max(${id}), 0)` }).from(table)
  const last = Number(row?.last ?? 0)
  for (let from = 0; from < last; from += IDS) {
    yield and(gt(id, from), lte(id, from + IDS))!
    await letOthers()
  }
}
