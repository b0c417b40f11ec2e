import { and, asc, eq, exists, gt, inArray, or, sql } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { canManage } from '#app/forum/policy.ts'
import { tagSynonyms, tags, threads, threadTags } from '#app/forum/schema.server.ts'
import { tagName } from '#app/forum/tag-names.ts'
import { listedThread } from '#app/forum/visibility.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { authorize, notFound } from '#app/platform/errors.ts'

const PER_PAGE = 50
const TYPED_MAX = 100

/** How many threads that lists show carry a tag. */
const threadCount = (actor: Actor) =>
  sql<number>`${db
    .select({ n: sql`count(*)` })
    .from(threadTags)
    .innerJoin(threads, eq(threads.id, threadTags.threadId))
    .where(and(eq(threadTags.tagId, tags.id), listedThread(actor)))}`

/** One page of the tags, alphabetically, for administrators: those that begin with `q`, or of which a synonym does. */
export async function readAllTags(actor: Actor, { q = '', after = '' }: { q?: string; after?: string }) {
  authorize(canManage(actor))
  const typed = tagName(printable(q))
  const rows = await db
    .select({ id: tags.id, name: tags.name, threadCount: threadCount(actor) })
    .from(tags)
    .where(and(gt(tags.name, printable(after)), typed ? begins(typed) : undefined))
    .orderBy(asc(tags.name))
    .limit(PER_PAGE + 1)
  const shown = rows.slice(0, PER_PAGE)
  const synonyms = await synonymsOf(shown.map(({ id }) => id))
  return {
    tags: shown.map((tag) => ({ ...tag, threadCount: Number(tag.threadCount), synonyms: synonyms.get(tag.id) ?? [] })),
    next: rows.length > PER_PAGE ? shown.at(-1)!.name : null,
  }
}

/** A tag with its synonyms and count, for administrators; throws `not-found`. */
export async function readTagToChange(actor: Actor, { tagId }: { tagId: number }) {
  authorize(canManage(actor))
  const [tag] = await db
    .select({ id: tags.id, name: tags.name, threadCount: threadCount(actor) })
    .from(tags)
    .where(eq(tags.id, tagId))
  if (!tag) throw notFound()
  const synonyms = await synonymsOf([tagId])
  return { ...tag, threadCount: Number(tag.threadCount), synonyms: synonyms.get(tagId) ?? [] }
}

export type ManagedTag = Awaited<ReturnType<typeof readTagToChange>>

/** Some characters can be in an address but in no text of PostgreSQL. */
const printable = (typed: string) => typed.slice(0, TYPED_MAX).replace(/\p{Cc}/gu, '')

function begins(typed: string) {
  const pattern = `${typed.replace(/[\\%_]/g, '\\$&')}%`
  const synonym = db
    .select({ word: tagSynonyms.word })
    .from(tagSynonyms)
    .where(and(eq(tagSynonyms.tagId, tags.id), sql`${tagSynonyms.word} like ${pattern} escape '\\'`))
  return or(sql`${tags.name} like ${pattern} escape '\\'`, exists(synonym))
}

async function synonymsOf(tagIds: number[]) {
  const of = new Map<number, string[]>()
  if (!tagIds.length) return of
  const rows = await db
    .select()
    .from(tagSynonyms)
    .where(inArray(tagSynonyms.tagId, tagIds))
    .orderBy(asc(tagSynonyms.word))
  for (const { tagId, word } of rows) of.set(tagId, [...(of.get(tagId) ?? []), word])
  return of
}
