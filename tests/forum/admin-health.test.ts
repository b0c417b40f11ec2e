import { expect, test } from 'vitest'
import { readAdminOverview } from '#app/forum/admin-overview.server.ts'
import { advanceClock, setClock } from '#app/platform/clock.server.ts'
import { transact } from '#app/platform/db/db.server.ts'
import { onPostgres } from '#app/platform/db/engine.server.ts'
import { instanceHealth } from '#app/platform/instance-health.server.ts'
import { defineJob, drain, enqueue, runNextJob } from '#app/platform/jobs.server.ts'
import { retryFailedJobs } from '#app/platform/retry-jobs.server.ts'
import { DAY } from '#app/platform/time.ts'
import { aMember, aTeam, aThread } from '../factories.ts'

let broken = true
const wobbly = defineJob<{ id: number }>('test.wobbly', async () => {
  if (broken) throw new Error('the mail server does not answer\nand goes on about it')
})

async function failForGood() {
  await transact(() => enqueue(wobbly, { id: 1 }))
  while (!(await instanceHealth()).failed) {
    await runNextJob()
    advanceClock(DAY)
  }
}

test('an instance without work has nothing to tell', async () => {
  expect(await instanceHealth()).toEqual({
    waiting: 0,
    failed: 0,
    lastFailure: null,
    engine: onPostgres ? 'postgres' : 'sqlite',
    mail: 'files',
  })
})

test('work that waits is counted, also work that will be tried again', async () => {
  setClock(Date.UTC(2026, 0, 5))
  await transact(async () => {
    await enqueue(wobbly, { id: 1 })
    await enqueue(wobbly, { id: 2 })
  })
  await runNextJob()
  expect(await instanceHealth()).toMatchObject({ waiting: 2, failed: 0 })
})

test('what failed is told in one line, and done once somebody has mended the cause and presses the button', async () => {
  setClock(Date.UTC(2026, 0, 5))
  broken = true
  await failForGood()
  expect(await instanceHealth()).toMatchObject({
    waiting: 0,
    failed: 1,
    lastFailure: { job: 'test.wobbly', error: 'Error: the mail server does not answer' },
  })
  broken = false
  expect(await retryFailedJobs()).toBe(1)
  expect(await instanceHealth()).toMatchObject({ waiting: 1, failed: 0, lastFailure: null })
  await drain()
  expect(await instanceHealth()).toMatchObject({ waiting: 0, failed: 0 })
  expect(await retryFailedJobs()).toBe(0)
})

test('the overview counts what there is to manage', async () => {
  const admin = await aMember({ role: 'administrator' })
  await aTeam()
  await aThread({ by: admin, tags: ['wifi', 'modem'] })
  expect(await readAdminOverview(admin)).toEqual({ categories: 1, archived: 0, tags: 2, people: 1, teams: 1 })
})
