import { and, asc, eq, exists, gt, or, sql } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import { canManage } from '#app/forum/policy.ts'
import { tagSynonyms, tags } from '#app/forum/schema.server.ts'
import { tagName } from '#app/forum/tag-names.ts'
import { told, uses } from '#app/forum/tag-use.server.ts'
import { synonymsOf } from '#app/forum/tags.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { authorize, notFound } from '#app/platform/errors.ts'

const PER_PAGE = 50
const TYPED_MAX = 100

/** One page of the tags, alphabetically, for administrators: those that begin with `q`, or of which a synonym does. */
export async function readAllTags(actor: Actor, { q = '', after = '' }: { q?: string; after?: string }) {
  authorize(canManage(actor))
  const typed = tagName(printable(q))
  const rows = await db
    .select({ id: tags.id, name: tags.name, uses: uses(actor) })
    .from(tags)
    .where(and(gt(tags.name, printable(after)), typed ? begins(typed) : undefined))
    .orderBy(asc(tags.name))
    .limit(PER_PAGE + 1)
  const shown = rows.slice(0, PER_PAGE)
  const synonyms = await synonymsOf(shown.map(({ id }) => id))
  return {
    tags: shown.map(({ uses, ...tag }) => ({ ...tag, ...told(uses), synonyms: synonyms.get(tag.id) ?? [] })),
    next: rows.length > PER_PAGE ? shown.at(-1)!.name : null,
  }
}

/** A tag with its synonyms and count, for administrators; throws `not-found`. */
export async function readTagToChange(actor: Actor, { tagId }: { tagId: number }) {
  authorize(canManage(actor))
  const [tag] = await db
    .select({ id: tags.id, name: tags.name, uses: uses(actor) })
    .from(tags)
    .where(eq(tags.id, tagId))
  if (!tag) throw notFound()
  const synonyms = await synonymsOf([tagId])
  return { id: tag.id, name: tag.name, ...told(tag.uses), synonyms: synonyms.get(tagId) ?? [] }
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
