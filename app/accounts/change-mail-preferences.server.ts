import { and, eq } from 'drizzle-orm'
import type { MailPreferences } from '#app/accounts/forms.ts'
import { MAIL_KINDS, type MailKind, type Member } from '#app/accounts/roles.ts'
import { mailOptOuts } from '#app/accounts/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'

/** Which kinds of mail a person wants; everything until they say otherwise. */
export async function readMailPreferences(memberId: number): Promise<MailPreferences> {
  const off = await db.select({ kind: mailOptOuts.kind }).from(mailOptOuts).where(eq(mailOptOuts.memberId, memberId))
  const isOff = new Set(off.map((row) => row.kind))
  return Object.fromEntries(MAIL_KINDS.map((kind) => [kind, !isOff.has(kind)])) as MailPreferences
}

/** Turns one kind of mail on or off. Twice changes nothing. */
export async function setMailPreference(memberId: number, kind: MailKind, wanted: boolean) {
  await transact(async () => {
    if (wanted) await db.delete(mailOptOuts).where(and(eq(mailOptOuts.memberId, memberId), eq(mailOptOuts.kind, kind)))
    else await db.insert(mailOptOuts).values({ memberId, kind, at: now() }).onConflictDoNothing()
  })
}

/** Says for every kind of mail whether one wants it. */
export async function changeMailPreferences(actor: Member, wanted: MailPreferences) {
  await transact(async () => {
    for (const kind of MAIL_KINDS) await setMailPreference(actor.id, kind, wanted[kind])
  })
}
