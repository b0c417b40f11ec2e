import { randomBytes } from 'node:crypto'
import { and, eq, gt, lt } from 'drizzle-orm'
import { sha256 } from '#app/accounts/hashes.server.ts'
import { emailTokens, members } from '#app/accounts/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { Declined } from '#app/platform/errors.ts'
import { defineJob } from '#app/platform/jobs.server.ts'

type Purpose = 'verify' | 'reset' | 'change'

type Link = { memberId: number; purpose: Purpose; emailKey: string; lasts: number; newEmail?: string }

/** Makes the secret of a mailed link, in the open transaction. Earlier links for the same purpose die. */
export async function issueToken({ lasts, ...link }: Link) {
  const { memberId, purpose } = link
  const token = randomBytes(32).toString('base64url')
  await db.delete(emailTokens).where(and(eq(emailTokens.memberId, memberId), eq(emailTokens.purpose, purpose)))
  await db.insert(emailTokens).values({ ...link, tokenHash: sha256(token), createdAt: now(), expiresAt: now() + lasts })
  return token
}

const DEAD = { verify: 'accounts.verify.dead', reset: 'accounts.reset.dead', change: 'own.email.dead' } as const

const alive = (token: string, purpose: Purpose) =>
  and(eq(emailTokens.tokenHash, sha256(token)), eq(emailTokens.purpose, purpose), gt(emailTokens.expiresAt, now()))

/** Whose link this is, without using it; null once it is dead. It dies when the person's address changes. */
export async function readToken(token: string, purpose: Purpose) {
  const [row] = await db
    .select({
      memberId: members.id,
      name: members.name,
      email: members.email,
      role: members.role,
      newEmail: emailTokens.newEmail,
    })
    .from(emailTokens)
    .innerJoin(members, and(eq(members.id, emailTokens.memberId), eq(members.emailKey, emailTokens.emailKey)))
    .where(alive(token, purpose))
  return row ?? null
}

/** Uses a link up, in the open transaction; throws `conflict` when it is dead. Of two at once, one gets it. */
export async function takeToken(token: string, purpose: Purpose) {
  const holder = await readToken(token, purpose)
  const taken = await db.delete(emailTokens).where(alive(token, purpose)).returning({ id: emailTokens.id })
  if (!holder || !taken.length) throw new Declined('conflict', DEAD[purpose])
  return holder
}

/** Kills all links of a person: their password or address changed. In the open transaction. */
export async function dropTokens(memberId: number) {
  await db.delete(emailTokens).where(eq(emailTokens.memberId, memberId))
}

export const forgetOldTokens = defineJob<null>('accounts.forget-old-tokens', async () => {
  await transact(async () => {
    await db.delete(emailTokens).where(lt(emailTokens.expiresAt, now()))
  })
})
