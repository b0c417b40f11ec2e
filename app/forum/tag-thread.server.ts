import { eq, inArray } from 'drizzle-orm'
import { tagSynonyms, tags, threadTags } from '#app/forum/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db/db.server.ts'

/** Gives a thread exactly these tags; a synonym gives the tag it stands for, a new name makes a tag. In the open transaction. */
export async function tagThread({
  threadId,
  createdAt,
  names,
}: {
  threadId: number
  createdAt: number
  names: string[]
}) {
  const ids = await tagIds(names)
  await db.delete(threadTags).where(eq(threadTags.threadId, threadId))
  if (ids.length)
    await db.insert(threadTags).values(ids.map((tagId) => ({ threadId, tagId, threadCreatedAt: createdAt })))
}

async function tagIds(names: string[]): Promise<number[]> {
  if (!names.length) return []
  const synonyms = await db.select().from(tagSynonyms).where(inArray(tagSynonyms.word, names))
  const meant = new Map(synonyms.map((s) => [s.word, s.tagId]))
  const plain = names.filter((name) => !meant.has(name)).sort()
  if (plain.length) {
    await db
      .insert(tags)
      .values(plain.map((name) => ({ name, createdAt: now() })))
      .onConflictDoNothing()
    for (const tag of await db.select({ id: tags.id, name: tags.name }).from(tags).where(inArray(tags.name, plain)))
      meant.set(tag.name, tag.id)
  }
  return [...new Set(names.map((name) => meant.get(name)!))]
}
