import { inArray } from 'drizzle-orm'
import { tagSynonyms, tags } from '#app/forum/schema.server.ts'
import { tagName } from '#app/forum/tag-names.ts'
import type { DumpFile } from '#app/imports/dump-files.server.ts'
import { notYet, remember } from '#app/imports/imported-rows.server.ts'
import { BrokenRow, needText } from '#app/imports/row-fields.ts'
import { type Run, runStep } from '#app/imports/run-step.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db/db.server.ts'

/** Stack Exchange itself allows 35. */
const LONGEST = 100

/** Makes a tag of each tag; also of those that no question carries. */
export const importTags = (run: Run, file: DumpFile) =>
  runStep(run, {
    label: 'Tags',
    file,
    size: 50,
    pick: (row) => ({ id: tagFrom(needText(row, 'TagName')) }),
    prepare: (tags) => notYet(run.source.id, 'tag', tags),
    write: (tags) =>
      bringTags(
        run.source.id,
        tags.map((tag) => tag.id),
      ),
  })

/** A tag of the dump as it is written here; throws `BrokenRow`. */
export function tagFrom(text: string) {
  const name = tagName(text)
  if (!name || name.length > LONGEST) throw new BrokenRow(`this is no tag: ${JSON.stringify(text.slice(0, 40))}`)
  return name
}

/** The tags in `<a><b>`, or in `|a|b|` as newer dumps write it, each once. */
export const splitTags = (text: string) => [
  ...new Set(
    text
      .split(/[<>|]+/)
      .filter((part) => part.trim())
      .map(tagFrom),
  ),
]

/** Sees to it that these tags exist, in the open transaction; a synonym is the tag it stands for. Says how many are new. */
export async function bringTags(sourceId: number, names: string[]) {
  const fresh = (
    await notYet(
      sourceId,
      'tag',
      names.map((id) => ({ id })),
    )
  )
    .map(({ id }) => id)
    .sort()
  if (!fresh.length) return 0
  const synonyms = await db.select().from(tagSynonyms).where(inArray(tagSynonyms.word, fresh))
  const ids = new Map(synonyms.map((synonym) => [synonym.word, synonym.tagId]))
  const plain = fresh.filter((name) => !ids.has(name))
  if (plain.length) {
    await db
      .insert(tags)
      .values(plain.map((name) => ({ name, createdAt: now() })))
      .onConflictDoNothing()
    const rows = await db.select({ id: tags.id, name: tags.name }).from(tags).where(inArray(tags.name, plain))
    for (const tag of rows) ids.set(tag.name, tag.id)
  }
  await remember(
    sourceId,
    'tag',
    fresh.map((id) => ({ id, localId: ids.get(id)! })),
  )
  return fresh.length
}
