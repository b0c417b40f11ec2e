// What must be there before the program can run. Needs nothing but a Node, even one too old to run the rest.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { output, tie } from './children.mjs'
import { explainNpmFailure } from './npm-failure.mjs'
import { oneAtATime } from './one-at-a-time.mjs'
import { Stop, say, step } from './say.mjs'
import { fingerprint, isStamped, removeStamp, writeStamp } from './stamps.mjs'

if (Number(process.versions.node.split('.')[0]) < 20) {
  say(
    `Wijzer needs Node 20 or newer to start, and this is ${process.version}: install a newer one from https://nodejs.org.`,
  )
  process.exit(1)
}

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const bin = join(root, 'node_modules', '.bin')
// Each lock lies where the work it guards does not reach: npm empties one of these folders, Vite the other.
const installing = join(root, 'build', '.installing')
const building = join(root, 'node_modules', '.wijzer-building')
// Here npm notes what it left in node_modules when it was done.
const installNotes = join(root, 'node_modules', '.package-lock.json')
const windows = process.platform === 'win32'

/** Installs the dependencies when they are not those of the lock file on this kind of machine. */
export async function install() {
  const wanted = fingerprint(root, ['package-lock.json'], [process.platform, process.arch])
  const stamp = join(root, 'node_modules', '.wijzer-stamp')
  if (isStamped(stamp, wanted)) return
  await oneAtATime(installing, async () => {
    if (isStamped(stamp, wanted)) return
    removeStamp(stamp)
    if (!isInstalled()) await step('Installing dependencies', npmCi)
    writeStamp(stamp, wanted)
  })
}

/** Builds the site when its sources changed since the last build. */
export async function build() {
  const sources = [
    'app',
    'public',
    'scripts/vite.config.ts',
    'scripts/enhance-build.ts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]
  const wanted = fingerprint(root, sources)
  const stamp = join(root, 'build', '.stamp')
  if (isStamped(stamp, wanted)) return
  await oneAtATime(building, async () => {
    if (isStamped(stamp, wanted)) return
    removeStamp(stamp)
    await step('Building the site', viteBuild)
    writeStamp(stamp, wanted)
  })
}

/** The path of a Node that runs the program: the one npm installed, else this one if it is new enough. */
export function NODE() {
  const own = join(bin, windows ? 'node.exe' : 'node')
  if (existsSync(own)) return own
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 24 || (major === 24 && minor >= 15)) return process.execPath
  throw new Stop(
    `npm has no Node for ${process.platform} ${process.arch}, and this is ${process.version}: install Node 24.15 or newer.`,
  )
}

/**
 * The environment for the program: this one, and what `.env` in the project folder says about names that are not set.
 * WIJZER_ENV says which manner is wanted (development, test or production), whatever NODE_ENV must be for the libraries.
 */
export function settings() {
  const env = existsSync(join(root, '.env')) ? withEnvFile() : { ...process.env }
  return { ...env, WIJZER_ENV: env.WIJZER_ENV || env.NODE_ENV || 'development' }
}

/** Runs Node 24 in this terminal, in our place: same signals, same exit code, and it does not outlive us. */
export function handOver(args, env) {
  // A child that is told of our end by "disconnect" can stop even when we are killed outright.
  const child = tie(NODE(), args, { cwd: root, env: withBin(env), stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  child.on('error', (error) => {
    say(`Node could not be started (${error.message}): remove node_modules and run this again.`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(signal ? 128 + (SIGNALS[signal] || 15) : code))
  return child
}

/** An environment in which `node` and the installed tools are found first. */
export function withBin(env) {
  return { ...env, PATH: [bin, ...otherPaths(env)].join(windows ? ';' : ':') }
}

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGABRT: 6, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 }

function otherPaths(env) {
  return (env.PATH || '').split(windows ? ';' : ':').filter((path) => path !== bin)
}

// Someone may have installed by hand.
function isInstalled() {
  if (!existsSync(installNotes)) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const present = JSON.parse(readFileSync(installNotes, 'utf8')).packages
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || (!present[path] && !isForHere(entry))) return true
    return present[path]?.version === entry.version && existsSync(join(root, path))
  })
}

function isForHere({ optional, os, cpu, libc }) {
  if (!optional) return true
  return !libc && Boolean(os?.includes(process.platform) && cpu?.includes(process.arch))
}

// Without node_modules/.bin in front, where a `node` may be that npm is about to replace.
async function npmCi() {
  const env = { ...process.env, PATH: otherPaths(process.env).join(windows ? ';' : ':') }
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=warn']
  // Also where NODE_ENV=production or a setting of npm would leave them out: the build needs them.
  const everything = ['--include=dev', '--include=optional']
  const { code, error, text } = await output('npm', ['ci', ...quietly, ...everything], {
    cwd: root,
    env,
    shell: windows,
  })
  if (error?.code === 'ENOENT')
    throw new Stop('npm was not found: install Node from https://nodejs.org, npm comes with it.')
  // npm only warns when the disk is full while it unpacks.
  if (code === 0 && !/TAR_ENTRY_ERROR|ENOSPC/.test(text)) return
  rmSync(installNotes, { force: true })
  throw new Stop(explainNpmFailure(error?.message || text))
}

async function viteBuild() {
  for (const folder of ['client', 'server']) rmSync(join(root, 'build', folder), { recursive: true, force: true })
  const remix = join(root, 'node_modules', '@remix-run', 'dev', 'dist', 'cli.js')
  const args = [remix, 'vite:build', '--config', 'scripts/vite.config.ts', '--logLevel', 'warn']
  const env = withBin({ ...process.env, NODE_ENV: 'production' })
  const { code, error, text } = await output(NODE(), args, { cwd: root, env })
  if (/\bENOSPC\b/.test(text)) throw new Stop('The disk is full: free some space and run this again.')
  if (code !== 0)
    throw new Stop(
      `${error?.message || text.trim()}\n\nThe site could not be built: mend what is named above and run this again.`,
    )
}

// Read by Node 24 itself, so that the file means the same whichever Node this is.
function withEnvFile() {
  const read = 'process.loadEnvFile(".env"); process.stdout.write(JSON.stringify(process.env))'
  const { status, stdout } = spawnSync(NODE(), ['-e', read], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 })
  if (status !== 0)
    throw new Stop('.env in the project folder cannot be read: make it a text file that this user may read.')
  return JSON.parse(stdout)
}
