import { isNull, notLike, or } from 'drizzle-orm'
import { members } from '#app/accounts/schema.server.ts'
import { DEMO_DOMAIN } from '#app/demo/demo-content.ts'
import { categories, threads } from '#app/forum/schema.server.ts'
import { db } from '#app/platform/db/db.server.ts'

/** Whether nothing is here yet, and nobody but the demo's own people (a first start that was cut short). */
export async function isEmptyCommunity() {
  for (const table of [categories, threads])
    if ((await db.select({ id: table.id }).from(table).limit(1)).length) return false
  const others = or(isNull(members.emailKey), notLike(members.emailKey, `%@${DEMO_DOMAIN}`))
  return (await db.select({ id: members.id }).from(members).where(others).limit(1)).length === 0
}
