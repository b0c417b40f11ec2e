// Pictures of every kind, made for the tests.
import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import type { Member } from '#app/accounts/roles.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { mediaFile, mediaPath } from '#app/uploads/media-path.ts'
import { mediaStore } from '#app/uploads/media-store.server.ts'
import { uploads } from '#app/uploads/schema.server.ts'
import type { Purpose } from '#app/uploads/sizes.ts'

type Made = { width?: number; height?: number; format?: 'jpeg' | 'png' | 'webp' | 'gif' }

/** A plain picture of one colour. */
export const aPicture = ({ width = 1200, height = 800, format = 'jpeg' }: Made = {}) =>
  sharp({ create: { width, height, channels: 3, background: '#c08040' } })
    .toFormat(format)
    .toBuffer()

/** An animation: as many frames as said, each another grey. */
export function anAnimation({ width = 60, height = 40, frames = 3, format = 'gif' as 'gif' | 'webp' } = {}) {
  const pixels = Buffer.concat(
    Array.from({ length: frames }, (_, i) => Buffer.alloc(width * height * 3, (i * 40) % 256)),
  )
  return sharp(pixels, { raw: { width, height: height * frames, channels: 3, pageHeight: height } })
    .toFormat(format)
    .toBuffer()
}

type AnUpload = { purpose?: Purpose; at?: number; bytes?: number }

/** A picture as it is once kept, its file only a few bytes: without the pace and the work of a real one. */
export async function anUpload(by: Member, { purpose = 'post', at = now(), bytes = 100 }: AnUpload = {}) {
  const name = randomBytes(16).toString('hex')
  const sizes = [{ width: 480, height: 320, bytes }]
  await mediaStore().put(mediaFile(name, 480), Buffer.from('a picture'))
  const [row] = await transact(() =>
    db
      .insert(uploads)
      .values({ name, memberId: by.id, purpose, width: 480, height: 320, sizes, bytes, createdAt: at, unusedSince: at })
      .returning(),
  )
  return row!
}

/** The Markdown that shows a picture. */
export const shows = ({ name }: { name: string }, alt = 'what it shows') => `![${alt}](${mediaPath(name, 480)})`
