import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { ForOperator } from '#app/platform/errors.ts'
import { endOf, headerOf, type Listed, type Manifest, NAMES, paddingOf } from './archive-format.ts'

export type Source = { name: string; file: string } | { name: string; text: string }

type Order = {
  target: string
  sources: AsyncIterable<Source> | Iterable<Source>
  about: Omit<Manifest, 'entries'>
  onBytes?: (bytes: number) => void
}

/**
 * Writes a backup: under another name first, and in place only when it is whole and on the disk. What has gone since it
 * was listed is left out. Returns how many bytes it has.
 */
export async function writeArchive({ target, sources, about, onBytes = () => undefined }: Order) {
  if (existsSync(target)) throw new ForOperator(`${target} exists already: give another name, or take that file away.`)
  const draft = `${target}.part`
  try {
    const handle = await open(draft, 'wx', 0o600)
    try {
      const bytes = await fill(handle, sources, about, onBytes)
      await handle.sync()
      await handle.close()
      await rename(draft, target)
      return bytes
    } catch (problem) {
      await handle.close().catch(() => undefined)
      await rm(draft, { force: true })
      throw problem
    }
  } catch (problem) {
    throw explained(problem, target)
  }
}

async function fill(
  handle: FileHandle,
  sources: Order['sources'],
  about: Order['about'],
  onBytes: (bytes: number) => void,
) {
  const whole = createHash('sha256')
  let written = 0
  const write = async (bytes: Buffer) => {
    whole.update(bytes)
    await handle.writeFile(bytes)
    written += bytes.length
    onBytes(bytes.length)
  }
  const entries: Listed[] = []
  for await (const source of sources) {
    const listed = 'text' in source ? await addText(source.name, source.text) : await addFile(source.name, source.file)
    if (listed) entries.push(listed)
  }
  const manifest: Manifest = { ...about, entries }
  await addText(NAMES.manifest, `${JSON.stringify(manifest, null, 1)}\n`)
  await write(endOf(whole.copy().digest('hex')))
  return written

  async function addText(name: string, text: string): Promise<Listed> {
    const bytes = Buffer.from(text)
    await write(headerOf(name, bytes.length))
    await write(bytes)
    await write(paddingOf(bytes.length))
    return { name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
  }

  async function addFile(name: string, file: string): Promise<Listed | null> {
    const found = await stat(file).catch(() => null)
    if (!found) return null
    const own = createHash('sha256')
    await write(headerOf(name, found.size))
    let size = 0
    for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
      own.update(chunk as Buffer)
      size += (chunk as Buffer).length
      await write(chunk as Buffer)
    }
    if (size !== found.size) throw new ForOperator(`${file} changed while it was copied: try again.`)
    await write(paddingOf(size))
    return { name, size, sha256: own.digest('hex') }
  }
}

function explained(problem: unknown, target: string) {
  const code = (problem as { code?: string }).code
  if (code === 'EEXIST')
    return new ForOperator(`${target}.part exists: another backup is at work, or was cut off. Take it away then.`)
  if (code === 'ENOSPC') return new ForOperator(`The disk of ${target} is full: make room, or choose another place.`)
  return problem
}
