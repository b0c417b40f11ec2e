import { createHash, randomBytes } from 'node:crypto'
import { and, eq, lt, sql } from 'drizzle-orm'
import { drafts } from '#app/forum/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, prepared, transact } from '#app/platform/db/db.server.ts'
import { defineJob } from '#app/platform/jobs.server.ts'
import { DAY } from '#app/platform/time.ts'

export type Draft = { fields: Record<string, string>; updatedAt: number }

/** Drafts and parked texts that nobody came back to are thrown away after this long. */
const KEPT_FOR = 180 * DAY

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url')
const mine = (memberId: number, place: string) => and(eq(drafts.memberId, memberId), eq(drafts.place, place))

/** What somebody was writing at a place (`ask`, `thread:7`), if anything. */
export async function readDraft(memberId: number, place: string): Promise<Draft | null> {
  const [draft] = await draftOf({ memberId, place })
  return draft ?? null
}

const draftOf = prepared('draft_of_member', () =>
  db
    .select({ fields: drafts.fields, updatedAt: drafts.updatedAt })
    .from(drafts)
    .where(and(eq(drafts.memberId, sql.placeholder('memberId')), eq(drafts.place, sql.placeholder('place')))),
)

/** Keeps what somebody is writing; all fields empty means there is nothing to keep. */
export async function saveDraft(memberId: number, place: string, fields: Record<string, string>) {
  if (Object.values(fields).every((value) => value.trim() === '')) return discardDraft(memberId, place)
  const values = { memberId, place, fields, updatedAt: now() }
  await transact(async () => {
    await db
      .insert(drafts)
      .values(values)
      .onConflictDoUpdate({ target: [drafts.memberId, drafts.place], set: values })
  })
}

/** Forgets a draft: it was posted, or thrown away. */
export async function discardDraft(memberId: number, place: string) {
  await transact(async () => {
    await db.delete(drafts).where(mine(memberId, place))
  })
}

/** Keeps what a visitor wrote until they have signed in; returns the secret for their cookie. */
export async function parkDraft(place: string, fields: Record<string, string>) {
  const secret = randomBytes(32).toString('base64url')
  await transact(async () => {
    await db.insert(drafts).values({ parkedHash: hashOf(secret), place, fields, updatedAt: now() })
  })
  return secret
}

/** What a visitor has parked, without taking it. */
export async function readParkedDraft(secret: string): Promise<(Draft & { place: string }) | null> {
  const [draft] = await db
    .select({ place: drafts.place, fields: drafts.fields, updatedAt: drafts.updatedAt })
    .from(drafts)
    .where(eq(drafts.parkedHash, hashOf(secret)))
  return draft ?? null
}

/** Gives a parked text to the person who signed in; it replaces an older draft at the same place. Returns the place. */
export async function claimParkedDraft(secret: string, memberId: number) {
  return transact(async () => {
    const [parked] = await db
      .delete(drafts)
      .where(eq(drafts.parkedHash, hashOf(secret)))
      .returning({ place: drafts.place, fields: drafts.fields })
    if (!parked) return null
    await saveDraft(memberId, parked.place, parked.fields)
    return parked.place
  })
}

export const forgetOldDrafts = defineJob<null>('forum.forget-old-drafts', async () => {
  await transact(async () => {
    await db.delete(drafts).where(lt(drafts.updatedAt, now() - KEPT_FOR))
  })
})
