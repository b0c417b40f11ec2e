import { nameKey } from '#app/accounts/names.ts'
import { command, query, transact } from '#app/platform/db/db.server.ts'
import { insert } from './insert.ts'
import { CATEGORIES, FIRST_NAMES, LAST_NAMES, WORDS } from './vocabulary.ts'

export const TAGS = 300
export const STAFF = 20

/** So many people for so many threads. */
export const membersFor = (threads: number) => Math.min(20_000, Math.max(500, Math.round(threads / 5)))

/** Members (the first are webcare), categories and tags of a community of so many threads; nothing when they are there. */
export async function fillPeopleAndPlaces({ threads, since }: { threads: number; since: number }) {
  const [there] = await query<{ n: number }>('select count(*) as n from members')
  if (there?.n) return
  await transact(async () => {
    await insert('teams', { id: 1, name: 'Webcare', kind: 'in-house', created_at: since })
    for (let id = 1; id <= membersFor(threads); id++) {
      const name = `${FIRST_NAMES[id % FIRST_NAMES.length]} ${LAST_NAMES[(id * 7) % LAST_NAMES.length]} ${id}`
      const email = `lid${id}@voorbeeld.example`
      await insert('members', {
        id,
        name,
        name_key: nameKey(name),
        email,
        email_key: email,
        email_verified_at: since,
        role: id === 1 ? 'administrator' : id <= STAFF ? 'moderator' : id <= STAFF + 30 ? 'ambassador' : 'member',
        team_id: id <= STAFF ? 1 : null,
        created_at: since,
      })
    }
    for (const [at, name] of CATEGORIES.entries())
      await insert('categories', {
        id: at + 1,
        slug: name.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
        name,
        description: `Vragen over ${name.toLowerCase()}`,
        position: at + 1,
        created_at: since,
      })
    for (const [at, name] of tagNames().entries()) await insert('tags', { id: at + 1, name, created_at: since })
    // The numbers of what these pages show are raised with each row; one is as good.
    await command(`update site_versions set version = version + 1 where name = 'frame'`)
  })
}

/** The names of the tags, the most used first. */
export function tagNames() {
  const names = new Set<string>()
  for (const word of [...WORDS.nl.things, ...WORDS.en.things, ...WORDS.nl.actions, ...WORDS.en.actions])
    names.add(word.replaceAll(/[^a-z0-9]+/g, '-'))
  for (let n = 1; names.size < TAGS; n++) names.add(`model-${n}`)
  return [...names].slice(0, TAGS)
}
