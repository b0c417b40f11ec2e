import { isNotNull, isNull } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { members, teams } from '#app/accounts/schema.server.ts'
import { canManage } from '#app/forum/policy.ts'
import { categories, tags } from '#app/forum/schema.server.ts'
import { countRows } from '#app/platform/db/sql.server.ts'
import { authorize } from '#app/platform/errors.ts'

/** How much there is of what an administrator manages. */
export async function readAdminOverview(actor: Actor) {
  authorize(canManage(actor))
  const [inUse, archived, labels, people, groups] = await Promise.all([
    countRows(categories, isNull(categories.archivedAt)),
    countRows(categories, isNotNull(categories.archivedAt)),
    countRows(tags),
    countRows(members),
    countRows(teams),
  ])
  return { categories: inUse, archived, tags: labels, people, teams: groups }
}
