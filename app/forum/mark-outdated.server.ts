import { eq } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import type { Thread } from '#app/forum/find.server.ts'
import type { Target } from '#app/forum/find-target.server.ts'
import { targetVerdict } from '#app/forum/policy.ts'
import { threads } from '#app/forum/schema.server.ts'
import {
  type Act,
  findThreadForTools,
  findThreads,
  kept,
  nothingSince,
  type ToolUse,
  tooLate,
  writeAct,
} from '#app/forum/thread-acts.server.ts'
import { findTwoThreads } from '#app/forum/two-threads.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'

type Mark = { outdatedAt: number | null; outdatedForId: number | null }

/** Says that what a thread holds may no longer be so, and where the newer answer is when that was named. */
export function markOutdated(actor: Actor, { threadId, reason, target }: ToolUse & Target) {
  return transact(async () => {
    const [thread, newer] = target
      ? await findTwoThreads(actor, { threadId, way: 'outdated', target })
      : [await findThreadForTools(actor, threadId)]
    const otherId = newer?.id
    if (thread.outdatedAt && thread.outdatedForId === (otherId ?? null)) return { thread, actId: null }
    await set(thread.id, { outdatedAt: now(), outdatedForId: otherId ?? null })
    const facts = before(thread)
    return { thread, actId: await writeAct(actor!, 'marked-outdated', { threadId, reason, otherId, facts }) }
  })
}

/** What a thread holds is so, as far as anybody knows. */
export function unmarkOutdated(actor: Actor, { threadId, reason }: ToolUse) {
  return transact(async () => {
    const thread = await findThreadForTools(actor, threadId)
    if (!thread.outdatedAt) return { thread, actId: null }
    await set(thread.id, { outdatedAt: null, outdatedForId: null })
    const facts = before(thread)
    return { thread, actId: await writeAct(actor!, 'unmarked-outdated', { threadId, reason, facts }) }
  })
}

/** Takes back that a thread was called outdated, or was no longer. */
export async function undoOutdated(actor: Actor, act: Act, thread: { id: number }) {
  await nothingSince(act, ['marked-outdated', 'unmarked-outdated'])
  const newerId = kept(act, 'before')
  if (newerId) {
    const newer = (await findThreads(actor, [newerId])).get(newerId)
    if (!newer || !targetVerdict('outdated', thread, newer).ok) throw tooLate('tools.no.targetGone')
  }
  await set(thread.id, { outdatedAt: kept(act, 'outdatedAt'), outdatedForId: newerId })
}

/** What an act keeps of how the thread was. */
const before = ({ outdatedAt, outdatedForId }: Thread) => ({ outdatedAt, before: outdatedForId })

const set = (threadId: number, mark: Mark) => db.update(threads).set(mark).where(eq(threads.id, threadId))
