import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { addStaff, listStaff } from '#app/accounts/add-staff.server.ts'
import { changeMailPreferences, readMailPreferences } from '#app/accounts/change-mail-preferences.server.ts'
import { changeProfile } from '#app/accounts/change-profile.server.ts'
import { profileForm, signUpForm } from '#app/accounts/forms.ts'
import { listMembers, membersByName, readMailbox, readMember, readProfile } from '#app/accounts/members.server.ts'
import { hashPassword } from '#app/accounts/passwords.server.ts'
import { resetPassword } from '#app/accounts/reset-password.server.ts'
import type { Member } from '#app/accounts/roles.ts'
import { MAIL_KINDS } from '#app/accounts/roles.ts'
import { members } from '#app/accounts/schema.server.ts'
import { readSession, startSession } from '#app/accounts/sessions.server.ts'
import { setRole } from '#app/accounts/set-role.server.ts'
import { signIn } from '#app/accounts/sign-in.server.ts'
import { listTeams, saveTeam } from '#app/accounts/teams.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { events } from '#app/platform/schema.server.ts'
import { aMember, aTeam, someMembers } from '../factories.ts'

const secure = true
const roleOf = async (member: Member) => (await readMember(member.id))?.role
const profile = { bio: '', locale: null, timeZone: null }

describe('an administrator', () => {
  test('makes somebody webcare in a team, who then has to sign in anew', async () => {
    const [ingrid, milan] = [await aMember({ role: 'administrator' }), await aMember()]
    const team = await aTeam({ kind: 'partner' })
    const cookie = (await startSession(milan.id, { secure })).split(';')[0]

    await setRole(ingrid, { memberId: milan.id, role: 'moderator', team: team.id })

    expect(await readProfile(milan.id)).toMatchObject({ role: 'moderator', team: { name: team.name, kind: 'partner' } })
    expect(await readSession(cookie, { secure })).toBeNull()
    const [fact] = await db.select().from(events).where(eq(events.name, 'accounts.role-changed'))
    expect(fact).toMatchObject({
      actorId: ingrid.id,
      facts: { memberId: milan.id, from: 'member', to: 'moderator', teamId: team.id },
    })
  })

  test('cannot make webcare of somebody without a team, or with one that is not there', async () => {
    const [ingrid, milan] = [await aMember({ role: 'administrator' }), await aMember()]
    await expect(setRole(ingrid, { memberId: milan.id, role: 'moderator', team: null })).rejects.toMatchObject({
      field: 'team',
    })
    await expect(setRole(ingrid, { memberId: milan.id, role: 'moderator', team: 999 })).rejects.toMatchObject({
      field: 'team',
    })
    expect(await roleOf(milan)).toBe('member')
  })

  test('takes a role and its team away again', async () => {
    const team = await aTeam()
    const [ingrid, milan] = [
      await aMember({ role: 'administrator' }),
      await aMember({ role: 'moderator', teamId: team.id }),
    ]
    await setRole(ingrid, { memberId: milan.id, role: 'ambassador', team: team.id })
    expect(await readMember(milan.id)).toMatchObject({ role: 'ambassador', teamId: null })
  })

  test('cannot change their own role', async () => {
    const ingrid = await aMember({ role: 'administrator' })
    await aMember({ role: 'administrator' })
    await expect(setRole(ingrid, { memberId: ingrid.id, role: 'member', team: null })).rejects.toMatchObject({
      reason: 'accounts.no.ownRole',
    })
  })

  test.each([1, 2, 3])('remains, also when two demote each other at once (%i)', async () => {
    const [ingrid, otto] = [await aMember({ role: 'administrator' }), await aMember({ role: 'administrator' })]
    await Promise.allSettled([
      setRole(ingrid, { memberId: otto.id, role: 'member', team: null }),
      setRole(otto, { memberId: ingrid.id, role: 'member', team: null }),
    ])
    expect([await roleOf(ingrid), await roleOf(otto)].sort()).toEqual(['administrator', 'member'])
  })

  test('makes and renames teams; two cannot have one name', async () => {
    const ingrid = await aMember({ role: 'administrator' })
    const { id } = await saveTeam(ingrid, { name: 'Noord', kind: 'partner' })
    await saveTeam(ingrid, { id, name: 'Servicepunt Noord', kind: 'partner' })
    await saveTeam(ingrid, { name: 'Webcare', kind: 'in-house' })
    await expect(saveTeam(ingrid, { id, name: 'Webcare', kind: 'partner' })).rejects.toMatchObject({
      field: 'name',
      reason: 'accounts.team.taken',
    })
    await expect(saveTeam(ingrid, { id: 999, name: 'Zuid', kind: 'partner' })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await aMember({ role: 'moderator', teamId: id })
    expect(await listTeams()).toMatchObject([
      { name: 'Servicepunt Noord', kind: 'partner', people: 1 },
      { name: 'Webcare', kind: 'in-house', people: 0 },
    ])
  })
})

test.each(['visitor', 'member', 'ambassador', 'moderator', 'unverified administrator'] as const)(
  'a %s cannot give roles or make teams',
  async (who) => {
    const actor =
      who === 'visitor'
        ? null
        : await aMember(who === 'unverified administrator' ? { role: 'administrator', verified: false } : { role: who })
    const other = await aMember()
    const kind = who === 'visitor' ? 'signed-out' : 'forbidden'
    await expect(setRole(actor, { memberId: other.id, role: 'administrator', team: null })).rejects.toMatchObject({
      kind,
    })
    await expect(saveTeam(actor, { name: 'Noord', kind: 'partner' })).rejects.toMatchObject({ kind })
    expect(await roleOf(other)).toBe('member')
  },
)

describe('from the command line', () => {
  const email = 'ingrid.bakker@merel.example'

  test('an administrator is made with a link to set a password', async () => {
    const { memberId, made, name, token } = await addStaff({ email, role: 'administrator' })
    expect({ made, name }).toEqual({ made: true, name: 'Ingrid Bakker' })
    await resetPassword({ token: token!, password: 'twaalf-of-meer' })
    expect(await signIn({ email, password: 'twaalf-of-meer' }, { ip: '10.3.0.1' })).toMatchObject({
      memberId,
      mustChangePassword: false,
    })
    expect(await readMember(memberId)).toMatchObject({
      role: 'administrator',
      verified: true,
      teamId: expect.any(Number),
    })
    expect(await listStaff()).toMatchObject([{ email, role: 'administrator', team: 'Webcare', hasPassword: true }])
  })

  test('somebody who has an account keeps it and their password', async () => {
    const milan = await aMember({ email })
    const passwordHash = await hashPassword('zonder-hoed-op')
    await transact(async () => {
      await db.update(members).set({ passwordHash }).where(eq(members.id, milan.id))
    })
    expect(await addStaff({ email, role: 'moderator', team: 'Servicepunt Noord' })).toMatchObject({
      memberId: milan.id,
      made: false,
      token: null,
    })
    expect(await readProfile(milan.id)).toMatchObject({
      role: 'moderator',
      team: { name: 'Servicepunt Noord', kind: 'in-house' },
    })
  })

  test('a stranger who signed up with that address gains nothing', async () => {
    const stranger = await aMember({ email, verified: false })
    const passwordHash = await hashPassword('van-een-vreemde')
    await transact(async () => {
      await db.update(members).set({ passwordHash }).where(eq(members.id, stranger.id))
    })
    const cookie = (await startSession(stranger.id, { secure })).split(';')[0]

    const { token } = await addStaff({ email, role: 'administrator' })

    expect(token).toBeTruthy()
    expect(await readSession(cookie, { secure })).toBeNull()
    await expect(signIn({ email, password: 'van-een-vreemde' }, { ip: '10.3.0.2' })).rejects.toMatchObject({
      kind: 'invalid',
    })
  })

  test('a wrong address and a taken name are refused, and nothing is made', async () => {
    await aMember({ name: 'Ingrid Bakker' })
    await expect(addStaff({ email: 'nope', role: 'administrator' })).rejects.toMatchObject({ field: 'email' })
    await expect(addStaff({ email, role: 'administrator' })).rejects.toMatchObject({ reason: 'accounts.name.taken' })
    expect(await listTeams()).toEqual([])
  })
})

describe('a profile', () => {
  test('is changed by its owner', async () => {
    const fenna = await aMember({ name: 'Fenna' })
    await changeProfile(fenna, {
      name: 'Fenna Bosch',
      bio: 'Weet veel van wifi.',
      locale: 'en',
      timeZone: 'Europe/Lisbon',
    })
    expect(await readMember(fenna.id)).toMatchObject({ name: 'Fenna Bosch', locale: 'en', timeZone: 'Europe/Lisbon' })
    expect(await readProfile(fenna.id)).toEqual({
      id: fenna.id,
      name: 'Fenna Bosch',
      picture: null,
      role: 'member',
      bio: 'Weet veel van wifi.',
      createdAt: fenna.createdAt,
      team: null,
    })
    expect((await db.select().from(events)).map((fact) => fact.name)).toEqual(['accounts.renamed'])
  })

  test("cannot take another's name, but may be written differently", async () => {
    const [fenna] = [await aMember({ name: 'Fenna' }), await aMember({ name: 'Sanne' })]
    await expect(changeProfile(fenna, { ...profile, name: 'SANNE' })).rejects.toMatchObject({
      field: 'name',
      reason: 'accounts.name.taken',
    })
    await changeProfile(fenna, { ...profile, name: 'FENNA' })
    expect(await readMember(fenna.id)).toMatchObject({ name: 'FENNA' })
  })

  test('two who take one name at once: one gets it', async () => {
    const people = await someMembers(8)
    const outcomes = await Promise.allSettled(
      people.map((person) => changeProfile(person, { ...profile, name: 'Sanne' })),
    )
    expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(1)
    for (const o of outcomes)
      if (o.status === 'rejected') expect(o.reason).toMatchObject({ reason: 'accounts.name.taken' })
  })

  test('may carry the name of the brand for webcare only', async () => {
    const [fenna, milan] = [await aMember(), await aMember({ role: 'moderator' })]
    await expect(changeProfile(fenna, { ...profile, name: 'Merel Webcare' })).rejects.toMatchObject({
      reason: 'accounts.name.reserved',
    })
    await changeProfile(milan, { ...profile, name: 'Merel Webcare' })
  })

  test.each([
    [{ name: 'Fenna', bio: 'x'.repeat(501), locale: '', timeZone: '' }, 'accounts.bio.long'],
    [{ name: 'Fenna', bio: '', locale: 'fr', timeZone: '' }, 'accounts.locale.unknown'],
    [{ name: 'Fenna', bio: '', locale: '', timeZone: 'Europe/Nowhere' }, 'accounts.timeZone.unknown'],
    [{ name: 'Jаn', bio: '', locale: '', timeZone: '' }, 'accounts.name.alphabets'],
  ])('refuses %j', (typed, reason) => {
    const parsed = profileForm.safeParse(typed)
    expect(parsed.error?.issues.map((issue) => issue.message)).toContain(reason)
  })

  test('form takes no other fields than its own', () => {
    const typed = { name: 'Fenna', bio: '', locale: '', timeZone: '' }
    expect(profileForm.parse(typed)).toEqual({ name: 'Fenna', bio: '', locale: null, timeZone: null })
    expect(profileForm.safeParse({ ...typed, role: 'administrator' }).success).toBe(false)
    const signUp = { name: 'Fenna', email: 'fenna@example.com', password: 'zonder-hoed-op' }
    for (const extra of ['role', 'emailVerifiedAt', 'teamId', 'createdAt', '__proto__x'])
      expect(signUpForm.safeParse({ ...signUp, [extra]: '1' }).success).toBe(false)
  })
})

describe('people are found', () => {
  beforeEach(async () => {
    await aMember({ name: 'Fenna Bosch', email: 'fenna@example.com' })
    await aMember({ name: 'Ruud K.', email: '50a_off@example.com' })
    await aMember({ name: 'Zoë' })
  })

  test('by the names that a text mentions, keyed as typed', async () => {
    const found = await membersByName([
      'FENNA bosch',
      'fenna',
      'ruud k.',
      'ZOË',
      "x'; drop table members",
      '',
      '\u0000',
      '__proto__',
    ])
    expect([...found].map(([typed, { name }]) => [typed, name])).toEqual([
      ['fenna bosch', 'Fenna Bosch'],
      ['ruud k.', 'Ruud K.'],
      ['zoë', 'Zoë'],
    ])
    expect(await membersByName([])).toEqual(new Map())
    expect((await membersByName(Array.from({ length: 3000 }, (_, i) => `name ${i}`))).size).toBe(0)
  })

  test('by an administrator: by part of a name or address, fifty at a time', async () => {
    const namesFor = async (q: string) => (await listMembers({ q })).people.map((person) => person.name)
    expect(await namesFor('bosch')).toEqual(['Fenna Bosch'])
    expect(await namesFor('FENNA@')).toEqual(['Fenna Bosch'])
    expect(await namesFor('%')).toEqual([])
    expect(await namesFor('\u0000bosch')).toEqual(['Fenna Bosch'])
    expect(await namesFor('a_off')).toEqual(['Ruud K.'])
    await someMembers(55)
    const first = await listMembers()
    const second = await listMembers({ cursor: first.nextCursor! })
    expect([first.people.length, second.people.length, second.nextCursor]).toEqual([50, 8, null])
    expect(new Set([...first.people, ...second.people].map((person) => person.id)).size).toBe(58)
  })
})

test('mail goes only to a confirmed address', async () => {
  const [fenna, new_] = [
    await aMember({ email: 'fenna@example.com', locale: 'en' }),
    await aMember({ verified: false }),
  ]
  expect(await readMailbox(fenna.id)).toMatchObject({ email: 'fenna@example.com', locale: 'en' })
  expect(await readMailbox(new_.id)).toBeNull()
  expect(await readMailbox(999)).toBeNull()
})

test('kinds of mail are on until turned off, and on again', async () => {
  const fenna = await aMember()
  const all = await readMailPreferences(fenna.id)
  expect(Object.keys(all)).toEqual([...MAIL_KINDS])
  expect(Object.values(all)).not.toContain(false)
  for (const off of [['answer-arrived'], ['answer-arrived', 'answer-accepted'], ['answer-accepted', 'not-solved']]) {
    const wanted = { ...all, ...Object.fromEntries(off.map((kind) => [kind, false])) }
    await changeMailPreferences(fenna, wanted)
    await changeMailPreferences(fenna, wanted)
    expect(await readMailPreferences(fenna.id)).toEqual(wanted)
  }
})
