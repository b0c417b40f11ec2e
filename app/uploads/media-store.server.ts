import { join } from 'node:path'
import { env } from '#app/platform/env.server.ts'
import { folderStore } from '#app/uploads/folder-store.server.ts'
import { s3Store } from '#app/uploads/s3-store.server.ts'

/** Where the files of pictures are: names like `<32 hex>-960.webp` in, bytes out. Both stores keep one contract. */
export type MediaStore = {
  /** Kept whole or not at all; the same name again replaces it. */
  put(file: string, bytes: Uint8Array): Promise<void>
  /** The bytes and how many there are, or null when there is no such file. */
  read(file: string): Promise<{ size: number; bytes: ReadableStream<Uint8Array> } | null>
  /** Forgets these; those that are not there are no trouble. */
  remove(files: string[]): Promise<void>
}

let store: MediaStore | undefined

/** The store that the settings name: an S3 server, or else the data folder. */
export const mediaStore = () => (store ??= env.s3 ? s3Store(env.s3) : folderStore(join(env.DATA_DIR, 'media')))
