import { describe, expect, test } from 'vitest'
import { advanceClock, now, setClock } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { defineJob, drain, enqueue, runNextJob } from '#app/platform/jobs.server.ts'
import { handOutDueJobs } from '#app/platform/schedule.server.ts'
import { jobs } from '#app/platform/schema.server.ts'
import { DAY, HOUR, MINUTE, SECOND } from '#app/platform/time.ts'

const done: string[] = []
const note = defineJob<{ word: string }>('test.note', async ({ word }) => void done.push(word))
let failures = 0
const stumble = defineJob<null>('test.stumble', async () => {
  if (failures-- > 0) throw new Error('stumbled')
  done.push('stood')
})

const waiting = () => db.select().from(jobs)
const start = () => {
  done.length = 0
  setClock(Date.UTC(2026, 10, 24, 12))
}

describe('work', () => {
  test('is done in the order it was written down, and gone', async () => {
    start()
    await transact(async () => {
      await enqueue(note, { word: 'a' })
      await enqueue(note, { word: 'b' })
    })
    await drain()
    expect(done).toEqual(['a', 'b'])
    expect(await waiting()).toEqual([])
  })

  test('of a unit that failed is not done', async () => {
    start()
    await transact(async () => {
      await enqueue(note, { word: 'never' })
      throw new Error('no')
    }).catch(() => undefined)
    await drain()
    expect(done).toEqual([])
  })

  test('for later waits for its moment', async () => {
    start()
    await transact(() => enqueue(note, { word: 'later' }, { at: now() + HOUR }))
    await drain()
    expect(done).toEqual([])
    advanceClock(HOUR)
    await drain()
    expect(done).toEqual(['later'])
  })

  test('that fails is tried again after growing pauses, and is kept after the last', async () => {
    start()
    failures = 99
    await transact(() => enqueue(stumble, null))
    const pauses: number[] = []
    for (let i = 0; i < 6; i++) {
      expect(await runNextJob()).toMatchObject({ name: 'test.stumble' })
      const [row] = await waiting()
      pauses.push(row!.runAt - now())
      advanceClock(13 * HOUR + DAY)
    }
    // A minute, five, half an hour, two hours, twelve; up to a fifth longer, so that many do not come back together.
    for (const [i, minutes] of [1, 5, 30, 120, 720].entries()) {
      expect(pauses[i]).toBeGreaterThanOrEqual(minutes * MINUTE)
      expect(pauses[i]).toBeLessThanOrEqual(minutes * MINUTE * 1.2)
    }
    const [kept] = await waiting()
    expect(kept).toMatchObject({ attempts: 6, lastError: expect.stringContaining('stumbled') })
    expect(kept!.failedAt).not.toBe(null)
    expect(await runNextJob()).toBe('none')
  })

  test('that failed once is done at the next try', async () => {
    start()
    failures = 1
    await transact(() => enqueue(stumble, null))
    await runNextJob()
    advanceClock(2 * MINUTE)
    await drain()
    expect(done).toEqual(['stood'])
  })

  test('taken by a process that died is taken again after a minute, and not before', async () => {
    start()
    await transact(() => enqueue(note, { word: 'orphan' }))
    await transact(() => db.update(jobs).set({ leasedUntil: now() + 60 * SECOND, lease: 'dead' }))
    expect(await runNextJob()).toBe('none')
    advanceClock(61 * SECOND)
    await drain()
    expect(done).toEqual(['orphan'])
  })

  test('is done once, however many look for it', async () => {
    start()
    await transact(async () => {
      for (let i = 0; i < 20; i++) await enqueue(note, { word: String(i) })
    })
    await Promise.all(Array.from({ length: 5 }, drain))
    expect(done.toSorted((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 20 }, (_, i) => String(i)))
  })
})

test('a recurring job is handed out once a period, also by two processes', async () => {
  start()
  const hourly = defineJob<null>('test.hourly', async () => void done.push('hour'))
  const look = () =>
    Promise.all([handOutDueJobs([{ job: hourly, every: HOUR }]), handOutDueJobs([{ job: hourly, every: HOUR }])])
  await look()
  await drain()
  await look()
  await drain()
  expect(done).toEqual(['hour'])
  advanceClock(HOUR)
  await look()
  await drain()
  expect(done).toEqual(['hour', 'hour'])
})
