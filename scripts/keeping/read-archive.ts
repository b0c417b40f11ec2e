import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { type FileHandle, mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { ForOperator } from '#app/platform/errors.ts'
import {
  BLOCK_SIZE,
  endOf,
  FORMAT,
  isOurName,
  type Listed,
  type Manifest,
  NAMES,
  paddingOf,
  readHeader,
} from './archive-format.ts'

const CHUNK = 1024 * 1024
const LONGEST_MANIFEST = 512 * 1024 * 1024

class Damaged extends ForOperator {
  constructor(file: string, how: string) {
    super(`${file} cannot be restored: ${how}. Nothing was changed. Take another copy of it.`)
  }
}

type Order = { file: string; into: string; onBytes?: (bytes: number) => void }

/**
 * Unpacks a backup into a folder that is thrown away if anything is wrong with it: cut short, changed by a single
 * byte, or no backup at all. Returns its manifest once every checksum has held; throws `ForOperator` otherwise.
 */
export async function readArchive({ file, into, onBytes = () => undefined }: Order): Promise<Manifest> {
  const handle = await openFile(file)
  try {
    const { size: length } = await handle.stat()
    const whole = createHash('sha256')
    const seen: Listed[] = []
    let manifest: string | undefined
    let at = 0
    for (;;) {
      const block = await bytesAt(handle, at, BLOCK_SIZE)
      const header = readHeader(block)
      if (!header) throw new Damaged(file, at === 0 ? 'it is not a backup of Wijzer' : brokenAt(at, length))
      if (header.name === NAMES.checksum) break
      const { name, size } = header
      const padding = paddingOf(size)
      const next = at + BLOCK_SIZE + size + padding.length
      if (!isOurName(name) || manifest !== undefined || next > length) throw new Damaged(file, brokenAt(at, length))
      whole.update(block)
      const own = createHash('sha256')
      const content = read(handle, at + BLOCK_SIZE, size, (chunk) => {
        whole.update(chunk)
        own.update(chunk)
        onBytes(chunk.length)
      })
      if (name === NAMES.manifest) manifest = await textOf(content, size)
      else await keep(content, join(into, name), file)
      if (!(await bytesAt(handle, at + BLOCK_SIZE + size, padding.length)).equals(padding))
        throw new Damaged(file, brokenAt(at, length))
      whole.update(padding)
      if (manifest === undefined) seen.push({ name, size, sha256: own.digest('hex') })
      at = next
    }
    const end = endOf(whole.digest('hex'))
    if (length - at !== end.length || !(await bytesAt(handle, at, end.length)).equals(end))
      throw new Damaged(file, 'it was cut short or changed: its checksum does not fit')
    return sound(manifest, seen, file)
  } finally {
    await handle.close()
  }
}

async function openFile(file: string) {
  try {
    return await open(file)
  } catch {
    throw new ForOperator(`There is no file ${file} that can be read.`)
  }
}

const brokenAt = (at: number, length: number) =>
  `it was cut short or changed (byte ${at.toLocaleString('en')} of ${length.toLocaleString('en')})`

async function bytesAt(handle: FileHandle, position: number, length: number) {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await handle.read(buffer, 0, length, position)
  return buffer.subarray(0, bytesRead)
}

async function* read(handle: FileHandle, from: number, length: number, see: (chunk: Buffer) => void) {
  for (let at = from; at < from + length; ) {
    const chunk = await bytesAt(handle, at, Math.min(CHUNK, from + length - at))
    if (!chunk.length) return
    see(chunk)
    yield chunk
    at += chunk.length
  }
}

async function textOf(content: AsyncIterable<Buffer>, size: number) {
  if (size > LONGEST_MANIFEST) return ''
  const chunks: Buffer[] = []
  for await (const chunk of content) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

async function keep(content: AsyncIterable<Buffer>, name: string, file: string) {
  const unpacked = name.replace(/\.gz$/, '')
  await mkdir(dirname(unpacked), { recursive: true })
  const steps: [Readable, ...(NodeJS.ReadWriteStream | Writable)[]] = [Readable.from(content)]
  if (unpacked !== name) steps.push(createGunzip())
  steps.push(createWriteStream(unpacked, { flags: 'wx', mode: 0o600, flush: unpacked !== name }))
  try {
    await pipeline(steps as [Readable, Writable])
  } catch (problem) {
    const code = (problem as { code?: string }).code ?? ''
    if (code.startsWith('Z_')) throw new Damaged(file, 'it was changed: the database in it cannot be unpacked')
    if (code === 'ENOSPC') throw new ForOperator(`The disk is full: make room for what is in ${file}, and try again.`)
    throw problem
  }
}

/** The list inside must name exactly what is there. */
function sound(text: string | undefined, seen: Listed[], file: string) {
  const manifest = parsed(text)
  if (manifest?.format !== FORMAT)
    throw new Damaged(file, 'it was made by a version of Wijzer that this one does not know')
  if (JSON.stringify(manifest.entries) !== JSON.stringify(seen))
    throw new Damaged(file, 'what is in it is not what its list says')
  return manifest
}

function parsed(text: string | undefined) {
  try {
    return JSON.parse(text ?? '') as Manifest
  } catch {
    return null
  }
}
