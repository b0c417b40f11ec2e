import type { Actor } from '#app/accounts/roles.ts'
import type { Thread } from '#app/forum/find.server.ts'
import { orUnknown, type Target, targetId } from '#app/forum/find-target.server.ts'
import { canUseTools, targetVerdict } from '#app/forum/policy.ts'
import { findThreadForTools, findThreads } from '#app/forum/thread-acts.server.ts'
import { authorize, InvalidField } from '#app/platform/errors.ts'

type Use = Target & { threadId: number; way: 'merge' | 'duplicate' | 'translation' | 'outdated' }

/** A thread and another that a tool ties it to, both locked; throws `InvalidField` when the other cannot be it. */
export async function findTwoThreads(actor: Actor, { threadId, way, ...named }: Use): Promise<[Thread, Thread]> {
  authorize(canUseTools(actor))
  const otherId = await targetId(named)
  if (threadId < otherId) await findThreadForTools(actor, threadId)
  const other = (await orUnknown(findThreads(actor, [otherId]))).get(otherId)!
  const thread = await findThreadForTools(actor, threadId)
  const verdict = targetVerdict(way, thread, other)
  if (!verdict.ok) throw new InvalidField('target', verdict.reason)
  return [thread, other]
}
