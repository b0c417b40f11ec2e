// WORKERS=2 and more: several server processes on one port, for machines with several cores. This one only starts them.
import cluster from 'node:cluster'

const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 60_000
/** Whoever ran this long was well: its end says nothing about the next one. */
const WELL_AFTER_MS = 60_000

/**
 * Starts one worker, which migrates and loads the demo as a single process does, and the others once it serves. One that
 * dies is started again, after pauses that grow. Returns how to stop them all; the process ends when they have.
 */
export function startWorkers(count) {
  let serving = false
  let stopping = false
  let alive = 0
  let code = 0

  function start(pause = FIRST_PAUSE_MS) {
    const began = performance.now()
    const worker = cluster.fork()
    alive++
    worker.once('message', () => {
      if (serving || stopping) return
      serving = true
      for (let started = 1; started < count; started++) start()
    })
    worker.once('exit', (exitCode, signal) => {
      alive--
      if (stopping || !serving) {
        // One that was still starting ends by our own signal.
        code ||= exitCode ?? (stopping ? 0 : 1)
        if (alive === 0) process.exit(code)
        return
      }
      const next = performance.now() - began > WELL_AFTER_MS ? FIRST_PAUSE_MS : pause
      console.error(
        `A worker ended (${signal ?? `code ${exitCode}`}): another one starts in ${Math.round(next / 1000)} s.`,
      )
      setTimeout(() => stopping || start(Math.min(next * 2, LONGEST_PAUSE_MS)), next)
    })
  }

  start()
  return function stop() {
    stopping = true
    if (alive === 0) process.exit(code)
    for (const worker of Object.values(cluster.workers)) worker.process.kill('SIGTERM')
  }
}
