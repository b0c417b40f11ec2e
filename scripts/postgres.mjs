// A real PostgreSQL for the tests: from npm, in a private folder on a free port, gone when we are gone.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './bootstrap.mjs'
import { locate, ownUser, run } from './postgres-binaries.mjs'
import { versionOf } from './postgres-database.mjs'

/**
 * A PostgreSQL server: that of TEST_DATABASE_URL if set, else one of our own.
 * Gives `{ url, version, stop() }`, or `{ reason }`: one sentence on why there is none.
 */
export async function startPostgres() {
  const given = process.env.TEST_DATABASE_URL
  if (!given) return startOwn()
  try {
    return { url: given, version: await versionOf(given), stop: async () => {} }
  } catch (error) {
    return { reason: `The server of TEST_DATABASE_URL cannot be used (${error.code || error.message}).` }
  }
}

async function startOwn() {
  const folder = mkdtempSync(join(tmpdir(), 'wijzer-postgres-'))
  const stop = guard(folder)
  try {
    if (ownUser.uid) chownSync(folder, ownUser.uid, ownUser.gid)
    const binaries = await locate(join(root, 'node_modules'), folder)
    const password = randomBytes(12).toString('hex')
    await createCluster(binaries, folder, password)
    const port = await serve(binaries, folder)
    return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, version: binaries.version, stop }
  } catch (error) {
    await stop()
    return { reason: `PostgreSQL cannot be started here: ${error.message}` }
  }
}

// Another process that ends the server and removes the folder as soon as this one ends, however it ends.
function guard(folder) {
  const script = join(root, 'scripts', 'postgres-guard.mjs')
  const child = spawn(process.execPath, [script, folder], { stdio: ['pipe', 'ignore', 'inherit'], detached: true })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.unref()
  child.stdin.unref()
  return async () => {
    child.ref()
    child.stdin.end()
    await gone
  }
}

async function createCluster(binaries, folder, password) {
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (ownUser.uid) chownSync(passwordFile, ownUser.uid, ownUser.gid)
  const access = ['--username=postgres', '--auth=password', `--pwfile=${passwordFile}`]
  const kind = ['--encoding=UTF8', '--locale=C.UTF-8', '--no-sync', '--no-instructions']
  const { code, text } = await run(binaries, 'initdb', ['--pgdata', join(folder, 'data'), ...access, ...kind])
  if (code !== 0) throw new Error(`initdb failed with "${lastLine(text)}".`)
}

async function serve(binaries, folder, attempts = 3) {
  const port = await freePort()
  const options = { ...SPEED, listen_addresses: '127.0.0.1', port, unix_socket_directories: '', max_connections: 200 }
  const flags = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(binaries.postgres, ['-D', join(folder, 'data'), ...flags], {
    ...ownUser,
    cwd: folder,
    env: binaries.env,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true, // Ctrl-C is for the tests, which still have connections to close
  })
  const said = await untilReady(server)
  if (said.ready) return port
  if (/could not bind|in use/.test(said.text) && attempts > 1) return serve(binaries, folder, attempts - 1)
  throw new Error(`the server says "${lastLine(said.text)}".`)
}

// Nothing here has to survive a power failure.
const SPEED = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

function untilReady(server) {
  return new Promise((resolve) => {
    let text = ''
    let ready = false
    setTimeout(() => resolve({ ready, text: `${text}\nno answer within 20 seconds` }), 20_000).unref()
    server.stderr.setEncoding('utf8').on('data', (part) => {
      if (ready) return // read and forgotten: a full pipe would stop the server
      text += part
      ready = text.includes('ready to accept connections')
      if (!ready) return
      server.unref()
      server.stderr.unref()
      resolve({ ready })
    })
    server.once('error', (error) => resolve({ ready, text: error.message }))
    server.once('exit', () => resolve({ ready, text }))
  })
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

const lastLine = (text) => text.trim().split('\n').at(-1)
