import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorCode } from '#app/platform/db/connection.server.ts'
import type { MediaStore } from '#app/uploads/media-store.server.ts'

/** Files in a folder, spread over folders by their first two characters: no folder grows past a few thousand. */
export function folderStore(folder: string): MediaStore {
  const place = (file: string) => join(folder, file.slice(0, 2), file)
  return {
    async put(file, bytes) {
      const target = place(file)
      const draft = `${target}.${randomBytes(4).toString('hex')}.part`
      await mkdir(dirname(target), { recursive: true })
      try {
        const handle = await open(draft, 'wx')
        try {
          await handle.writeFile(bytes)
          await handle.sync()
        } finally {
          await handle.close()
        }
        await rename(draft, target)
      } catch (problem) {
        await rm(draft, { force: true })
        throw problem
      }
    },
    async read(file) {
      try {
        const handle = await open(place(file))
        const { size } = await handle.stat()
        return { size, bytes: handle.readableWebStream({ autoClose: true }) as ReadableStream<Uint8Array> }
      } catch (problem) {
        if (errorCode(problem) === 'ENOENT') return null
        throw problem
      }
    },
    async remove(files) {
      for (const file of files) await rm(place(file), { force: true })
    },
  }
}
