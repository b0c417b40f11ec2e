import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import { type Actor, ROLES } from '#app/accounts/roles.ts'
import { insertAcceptance } from '#app/forum/accept-answer.server.ts'
import { findThread } from '#app/forum/find.server.ts'
import { canAccept, canReopenSolved } from '#app/forum/policy.ts'
import { acceptedAnswers, posts, threadActs, threads } from '#app/forum/schema.server.ts'
import { refreshThread } from '#app/forum/thread-totals.server.ts'
import { inSeenCategory } from '#app/forum/visibility.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { authorize, notFound } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'

/** A solved thread, for the page that asks for the reason; throws `not-found`, or why this person may not. */
export async function readSolved(actor: Actor, { threadId }: { threadId: number }) {
  const [thread] = await db
    .select()
    .from(threads)
    .where(and(eq(threads.id, threadId), isNull(threads.hiddenAt), inSeenCategory(actor)))
  if (!thread) throw notFound()
  authorize(canReopenSolved(actor, thread))
  return { id: thread.id, slug: thread.slug, title: thread.title, lang: thread.lang }
}

/** Says that a question was not solved after all: its solutions are answers like others again, and the thread says why. */
export async function reopenSolved(actor: Actor, { threadId, reason }: { threadId: number; reason: string }) {
  return transact(async () => {
    const thread = await findThread(actor, threadId)
    if (thread.hiddenAt) throw notFound()
    authorize(canReopenSolved(actor, thread))
    const chosen = await db.delete(acceptedAnswers).where(eq(acceptedAnswers.threadId, threadId)).returning({
      answerId: acceptedAnswers.answerId,
      at: acceptedAnswers.acceptedAt,
      byId: acceptedAnswers.acceptedById,
      role: acceptedAnswers.acceptedByRole,
    })
    const [act] = await db
      .insert(threadActs)
      .values({
        threadId,
        kind: 'not-solved',
        at: now(),
        byId: actor!.id,
        byRole: actor!.role,
        reason,
        facts: {
          answerIds: chosen.map((one) => one.answerId),
          acceptedAt: chosen.map((one) => one.at),
          acceptedByIds: chosen.map((one) => one.byId),
          acceptedByRoles: chosen.map((one) => ROLES.indexOf(one.role)),
        },
      })
      .returning({ id: threadActs.id })
    await refreshThread(threadId)
    await record('forum.solved-reopened', { threadId, actId: act!.id }, { by: actor!.id })
    return { thread }
  })
}

/** Undoes the last time that a thread was opened again: the solutions of then are solutions again. Twice changes nothing. */
export async function solvedAgain(actor: Actor, { threadId }: { threadId: number }) {
  return transact(async () => {
    const thread = await findThread(actor, threadId)
    if (thread.hiddenAt) throw notFound()
    authorize(canAccept(actor, thread))
    const [act] = await db
      .select()
      .from(threadActs)
      .where(and(eq(threadActs.threadId, threadId), eq(threadActs.kind, 'not-solved'), isNull(threadActs.undoneAt)))
      .orderBy(desc(threadActs.at), desc(threadActs.id))
      .limit(1)
    if (act) {
      for (const choice of await choicesOf(threadId, act.facts)) await insertAcceptance({ threadId, ...choice })
      await db.update(threadActs).set({ undoneAt: now(), undoneById: actor!.id }).where(eq(threadActs.id, act.id))
      await refreshThread(threadId)
      await record('forum.solved-again', { threadId, actId: act.id }, { by: actor!.id })
    }
    return { thread }
  })
}

/** Who had chosen what, as far as the answers are still in this thread. */
async function choicesOf(threadId: number, facts: (typeof threadActs.$inferSelect)['facts']) {
  const listed = (name: string) => (Array.isArray(facts[name]) ? facts[name] : [])
  const answerIds = listed('answerIds')
  if (!answerIds.length) return []
  const here = await db
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.threadId, threadId), eq(posts.kind, 'answer'), inArray(posts.id, answerIds)))
    .orderBy(asc(posts.id))
  return answerIds.flatMap((answerId, at) =>
    here.some((post) => post.id === answerId)
      ? [
          {
            answerId,
            at: listed('acceptedAt')[at] ?? now(),
            by: { id: listed('acceptedByIds')[at]!, role: ROLES[listed('acceptedByRoles')[at] ?? 0] ?? 'member' },
          },
        ]
      : [],
  )
}
