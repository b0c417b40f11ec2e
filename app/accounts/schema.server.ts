import { sql } from 'drizzle-orm'
import type { MailKind, Role } from '#app/accounts/roles.ts'
import { check, id, index, int, primaryKey, table, text, time, uniqueIndex } from '#app/platform/db/columns.server.ts'

/** Staff work in a team: the brand's own, or a partner's. */
export const teams = table(
  'teams',
  { id: id(), name: text().notNull(), kind: text<'in-house' | 'partner'>().notNull(), createdAt: time().notNull() },
  (t) => [uniqueIndex('teams_name').on(t.name)],
)

export const members = table(
  'members',
  {
    id: id(),
    name: text().notNull(),
    /** The name as compared: no two people may look alike. See `names.ts`. */
    nameKey: text().notNull(),
    /** Imported people may have none. */
    email: text(),
    /** The address as compared. */
    emailKey: text(),
    emailVerifiedAt: time(),
    passwordHash: text(),
    role: text<Role>().notNull().default('member'),
    teamId: int().references(() => teams.id),
    bio: text().notNull().default(''),
    /** Interface language; null follows the browser. */
    locale: text<'nl' | 'en'>(),
    timeZone: text(),
    /** The name of the upload that is their picture; without one it is drawn from their name. */
    picture: text(),
    createdAt: time().notNull(),
    /** They left: no name, address or password is kept, and nobody can sign in as them. */
    deletedAt: time(),
  },
  (t) => [
    uniqueIndex('members_name').on(t.nameKey),
    uniqueIndex('members_email').on(t.emailKey),
    index('members_role').on(t.role, t.id),
    index('members_unverified').on(t.emailVerifiedAt, t.createdAt),
    check('members_role_known', sql`${t.role} in ('member', 'ambassador', 'moderator', 'administrator')`),
  ],
)

/** A signed-in browser. `id` is the SHA-256 of what the cookie holds. */
export const sessions = table(
  'sessions',
  {
    id: text().primaryKey(),
    memberId: int()
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    createdAt: time().notNull(),
    lastSeenAt: time().notNull(),
    expiresAt: time().notNull(),
    /** Browser and system in words, as far as the browser told. */
    device: text().notNull().default(''),
  },
  (t) => [index('sessions_member').on(t.memberId), index('sessions_expiry').on(t.expiresAt)],
)

/** Links sent by mail: SHA-256 of the secret, once, for a while. */
export const emailTokens = table(
  'email_tokens',
  {
    id: id(),
    memberId: int()
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    purpose: text<'verify' | 'reset' | 'change'>().notNull(),
    tokenHash: text().notNull(),
    /** The address it was sent to; a token dies when the member's address changes. */
    emailKey: text().notNull(),
    /** For `change`: the address as it was typed. */
    newEmail: text(),
    createdAt: time().notNull(),
    expiresAt: time().notNull(),
  },
  (t) => [uniqueIndex('email_tokens_hash').on(t.tokenHash), index('email_tokens_member').on(t.memberId, t.purpose)],
)

/** Kinds of mail that a member has turned off. */
export const mailOptOuts = table(
  'mail_opt_outs',
  {
    memberId: int()
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    kind: text<MailKind>().notNull(),
    at: time().notNull(),
  },
  (t) => [primaryKey({ columns: [t.memberId, t.kind] })],
)

/** Wrong passwords in a row, by the hash of an address (whether anybody has it or not) or of a browser known to its owner. */
export const signInFailures = table(
  'sign_in_failures',
  {
    who: text().primaryKey(),
    failures: int().notNull(),
    /** Until when no further password is looked at. */
    blockedUntil: time().notNull(),
    lastAt: time().notNull(),
  },
  (t) => [index('sign_in_failures_age').on(t.lastAt)],
)
