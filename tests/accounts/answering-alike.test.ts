// Nobody can find out by the clock who has an account here. Medians of many tries, interleaved, so that a busy machine
// slows both sides alike; the bound is wide enough for one, and an answer without its verification would be ten times off.
import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { hashPassword } from '#app/accounts/passwords.server.ts'
import { requestPasswordReset } from '#app/accounts/request-password-reset.server.ts'
import { members } from '#app/accounts/schema.server.ts'
import { signIn } from '#app/accounts/sign-in.server.ts'
import { signUp } from '#app/accounts/sign-up.server.ts'
import { advanceClock } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { DAY } from '#app/platform/time.ts'
import { aMember } from '../factories.ts'

const TRIES = 60
const email = 'fenna@example.com'
let visitors = 0
const elsewhere = () => ({ ip: `10.4.${Math.floor(visitors / 250)}.${visitors++ % 250}` })

async function medians(known: (i: number) => Promise<unknown>, unknown: (i: number) => Promise<unknown>) {
  const times: [number[], number[]] = [[], []]
  for (let i = 0; i < TRIES; i++)
    for (const side of i % 2 ? ([0, 1] as const) : ([1, 0] as const)) {
      advanceClock(2 * DAY)
      const began = performance.now()
      await [known, unknown][side]!(i).catch(() => undefined)
      times[side].push(performance.now() - began)
    }
  const [a, b] = times.map((all) => all.sort((x, y) => x - y)[TRIES / 2]!) as [number, number]
  return { known: a, unknown: b, apart: Math.abs(a - b) / Math.max(a, b) }
}

beforeEach(async () => {
  const fenna = await aMember({ name: 'Fenna', email })
  const passwordHash = await hashPassword('zonder-hoed-op')
  await transact(async () => {
    await db.update(members).set({ passwordHash }).where(eq(members.id, fenna.id))
  })
})

test('signing in takes as long for an unknown address as for a wrong password', async () => {
  const wrong = (address: string) => signIn({ email: address, password: 'een-verkeerd-woord' }, elsewhere())
  expect(
    (
      await medians(
        () => wrong(email),
        () => wrong('nobody@example.com'),
      )
    ).apart,
  ).toBeLessThan(0.35)
})

const named = (i: number, side: string) =>
  `${side} ${[...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('')} q`

test('signing up takes as long with a known address as with a new one', async () => {
  const as = (side: string, address: string, i: number) =>
    signUp({ name: named(i, side), email: address, password: 'zonder-hoed-op' }, { ...elsewhere(), locale: 'nl' })
  const result = await medians(
    (i) => as('Known', email, i),
    (i) => as('New', `new-${i}@example.com`, i),
  )
  expect(result.apart).toBeLessThan(0.35)
})

test('asking for a new password takes as long for a known address as for an unknown one', async () => {
  const ask = (address: string) => requestPasswordReset({ email: address }, elsewhere())
  expect(
    (
      await medians(
        () => ask(email),
        () => ask('nobody@example.com'),
      )
    ).apart,
  ).toBeLessThan(0.5)
})
