import { and, desc, eq } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { authorize, Declined, notFound } from '#app/platform/errors.ts'
import { synonymChanges } from '#app/search/schema.server.ts'
import { canChangeSynonyms } from '#app/search/synonym-groups/policy.ts'
import {
  findGroup,
  keepChanges,
  oneAtATime,
  sameState,
  setGroup,
  stateOf,
} from '#app/search/synonym-groups/write-group.server.ts'

/**
 * Makes every group that was changed together as it was before. Throws `conflict` when one has been changed since.
 * Undoing an undo is putting it back.
 */
export async function undoGroupChange(actor: Actor, { changeId }: { changeId: number }) {
  authorize(canChangeSynonyms(actor))
  return transact(async () => {
    await oneAtATime()
    const back = []
    for (const { groupId, before, after } of await changedTogether(changeId)) {
      const row = await findGroup(groupId)
      if (!row || !sameState(stateOf(row), after ?? null)) throw new Declined('conflict', 'synonyms.no.changedSince')
      back.push(await setGroup(row, before ?? null))
    }
    return keepChanges(actor!, back)
  })
}

async function changedTogether(changeId: number) {
  const [change] = await db.select().from(synonymChanges).where(eq(synonymChanges.id, changeId))
  if (!change) throw notFound()
  return db
    .select()
    .from(synonymChanges)
    .where(and(eq(synonymChanges.at, change.at), eq(synonymChanges.byId, change.byId)))
    .orderBy(desc(synonymChanges.id))
}
