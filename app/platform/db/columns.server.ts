// Column builders for the running engine, typed as SQLite's, so that one schema file serves both.
import * as pg from 'drizzle-orm/pg-core'
import * as lite from 'drizzle-orm/sqlite-core'
import { onPostgres } from '#app/platform/db/engine.server.ts'

const postgres = onPostgres

export const table = (postgres ? pg.pgTable : lite.sqliteTable) as typeof lite.sqliteTable
export const index = (postgres ? pg.index : lite.index) as typeof lite.index
export const uniqueIndex = (postgres ? pg.uniqueIndex : lite.uniqueIndex) as typeof lite.uniqueIndex
export const primaryKey = (postgres ? pg.primaryKey : lite.primaryKey) as typeof lite.primaryKey
export const check = (postgres ? pg.check : lite.check) as typeof lite.check

const liteId = () => lite.integer().primaryKey({ autoIncrement: true })
const liteInt = () => lite.integer()
const liteBool = () => lite.integer({ mode: 'boolean' })
const liteText = <T extends string = string>() => lite.text().$type<T>()
const liteBytes = () => lite.blob({ mode: 'buffer' })
const liteJson = <T>() => lite.text({ mode: 'json' }).$type<T>()

/** Integer primary key that the database hands out. */
export const id = (postgres
  ? () => pg.bigint({ mode: 'number' }).primaryKey().generatedByDefaultAsIdentity()
  : liteId) as unknown as typeof liteId
export const int = (postgres ? () => pg.bigint({ mode: 'number' }) : liteInt) as unknown as typeof liteInt
export const bool = (postgres ? () => pg.boolean() : liteBool) as unknown as typeof liteBool
export const text = (postgres ? () => pg.text() : liteText) as unknown as typeof liteText
/** Milliseconds since 1970 UTC. */
export const time = int
export const json = (postgres ? () => pg.jsonb() : liteJson) as unknown as typeof liteJson
const bytea = pg.customType<{ data: Buffer }>({ dataType: () => 'bytea' })
export const bytes = (postgres ? () => bytea() : liteBytes) as unknown as typeof liteBytes
