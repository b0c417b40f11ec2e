import { type AnyColumn, type SQL, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { db } from '#app/platform/db/db.server.ts'
import { onPostgres } from '#app/platform/db/engine.server.ts'

/** How many rows there are, as a number on both engines. */
export async function countRows(table: SQLiteTable, where?: SQL) {
  const [row] = await db.select({ n: sql<number>`count(*)` }).from(table).where(where)
  return Number(row?.n ?? 0)
}

/**
 * The rows after a cursor, for lists ordered by several columns that all go down:
 * `(a, b) < (x, y)` as both engines can use it with an index.
 */
export const before = (columns: (AnyColumn | SQL)[], values: (number | string)[]) =>
  sql`(${sql.join(columns, sql`, `)}) < (${sql.join(
    values.map((v) => sql`${v}`),
    sql`, `,
  )})`

/** Locks the rows that a unit is about to decide on. SQLite has one writer and needs nothing. */
export const forUpdate = <Select>(select: Select): Select =>
  onPostgres ? (select as { for: (strength: 'update') => Select }).for('update') : select
