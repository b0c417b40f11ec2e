import { readdirSync, readFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { beforeEach, describe, expect, test } from 'vitest'
import { advanceClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db/db.server.ts'
import { env } from '#app/platform/env.server.ts'
import { Declined } from '#app/platform/errors.ts'
import { MINUTE } from '#app/platform/time.ts'
import { MOVING, mediaFile } from '#app/uploads/media-path.ts'
import { mediaStore } from '#app/uploads/media-store.server.ts'
import { uploads } from '#app/uploads/schema.server.ts'
import { storeUpload } from '#app/uploads/store-upload.server.ts'
import { aMember } from '../factories.ts'
import { HEAVY, HOSTILE } from './hostile-files.ts'
import { anAnimation, anUpload, aPicture } from './pictures.ts'

const bytesOf = async (name: string, suffix: number | typeof MOVING) =>
  Buffer.from(await new Response((await mediaStore().read(mediaFile(name, suffix)))!.bytes).arrayBuffer())

const refusal = (upload: Promise<unknown>) =>
  upload.then(
    () => 'taken',
    (problem) => (problem instanceof Declined ? problem.reason : Promise.reject(problem)),
  )

const filesKept = () =>
  readdirSync(env.DATA_DIR, { recursive: true, encoding: 'utf8' }).filter((file) => /^media\W.*webp/.test(file)).length

test.each(HOSTILE)('%s is refused in words, and nothing of it is kept', async (_, bytes, reason) => {
  const before = filesKept()
  expect(await refusal(storeUpload(await aMember(), { bytes, purpose: 'post' }))).toBe(reason)
  expect(filesKept()).toBe(before)
  expect(await db.select().from(uploads)).toEqual([])
})

describe('the process that decodes', () => {
  const MB = 1024 * 1024
  let highest = 0
  let looking: NodeJS.Timeout
  // Its children are looked at from outside, as the operator's monitor does.
  const look = () => {
    for (const id of readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' '))
      try {
        const pages = Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1])
        highest = Math.max(highest, pages * 4096)
      } catch {
        // Gone between the list and the look.
      }
  }
  beforeEach(() => {
    highest = 0
    looking = setInterval(look, 10)
    return () => clearInterval(looking)
  })

  test.skipIf(process.platform !== 'linux').each(HEAVY)(
    'takes less than 300 MB for %s',
    async (what, make) => {
      const bytes = await make()
      expect(await refusal(storeUpload(await aMember(), { bytes, purpose: 'post' }))).toBe('taken')
      expect(highest).toBeGreaterThan(0)
      expect(highest / MB, what).toBeLessThan(300)
      console.info(`${what}: ${(bytes.length / MB).toFixed(1)} MB, at most ${Math.round(highest / MB)} MB of memory`)
    },
    60_000,
  )
})

test.each(['jpeg', 'png', 'webp', 'gif'] as const)('a real %s is kept as WebP', async (format) => {
  const { name, sizes } = await storeUpload(await aMember(), { bytes: await aPicture({ format }), purpose: 'post' })
  for (const { width, height } of sizes)
    expect(await sharp(await bytesOf(name, width)).metadata()).toMatchObject({ format: 'webp', width, height })
})

test('where, when and by what a photo was taken stays behind, and so does whatever hung on the file', async () => {
  const canary = 'CANARY-52.3676N-4.9041E'
  const photo = await sharp(await aPicture())
    .withExif({ IFD0: { Copyright: canary, ImageDescription: canary }, IFD3: { GPSLatitude: '52/1 22/1 3/1' } })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><r>${canary}</r></x:xmpmeta>`)
    .jpeg()
    .toBuffer()
  const bytes = Buffer.concat([photo, Buffer.from(`<script>${canary}</script>`)])
  expect(bytes.includes(canary)).toBe(true)
  const { name, sizes } = await storeUpload(await aMember(), { bytes, purpose: 'post' })
  for (const { width } of sizes) {
    const kept = await bytesOf(name, width)
    expect(kept.includes('CANARY')).toBe(false)
    const { exif, xmp, icc, iptc } = await sharp(kept).metadata()
    expect([exif, xmp, icc, iptc]).toEqual([undefined, undefined, undefined, undefined])
  }
})

test('a photo that the camera marked as turned stands upright', async () => {
  const bytes = await sharp(await aPicture({ width: 800, height: 600 }))
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const kept = await storeUpload(await aMember(), { bytes, purpose: 'post' })
  expect([kept.width, kept.height]).toEqual([600, 800])
  expect(kept.sizes.at(-1)).toMatchObject({ width: 600, height: 800 })
})

test('a small picture is not blown up, and a face always comes in its two sizes', async () => {
  const ana = await aMember()
  const bytes = await aPicture({ width: 90, height: 60 })
  expect((await storeUpload(ana, { bytes, purpose: 'post' })).sizes).toMatchObject([{ width: 90, height: 60 }])
  expect((await storeUpload(ana, { bytes, purpose: 'person' })).sizes).toMatchObject([
    { width: 96, height: 96 },
    { width: 256, height: 256 },
  ])
})

test.each(['gif', 'webp'] as const)('an animated %s is kept as a still and, apart, as it moves', async (format) => {
  const bytes = await anAnimation({ width: 600, height: 400, frames: 5, format })
  const { name, sizes } = await storeUpload(await aMember(), { bytes, purpose: 'post' })
  expect(sizes.map(({ width, height, moving }) => [width, height, moving])).toEqual([
    [480, 320, undefined],
    [600, 400, undefined],
    [600, 400, true],
  ])
  expect((await sharp(await bytesOf(name, 600)).metadata()).pages ?? 1).toBe(1)
  expect((await sharp(await bytesOf(name, MOVING)).metadata()).pages).toBe(5)
})

test('ten pictures a minute, and an eleventh a minute later', async () => {
  const ana = await aMember()
  const bytes = await aPicture({ width: 20, height: 20 })
  for (let i = 0; i < 10; i++) await storeUpload(ana, { bytes, purpose: 'post' })
  expect(await refusal(storeUpload(ana, { bytes, purpose: 'post' }))).toBe('error.tooMany')
  advanceClock(MINUTE)
  expect(await refusal(storeUpload(ana, { bytes, purpose: 'post' }))).toBe('taken')
})

test('many at once do not get past the quota together', async () => {
  const ana = await aMember()
  const bytes = await aPicture()
  const { id, sizes } = await storeUpload(ana, { bytes, purpose: 'post' })
  const one = sizes.reduce((sum, size) => sum + size.bytes, 0)
  await anUpload(ana, { bytes: env.UPLOAD_QUOTA_MB * 1024 * 1024 - 3 * one })
  const outcomes = await Promise.all(
    Array.from({ length: 5 }, () => refusal(storeUpload(ana, { bytes, purpose: 'post' }))),
  )
  expect(outcomes.filter((outcome) => outcome === 'taken')).toHaveLength(2)
  expect(outcomes.filter((outcome) => outcome === 'uploads.no.quota')).toHaveLength(3)
  expect(await db.select().from(uploads).where(eq(uploads.id, id))).toHaveLength(1)
})

test('pictures are for who confirmed their address; those of the site are the administrators’', async () => {
  const bytes = await aPicture({ width: 20, height: 20 })
  expect(await refusal(storeUpload(null, { bytes, purpose: 'post' }))).toBe('uploads.no.signedOut')
  expect(await refusal(storeUpload(await aMember({ verified: false }), { bytes, purpose: 'post' }))).toBe(
    'uploads.no.unverified',
  )
  const moderator = await aMember({ role: 'moderator' })
  for (const purpose of ['category', 'brand'] as const) {
    expect(await refusal(storeUpload(moderator, { bytes, purpose }))).toBe('error.notFound')
    expect(await refusal(storeUpload(await aMember({ role: 'administrator' }), { bytes, purpose }))).toBe('taken')
  }
})
