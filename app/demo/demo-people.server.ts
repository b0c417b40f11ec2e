import { like } from 'drizzle-orm'
import { nameKey } from '#app/accounts/names.ts'
import { hashPassword } from '#app/accounts/passwords.server.ts'
import { members, teams } from '#app/accounts/schema.server.ts'
import { DEMO_DOMAIN, DEMO_PASSWORD, type DemoPerson, demoEmail } from '#app/demo/demo-content.ts'
import type { Author } from '#app/forum/write-post.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { DAY } from '#app/platform/time.ts'

const TEAMS = {
  webcare: { name: 'Merel webcare', kind: 'in-house' },
  partner: { name: 'Servicepunt Noord', kind: 'partner' },
} as const

/** Makes the people and teams of the demo; returns them by key. */
export async function insertDemoPeople(people: DemoPerson[]) {
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  return transact(async () => {
    // Left over from a first start that was cut short.
    await db.delete(members).where(like(members.emailKey, `%@${DEMO_DOMAIN}`))
    await db.delete(teams)
    const made = await db
      .insert(teams)
      .values(Object.values(TEAMS).map((team) => ({ ...team, createdAt: now() })))
      .returning()
    const teamId = (key: DemoPerson['team']) => (key ? made.find((team) => team.name === TEAMS[key].name)!.id : null)
    const byKey = new Map<string, Author>()
    for (const { key, name, role, team, locale, bio, joinedDaysAgo } of people) {
      const joined = now() - joinedDaysAgo * DAY
      const [row] = await db
        .insert(members)
        .values({
          name,
          nameKey: nameKey(name),
          email: demoEmail(key),
          emailKey: demoEmail(key),
          emailVerifiedAt: joined,
          passwordHash,
          role,
          teamId: teamId(team),
          bio,
          locale,
          createdAt: joined,
        })
        .returning({ id: members.id, role: members.role, teamId: members.teamId })
      byKey.set(key, row!)
    }
    return byKey
  })
}
