import { asc, eq, inArray } from 'drizzle-orm'
import { RESET_LASTS } from '#app/accounts/account-mails.server.ts'
import { cleanEmail, emailKey, emailProblem } from '#app/accounts/addresses.ts'
import { issueToken } from '#app/accounts/email-tokens.server.ts'
import { insertMember } from '#app/accounts/insert-member.server.ts'
import { nameProblem } from '#app/accounts/names.ts'
import type { Role } from '#app/accounts/roles.ts'
import { members, teams } from '#app/accounts/schema.server.ts'
import { endAllSessions } from '#app/accounts/sessions.server.ts'
import { appoint } from '#app/accounts/set-role.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { InvalidField } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'

type Appointment = { email: string; name?: string; role: Extract<Role, 'moderator' | 'administrator'>; team?: string }

/** The team that people join when nobody says which: the brand's own. */
const FIRST_TEAM = 'Webcare'

/**
 * For the operator at the command line: gives a role to the person with this address, who is made if need be.
 * Returns who it is and, when they have no password yet, the secret of a link (one hour, once) to set one.
 */
export async function addStaff({ email, name, role, team }: Appointment) {
  const wrong = emailProblem(email)
  if (wrong) throw new InvalidField('email', wrong)
  return transact(async () => {
    const known = await findByEmail(email)
    const member = known ?? (await make(email, name))
    await appoint(member, { role, teamId: await teamFor(team), by: null })
    const trusted = member.emailVerifiedAt !== null && member.passwordHash !== null
    const token = trusted ? null : await startAnew(member.id, email)
    return { memberId: member.id, name: member.name, made: !known, token }
  })
}

/** Whoever signed up with this address without confirming it may be a stranger: their password and sessions go. */
async function startAnew(memberId: number, email: string) {
  await db.update(members).set({ passwordHash: null, emailVerifiedAt: now() }).where(eq(members.id, memberId))
  await endAllSessions(memberId)
  return issueToken({ memberId, purpose: 'reset', emailKey: emailKey(email), lasts: RESET_LASTS })
}

async function findByEmail(email: string) {
  const [member] = await db
    .select()
    .from(members)
    .where(eq(members.emailKey, emailKey(email)))
  return member
}

async function make(email: string, given: string | undefined) {
  const name = given ?? nameFrom(email)
  const wrong = nameProblem(name)
  if (wrong) throw new InvalidField('name', wrong)
  const made = await insertMember({ name, email: cleanEmail(email), emailVerifiedAt: now() })
  if (!made) throw new InvalidField('name', 'accounts.name.taken')
  await record('accounts.signed-up', { memberId: made.id })
  return (await findByEmail(email))!
}

/** `ingrid.bakker@merel.example` becomes `Ingrid Bakker`. */
const nameFrom = (email: string) =>
  cleanEmail(email)
    .slice(0, cleanEmail(email).lastIndexOf('@'))
    .replace(/\+.*$/, '')
    .split(/[._-]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ')

async function teamFor(name: string | undefined) {
  const wanted = name ? eq(teams.name, name) : eq(teams.kind, 'in-house')
  const [team] = await db.select({ id: teams.id }).from(teams).where(wanted).orderBy(asc(teams.id)).limit(1)
  if (team) return team.id
  const [made] = await db
    .insert(teams)
    .values({ name: name ?? FIRST_TEAM, kind: 'in-house', createdAt: now() })
    .returning({ id: teams.id })
  return made!.id
}

/** Everybody with rights, for the same operator. */
export async function listStaff() {
  const rows = await db
    .select({
      name: members.name,
      email: members.email,
      role: members.role,
      team: teams.name,
      passwordHash: members.passwordHash,
    })
    .from(members)
    .leftJoin(teams, eq(teams.id, members.teamId))
    .where(inArray(members.role, ['administrator', 'moderator']))
    .orderBy(asc(members.role), asc(members.name))
  return rows.map(({ passwordHash, ...row }) => ({ ...row, hasPassword: passwordHash !== null }))
}
