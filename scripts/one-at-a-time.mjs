import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { say } from './say.mjs'

const HEARTBEAT = 2_000
const DEAD_AFTER = 20_000

/** Does the work while no other process, here or in another container on the same folder, holds the lock file. */
export async function oneAtATime(lock, work) {
  mkdirSync(dirname(lock), { recursive: true })
  await taken(lock)
  const release = () => rmSync(lock, { force: true })
  const heartbeat = setInterval(() => touch(lock), HEARTBEAT)
  process.once('exit', release)
  try {
    return await work()
  } finally {
    clearInterval(heartbeat)
    process.off('exit', release)
    release()
  }
}

async function taken(lock) {
  let told = false
  while (!tryTake(lock)) {
    if (isAbandoned(lock)) discard(lock)
    else {
      if (!told) say('Another start is installing or building: waiting until it is done.')
      told = true
      await new Promise((resume) => setTimeout(resume, 200))
    }
  }
}

function tryTake(lock) {
  try {
    writeFileSync(lock, `${process.pid} ${hostname()}`, { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

// The process number only means something on this host; elsewhere a lock that nobody touches any more is abandoned.
function isAbandoned(lock) {
  try {
    const [pid, host] = readFileSync(lock, 'utf8').split(' ')
    const silentFor = Date.now() - statSync(lock).mtimeMs
    return silentFor > DEAD_AFTER || (host === hostname() && !isAlive(Number(pid)))
  } catch {
    return false // gone in the meantime: try again
  }
}

// Moved before it is removed: of two that wait, only one can move it, so neither removes the other's new lock.
function discard(lock) {
  const aside = `${lock}.${process.pid}`
  try {
    renameSync(lock, aside)
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
  rmSync(aside, { force: true })
}

function isAlive(pid) {
  if (!pid || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function touch(lock) {
  const now = new Date()
  try {
    utimesSync(lock, now, now)
  } catch {
    // someone removed the build folder; the work itself will notice
  }
}
