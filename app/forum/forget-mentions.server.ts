import { and, eq, like, lte } from 'drizzle-orm'
import { membersByName } from '#app/accounts/members.server.ts'
import { nameKey } from '#app/accounts/names.ts'
import { renderPost } from '#app/forum/render-post.server.ts'
import { drafts, postRevisions, posts } from '#app/forum/schema.server.ts'
import { rewritePost } from '#app/forum/write-post.server.ts'
import { translator } from '#app/i18n/translate.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { idRanges } from '#app/platform/db/id-ranges.server.ts'
import { record } from '#app/platform/events.server.ts'
import { defineJob } from '#app/platform/jobs.server.ts'
import { MAX_MARKDOWN_LENGTH } from '#app/platform/markdown/limits.ts'
import { findMentionsInMarkdown, namesAfterAt } from '#app/platform/markdown/mentions.ts'

/** Who left, and when: somebody else may have come to be called like them since. */
type Gone = { memberId: number; name: string; at: number }

/**
 * Takes the name of somebody who left out of what others wrote to them: `@Fenna` becomes `@deleted member`, in posts, in
 * how they read before, and in drafts. Posts are rendered anew, and count as unedited.
 */
export const forgetMentions = defineJob<Gone>('forum.forget-mentions', async (gone) => {
  for await (const range of idRanges(posts, posts.id)) {
    const rows = await db
      .select({ id: posts.id, threadId: posts.threadId, markdown: posts.markdown, lang: posts.lang })
      .from(posts)
      .where(and(range, like(posts.markdown, '%@%'), lte(posts.createdAt, gone.at)))
    for (const row of rows) await forgetInPost(row, gone)
  }
  for await (const range of idRanges(postRevisions, postRevisions.id)) {
    const rows = await db
      .select({ id: postRevisions.id, markdown: postRevisions.markdown, lang: posts.lang })
      .from(postRevisions)
      .innerJoin(posts, eq(posts.id, postRevisions.postId))
      .where(and(range, like(postRevisions.markdown, '%@%'), lte(posts.createdAt, gone.at)))
    for (const row of rows) await forgetInRevision(row, gone)
  }
  for await (const range of idRanges(drafts, drafts.id)) {
    const rows = await db
      .select()
      .from(drafts)
      .where(and(range, lte(drafts.updatedAt, gone.at)))
    for (const row of rows) await forgetInDraft(row, gone)
  }
})

type Text = { id: number; markdown: string; lang: 'nl' | 'en' }

async function forgetInPost({ id, threadId, markdown, lang }: Text & { threadId: number }, gone: Gone) {
  const rewritten = await without(markdown, gone, lang)
  if (rewritten === markdown) return
  const html = await renderPost(rewritten)
  await transact(async () => {
    const [post] = await db.select({ markdown: posts.markdown }).from(posts).where(eq(posts.id, id))
    if (!post) return
    // Edited meanwhile: the job's next try sees how it reads now.
    if (post.markdown !== markdown) throw new Error(`Post ${id} was edited while a name was taken out of it`)
    await rewritePost(id, { markdown: rewritten, html })
    await record('forum.post-rewritten', { threadId, postId: id })
  })
}

async function forgetInRevision({ id, markdown, lang }: Text, gone: Gone) {
  const rewritten = await without(markdown, gone, lang)
  if (rewritten === markdown) return
  await transact(async () => {
    await db.update(postRevisions).set({ markdown: rewritten }).where(eq(postRevisions.id, id))
  })
}

async function forgetInDraft({ id, fields }: typeof drafts.$inferSelect, gone: Gone) {
  const rewritten: Record<string, string> = {}
  for (const [field, text] of Object.entries(fields)) rewritten[field] = await without(text, gone, 'nl')
  if (Object.entries(fields).every(([field, text]) => rewritten[field] === text)) return
  await transact(async () => {
    await db.update(drafts).set({ fields: rewritten }).where(eq(drafts.id, id))
  })
}

/** The text without their name. Somebody else whose longer name begins like theirs keeps it. */
async function without(markdown: string, { memberId, name }: Gone, lang: 'nl' | 'en') {
  const key = nameKey(name)
  const named = [...namesAfterAt(markdown)]
  const theirs = named.filter((given) => nameKey(given) === key)
  if (!theirs.length) return markdown
  const people = await membersByName(named)
  for (const given of theirs) people.set(given, { id: memberId, name })
  const instead = `@${translator(lang)('own.deletedMember')}`
  let text = markdown
  // From the back, so that the places of those before stay right.
  for (const { id, start, end } of findMentionsInMarkdown(markdown, people).toReversed()) {
    if (id !== memberId) continue
    const fits = text.length + instead.length <= MAX_MARKDOWN_LENGTH
    text = text.slice(0, start) + (fits ? instead : '@') + text.slice(end)
  }
  return text
}
