import { and, desc, eq, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import { emailKey } from '#app/accounts/addresses.ts'
import { nameKey } from '#app/accounts/names.ts'
import type { Member } from '#app/accounts/roles.ts'
import { members, teams } from '#app/accounts/schema.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { notFound } from '#app/platform/errors.ts'

/** What others see and use of a person who acts; never an address. */
export const memberColumns = {
  id: members.id,
  name: members.name,
  role: members.role,
  teamId: members.teamId,
  emailVerifiedAt: members.emailVerifiedAt,
  locale: members.locale,
  timeZone: members.timeZone,
  createdAt: members.createdAt,
  picture: members.picture,
}

type MemberRow = { [Column in keyof typeof memberColumns]: (typeof members.$inferSelect)[Column] }

export const asMember = ({ emailVerifiedAt, ...row }: MemberRow): Member => ({
  ...row,
  verified: emailVerifiedAt !== null,
})

/** Names asked for in one query at most; SQLite takes no more than some thousands of parameters. */
const NAMES_AT_ONCE = 1000

/** The people with these names, keyed by each name as given, in lower case. Names of nobody are left out. */
export async function membersByName(names: string[]): Promise<Map<string, { id: number; name: string }>> {
  const keys = new Map(names.map((name) => [name.toLowerCase(), nameKey(name)]))
  const wanted = [...new Set(keys.values())].filter(Boolean)
  const byKey = new Map<string, { id: number; name: string }>()
  for (let at = 0; at < wanted.length; at += NAMES_AT_ONCE) {
    const found = await db
      .select({ key: members.nameKey, id: members.id, name: members.name })
      .from(members)
      .where(inArray(members.nameKey, wanted.slice(at, at + NAMES_AT_ONCE)))
    for (const { key, id, name } of found) byKey.set(key, { id, name })
  }
  const result = new Map<string, { id: number; name: string }>()
  for (const [name, key] of keys) {
    const person = byKey.get(key)
    if (person) result.set(name, person)
  }
  return result
}

const whoIsHere = (id: number) => and(eq(members.id, id), isNull(members.deletedAt))

/** A person as one who acts, or null: also for somebody who left. */
export async function readMember(id: number): Promise<Member | null> {
  const [row] = await db.select(memberColumns).from(members).where(whoIsHere(id))
  return row ? asMember(row) : null
}

/** The same by e-mail address. */
export async function readMemberByEmail(email: string): Promise<Member | null> {
  const [row] = await db
    .select(memberColumns)
    .from(members)
    .where(eq(members.emailKey, emailKey(email)))
  return row ? asMember(row) : null
}

/** Where, in what language and in what role a person can be written to; the address only once it is confirmed. */
export async function readMailbox(id: number) {
  const [row] = await db
    .select({
      name: members.name,
      role: members.role,
      email: members.email,
      verifiedAt: members.emailVerifiedAt,
      locale: members.locale,
    })
    .from(members)
    .where(eq(members.id, id))
  if (!row?.email || row.verifiedAt === null) return null
  return { name: row.name, role: row.role, email: row.email, locale: row.locale }
}

/** What a person sees of their own account. */
export async function readAccount(id: number) {
  const [row] = await db
    .select({
      id: members.id,
      name: members.name,
      email: members.email,
      bio: members.bio,
      locale: members.locale,
      timeZone: members.timeZone,
      picture: members.picture,
    })
    .from(members)
    .where(eq(members.id, id))
  if (!row) throw notFound()
  return row
}

const team = { teamName: teams.name, teamKind: teams.kind }
const asTeam = (row: { teamName: string | null; teamKind: 'in-house' | 'partner' | null }) =>
  row.teamName && row.teamKind ? { name: row.teamName, kind: row.teamKind } : null

/** What everybody may see of a person; throws `not-found`, also for somebody who left. */
export async function readProfile(id: number) {
  const [row] = await db
    .select({
      id: members.id,
      name: members.name,
      role: members.role,
      bio: members.bio,
      picture: members.picture,
      createdAt: members.createdAt,
      ...team,
    })
    .from(members)
    .leftJoin(teams, eq(teams.id, members.teamId))
    .where(whoIsHere(id))
  if (!row) throw notFound()
  const { teamName, teamKind, ...person } = row
  return { ...person, team: asTeam({ teamName, teamKind }) }
}

const PAGE = 50

/** People, newest first, with their addresses: for the administrator's page only. `q` is part of a name or address. */
export async function listMembers({ q = '', cursor }: { q?: string; cursor?: number } = {}) {
  const rows = await db
    .select({
      id: members.id,
      name: members.name,
      email: members.email,
      verifiedAt: members.emailVerifiedAt,
      role: members.role,
      teamId: members.teamId,
      createdAt: members.createdAt,
      ...team,
    })
    .from(members)
    .leftJoin(teams, eq(teams.id, members.teamId))
    .where(
      and(isNull(members.deletedAt), cursor ? lt(members.id, cursor) : undefined, q.trim() ? matching(q) : undefined),
    )
    .orderBy(desc(members.id))
    .limit(PAGE + 1)
  const shown = rows.slice(0, PAGE).map(({ teamName, teamKind, verifiedAt, ...person }) => ({
    ...person,
    verified: verifiedAt !== null,
    team: asTeam({ teamName, teamKind }),
  }))
  return { people: shown, nextCursor: rows.length > PAGE ? shown.at(-1)!.id : null }
}

function matching(q: string): SQL | undefined {
  const part = (text: string) => `%${text.slice(0, 200).replace(/[\\%_]/g, '\\$&')}%`
  return or(
    sql`${members.nameKey} like ${part(nameKey(q))} escape '\\'`,
    sql`${members.emailKey} like ${part(emailKey(q))} escape '\\'`,
  )
}
