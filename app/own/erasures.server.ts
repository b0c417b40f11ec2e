import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ERASURES_FILE } from '#app/own/erasures-file.ts'
import { errorCode } from '#app/platform/db/connection.server.ts'
import { env } from '#app/platform/env.server.ts'
import { defineJob } from '#app/platform/jobs.server.ts'

/** Who left, without a word that tells who it was: a number may be given out anew, a moment of joining hardly. */
export type Erasure = { memberId: number; createdAt: number; posts: 'kept' | 'apart' }

const place = () => join(env.DATA_DIR, ERASURES_FILE)

/** Writes down that somebody left; a second time changes nothing. */
export const noteErasure = defineJob<Erasure>('own.note-erasure', async ({ memberId, createdAt, posts }) => {
  const file = await open(place(), 'a', 0o600)
  try {
    await file.writeFile(`${JSON.stringify({ memberId, createdAt, posts })}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
})

/** Everybody who left, as far as this data folder knows. A line that broke off is passed over. */
export async function notedErasures(): Promise<Erasure[]> {
  const text = await readFile(place(), 'utf8').catch((problem) => {
    if (errorCode(problem) === 'ENOENT') return ''
    throw problem
  })
  return text.split('\n').flatMap((line) => {
    try {
      return line ? [JSON.parse(line) as Erasure] : []
    } catch {
      return []
    }
  })
}
