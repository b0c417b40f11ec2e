import { eq } from 'drizzle-orm'
import { hidePost } from '#app/forum/hide-post.server.ts'
import { categories, threads } from '#app/forum/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { aCategory, anAnswer, aThread } from '../factories.ts'

/** A word that stands in everything that visitors must not find, and nowhere else. */
export const CANARY = 'kanarievogel'

/** One of each kind of thread that no list, feed or map may show: removed, unlisted, merged away, in a category for members. */
export async function threadsKeptFromVisitors(tags: string[] = []) {
  const place = await aCategory()
  const secret = await aCategory({ name: `${CANARY} category`, slug: `${CANARY}-category` })
  await transact(async () => {
    await db.update(categories).set({ seenFrom: 1 }).where(eq(categories.id, secret.id))
  })
  const make = (kind: string, categoryId = place.id) =>
    aThread({ title: `${CANARY} ${kind}`, body: `The text of ${CANARY}, ${kind}.`, tags, categoryId })
  const removed = await make('removed')
  const unlisted = await make('unlisted')
  const merged = await make('merged')
  const restricted = await make('restricted', secret.id)
  const open = await aThread({ title: 'What everybody may read', tags, categoryId: place.id })
  const answer = await anAnswer({ to: open, body: `An answer that was removed: ${CANARY}.` })
  await hidePost(removed.by, { postId: removed.questionId })
  await hidePost(answer.by, { postId: answer.id })
  await transact(async () => {
    await db.update(threads).set({ unlistedAt: now() }).where(eq(threads.id, unlisted.id))
    await db.update(threads).set({ hiddenAt: now(), mergedIntoId: open.id }).where(eq(threads.id, merged.id))
  })
  return { removed, unlisted, merged, restricted, open, category: secret }
}
