import { onWork, runNextJob } from '#app/platform/jobs.server.ts'
import { log } from '#app/platform/log.server.ts'
import { handOutDueJobs, type Schedule } from '#app/platform/schedule.server.ts'

/** How long to wait before looking again when nobody called: work of other processes, retries, recurring jobs. */
const POLL_MS = 2000

/** Works through the jobs in the background until `stop`, which lets the running one finish. */
export function startWorker(schedule: Schedule) {
  let stopping = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined

  const turn = async () => {
    await handOutDueJobs(schedule)
    while (!stopping && (await runNextJob()) !== 'none');
  }

  const look = () => {
    clearTimeout(timer)
    if (stopping || running) return
    running = turn()
      .catch((problem) => log.error({ err: problem }, 'worker'))
      .finally(() => {
        running = undefined
        if (stopping) return
        timer = setTimeout(look, POLL_MS)
        timer.unref()
      })
  }

  let calledWhileRunning = false
  onWork(() => {
    if (!running) return setImmediate(look)
    if (calledWhileRunning) return
    calledWhileRunning = true
    running.finally(() => {
      calledWhileRunning = false
      look()
    })
  })
  look()

  return async function stop() {
    stopping = true
    clearTimeout(timer)
    await running
  }
}
