import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, ne } from 'drizzle-orm'
import { members } from '#app/accounts/schema.server.ts'
import { categories, drafts, postUploads } from '#app/forum/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { defineJob } from '#app/platform/jobs.server.ts'
import { DAY } from '#app/platform/time.ts'
import { settingChanges, settings } from '#app/settings/schema.server.ts'
import { removeUploads } from '#app/uploads/remove-uploads.server.ts'
import { uploads } from '#app/uploads/schema.server.ts'

const KEPT_FOR = 7 * DAY
const AT_ONCE = 200
/** As many changes of settings can be undone with their picture still there. */
const CHANGES = 1000

type Row = typeof uploads.$inferSelect

/**
 * Removes pictures that nothing has shown for a week: no post, not even a removed one; no person, category, template or
 * setting; and no draft of who added it. Also notes since when, so that what was taken away by mistake can be put back.
 */
export const forgetUnusedPictures = defineJob<null>('forum.forget-unused-pictures', async () => {
  for (let last = 0; ; ) {
    const rows = await db.select().from(uploads).where(gt(uploads.id, last)).orderBy(asc(uploads.id)).limit(AT_ONCE)
    if (!rows.length) return
    await transact(async () => {
      const used = await usedOf(rows)
      const unused = rows.filter(({ id }) => !used.has(id))
      await removeUploads(unused.filter(({ unusedSince }) => (unusedSince ?? now()) < now() - KEPT_FOR))
      await note(unused, now())
      await note(
        rows.filter(({ id }) => used.has(id)),
        null,
      )
    })
    last = rows.at(-1)!.id
  }
})

/** Writes only what changes: most pictures are in use, night after night. */
async function note(rows: Row[], moment: number | null) {
  const changed = rows.filter(({ unusedSince }) => (unusedSince === null) !== (moment === null)).map(({ id }) => id)
  if (!changed.length) return
  const stale = moment === null ? isNotNull(uploads.unusedSince) : isNull(uploads.unusedSince)
  await db
    .update(uploads)
    .set({ unusedSince: moment })
    .where(and(inArray(uploads.id, changed), stale))
}

async function usedOf(rows: Row[]) {
  const of = (purpose: Row['purpose']) => rows.filter((row) => row.purpose === purpose)
  return new Set([
    ...(await inPosts(of('post'))),
    ...(await inDrafts(of('post'))),
    ...(await inTemplates(of('post'))),
    ...(await ofPeople(of('person'))),
    ...(await ofCategories(of('category'))),
    ...(await inSettings(of('brand'))),
  ])
}

async function inPosts(rows: Row[]) {
  if (!rows.length) return []
  const ids = rows.map(({ id }) => id)
  const found = await db
    .select({ id: postUploads.uploadId })
    .from(postUploads)
    .where(inArray(postUploads.uploadId, ids))
  return found.map(({ id }) => id)
}

/** Somebody who comes back to what they were writing finds its pictures. */
async function inDrafts(rows: Row[]) {
  const owners = [...new Set(rows.flatMap(({ memberId }) => memberId ?? []))]
  if (!owners.length) return []
  const found = await db.select({ fields: drafts.fields }).from(drafts).where(inArray(drafts.memberId, owners))
  return namedIn(JSON.stringify(found), rows)
}

/** What stands in a category's template comes into the question of whoever begins one. */
async function inTemplates(rows: Row[]) {
  if (!rows.length) return []
  const found = await db.select({ template: categories.template }).from(categories).where(ne(categories.template, ''))
  return namedIn(JSON.stringify(found), rows)
}

async function ofPeople(rows: Row[]) {
  if (!rows.length) return []
  const found = await db
    .select({ id: uploads.id })
    .from(uploads)
    .innerJoin(members, and(eq(members.id, uploads.memberId), eq(members.picture, uploads.name)))
    .where(
      inArray(
        uploads.id,
        rows.map(({ id }) => id),
      ),
    )
  return found.map(({ id }) => id)
}

async function ofCategories(rows: Row[]) {
  if (!rows.length) return []
  return namedIn(JSON.stringify(await db.select({ picture: categories.picture }).from(categories)), rows)
}

async function inSettings(rows: Row[]) {
  if (!rows.length) return []
  const present = await db.select({ value: settings.value }).from(settings)
  const past = await db
    .select({ before: settingChanges.before, after: settingChanges.after })
    .from(settingChanges)
    .orderBy(desc(settingChanges.at), desc(settingChanges.id))
    .limit(CHANGES)
  return namedIn(JSON.stringify([present, past]), rows)
}

const namedIn = (text: string, rows: Row[]) => rows.filter(({ name }) => text.includes(name)).map(({ id }) => id)
