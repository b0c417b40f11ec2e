import { and, desc, eq } from 'drizzle-orm'
import { type Actor, standingOf } from '#app/accounts/roles.ts'
import { members } from '#app/accounts/schema.server.ts'
import { canSeeHidden } from '#app/forum/policy.ts'
import { bookmarks, categories, posts, threads } from '#app/forum/schema.server.ts'
import { decodeCursor, encodeCursor } from '#app/platform/cursor.ts'
import { db } from '#app/platform/db/db.server.ts'
import { before } from '#app/platform/db/sql.server.ts'
import { Declined } from '#app/platform/errors.ts'
import { excerpt, plainText } from '#app/platform/markdown/excerpt.ts'

const PER_PAGE = 20
const EXCERPT = 220

/** One page of what somebody keeps at hand, the newest first. What they may not see any more is `null`: gone. */
export async function bookmarkedPosts(actor: Actor, cursor?: string | null) {
  if (!actor) throw new Declined('signed-out', 'forum.no.signedOut')
  const by = [bookmarks.at, bookmarks.postId]
  const after = decodeCursor(cursor, by.length)
  const rows = await db
    .select({
      at: bookmarks.at,
      postId: bookmarks.postId,
      post: {
        kind: posts.kind,
        html: posts.html,
        lang: posts.lang,
        createdAt: posts.createdAt,
        authorId: posts.authorId,
        hiddenAt: posts.hiddenAt,
      },
      author: members.name,
      thread: { id: threads.id, slug: threads.slug, title: threads.title, lang: threads.lang },
      solvedAt: threads.solvedAt,
      threadHiddenAt: threads.hiddenAt,
      seenFrom: categories.seenFrom,
    })
    .from(bookmarks)
    .innerJoin(posts, eq(posts.id, bookmarks.postId))
    .innerJoin(members, eq(members.id, posts.authorId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(categories, eq(categories.id, threads.categoryId))
    .where(and(eq(bookmarks.memberId, actor.id), after ? before(by, after) : undefined))
    .orderBy(...by.map((column) => desc(column)))
    .limit(PER_PAGE + 1)
  const shown = rows.slice(0, PER_PAGE)
  const last = shown.at(-1)
  return {
    kept: shown.map(({ postId, at, post, author, thread, solvedAt, threadHiddenAt, seenFrom }) => {
      const { kind, html, lang, createdAt, hiddenAt } = post
      const seen = seenFrom <= standingOf(actor) && (!(hiddenAt || threadHiddenAt) || canSeeHidden(actor, post))
      return {
        postId,
        at,
        post: seen
          ? {
              kind,
              lang,
              createdAt,
              author,
              thread,
              solved: solvedAt !== null,
              excerpt: excerpt(plainText(html), EXCERPT),
            }
          : null,
      }
    }),
    next: rows.length > PER_PAGE && last ? encodeCursor([last.at, last.postId]) : null,
  }
}

export type Bookmark = Awaited<ReturnType<typeof bookmarkedPosts>>['kept'][number]
