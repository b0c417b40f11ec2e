import { inArray } from 'drizzle-orm'
import { insertMember } from '#app/accounts/insert-member.server.ts'
import { nameKey } from '#app/accounts/names.ts'
import { members } from '#app/accounts/schema.server.ts'
import type { Author } from '#app/forum/write-post.server.ts'
import { importedMembers, remember } from '#app/imports/imported-rows.server.ts'
import { namesToTry } from '#app/imports/names-for-people.ts'
import { db } from '#app/platform/db/db.server.ts'
import { readSite } from '#app/platform/site.server.ts'

/** Who wrote something, as the dump says it: by number, by name, or not at all. */
export type Writer = { userId: string | undefined; displayName: string | undefined; at: number }

type Named = { displayName: string; id: string }
type Person = Named & { bio?: string; createdAt: number }

/** In the open transaction: makes a member without address and password, under the first possible name that is free. */
export async function insertPerson(person: Person, taken: ReadonlySet<string> = new Set()): Promise<number> {
  const { bio = '', createdAt } = person
  const { brandName } = await readSite()
  for (const name of namesToTry(person.displayName, person.id, brandName)) {
    if (taken.has(nameKey(name))) continue
    const made = await insertMember({ name, email: null, bio, createdAt })
    if (made) return made.id
  }
  throw new Error('There is always another name')
}

/** More names of one person are hardly ever tried. */
const LOOKED_UP = 10

/** Of the names that these people might get those that somebody has, as they are compared: saves trying them. */
export async function takenNames(people: Named[]): Promise<Set<string>> {
  const { brandName } = await readSite()
  const keys = people.flatMap((person) => firstNames(person, brandName)).map(nameKey)
  const rows = keys.length
    ? await db
        .select({ key: members.nameKey })
        .from(members)
        .where(inArray(members.nameKey, [...new Set(keys)]))
    : []
  return new Set(rows.map((row) => row.key))
}

function firstNames({ displayName, id }: Named, brandName: string) {
  const names: string[] = []
  for (const name of namesToTry(displayName, id, brandName)) if (names.push(name) === LOOKED_UP) break
  return names
}

/** The number under which the stand-in for somebody is remembered: whoever wrote under one name is one person. */
const standInId = ({ userId, displayName }: Writer) => {
  if (userId !== undefined) return `id:${userId}`
  const key = nameKey(displayName ?? '')
  return key ? `name:${key}` : 'nobody'
}

/** The members behind what was written; those who left before the dump was made get a stand-in. In the open transaction. */
export async function authorsOf(sourceId: number, writers: Writer[]): Promise<(writer: Writer) => Author> {
  const people = await importedMembers(
    sourceId,
    'person',
    writers.map((writer) => writer.userId),
  )
  const isKnown = (writer: Writer) => writer.userId !== undefined && people.has(writer.userId)
  const unknown = writers.filter((writer) => !isKnown(writer))
  const standIns = await importedMembers(sourceId, 'stand-in', unknown.map(standInId))
  for (const writer of unknown) {
    const id = standInId(writer)
    if (standIns.has(id)) continue
    const localId = await insertStandIn(writer)
    await remember(sourceId, 'stand-in', [{ id, localId }])
    standIns.set(id, localId)
  }
  return (writer) => ({
    id: (isKnown(writer) ? people.get(writer.userId!) : standIns.get(standInId(writer)))!,
    role: 'member',
    teamId: null,
  })
}

const FORMER = 'Former member'

function insertStandIn({ userId, displayName, at }: Writer) {
  if (userId !== undefined)
    return insertPerson({ displayName: displayName ?? `user${userId}`, id: userId, createdAt: at })
  return insertPerson({ displayName: displayName || FORMER, id: '0', createdAt: at })
}
