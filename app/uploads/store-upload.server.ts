import { randomBytes } from 'node:crypto'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Actor, Member } from '#app/accounts/roles.ts'
import { members } from '#app/accounts/schema.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, transact } from '#app/platform/db/db.server.ts'
import { forUpdate } from '#app/platform/db/sql.server.ts'
import { env } from '#app/platform/env.server.ts'
import { authorize, Declined, InvalidField } from '#app/platform/errors.ts'
import { log } from '#app/platform/log.server.ts'
import { limitRate } from '#app/platform/rate-limit.server.ts'
import { MINUTE } from '#app/platform/time.ts'
import { MAX_FILE_BYTES, UPLOADS_A_MINUTE } from '#app/uploads/limits.ts'
import { MOVING, mediaFile } from '#app/uploads/media-path.ts'
import { mediaStore } from '#app/uploads/media-store.server.ts'
import { pictureType } from '#app/uploads/picture-type.ts'
import { canUpload } from '#app/uploads/policy.ts'
import { removeUploads } from '#app/uploads/remove-uploads.server.ts'
import { resizePicture } from '#app/uploads/resize-picture.server.ts'
import type { CutPicture, Resized } from '#app/uploads/resize-worker.ts'
import { type UploadSize, uploads } from '#app/uploads/schema.server.ts'
import type { Purpose } from '#app/uploads/sizes.ts'

const PACE = { name: 'upload', points: UPLOADS_A_MINUTE, per: MINUTE }
const MB = 1024 * 1024
/** What administrators add for the site itself is not counted as theirs. */
const COUNTED: Purpose[] = ['post', 'person']

type Sent = { bytes: Uint8Array; purpose: Purpose; field?: string }

/**
 * Keeps a picture: re-encoded, without what else was in the file, in the sizes of its purpose. Throws `InvalidField` on
 * `field` (`picture` unless said otherwise) when it is not one that we take, `too-many` past the pace or the quota.
 */
export async function storeUpload(actor: Actor, { bytes, purpose, field = 'picture' }: Sent) {
  authorize(canUpload(actor, purpose))
  const owner = actor!
  const type = pictureType(bytes)
  if (!type) throw new InvalidField(field, 'uploads.no.type')
  if (bytes.length > MAX_FILE_BYTES) throw new InvalidField(field, 'uploads.no.tooLarge')
  await limitRate(PACE, String(owner.id))
  if (COUNTED.includes(purpose)) await refuseOverQuota(owner, 0)
  const resized = await resizePicture({ bytes, type, purpose })
  if ('refused' in resized) throw new InvalidField(field, `uploads.no.${resized.refused}`)
  return keep(owner, purpose, resized)
}

/** The row first: a crash in between leaves a picture that nothing shows, and those are cleared away with their files. */
async function keep(owner: Member, purpose: Purpose, { width, height, pictures }: Resized) {
  const name = randomBytes(16).toString('hex')
  const sizes = pictures.map(sizeOf)
  const bytes = sizes.reduce((sum, size) => sum + size.bytes, 0)
  const id = await transact(async () => {
    // Two uploads at once follow one another here, so that neither is counted without the other.
    await forUpdate(db.select({ id: members.id }).from(members).where(eq(members.id, owner.id)))
    if (COUNTED.includes(purpose)) await refuseOverQuota(owner, bytes)
    const [row] = await db
      .insert(uploads)
      .values({ name, memberId: owner.id, purpose, width, height, sizes, bytes, createdAt: now(), unusedSince: now() })
      .returning({ id: uploads.id })
    return row!.id
  })
  try {
    for (const picture of pictures) await mediaStore().put(mediaFile(name, picture.suffix), picture.bytes)
  } catch (problem) {
    log.error({ err: problem }, 'a picture could not be stored')
    await transact(() => removeUploads([{ id, name, sizes }]))
    throw new Declined('busy', 'uploads.no.store', {}, { retryAfter: 60 })
  }
  return { id, name, width, height, sizes }
}

const sizeOf = ({ width, height, suffix, bytes }: CutPicture): UploadSize => ({
  width,
  height,
  bytes: bytes.length,
  ...(suffix === MOVING ? { moving: true } : {}),
})

async function refuseOverQuota(owner: Member, more: number) {
  const [row] = await db
    .select({ bytes: sql<number>`coalesce(sum(${uploads.bytes}), 0)` })
    .from(uploads)
    .where(and(eq(uploads.memberId, owner.id), inArray(uploads.purpose, COUNTED)))
  if (Number(row?.bytes ?? 0) + more > env.UPLOAD_QUOTA_MB * MB)
    throw new Declined('too-many', 'uploads.no.quota', { megabytes: env.UPLOAD_QUOTA_MB })
}
