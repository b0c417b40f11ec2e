import { and, eq } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { threadWordings } from '#app/forum/schema.server.ts'
import { type Act, findThreadForTools, kept, nothingSince, writeAct } from '#app/forum/thread-acts.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'

/** A wording as somebody wrote it, and what it says. */
type Use = { threadId: number; text: string; key: string }

/** Lets a thread be found by a wording, or by one that was removed before; twice changes nothing. */
export async function keepWording(actor: Actor, { threadId, text, key }: Use) {
  return transact(async () => {
    const thread = await findThreadForTools(actor, threadId)
    const [known] = await same(threadId, key)
    if (known && known.removedAt === null) return { thread, actId: null }
    const id = known
      ? await change(known.id, { removedAt: null, source: known.source === 'title' ? 'hand' : known.source })
      : await insert({ threadId, text, key, source: 'hand' })
    const facts = { wording: id, ...(known && { removed: known.removedAt }) }
    return { thread, actId: await writeAct(actor!, 'added-wording', { threadId, reason: text, facts }) }
  })
}

/** A thread is no longer found by a wording, wherever it came from and whoever says it again. */
export async function dropWording(actor: Actor, { threadId, text, key }: Use) {
  return transact(async () => {
    const thread = await findThreadForTools(actor, threadId)
    const [known] = await same(threadId, key)
    if (known?.removedAt) return { thread, actId: null }
    const removedAt = now()
    const id = known
      ? await change(known.id, { removedAt })
      : await insert({ threadId, text, key, source: 'title', removedAt })
    const facts = { wording: id, ...(known && { removed: null }) }
    return { thread, actId: await writeAct(actor!, 'removed-wording', { threadId, reason: text, facts }) }
  })
}

/** A wording as it was before an act, in the open transaction. */
export async function undoWording(act: Act) {
  await nothingSince(act, ['added-wording', 'removed-wording'])
  const id = kept(act, 'wording') ?? 0
  if ('removed' in act.facts) await change(id, { removedAt: kept(act, 'removed') })
  else await db.delete(threadWordings).where(eq(threadWordings.id, id))
}

const same = (threadId: number, key: string) =>
  db
    .select()
    .from(threadWordings)
    .where(and(eq(threadWordings.threadId, threadId), eq(threadWordings.key, key)))

async function change(id: number, to: Partial<typeof threadWordings.$inferInsert>) {
  await db.update(threadWordings).set(to).where(eq(threadWordings.id, id))
  return id
}

async function insert(wording: Omit<typeof threadWordings.$inferInsert, 'at'>) {
  const [row] = await db
    .insert(threadWordings)
    .values({ ...wording, at: now() })
    .returning({ id: threadWordings.id })
  return row!.id
}
