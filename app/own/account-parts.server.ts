import { eq, inArray } from 'drizzle-orm'
import { emailTokens, mailOptOuts, members, sessions, teams } from '#app/accounts/schema.server.ts'
import { noticesSent } from '#app/notifications/schema.server.ts'
import type { ExportPart } from '#app/own/export-part.ts'
import { someAtATime } from '#app/own/some-at-a-time.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { siteUrl } from '#app/platform/site-url.server.ts'
import { MOVING, mediaPath } from '#app/uploads/media-path.ts'
import { uploads } from '#app/uploads/schema.server.ts'

/** Who somebody is here, how they come in, and what they get. */
export const accountParts: ExportPart[] = [
  {
    name: 'profile',
    of: ['members.id'],
    async *rows(memberId) {
      const [row] = await db
        .select({ member: members, team: teams.name })
        .from(members)
        .leftJoin(teams, eq(teams.id, members.teamId))
        .where(eq(members.id, memberId))
      if (!row) return
      const { id, name, email, emailVerifiedAt, role, bio, locale, timeZone, picture, createdAt } = row.member
      const address = `${siteUrl()}/people/${id}`
      yield { address, name, email, emailVerifiedAt, role, team: row.team, bio, locale, timeZone, picture, createdAt }
    },
  },
  {
    name: 'devices',
    of: ['sessions.member_id'],
    async *rows(memberId) {
      const rows = await db.select().from(sessions).where(eq(sessions.memberId, memberId))
      for (const { device, createdAt, lastSeenAt, expiresAt } of rows)
        yield { device: device.replace('/', ', '), createdAt, lastSeenAt, expiresAt }
    },
  },
  {
    name: 'links',
    of: ['email_tokens.member_id'],
    async *rows(memberId) {
      const rows = await db.select().from(emailTokens).where(eq(emailTokens.memberId, memberId))
      for (const { purpose, newEmail, createdAt, expiresAt } of rows) yield { purpose, newEmail, createdAt, expiresAt }
    },
  },
  {
    name: 'mailOff',
    of: ['mail_opt_outs.member_id'],
    async *rows(memberId) {
      const rows = await db.select().from(mailOptOuts).where(eq(mailOptOuts.memberId, memberId))
      for (const { kind, at } of rows) yield { kind, at }
    },
  },
  {
    name: 'mails',
    of: ['notices_sent.member_id'],
    async *rows(memberId) {
      // By their number: of a long life here this is some thousands of small rows.
      const rows = await db.select().from(noticesSent).where(eq(noticesSent.memberId, memberId))
      for (const { kind, postId, at } of rows) yield { kind, about: postId, at }
    },
  },
  {
    name: 'pictures',
    of: ['uploads.member_id'],
    rows: (memberId) =>
      someAtATime(db.select({ id: uploads.id }).from(uploads).where(eq(uploads.memberId, memberId)), async (ids) =>
        (await db.select().from(uploads).where(inArray(uploads.id, ids))).map(
          ({ name, sizes, purpose, bytes, createdAt }) => ({
            addresses: sizes.map(({ width, moving }) => siteUrl() + mediaPath(name, moving ? MOVING : width)),
            purpose,
            bytes,
            createdAt,
          }),
        ),
      ),
  },
]
