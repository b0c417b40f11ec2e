import { and, eq, or } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import type { Target } from '#app/forum/find-target.server.ts'
import { targetVerdict } from '#app/forum/policy.ts'
import { threadLinks } from '#app/forum/schema.server.ts'
import {
  type Act,
  findThreadForTools,
  findThreads,
  kept,
  type ToolUse,
  tooLate,
  writeAct,
} from '#app/forum/thread-acts.server.ts'
import { findTwoThreads } from '#app/forum/two-threads.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { InvalidField } from '#app/platform/errors.ts'

/** Says that two threads are the same question in two languages: each leads to the other. A thread has one translation. */
export async function linkTranslation(actor: Actor, { threadId, reason, ...named }: ToolUse & Target) {
  return transact(async () => {
    const [thread, other] = await findTwoThreads(actor, { threadId, way: 'translation', ...named })
    if ((await translationOf(thread.id)) || (await translationOf(other.id)))
      throw new InvalidField('target', 'tools.target.hasTranslation')
    await link(thread.id, other.id)
    return { thread, other, actId: await writeBoth(actor, 'linked-translation', thread.id, other.id, reason) }
  })
}

/** The two are questions of their own again. */
export async function unlinkTranslation(actor: Actor, { threadId, reason }: ToolUse) {
  return transact(async () => {
    const thread = await findThreadForTools(actor, threadId)
    const otherId = await translationOf(threadId)
    if (!otherId) return { thread, actId: null }
    await unlink(threadId, otherId)
    return { thread, actId: await writeBoth(actor, 'unlinked-translation', threadId, otherId, reason) }
  })
}

/** Takes back a link between languages, or that it was taken away. */
export async function undoTranslation(actor: Actor, act: Act, thread: { id: number; lang: string }) {
  const otherId = kept(act, 'otherId')!
  const linked = await translationOf(thread.id)
  if (act.kind === 'linked-translation') {
    if (linked !== otherId) throw tooLate()
    return unlink(thread.id, otherId)
  }
  const other = (await findThreads(actor, [otherId])).get(otherId)
  if (!other || !targetVerdict('translation', thread, other).ok) throw tooLate('tools.no.targetGone')
  if (linked || (await translationOf(otherId))) throw tooLate()
  await link(thread.id, otherId)
}

/** The same question in the other language, if somebody said which. */
async function translationOf(threadId: number): Promise<number | null> {
  const [row] = await db
    .select({ id: threadLinks.targetId })
    .from(threadLinks)
    .where(and(eq(threadLinks.threadId, threadId), eq(threadLinks.kind, 'translation')))
  return row?.id ?? null
}

/** Each thread's page tells of it. */
async function writeBoth(
  actor: Actor,
  kind: 'linked-translation' | 'unlinked-translation',
  threadId: number,
  otherId: number,
  reason: string,
) {
  const actId = await writeAct(actor!, kind, { threadId, reason, otherId })
  await writeAct(actor!, kind, { threadId: otherId, reason, otherId: threadId, pair: actId })
  return actId
}

async function link(a: number, b: number) {
  const row = (threadId: number, targetId: number) => ({ threadId, targetId, kind: 'translation' as const, at: now() })
  await db.insert(threadLinks).values([row(a, b), row(b, a)])
}

async function unlink(a: number, b: number) {
  const between = or(
    and(eq(threadLinks.threadId, a), eq(threadLinks.targetId, b)),
    and(eq(threadLinks.threadId, b), eq(threadLinks.targetId, a)),
  )
  await db.delete(threadLinks).where(and(eq(threadLinks.kind, 'translation'), between))
}
