import { readdirSync } from 'node:fs'
import { getTableColumns, getTableName, is, Table } from 'drizzle-orm'
import { getTableConfig as ofPostgres, type PgTable } from 'drizzle-orm/pg-core'
import { type AnySQLiteColumn, getTableConfig as ofSqlite, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { onPostgres } from '#app/platform/db/engine.server.ts'

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

export type PersonColumn = { name: string; table: SQLiteTable; column: AnySQLiteColumn }

/** Every table of the schema. */
export async function allTables() {
  const tables = new Set<SQLiteTable>()
  for (const folder of readdirSync('app')) {
    const schema = await import(`../../app/${folder}/schema.server.ts`).catch(() => ({}))
    for (const value of Object.values(schema)) if (is(value, Table)) tables.add(value as unknown as SQLiteTable)
  }
  return [...tables]
}

const keysOf = (table: SQLiteTable) =>
  onPostgres ? ofPostgres(table as unknown as PgTable).foreignKeys : ofSqlite(table).foreignKeys

/** Every column that says whose a row is or who did it: by its foreign key, or by its name where there is none. */
export async function personColumns(): Promise<PersonColumn[]> {
  return (await allTables()).flatMap((table) => {
    const references = new Set(
      keysOf(table).flatMap((key) => {
        const { columns, foreignTable } = key.reference()
        return getTableName(foreignTable) === 'members' ? columns.map((column) => column.name) : []
      }),
    )
    return Object.entries(getTableColumns(table))
      .filter(([key, column]) => references.has(column.name) || /(member|actor|author|[a-z]By|^by)(Id)?$/.test(key))
      .map(([key, column]) => ({
        name: `${getTableName(table)}.${snake(key)}`,
        table,
        column: column as AnySQLiteColumn,
      }))
  })
}
