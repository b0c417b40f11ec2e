import { and, eq, inArray } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { undoClosing } from '#app/forum/close-thread.server.ts'
import type { Thread } from '#app/forum/find.server.ts'
import { undoTranslation } from '#app/forum/link-translation.server.ts'
import { undoDuplicate } from '#app/forum/mark-duplicate.server.ts'
import { undoOutdated } from '#app/forum/mark-outdated.server.ts'
import { undoMoving } from '#app/forum/move-thread.server.ts'
import { undoPinning } from '#app/forum/pin-thread.server.ts'
import { canUseTools } from '#app/forum/policy.ts'
import { threadActs } from '#app/forum/schema.server.ts'
import { undoSplit } from '#app/forum/split-answer.server.ts'
import { type Act, findThreads, kept, type ToolKind } from '#app/forum/thread-acts.server.ts'
import { undoWording } from '#app/forum/thread-wording.server.ts'
import { undoUnlisting } from '#app/forum/unlist-thread.server.ts'
import { undoMerge } from '#app/forum/unmerge-threads.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { authorize, notFound } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'

type Undo = (at: { actor: Actor; act: Act; thread: Thread; other: Thread | undefined }) => Promise<unknown>

const UNDO: Record<ToolKind, Undo> = {
  closed: ({ act }) => undoClosing(act),
  reopened: ({ act }) => undoClosing(act),
  pinned: ({ act, thread }) => undoPinning(act, thread),
  unpinned: ({ act, thread }) => undoPinning(act, thread),
  moved: ({ act, thread }) => undoMoving(act, thread),
  unlisted: ({ act }) => undoUnlisting(act),
  listed: ({ act }) => undoUnlisting(act),
  'marked-duplicate': ({ actor, act, thread }) => undoDuplicate(actor, act, thread),
  'unmarked-duplicate': ({ actor, act, thread }) => undoDuplicate(actor, act, thread),
  'linked-translation': ({ actor, act, thread }) => undoTranslation(actor, act, thread),
  'unlinked-translation': ({ actor, act, thread }) => undoTranslation(actor, act, thread),
  'marked-outdated': ({ actor, act, thread }) => undoOutdated(actor, act, thread),
  'unmarked-outdated': ({ actor, act, thread }) => undoOutdated(actor, act, thread),
  'added-wording': ({ act }) => undoWording(act),
  'removed-wording': ({ act }) => undoWording(act),
  merged: ({ act, thread, other }) => undoMerge(act, thread, other),
  split: ({ actor, act, thread, other }) => undoSplit(actor, act, thread, other),
}

/** Makes a thread as it was before an act, as far as that is still possible; says so when it is not. Twice changes nothing. */
export async function undoAct(actor: Actor, { actId }: { actId: number }) {
  authorize(canUseTools(actor))
  return transact(async () => {
    const first = await findAct(actId)
    const [thread, other] = await lock(actor, first)
    // Somebody else may have undone it while this one waited for the lock.
    const act = await findAct(first.id)
    if (!act.undoneAt) {
      if (act.kind === 'not-solved') throw notFound()
      await UNDO[act.kind]({ actor, act, thread, other })
      await db
        .update(threadActs)
        .set({ undoneAt: now(), undoneById: actor!.id })
        .where(inArray(threadActs.id, await linesOf(act, other?.id)))
      const fact = { threadId: thread.id, actId: act.id, otherId: other?.id ?? null }
      await record('forum.act-undone', fact, { by: actor!.id })
    }
    return { thread }
  })
}

/** An act by its number, or by that of its line in the other thread. */
async function findAct(actId: number): Promise<Act> {
  const [act] = await db.select().from(threadActs).where(eq(threadActs.id, actId))
  if (!act) throw notFound()
  const first = kept(act, 'pair')
  return first ? findAct(first) : act
}

async function lock(actor: Actor, act: Act): Promise<[Thread, Thread | undefined]> {
  const otherId = kept(act, 'otherId')
  const ids = [act.threadId, otherId, kept(act, 'before')].filter((id) => id !== null)
  const found = await findThreads(actor, ids)
  return [found.get(act.threadId)!, otherId ? found.get(otherId) : undefined]
}

/** An act's line, and the one it has in the other thread. */
async function linesOf(act: Act, otherId: number | undefined) {
  if (!otherId) return [act.id]
  const inOther = await db
    .select()
    .from(threadActs)
    .where(and(eq(threadActs.threadId, otherId), eq(threadActs.kind, act.kind)))
  return [act.id, ...inOther.filter((line) => kept(line, 'pair') === act.id).map((line) => line.id)]
}
