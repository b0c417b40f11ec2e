import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '#app/platform/env.server.ts'

const MOST_BYTES = 200 * 1024 * 1024
/** Looking at all of them takes time: it is done once for so many. */
const LOOK_EVERY = 50

let kept = 0

const folder = () => join(env.DATA_DIR, 'cache', 'cards')

/** A card that was drawn before, or null. */
export const readKeptCard = (name: string): Promise<Buffer | null> =>
  readFile(join(folder(), name)).catch((problem) => {
    if (problem.code === 'ENOENT') return null
    throw problem
  })

/** Keeps a card for the next who asks; the oldest go when there are too many. Nothing is lost with this folder. */
export async function keepCard(name: string, bytes: Buffer, { most = MOST_BYTES }: { most?: number } = {}) {
  await mkdir(folder(), { recursive: true })
  // Another process may read it at this moment: it is there as a whole, or not at all.
  const unfinished = join(folder(), `${randomUUID()}.tmp`)
  await writeFile(unfinished, bytes)
  await rename(unfinished, join(folder(), name))
  if (kept++ % LOOK_EVERY === 0) await removeOldest(most)
}

/** Makes room: what is left takes nine tenths of what is allowed. */
export async function removeOldest(most: number) {
  const names = await readdir(folder())
  const files = await Promise.all(
    names.map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder(), name)).catch(() => ({ size: 0, mtimeMs: 0 }))
      return { name, size, mtimeMs }
    }),
  )
  let bytes = files.reduce((sum, { size }) => sum + size, 0)
  if (bytes <= most) return
  for (const { name, size } of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (bytes <= most * 0.9) return
    await rm(join(folder(), name), { force: true })
    bytes -= size
  }
}
