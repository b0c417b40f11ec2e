import { createReadStream } from 'node:fs'
import { SaxesParser } from 'saxes'
import { CannotImport } from '#app/imports/cannot-import.ts'
import type { DumpFile } from '#app/imports/dump-files.server.ts'

/** One row of a dump as it stands there: its element, the line it begins on, its attributes. */
export type Row = { element: string; line: number; values: Record<string, string> }

const CHUNK = 256 * 1024
/** The longest posts are some hundred thousand characters; a row beyond this is not one. */
const LONGEST_ROW = 64 * 1024 * 1024

/**
 * Reads a file piece by piece, so that memory stays flat; yields the rows that ended in each piece.
 * A file that is not whole and well-formed XML with the right root throws `CannotImport`, at the latest at its end.
 */
export async function* readRows(file: DumpFile, onBytes: (bytes: number) => void = () => {}): AsyncGenerator<Row[]> {
  const reader = rowReader(file)
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of createReadStream(file.path, { highWaterMark: CHUNK })) {
      const rows = reader.read(decode(file, utf8, chunk))
      onBytes(chunk.length)
      if (rows.length) yield rows
    }
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException
    if (code === 'EACCES' || code === 'EPERM' || code === 'EISDIR')
      throw new CannotImport(`${file.path} cannot be read: make it a file that this user may read.`)
    throw problem
  }
  reader.read(decode(file, utf8))
  reader.end()
}

const damaged = (file: DumpFile, where: string) =>
  new CannotImport(`${file.name} is damaged (${where}): put a whole copy in its place and run the import again.`)

function decode(file: DumpFile, utf8: TextDecoder, chunk?: Buffer) {
  try {
    return utf8.decode(chunk, { stream: chunk !== undefined })
  } catch {
    throw damaged(file, 'it is not UTF-8 text')
  }
}

function rowReader(file: DumpFile) {
  const parser = new SaxesParser()
  let rows: Row[] = []
  let depth = 0
  let beganAt = 0
  let line = 1
  let oddCharacters = false

  parser.on('error', (problem) => {
    const message = problem.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
    // Dumps hold control characters that XML does not know: no reason to refuse the file.
    if (message === 'malformed character entity') oddCharacters = true
    else throw damaged(file, `line ${parser.line}: ${message}`)
  })
  parser.on('opentagstart', ({ name }) => {
    if (depth === 0 && name !== file.root)
      throw new CannotImport(
        `${file.name} is not what its name says: it should begin with <${file.root}>, not <${name}>.`,
      )
    if (depth === 1) {
      line = parser.line
      beganAt = parser.position
      oddCharacters = false
    }
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (depth === 1)
      rows.push({ element: name, line, values: oddCharacters ? withoutOddCharacters(attributes) : attributes })
    depth += 1
  })
  parser.on('closetag', () => {
    depth -= 1
    beganAt = parser.position
  })

  return {
    /** The rows that ended in this piece of text. */
    read(text: string) {
      parser.write(text)
      if (parser.position - beganAt > LONGEST_ROW) throw damaged(file, `line ${line}: a row without an end`)
      const read = rows
      rows = []
      return read
    },
    end: () => void parser.close(),
  }
}

const ODD_CHARACTER = /&#(?:x[0-9a-f]+|\d+);/gi
const withoutOddCharacters = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.replace(ODD_CHARACTER, '')]))
