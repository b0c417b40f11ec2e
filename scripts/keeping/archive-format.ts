// A backup is one tar file that any tar can unpack: a word for people, the database, the pictures, a list of all this
// with the checksum of each, and last the checksum of everything before it. Nothing follows that could be changed unseen.
import { Header } from 'tar'

export const FORMAT = 'wijzer-backup/1'
const BLOCK = 512

export const NAMES = {
  words: 'READ-ME.txt',
  sqlite: 'database/wijzer.db.gz',
  postgres: 'database/wijzer.dump',
  secret: 'secret',
  manifest: 'manifest.json',
  checksum: 'checksum',
} as const

/** Names are ours or none: nothing in a backup can lead out of the folder it is restored into. */
const MEDIA = /^media\/([0-9a-f]{2})\/\1[0-9a-f]{30}-(?:[1-9]\d{0,4}|moving)\.webp$/
const OURS = new Set<string>([NAMES.words, NAMES.sqlite, NAMES.postgres, NAMES.secret, NAMES.manifest])
export const isOurName = (name: string) => OURS.has(name) || MEDIA.test(name)
export const isMedia = (name: string) => MEDIA.test(name)

export type Listed = { name: string; size: number; sha256: string }

export type Manifest = {
  format: typeof FORMAT
  made: string
  version: string
  engine: 'sqlite' | 'postgres'
  /** Of the server that was copied, for PostgreSQL. */
  server?: string
  /** The newest migration: a version that does not know it cannot use the database. */
  migration: { at: number; name: string }
  pictures: 'inside' | 'elsewhere'
  entries: Listed[]
}

/** The block before an entry's content. */
export function headerOf(name: string, size: number) {
  const block = Buffer.alloc(BLOCK)
  new Header({ path: name, size, mode: 0o600, uid: 0, gid: 0, mtime: new Date(0), type: 'File' }).encode(block, 0)
  return block
}

/** What a block says of the entry after it; null when it is no header of ours. */
export function readHeader(block: Buffer) {
  if (block.length < BLOCK) return null
  const header = new Header(block)
  const { path: name, size } = header
  if (!header.cksumValid || !name || size === undefined || !block.equals(headerOf(name, size))) return null
  return { name, size }
}

/** The zeros that fill an entry's last block. */
export const paddingOf = (size: number) => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK)

/** The end of every backup: the checksum of all before, and the two empty blocks that end a tar file. */
export function endOf(sha256: string) {
  const content = Buffer.from(`${sha256}\n`)
  return Buffer.concat([
    headerOf(NAMES.checksum, content.length),
    content,
    paddingOf(content.length),
    Buffer.alloc(2 * BLOCK),
  ])
}

export const BLOCK_SIZE = BLOCK
