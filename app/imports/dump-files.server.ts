import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CannotImport } from '#app/imports/cannot-import.ts'

const NAMES = ['Posts', 'Users', 'Comments', 'Votes', 'Tags', 'PostLinks', 'Badges'] as const
export type DumpFileName = (typeof NAMES)[number]

/** One file of a dump; its root element is its name in lower case. */
export type DumpFile = { name: string; path: string; root: string; size: number }
export type DumpFiles = Partial<Record<DumpFileName, DumpFile>> & { Posts: DumpFile }

/** The files of a dump in a folder; all but `Posts.xml` may be missing. Throws `CannotImport`. */
export function findDumpFiles(folder: string): DumpFiles {
  const entries = list(folder)
  const files: Partial<Record<DumpFileName, DumpFile>> = {}
  for (const name of NAMES) {
    // Old dumps have names in lower case.
    const entry =
      entries.find((e) => e === `${name}.xml`) ?? entries.find((e) => e.toLowerCase() === `${name.toLowerCase()}.xml`)
    if (!entry) continue
    const path = join(folder, entry)
    files[name] = { name: entry, path, root: name.toLowerCase(), size: statSync(path).size }
  }
  if (!files.Posts)
    throw new CannotImport(
      `There is no Posts.xml in ${folder}: unpack the dump there, or name the folder it was unpacked in.`,
    )
  return { ...files, Posts: files.Posts }
}

function list(folder: string) {
  try {
    return readdirSync(folder)
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new CannotImport(`There is no folder ${folder}: name the folder that holds Posts.xml.`)
    if (code === 'ENOTDIR') throw new CannotImport(`${folder} is not a folder: name the folder that holds Posts.xml.`)
    if (code === 'EACCES' || code === 'EPERM')
      throw new CannotImport(`The folder ${folder} cannot be read: give this user the right to read it.`)
    throw problem
  }
}
