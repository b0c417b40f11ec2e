import { and, eq, inArray, isNull } from 'drizzle-orm'
import { cleanEmail, emailKey } from '#app/accounts/addresses.ts'
import { members } from '#app/accounts/schema.server.ts'
import { importedMembers } from '#app/imports/imported-rows.server.ts'
import type { Place } from '#app/imports/report.ts'
import type { Run } from '#app/imports/run-step.server.ts'
import { db } from '#app/platform/db/db.server.ts'

export type Address = { id: string; email: string; place: Place }

/**
 * Gives imported people an unconfirmed address, so that "forgot password" lets them in; in the open transaction.
 * Whoever has an address keeps it, and an address that somebody has is not given again. Says how many got one.
 */
export async function giveAddresses(run: Run, addresses: Address[]) {
  if (!addresses.length) return 0
  const people = await importedMembers(
    run.source.id,
    'person',
    addresses.map(({ id }) => id),
  )
  const holders = await holdersOf(addresses.map(({ email }) => emailKey(email)))
  let given = 0
  for (const { id, email, place } of addresses) {
    const memberId = people.get(id)
    const holder = holders.get(emailKey(email))
    if (memberId === undefined) run.report.notice(place, `no person ${id} was imported to give this address to`)
    else if (holder !== undefined && holder !== memberId)
      run.report.notice(place, 'somebody else has this address already')
    else if (holder === undefined) {
      const got = await db
        .update(members)
        .set({ email: cleanEmail(email), emailKey: emailKey(email) })
        .where(and(eq(members.id, memberId), isNull(members.emailKey)))
        .returning({ id: members.id })
      if (!got.length) continue
      given += 1
      holders.set(emailKey(email), memberId)
    }
  }
  return given
}

async function holdersOf(keys: string[]) {
  const rows = await db
    .select({ id: members.id, key: members.emailKey })
    .from(members)
    .where(inArray(members.emailKey, keys))
  return new Map(rows.map((row) => [row.key, row.id]))
}
