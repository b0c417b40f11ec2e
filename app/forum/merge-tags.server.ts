import { and, asc, eq, inArray, notInArray } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { canManage } from '#app/forum/policy.ts'
import { tagSynonyms, tags, threadTags } from '#app/forum/schema.server.ts'
import { readTag } from '#app/forum/tags.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { forUpdate } from '#app/platform/db/sql.server.ts'
import { authorize, Declined, InvalidField, notFound } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'

/**
 * Makes a tag a synonym of another: its threads get the other one, and so do its synonyms. Nothing that people typed
 * is lost, but what was tagged which way is. Throws `InvalidField` when there is no such other tag.
 */
export async function mergeTags(actor: Actor, { tagId, into }: { tagId: number; into: string }) {
  authorize(canManage(actor))
  return transact(async () => {
    const target = await targetNamed(actor, into)
    if (target.id === tagId) throw new InvalidField('into', 'admin.merge.itself')
    const locked = await forUpdate(
      db
        .select()
        .from(tags)
        .where(inArray(tags.id, [tagId, target.id]))
        .orderBy(asc(tags.id)),
    )
    const merged = locked.find(({ id }) => id === tagId)
    if (!merged || locked.length < 2) throw notFound()
    await moveThreads(tagId, target.id)
    await db.update(tagSynonyms).set({ tagId: target.id }).where(eq(tagSynonyms.tagId, tagId))
    await db.delete(tags).where(eq(tags.id, tagId))
    await db.insert(tagSynonyms).values({ word: merged.name, tagId: target.id }).onConflictDoNothing()
    await record('forum.tag-changed', { tagId: target.id }, { by: actor!.id })
    return { merged, target }
  })
}

async function targetNamed(actor: Actor, name: string) {
  try {
    return await readTag(actor, name)
  } catch (problem) {
    if (problem instanceof Declined) throw new InvalidField('into', 'admin.merge.unknown', { name })
    throw problem
  }
}

/** Threads that carry both keep the one; their other row goes with the tag. */
async function moveThreads(from: number, to: number) {
  const already = db.select({ id: threadTags.threadId }).from(threadTags).where(eq(threadTags.tagId, to))
  await db
    .update(threadTags)
    .set({ tagId: to })
    .where(and(eq(threadTags.tagId, from), notInArray(threadTags.threadId, already)))
}
