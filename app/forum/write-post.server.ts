import { eq, sql } from 'drizzle-orm'
import type { Role } from '#app/accounts/roles.ts'
import { languageOf } from '#app/forum/language.ts'
import { notePictures } from '#app/forum/post-pictures.server.ts'
import { type PostKind, posts, threads } from '#app/forum/schema.server.ts'
import { slugOf } from '#app/forum/slug.ts'
import { noteMentions } from '#app/forum/thread-mentions.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { findPictureNames } from '#app/platform/markdown/pictures.ts'
import { RENDERER_VERSION } from '#app/platform/markdown/version.ts'

export type Author = { id: number; role: Role; teamId: number | null; locale?: 'nl' | 'en' | null }

type NewThread = {
  title: string
  body: string
  html: string
  categoryId: number
  author: Author
  at: number
  lang?: 'nl' | 'en'
}

/** Writes the rows of a question, in the open transaction; what follows from asking is the caller's. */
export async function insertThread({ title, body, html, categoryId, author, at, lang }: NewThread) {
  const language = lang ?? languageOf(`${title}\n${body}`, author.locale ?? 'nl')
  const [thread] = await db
    .insert(threads)
    .values({
      title,
      slug: slugOf(title),
      lang: language,
      categoryId,
      authorId: author.id,
      createdAt: at,
      lastActivityAt: at,
    })
    .returning({ id: threads.id, slug: threads.slug })
  const question = await insertPost({
    threadId: thread!.id,
    kind: 'question',
    parentId: null,
    author,
    markdown: body,
    html,
    at,
    lang: language,
  })
  return { threadId: thread!.id, slug: thread!.slug, questionId: question.id }
}

type NewPost = {
  threadId: number
  kind: PostKind
  parentId: number | null
  author: Author
  markdown: string
  html: string
  at: number
  lang?: 'nl' | 'en'
}

/** Writes the row of a post with its author's present role, in the open transaction. */
export async function insertPost({ author, markdown, at, lang, ...post }: NewPost) {
  const [row] = await db
    .insert(posts)
    .values({
      ...post,
      markdown,
      authorId: author.id,
      authorRole: author.role,
      authorTeamId: author.teamId,
      lang: lang ?? languageOf(markdown, author.locale ?? 'nl'),
      rendererVersion: RENDERER_VERSION,
      createdAt: at,
    })
    .returning({ id: posts.id })
  if (findPictureNames(markdown).length) await notePictures(row!.id, markdown)
  await noteMentions(post.threadId, { before: '', after: post.html })
  return row!
}

/** Makes a post read differently from now on; `by` is null when only its rendering changed. */
export async function rewritePost(
  postId: number,
  change: { markdown?: string; html: string; at?: number; by?: number },
) {
  const [before] = await db
    .select({ threadId: posts.threadId, html: posts.html, hiddenAt: posts.hiddenAt })
    .from(posts)
    .where(eq(posts.id, postId))
  await db
    .update(posts)
    .set({
      html: change.html,
      rendererVersion: RENDERER_VERSION,
      ...(change.markdown === undefined ? {} : { markdown: change.markdown }),
      ...(change.by === undefined ? {} : { editedAt: change.at ?? null, editedById: change.by }),
    })
    .where(eq(posts.id, postId))
  if (change.markdown !== undefined) await notePictures(postId, change.markdown, change.by)
  if (before && before.hiddenAt === null)
    await noteMentions(before.threadId, { before: before.html, after: change.html })
}

/** The sum of a post's votes, as it stands. */
export const scoreOf = sql<number>`coalesce((select sum(value) from votes where votes.post_id = ${posts.id}), 0)`
