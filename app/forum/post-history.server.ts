import { setImmediate as yieldToOthers } from 'node:timers/promises'
import { and, desc, eq, lt } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { type Actor, isStaff } from '#app/accounts/roles.ts'
import { members } from '#app/accounts/schema.server.ts'
import { canEdit, canHideRevision, canSeeHidden } from '#app/forum/policy.ts'
import { postRevisions, posts, threads } from '#app/forum/schema.server.ts'
import { type Piece, textDifference } from '#app/forum/text-difference.ts'
import { inSeenCategory } from '#app/forum/visibility.server.ts'
import { decodeCursor, encodeCursor } from '#app/platform/cursor.ts'
import { db } from '#app/platform/db/db.server.ts'
import { countRows } from '#app/platform/db/sql.server.ts'
import { notFound } from '#app/platform/errors.ts'

const PER_PAGE = 10

type Person = { id: number; name: string }
/** A text as it stood for a while; `id` is null for how it reads now. */
type Standing = { id: number | null; title: string | null; markdown: string; hiddenAt: number | null }

export type Version = {
  id: number | null
  /** 1 is what was posted. */
  number: number
  by: Person
  at: number
  hidden: boolean
  title: Piece[] | null
  /** Null when this reader may not see it. */
  text: Piece[] | null
  /** The one before was removed, so there is nothing to compare with: this is the whole text. */
  whole: boolean
}

/**
 * One page of how a post read over time, newest first, each version with what changed from the one before. A version that
 * was removed is seen by staff only, and shows through no comparison either. Throws `not-found`.
 */
export async function readPostHistory(actor: Actor, { postId, cursor }: { postId: number; cursor?: string | null }) {
  const { post, thread, author } = await readSeenPost(actor, postId)
  const [from] = decodeCursor(cursor, 1) ?? []
  const kept = await selectRevisions()
    .where(and(eq(postRevisions.postId, postId), from === undefined ? undefined : lt(postRevisions.id, from + 1)))
    .orderBy(desc(postRevisions.id))
    .limit(PER_PAGE + 1)
  const present = {
    id: null,
    title: post.kind === 'question' ? thread.title : null,
    markdown: post.markdown,
    hiddenAt: null,
  }
  // Without a cursor the first version is how the post reads now; with one it is the revision that it names.
  const standing: Standing[] = from === undefined ? [present, ...kept] : kept
  if (!standing.length) throw notFound()
  // Each revision says who replaced it: that is who wrote the version after it.
  const writers = from === undefined ? kept : kept.slice(1)
  const older = await countRows(
    postRevisions,
    and(eq(postRevisions.postId, postId), standing[0]!.id === null ? undefined : lt(postRevisions.id, standing[0]!.id)),
  )
  const versions: Version[] = []
  for (const [index, version] of standing.slice(0, PER_PAGE).entries()) {
    const writer = writers[index]
    versions.push({
      ...compared(actor, version, standing[index + 1]),
      number: older + 1 - index,
      ...(writer ? { by: writer.by, at: writer.replacedAt } : firstWritten(post, author, version.id === null)),
    })
    await yieldToOthers()
  }
  const next = standing.length > PER_PAGE ? standing[PER_PAGE]!.id : null
  return {
    post: { id: post.id, kind: post.kind, lang: post.lang },
    thread: { id: thread.id, slug: thread.slug, title: thread.title, lang: thread.lang },
    versions,
    next: next === null ? null : encodeCursor([next]),
    may: { edit: canEdit(actor, post).ok, hide: canHideRevision(actor).ok },
  }
}

/** A post was written by its author; what was edited elsewhere, before it was imported, has only its last version here. */
function firstWritten(post: typeof posts.$inferSelect, author: Person, present: boolean) {
  return { by: author, at: present ? (post.editedAt ?? post.createdAt) : post.createdAt }
}

function compared(actor: Actor, version: Standing, before: Standing | undefined) {
  const sees = (one: Standing) => one.hiddenAt === null || isStaff(actor)
  const hidden = version.hiddenAt !== null
  if (!sees(version)) return { id: version.id, hidden, title: null, text: null, whole: false }
  const known = before && sees(before) ? before : undefined
  const asPiece = (text: string): Piece[] => [{ kind: 'same', text }]
  return {
    id: version.id,
    hidden,
    title:
      version.title === null
        ? null
        : known?.title == null
          ? asPiece(version.title)
          : textDifference(known.title, version.title),
    text: known ? textDifference(known.markdown, version.markdown) : asPiece(version.markdown),
    whole: Boolean(before) && !known,
  }
}

const replacer = alias(members, 'replacer')

const selectRevisions = () =>
  db
    .select({
      id: postRevisions.id,
      title: postRevisions.title,
      markdown: postRevisions.markdown,
      replacedAt: postRevisions.replacedAt,
      hiddenAt: postRevisions.hiddenAt,
      by: { id: replacer.id, name: replacer.name },
    })
    .from(postRevisions)
    .innerJoin(replacer, eq(replacer.id, postRevisions.replacedById))
    .$dynamic()

async function readSeenPost(actor: Actor, postId: number) {
  const [row] = await db
    .select({ post: posts, thread: threads, author: { id: members.id, name: members.name } })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(members, eq(members.id, posts.authorId))
    .where(and(eq(posts.id, postId), inSeenCategory(actor)))
  if (!row || ((row.post.hiddenAt || row.thread.hiddenAt) && !canSeeHidden(actor, row.post))) throw notFound()
  return row
}

/** One version that a post had before, for the page that brings it back; throws `not-found`. */
export async function readRevision(actor: Actor, { postId, revisionId }: { postId: number; revisionId: number }) {
  const { post, thread } = await readSeenPost(actor, postId)
  const [revision] = await selectRevisions().where(
    and(eq(postRevisions.id, revisionId), eq(postRevisions.postId, postId)),
  )
  if (!revision || (revision.hiddenAt !== null && !isStaff(actor))) throw notFound()
  return { post, thread, revision }
}
