import { command, query, transact } from '#app/platform/db/db.server.ts'
import { onPostgres } from '#app/platform/db/engine.server.ts'

/** Removes every row of every table, so that each test starts from nothing. */
export const emptyDatabase = () => (onPostgres ? emptyPostgres() : emptySqlite())

/** Tables in an order in which each comes before those that it refers to. */
let childrenFirst: string[] | undefined

async function emptyPostgres() {
  childrenFirst ??= await orderedTables()
  const looks = childrenFirst.map((name) => `select '${name}' as name where exists (select 1 from "${name}")`)
  const filled = new Set((await query<{ name: string }>(looks.join(' union all '))).map((table) => table.name))
  await transact(async () => {
    // Truncating all of them takes fifty times as long as looking which have rows.
    for (const name of childrenFirst!) if (filled.has(name)) await command(`delete from "${name}"`)
    // Filled by the triggers of the tables above, some of which wait for the end.
    await command('set constraints all immediate')
    await command('delete from thread_counts')
    await command(
      `select setval(format('%I.%I', schemaname, sequencename)::regclass, 1, false) from pg_sequences
        where schemaname = 'public' and last_value is not null`,
    )
  })
}

async function orderedTables() {
  const tables = await query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('wijzer_migrations', 'site_versions')`,
  )
  const references = await query<{ child: string; parent: string }>(
    `select c.relname as child, p.relname as parent from pg_constraint
       join pg_class c on c.oid = conrelid join pg_class p on p.oid = confrelid
       where contype = 'f' and conrelid <> confrelid`,
  )
  const ordered: string[] = []
  const visit = (name: string) => {
    if (ordered.includes(name)) return
    for (const { child, parent } of references) if (parent === name) visit(child)
    ordered.push(name)
  }
  for (const { name } of tables) visit(name)
  return ordered
}

async function emptySqlite() {
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
