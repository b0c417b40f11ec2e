import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import { type Actor, standingOf } from '#app/accounts/roles.ts'
import { tagSynonyms, tags } from '#app/forum/schema.server.ts'
import { tagName } from '#app/forum/tag-names.ts'
import { isUsed, told, uses } from '#app/forum/tag-use.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { notFound } from '#app/platform/errors.ts'

const PER_PAGE = 100

/**
 * A tag by its name, or by one of its synonyms. Throws `not-found`, also when it stands on nothing that lists show this
 * reader; webcare finds them all.
 */
export async function readTag(actor: Actor, typed: string) {
  const name = tagName(typed)
  const shown = standingOf(actor) === 3 ? undefined : isUsed(actor)
  const [tag] = await db
    .select({ id: tags.id, name: tags.name })
    .from(tags)
    .where(and(eq(tags.name, name), shown))
  if (tag) return tag
  const [meant] = await db
    .select({ id: tags.id, name: tags.name })
    .from(tagSynonyms)
    .innerJoin(tags, eq(tags.id, tagSynonyms.tagId))
    .where(and(eq(tagSynonyms.word, name), shown))
  if (!meant) throw notFound()
  return meant
}

/** One page of the tags in use in alphabetical order, with their synonyms and how many threads lists show this reader. */
export async function listTags(actor: Actor, { after = '' }: { after?: string } = {}) {
  const rows = await db
    .select({ id: tags.id, name: tags.name, uses: uses(actor) })
    .from(tags)
    .where(and(gt(tags.name, after), isUsed(actor)))
    .orderBy(asc(tags.name))
    .limit(PER_PAGE + 1)
  const shown = rows.slice(0, PER_PAGE)
  const synonyms = await synonymsOf(shown.map((tag) => tag.id))
  return {
    tags: shown.map(({ uses, ...tag }) => ({ ...tag, ...told(uses), synonyms: synonyms.get(tag.id) ?? [] })),
    next: rows.length > PER_PAGE ? (shown.at(-1)?.name ?? null) : null,
  }
}

/** The synonyms of several tags, in alphabetical order. */
export async function synonymsOf(ids: number[]) {
  const of = new Map<number, string[]>()
  if (!ids.length) return of
  const rows = await db.select().from(tagSynonyms).where(inArray(tagSynonyms.tagId, ids)).orderBy(asc(tagSynonyms.word))
  for (const { tagId, word } of rows) of.set(tagId, [...(of.get(tagId) ?? []), word])
  return of
}
