import { inArray } from 'drizzle-orm'
import { db } from '#app/platform/db/db.server.ts'
import { defineJob, enqueue } from '#app/platform/jobs.server.ts'
import { MOVING, mediaFile } from '#app/uploads/media-path.ts'
import { mediaStore } from '#app/uploads/media-store.server.ts'
import { type UploadSize, uploads } from '#app/uploads/schema.server.ts'

type Upload = { id: number; name: string; sizes: UploadSize[] }

/** Removes files; tried again when the store does not answer. */
const removeFiles = defineJob<{ files: string[] }>('uploads.remove-files', ({ files }) => mediaStore().remove(files))

/** Removes pictures in the open transaction: the rows now, the files by a job, so that none is left behind. */
export async function removeUploads(rows: Upload[]) {
  if (!rows.length) return
  await db.delete(uploads).where(
    inArray(
      uploads.id,
      rows.map(({ id }) => id),
    ),
  )
  await enqueue(removeFiles, { files: rows.flatMap(filesOf) })
}

const filesOf = ({ name, sizes }: Upload) => sizes.map(({ width, moving }) => mediaFile(name, moving ? MOVING : width))
