import { command, query, transact } from '#app/platform/db/db.server.ts'
import { onPostgres } from '#app/platform/db/engine.server.ts'

/** Removes every row of every table, so that each test starts from nothing. */
export async function emptyDatabase() {
  if (onPostgres) {
    const tables = await query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('wijzer_migrations', 'site_versions')`,
    )
    await transact(async () => {
      await command(`truncate ${tables.map((t) => `"${t.name}"`).join(', ')} restart identity cascade`)
      // Truncating wakes no trigger: what is kept in memory must know that everything is new.
      await command('update site_versions set version = version + 1')
    })
    return
  }
  const tables = await query<{ name: string }>(
    `select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not in ('wijzer_migrations', 'site_versions')
       and name not like '%\\_fts\\_%' escape '\\'`,
  )
  await transact(async () => {
    await command('pragma defer_foreign_keys = on')
    for (const table of tables) await command(`delete from "${table.name}"`)
    // Filled by the triggers of the tables above.
    await command('delete from thread_counts')
    await command('delete from sqlite_sequence')
  })
}
