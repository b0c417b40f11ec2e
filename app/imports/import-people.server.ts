import { eq } from 'drizzle-orm'
import { emailProblem } from '#app/accounts/addresses.ts'
import { nameKey } from '#app/accounts/names.ts'
import { members } from '#app/accounts/schema.server.ts'
import type { DumpFile } from '#app/imports/dump-files.server.ts'
import { giveAddresses } from '#app/imports/give-addresses.server.ts'
import { textOfHtml } from '#app/imports/html-to-text.ts'
import { importedMembers, notYet, remember } from '#app/imports/imported-rows.server.ts'
import { namesToTry } from '#app/imports/names-for-people.ts'
import { insertPerson, takenNames } from '#app/imports/people.server.ts'
import type { Row } from '#app/imports/read-rows.server.ts'
import type { Place } from '#app/imports/report.ts'
import { needDate, needId, needText, textOf } from '#app/imports/row-fields.ts'
import { type Run, runStep } from '#app/imports/run-step.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { excerpt } from '#app/platform/markdown/excerpt.ts'
import { readSite } from '#app/platform/site.server.ts'

const BIO_MAX = 500
/** The user that stands for the machinery of the site; its name is one of ours. */
const MACHINERY = { id: '-1', name: 'Stack Exchange Community' }

type User = ReturnType<typeof readUser>

/** Makes a member of each user. They have no password, and an address only if the dump has it. */
export const importPeople = (run: Run, file: DumpFile) =>
  runStep(run, {
    label: 'People',
    file,
    size: 50,
    pick: (row, place) => readUser(row, place, run.latest),
    prepare: (users) => notYet(run.source.id, 'person', users),
    write: (users) => writeUsers(run, users),
  })

function readUser(row: Row, place: Place, latest: number) {
  const id = needId(row, 'Id')
  const email = textOf(row, 'Email')
  return {
    id,
    place,
    displayName: id === MACHINERY.id ? MACHINERY.name : needText(row, 'DisplayName'),
    bio: excerpt(textOfHtml(textOf(row, 'AboutMe') ?? ''), BIO_MAX),
    email: email && emailProblem(email) === null ? email : null,
    createdAt: needDate(row, 'CreationDate', latest),
  }
}

async function writeUsers(run: Run, users: User[]) {
  const fresh = await notYet(run.source.id, 'person', users)
  const standIns = await importedMembers(
    run.source.id,
    'stand-in',
    fresh.map((user) => `id:${user.id}`),
  )
  const taken = await takenNames(fresh)
  const made: { id: string; localId: number }[] = []
  for (const user of fresh) {
    const standIn = standIns.get(`id:${user.id}`)
    if (standIn !== undefined) await becomeThemselves(standIn, user)
    made.push({ id: user.id, localId: standIn ?? (await insertPerson(user, taken)) })
  }
  await remember(run.source.id, 'person', made)
  await giveAddresses(
    run,
    fresh.flatMap(({ id, email, place }) => (email === null ? [] : [{ id, email, place }])),
  )
  return made.length
}

/** An earlier dump had what they wrote, but not them. */
async function becomeThemselves(memberId: number, { displayName, id, bio, createdAt }: User) {
  const [before] = await db.select({ key: members.nameKey }).from(members).where(eq(members.id, memberId))
  const name = await freeName(displayName, id, before!.key)
  await db
    .update(members)
    .set({ name, nameKey: nameKey(name), bio, createdAt })
    .where(eq(members.id, memberId))
}

async function freeName(displayName: string, id: string, ownKey: string) {
  const { brandName } = await readSite()
  for (const name of namesToTry(displayName, id, brandName)) {
    if (nameKey(name) === ownKey) return name
    const taken = await db
      .select({ id: members.id })
      .from(members)
      .where(eq(members.nameKey, nameKey(name)))
    if (!taken.length) return name
  }
  throw new Error('There is always another name')
}
