import { asc, eq, sql } from 'drizzle-orm'
import type { TeamInput } from '#app/accounts/forms.ts'
import { canManagePeople } from '#app/accounts/policy.ts'
import type { Actor } from '#app/accounts/roles.ts'
import { members, teams } from '#app/accounts/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isDuplicate } from '#app/platform/db/connection.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { authorize, InvalidField, notFound } from '#app/platform/errors.ts'
import { record } from '#app/platform/events.server.ts'

/** All teams with the number of people in each. */
export async function listTeams() {
  const rows = await db
    .select({ id: teams.id, name: teams.name, kind: teams.kind, people: sql<number>`count(${members.id})` })
    .from(teams)
    .leftJoin(members, eq(members.teamId, teams.id))
    .groupBy(teams.id, teams.name, teams.kind)
    .orderBy(asc(teams.name))
  return rows.map((row) => ({ ...row, people: Number(row.people) }))
}

/** Makes a team, or changes the one with this id. Throws `InvalidField` when another has that name. */
export async function saveTeam(actor: Actor, { id, ...team }: TeamInput & { id?: number }) {
  authorize(canManagePeople(actor))
  try {
    return await transact(async () => {
      const [row] = id
        ? await db.update(teams).set(team).where(eq(teams.id, id)).returning({ id: teams.id })
        : await db
            .insert(teams)
            .values({ ...team, createdAt: now() })
            .returning({ id: teams.id })
      if (!row) throw notFound()
      await record('accounts.team-saved', { teamId: row.id }, { by: actor!.id })
      return row
    })
  } catch (problem) {
    if (isDuplicate(problem)) throw new InvalidField('name', 'accounts.team.taken')
    throw problem
  }
}
