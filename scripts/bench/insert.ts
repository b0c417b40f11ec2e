import { query } from '#app/platform/db/db.server.ts'

type Value = string | number | null

const statements = new Map<string, string>()

/** Writes one row, in the open transaction, by a statement that is prepared once for each set of columns. */
export function insert(table: string, row: Record<string, Value>) {
  const columns = Object.keys(row)
  const key = `${table} ${columns}`
  const sql =
    statements.get(key) ?? `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`
  statements.set(key, sql)
  return query(sql, Object.values(row))
}
