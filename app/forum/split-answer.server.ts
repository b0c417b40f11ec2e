import { and, eq, isNull } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { findAnswer, type Thread } from '#app/forum/find.server.ts'
import { canUseTools } from '#app/forum/policy.ts'
import { acceptedAnswers, categories, posts, threads } from '#app/forum/schema.server.ts'
import { slugOf } from '#app/forum/slug.ts'
import { type Act, kept, tooLate, writeAct } from '#app/forum/thread-acts.server.ts'
import { noteMoved } from '#app/forum/thread-mentions.server.ts'
import { refreshThread } from '#app/forum/thread-totals.server.ts'
import type { SplitInput } from '#app/forum/tool-forms.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { countRows } from '#app/platform/db/sql.server.ts'
import { authorize, InvalidField } from '#app/platform/errors.ts'

/** Makes an answer that is a question of its own the first post of a new thread; its comments come along. */
export async function splitAnswer(
  actor: Actor,
  { answerId, title, category, reason }: SplitInput & { answerId: number },
) {
  authorize(canUseTools(actor))
  return transact(async () => {
    const { answer, thread: origin } = await findAnswer(actor, answerId)
    const [place] = await db
      .select({ id: categories.id })
      .from(categories)
      .where(and(eq(categories.id, category), isNull(categories.archivedAt)))
    if (!place) throw new InvalidField('category', 'tools.move.missing')
    const { lang, authorId, createdAt } = answer
    const [thread] = await db
      .insert(threads)
      .values({
        title,
        slug: slugOf(title),
        lang,
        categoryId: place.id,
        authorId,
        createdAt,
        lastActivityAt: createdAt,
      })
      .returning({ id: threads.id, slug: threads.slug })
    const [solution] = await db.delete(acceptedAnswers).where(eq(acceptedAnswers.answerId, answerId)).returning()
    await db.update(posts).set({ threadId: thread!.id, kind: 'question' }).where(eq(posts.id, answerId))
    await moveComments(answerId, thread!.id)
    await noteMoved(thread!.id)
    await refreshThread(origin.id)
    await refreshThread(thread!.id)
    const facts = { answerId, ...(solution ? { solution: JSON.stringify(solution) } : {}) }
    const actId = await writeAct(actor!, 'split', { threadId: origin.id, reason, otherId: thread!.id, facts })
    await writeAct(actor!, 'split', { threadId: thread!.id, reason, otherId: origin.id, pair: actId })
    return { origin, thread: thread!, actId }
  })
}

/** Makes the question an answer again. Not when others have answered it meanwhile: to what would those belong? */
export async function undoSplit(actor: Actor, act: Act, origin: Thread, thread: Thread | undefined) {
  const answerId = kept(act, 'answerId')
  if (!thread || !answerId || thread.mergedIntoId || origin.mergedIntoId) throw tooLate()
  if (await countRows(posts, and(eq(posts.threadId, thread.id), eq(posts.kind, 'answer'))))
    throw tooLate('tools.no.answeredSince')
  await db
    .update(posts)
    .set({ threadId: origin.id, kind: 'answer' })
    .where(and(eq(posts.id, answerId), eq(posts.threadId, thread.id)))
  await moveComments(answerId, origin.id)
  await noteMoved(origin.id)
  const solution = act.facts.solution
  if (typeof solution === 'string')
    await db
      .insert(acceptedAnswers)
      .values(JSON.parse(solution) as typeof acceptedAnswers.$inferSelect)
      .onConflictDoNothing()
  // Whoever kept its address comes to the thread that the answer is in again.
  await db
    .update(threads)
    .set({ hiddenAt: now(), hiddenById: actor!.id, mergedIntoId: origin.id })
    .where(eq(threads.id, thread.id))
  await refreshThread(origin.id)
  await refreshThread(thread.id)
}

const moveComments = (answerId: number, threadId: number) =>
  db
    .update(posts)
    .set({ threadId })
    .where(and(eq(posts.parentId, answerId), eq(posts.kind, 'comment')))
