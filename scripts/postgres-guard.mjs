// node postgres-guard.mjs FOLDER: waits until whoever started it closes its input (or dies), then clears up after PostgreSQL.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const [folder] = process.argv.slice(2)

process.stdin.resume().on('close', async () => {
  const server = serverOf(folder)
  if (server) await end(server)
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

function serverOf(folder) {
  try {
    return Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return undefined // it never started
  }
}

async function end(pid) {
  try {
    process.kill(pid, 'SIGQUIT') // at once: nothing is worth keeping
    for (let waited = 0; waited < 3_000; waited += 20) {
      await pause(20)
      process.kill(pid, 0)
    }
  } catch {
    // it has ended
  }
}
