import { onPostgres } from '#app/platform/db/engine.server.ts'
import { embeddedEngine } from '#app/search/embedded-engine.server.ts'
import type { SearchEngine } from '#app/search/engine.ts'
import { postgresEngine } from '#app/search/postgres-engine.server.ts'

/** The engine of the database: always in step, and the one that answers when no other does. */
export const searchEngine: SearchEngine = onPostgres ? postgresEngine : embeddedEngine
