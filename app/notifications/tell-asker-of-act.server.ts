import { and, eq, inArray, isNull } from 'drizzle-orm'
import { members } from '#app/accounts/schema.server.ts'
import { categories, threadActs, threads } from '#app/forum/schema.server.ts'
import { kept } from '#app/forum/thread-acts.server.ts'
import { tell } from '#app/notifications/tell.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { defineJob } from '#app/platform/jobs.server.ts'

const TOLD = { closed: 'closed', merged: 'merged', 'marked-duplicate': 'duplicate' } as const

/** Mails the asker what webcare did to their question and why; not when that has been undone meanwhile, or leads to where they may not look. */
export const tellAskerOfAct = defineJob<{ actId: number }>('notifications.tell-asker-of-act', async ({ actId }) => {
  const [act] = await db
    .select({
      kind: threadActs.kind,
      threadId: threadActs.threadId,
      byId: threadActs.byId,
      by: members.name,
      reason: threadActs.reason,
      facts: threadActs.facts,
    })
    .from(threadActs)
    .innerJoin(members, eq(members.id, threadActs.byId))
    .where(and(eq(threadActs.id, actId), isNull(threadActs.undoneAt), inArray(threadActs.kind, kinds)))
  const about = act && TOLD[act.kind as keyof typeof TOLD]
  if (!about) return
  // Of a merge hears whose question is no longer one of its own.
  const asked = await readAsked(act.kind === 'merged' ? (kept(act, 'otherId') ?? 0) : act.threadId)
  if (!asked || asked.authorId === act.byId) return
  const [shown] = await db
    .select({ id: threads.id, slug: threads.slug, seenFrom: categories.seenFrom })
    .from(threads)
    .innerJoin(categories, eq(categories.id, threads.categoryId))
    .where(and(eq(threads.id, act.threadId), isNull(threads.hiddenAt)))
  if (!shown) return
  await tell({
    memberId: asked.authorId,
    kind: 'question-handled',
    about,
    postId: actId,
    seenFrom: shown.seenFrom,
    title: asked.title,
    author: act.by,
    ...(act.reason ? { quote: act.reason } : {}),
    path: `/t/${shown.id}/${shown.slug}`,
  })
})

const kinds = Object.keys(TOLD) as (keyof typeof TOLD)[]

async function readAsked(threadId: number) {
  const [thread] = await db
    .select({ title: threads.title, authorId: threads.authorId })
    .from(threads)
    .where(eq(threads.id, threadId))
  return thread
}
