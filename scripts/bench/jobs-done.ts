import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'

const PATIENCE_MS = 600_000

/** Resolves when the site has done the work that an earlier run left: answers leave mails and documents to make. */
export async function jobsDone(folder: string) {
  const database = new Database(join(folder, 'wijzer.db'), { readonly: true })
  const due = database.prepare('select count(*) from jobs where failed_at is null and run_at <= ?').pluck()
  const giveUpAt = Date.now() + PATIENCE_MS
  while (Number(due.get(Date.now())) > 0 && Date.now() < giveUpAt) await pause(500)
  database.close()
}
