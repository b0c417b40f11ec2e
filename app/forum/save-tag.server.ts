import { and, asc, eq, inArray, notInArray } from 'drizzle-orm'
import type { Actor } from '#app/accounts/roles.ts'
import type { TagInput } from '#app/forum/admin-forms.ts'
import { canManage } from '#app/forum/policy.ts'
import { tagSynonyms, tags } from '#app/forum/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isDuplicate } from '#app/platform/db/connection.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { forUpdate } from '#app/platform/db/sql.server.ts'
import { authorize, InvalidField, notFound } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'

/**
 * Makes a tag, or gives the one with this id another name and exactly these synonyms. A word means one tag: throws
 * `InvalidField` when one is taken. The tag's own name among its synonyms is left out; a name that it had until now
 * becomes one, so that its old address leads on.
 */
export async function saveTag(actor: Actor, { id, name, synonyms }: TagInput & { id?: number }) {
  authorize(canManage(actor))
  try {
    return await transact(async () => {
      const tag = id === undefined ? await add(name) : await rename(id, name)
      const words = [...new Set([...synonyms, ...tag.earlier])].filter((word) => word !== name)
      const changed = await setSynonyms(tag.id, words)
      await refuseWordsOfOthers(tag.id, { name, words })
      if (tag.changed || changed) await record('forum.tag-changed', { tagId: tag.id }, { by: actor!.id })
      return { id: tag.id }
    })
  } catch (problem) {
    // The only key that these writes run into: words that are taken are left out by the database, and found missing.
    if (isDuplicate(problem)) throw new InvalidField('name', 'admin.tag.name.taken', { name })
    throw problem
  }
}

async function add(name: string) {
  const [row] = await db.insert(tags).values({ name, createdAt: now() }).returning({ id: tags.id })
  return { id: row!.id, changed: true, earlier: [] }
}

async function rename(id: number, name: string) {
  const [before] = await forUpdate(db.select().from(tags).where(eq(tags.id, id)))
  if (!before) throw notFound()
  if (before.name !== name) await db.update(tags).set({ name }).where(eq(tags.id, id))
  return { id, changed: before.name !== name, earlier: before.name === name ? [] : [before.name] }
}

/** Says whether anything changed. Words that another tag has are not taken from it. */
async function setSynonyms(tagId: number, words: string[]) {
  const gone = and(eq(tagSynonyms.tagId, tagId), words.length ? notInArray(tagSynonyms.word, words) : undefined)
  const removed = await db.delete(tagSynonyms).where(gone).returning({ word: tagSynonyms.word })
  if (!words.length) return removed.length > 0
  const added = await db
    .insert(tagSynonyms)
    .values(words.map((word) => ({ word, tagId })))
    .onConflictDoNothing()
    .returning({ word: tagSynonyms.word })
  return removed.length + added.length > 0
}

async function refuseWordsOfOthers(tagId: number, { name, words }: { name: string; words: string[] }) {
  const meanings = await db
    .select({ word: tagSynonyms.word, tagId: tagSynonyms.tagId, of: tags.name })
    .from(tagSynonyms)
    .innerJoin(tags, eq(tags.id, tagSynonyms.tagId))
    .where(inArray(tagSynonyms.word, [name, ...words]))
    .orderBy(asc(tagSynonyms.word))
  const ofOthers = meanings.filter((meaning) => meaning.tagId !== tagId)
  const asName = ofOthers.find(({ word }) => word === name)
  if (asName) throw new InvalidField('name', 'admin.tag.name.isSynonym', { name, of: asName.of })
  const named = words.length
    ? await db.select({ name: tags.name }).from(tags).where(inArray(tags.name, words)).orderBy(asc(tags.name))
    : []
  if (named[0]) throw new InvalidField('synonyms', 'admin.tag.synonyms.isTag', { word: named[0].name })
  if (ofOthers[0])
    throw new InvalidField('synonyms', 'admin.tag.synonyms.inUse', { word: ofOthers[0].word, of: ofOthers[0].of })
}
