import { eq } from 'drizzle-orm'
import { sha256 } from '#app/accounts/hashes.server.ts'
import { hashPassword } from '#app/accounts/passwords.server.ts'
import type { Role } from '#app/accounts/roles.ts'
import { emailTokens, mailOptOuts, members } from '#app/accounts/schema.server.ts'
import { startSession } from '#app/accounts/sessions.server.ts'
import { acceptAnswer } from '#app/forum/accept-answer.server.ts'
import { editPost } from '#app/forum/edit-post.server.ts'
import { renderPost } from '#app/forum/render-post.server.ts'
import { bookmarks, drafts, follows, meToos, posts, threads, votes } from '#app/forum/schema.server.ts'
import { rewritePost } from '#app/forum/write-post.server.ts'
import { noticesSent } from '#app/notifications/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { drain } from '#app/platform/jobs.server.ts'
import { uploads } from '#app/uploads/schema.server.ts'
import { aMember, anAnswer, aThread } from '../factories.ts'

export const PASSWORD = 'zonder-hoed-op'
export const CANARIES = ['Kanarie Vogel', 'kanarie@example.com', 'bio-kanarie', 'concept-kanarie', 'Europe/Kyiv']

/** Somebody who has done everything one can do here, among others who spoke to them. */
export async function somebodyWithEverything({ role = 'member' as Role } = {}) {
  const kanarie = await aMember({ name: 'Kanarie Vogel', email: 'kanarie@example.com', locale: 'nl', role })
  const emre = await aMember({ name: 'Emre', email: 'emre-canary@example.com' })
  const passwordHash = await hashPassword(PASSWORD)
  const mine = await aThread({ by: kanarie, title: 'Vraag van de vogel', body: 'De eerste tekst.' })
  const other = await aThread({ by: emre, title: 'Vraag van Emre', body: 'Dag @Kanarie Vogel, geheim-van-emre.' })
  const answer = await anAnswer({ to: mine, by: emre, body: 'Zo doe je dat, @kanarie vogel: kijk maar.' })
  const reply = await anAnswer({ to: other, by: kanarie, body: 'Een antwoord van de vogel.' })
  const category = 1
  await transact(async () => {
    await db
      .update(members)
      .set({ passwordHash, bio: 'bio-kanarie', timeZone: 'Europe/Kyiv' })
      .where(eq(members.id, kanarie.id))
    await db.insert(drafts).values({
      memberId: kanarie.id,
      place: 'ask',
      fields: { title: 'concept-kanarie', body: 'tekst' },
      updatedAt: now(),
    })
    await db.insert(drafts).values({
      memberId: emre.id,
      place: `thread:${mine.id}`,
      fields: { body: 'Beste @Kanarie Vogel' },
      updatedAt: now(),
    })
    await db.insert(votes).values({ postId: answer.id, memberId: kanarie.id, value: 1, at: now() })
    await db.update(posts).set({ score: 1 }).where(eq(posts.id, answer.id))
    await db.insert(meToos).values({ threadId: other.id, memberId: kanarie.id, at: now() })
    await db.update(threads).set({ meTooCount: 1 }).where(eq(threads.id, other.id))
    await db.insert(follows).values({ threadId: other.id, memberId: kanarie.id, state: 'following', at: now() })
    await db.insert(bookmarks).values({ memberId: kanarie.id, postId: other.questionId, at: now() })
    await db.insert(mailOptOuts).values({ memberId: kanarie.id, kind: 'answer-accepted', at: now() })
    await db.insert(noticesSent).values({ memberId: kanarie.id, kind: 'answer-arrived', postId: answer.id, at: now() })
    await db.insert(emailTokens).values({
      memberId: kanarie.id,
      purpose: 'reset',
      tokenHash: sha256('reset'),
      emailKey: 'kanarie@example.com',
      createdAt: now(),
      expiresAt: now() + 1000,
    })
    await db.insert(uploads).values({
      name: 'a'.repeat(32),
      memberId: kanarie.id,
      purpose: 'post',
      width: 100,
      height: 100,
      sizes: [{ width: 100, height: 100, bytes: 10 }],
      bytes: 10,
      createdAt: now(),
    })
  })
  await acceptAnswer(kanarie, { answerId: answer.id })
  await editPost(kanarie, {
    postId: mine.questionId,
    body: 'De tweede tekst.',
    question: { title: 'Vraag van de vogel', category, tags: [] },
  })
  await mentionAgain(answer.id, other.questionId)
  await editPost(emre, {
    postId: other.questionId,
    body: 'Hallo @Kanarie Vogel, nog eens.',
    question: { title: 'Vraag van Emre', category, tags: [] },
  })
  const cookie = (await startSession(kanarie.id, { secure: true, userAgent: 'Firefox/1 Android' })).split(';')[0]!
  await drain()
  return { kanarie, emre, mine, other, answer, reply, cookie }
}

/** The factories link no mentions; the site does. */
async function mentionAgain(...ids: number[]) {
  for (const id of ids) {
    const [post] = await db.select({ markdown: posts.markdown }).from(posts).where(eq(posts.id, id))
    const html = await renderPost(post!.markdown)
    await transact(() => rewritePost(id, { html }))
  }
}
