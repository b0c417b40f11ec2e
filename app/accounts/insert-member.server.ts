import { cleanEmail, emailKey } from '#app/accounts/addresses.ts'
import { cleanName, nameKey } from '#app/accounts/names.ts'
import type { Role } from '#app/accounts/roles.ts'
import { members } from '#app/accounts/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db/db.server.ts'

type NewMember = {
  name: string
  email: string | null
  emailVerifiedAt?: number | null
  passwordHash?: string | null
  role?: Role
  teamId?: number | null
  bio?: string
  locale?: 'nl' | 'en' | null
  timeZone?: string | null
  createdAt?: number
}

/** Writes a person's row in the open transaction; null when somebody has that name or address. */
export async function insertMember({ name, email, ...rest }: NewMember): Promise<{ id: number } | null> {
  const [row] = await db
    .insert(members)
    .values({
      createdAt: now(),
      ...rest,
      name: cleanName(name),
      nameKey: nameKey(name),
      email: email === null ? null : cleanEmail(email),
      emailKey: email === null ? null : emailKey(email),
    })
    .onConflictDoNothing()
    .returning({ id: members.id })
  return row ?? null
}
