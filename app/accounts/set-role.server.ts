import { eq } from 'drizzle-orm'
import { canManagePeople, canSetRole } from '#app/accounts/policy.ts'
import { type Actor, isStaff, type Role } from '#app/accounts/roles.ts'
import { members, teams } from '#app/accounts/schema.server.ts'
import { endAllSessions } from '#app/accounts/sessions.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { forUpdate } from '#app/platform/db/sql.server.ts'
import { authorize, Declined, InvalidField, notFound } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'

type Appointment = { memberId: number; role: Role; team: number | null }

/**
 * An administrator gives somebody else a role, and webcare a team. The last administrator stays.
 * A new role ends the person's sessions: rights change at once, and webcare's sessions are shorter.
 */
export async function setRole(actor: Actor, { memberId, role, team }: Appointment) {
  authorize(canManagePeople(actor))
  await transact(async () => {
    const administrators = await lockAdministrators()
    const [member] = await forUpdate(db.select().from(members).where(eq(members.id, memberId)))
    if (!member || member.deletedAt !== null) throw notFound()
    authorize(canSetRole(actor, member))
    // Decided by who is administrator now, not when the page was asked for.
    if (!administrators.includes(actor!.id)) throw new Declined('forbidden', 'accounts.no.notAdministrator')
    if (member.role === 'administrator' && role !== 'administrator' && administrators.length < 2)
      throw new Declined('conflict', 'accounts.no.lastAdministrator')
    await appoint(member, { role, teamId: isStaff({ role }) ? await findTeam(team) : null, by: actor!.id })
  })
}

/** The administrators there are, in the open transaction: none is added or goes before its end. */
export async function lockAdministrators() {
  const rows = await forUpdate(
    db.select({ id: members.id }).from(members).where(eq(members.role, 'administrator')).orderBy(members.id),
  )
  return rows.map((row) => row.id)
}

async function findTeam(team: number | null) {
  if (team === null) throw new InvalidField('team', 'accounts.team.needed')
  const [row] = await db.select({ id: teams.id }).from(teams).where(eq(teams.id, team))
  if (!row) throw new InvalidField('team', 'accounts.team.unknown')
  return row.id
}

type Before = { id: number; role: Role; teamId: number | null }

/** Writes a person's role and team, in the open transaction; says whether anything changed. */
export async function appoint(
  member: Before,
  { role, teamId, by }: { role: Role; teamId: number | null; by: number | null },
) {
  if (member.role === role && member.teamId === teamId) return false
  await db.update(members).set({ role, teamId }).where(eq(members.id, member.id))
  if (member.role !== role) await endAllSessions(member.id)
  await record('accounts.role-changed', { memberId: member.id, from: member.role, to: role, teamId }, { by })
  return true
}
