// What webcare does to a thread leaves a line in it: who, in what role, when and why.
import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { Actor, Member } from '#app/accounts/roles.ts'
import { findThread, type Thread } from '#app/forum/find.server.ts'
import { canUseTools } from '#app/forum/policy.ts'
import { type ThreadActKind, threadActs } from '#app/forum/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { authorize, Declined, notFound } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'

export type Act = typeof threadActs.$inferSelect
/** What the tools do; that something was not solved after all is the asker's to say. */
export type ToolKind = Exclude<ThreadActKind, 'not-solved'>
export type ToolUse = { threadId: number; reason: string }

/** The thread that a tool is about to change, locked; for others than staff there are no tools. */
export async function findThreadForTools(actor: Actor, threadId: number): Promise<Thread> {
  authorize(canUseTools(actor))
  const thread = await findThread(actor, threadId)
  if (thread.mergedIntoId) throw notFound()
  if (thread.hiddenAt) throw new Declined('conflict', 'forum.no.removed')
  return thread
}

/** Several threads, locked from the oldest to the newest, so that two units never wait for each other. */
export async function findThreads(actor: Actor, threadIds: number[]) {
  const found = new Map<number, Thread>()
  for (const id of [...new Set(threadIds)].sort((a, b) => a - b)) found.set(id, await findThread(actor, id))
  return found
}

type Written = ToolUse & {
  /** The other thread it is about, if there is one. */
  otherId?: number
  facts?: Act['facts']
  /** The line of the same act in the other thread. */
  pair?: number
  /** The moment, when something else has it too. */
  at?: number
}

/** Writes an act and its fact, in the open transaction; returns the act's number, by which it can be undone. */
export async function writeAct(
  by: Member,
  kind: ToolKind,
  { threadId, reason, otherId, facts = {}, pair, at = now() }: Written,
) {
  const [act] = await db
    .insert(threadActs)
    .values({
      threadId,
      kind,
      at,
      byId: by.id,
      byRole: by.role,
      reason,
      facts: { ...facts, ...(otherId ? { otherId } : {}), ...(pair ? { pair } : {}) },
    })
    .returning({ id: threadActs.id })
  if (!pair) await record(`forum.thread-${kind}`, { threadId, actId: act!.id, otherId: otherId ?? null }, { by: by.id })
  return act!.id
}

/** A number that an act has kept, or null. */
export function kept(act: Pick<Act, 'facts'>, name: string): number | null {
  const value = act.facts[name]
  return typeof value === 'number' ? value : null
}

/** The ids that an act has kept. */
export function keptIds(act: Pick<Act, 'facts'>, name: string): number[] {
  const value = act.facts[name]
  return Array.isArray(value) ? value : []
}

/** Throws when something of these kinds was done to the thread since: undoing would undo that as well. */
export async function nothingSince(act: Act, kinds: ThreadActKind[]) {
  const [later] = await db
    .select({ id: threadActs.id })
    .from(threadActs)
    .where(
      and(
        eq(threadActs.threadId, act.threadId),
        gt(threadActs.id, act.id),
        inArray(threadActs.kind, kinds),
        isNull(threadActs.undoneAt),
      ),
    )
    .limit(1)
  if (later) throw tooLate()
}

/** The refusal to undo what no longer stands. */
export const tooLate = (reason = 'tools.no.later') => new Declined('conflict', reason)
