import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { tagSynonyms, tags, threads, threadTags } from '#app/forum/schema.server.ts'
import { tagName } from '#app/forum/tag-names.ts'
import { listedThread } from '#app/forum/visibility.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { notFound } from '#app/platform/errors.ts'

const PER_PAGE = 100

/** A tag by its name, or by one of its synonyms; throws `not-found`. */
export async function readTag(typed: string) {
  const name = tagName(typed)
  const [tag] = await db.select({ id: tags.id, name: tags.name }).from(tags).where(eq(tags.name, name))
  if (tag) return tag
  const [meant] = await db
    .select({ id: tags.id, name: tags.name })
    .from(tagSynonyms)
    .innerJoin(tags, eq(tags.id, tagSynonyms.tagId))
    .where(eq(tagSynonyms.word, name))
  if (!meant) throw notFound()
  return meant
}

/** One page of all tags in alphabetical order, with their synonyms and how many visible threads carry each. */
export async function listTags(actor: Actor, { after = '' }: { after?: string } = {}) {
  const rows = await db
    .select({ id: tags.id, name: tags.name })
    .from(tags)
    .where(gt(tags.name, after))
    .orderBy(asc(tags.name))
    .limit(PER_PAGE + 1)
  const shown = rows.slice(0, PER_PAGE)
  const ids = shown.map((tag) => tag.id)
  const [counts, synonyms] = ids.length
    ? await Promise.all([countsOf(actor, ids), synonymsOf(ids)])
    : [new Map(), new Map()]
  return {
    tags: shown.map((tag) => ({
      ...tag,
      threadCount: (counts.get(tag.id) as number | undefined) ?? 0,
      synonyms: (synonyms.get(tag.id) as string[] | undefined) ?? [],
    })),
    next: rows.length > PER_PAGE ? (shown.at(-1)?.name ?? null) : null,
  }
}

async function countsOf(actor: Actor, ids: number[]) {
  const rows = await db
    .select({ tagId: threadTags.tagId, n: sql<number>`count(*)` })
    .from(threadTags)
    .innerJoin(threads, eq(threads.id, threadTags.threadId))
    .where(and(inArray(threadTags.tagId, ids), listedThread(actor)))
    .groupBy(threadTags.tagId)
  return new Map(rows.map((row) => [row.tagId, Number(row.n)]))
}

async function synonymsOf(ids: number[]) {
  const of = new Map<number, string[]>()
  const rows = await db.select().from(tagSynonyms).where(inArray(tagSynonyms.tagId, ids)).orderBy(asc(tagSynonyms.word))
  for (const { tagId, word } of rows) of.set(tagId, [...(of.get(tagId) ?? []), word])
  return of
}
