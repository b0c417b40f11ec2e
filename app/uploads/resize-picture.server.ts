/**
 * Decodes pictures in a process of its own, one after another: a picture that is a trap takes that process with it and
 * not the site, and its memory goes back to the system. Started from its source file, like the Markdown renderer.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { resolve } from 'node:path'
import { Declined } from '#app/platform/errors.ts'
import { log } from '#app/platform/log.server.ts'
import type { Order, Refusal, Resized, WorkerAnswer, WorkerSays } from '#app/uploads/resize-worker.ts'

const WORKER_FILE = 'app/uploads/resize-worker.ts'
const DEADLINE_MS = 30_000
const IDLE_MS = 60_000
/** A process that has kept more than this makes way for a new one: the next picture may need as much again. */
const FRESH_ABOVE_BYTES = 130 * 1024 * 1024
/** Who comes when so many wait is asked to try again: each waiting picture is held in memory. */
const MOST_WAITING = 8

type Waiting = { order: Order; settle: (answer: WorkerAnswer | 'too-heavy') => void; fail: (problem: Error) => void }
type Seat = { process: ChildProcess; answered: boolean; overdue: boolean }

const queue: Waiting[] = []
let seat: Seat | undefined
let current: Waiting | undefined
let deadline: NodeJS.Timeout | undefined
let rest: NodeJS.Timeout | undefined

/** The picture in its sizes, or why it is refused; throws `busy` when too many are waiting. */
export function resizePicture(order: Order): Promise<Resized | { refused: Refusal | 'tooHeavy' }> {
  if (queue.length >= MOST_WAITING) throw new Declined('busy', 'uploads.no.busy', {}, { retryAfter: 10 })
  return new Promise((done, fail) => {
    queue.push({ order, settle: (answer) => done(answer === 'too-heavy' ? { refused: 'tooHeavy' } : answer), fail })
    handOut()
  })
}

function handOut() {
  if (current || !queue.length) return
  clearTimeout(rest)
  current = queue.shift()!
  seat ??= startWorker()
  const { process } = seat
  process.ref()
  process.channel?.ref()
  process.send(current.order)
  deadline = setTimeout(overdue, DEADLINE_MS)
}

function startWorker(): Seat {
  const started = fork(resolve(WORKER_FILE), {
    // One memory pool for all threads: libvips frees in one what it took in another.
    env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2' },
    execArgv: ['--max-old-space-size=96'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const own: Seat = { process: started, answered: false, overdue: false }
  started.on('message', ({ answer, memory }: WorkerSays) => {
    own.answered = true
    if (seat !== own) return
    if (memory > FRESH_ABOVE_BYTES) retire()
    finish((waiting) => waiting.settle(answer))
  })
  started.on('error', (problem) => leave(own, problem))
  started.on('exit', (code, signal) =>
    leave(own, new Error(`The process that resizes pictures ended: ${signal ?? code}`)),
  )
  return own
}

function overdue() {
  if (!seat) return
  seat.overdue = true
  seat.process.kill('SIGKILL')
}

/** One that dies at its deadline or at work fails that picture only; one that never answered is a fault of ours. */
function leave(own: Seat, problem: Error) {
  if (seat !== own) return
  seat = undefined
  log.warn({ err: problem, overdue: own.overdue }, 'a picture was given up')
  finish((waiting) => (own.answered || own.overdue ? waiting.settle('too-heavy') : waiting.fail(problem)))
}

function finish(tell: (waiting: Waiting) => void) {
  clearTimeout(deadline)
  const done = current
  current = undefined
  if (done) tell(done)
  if (queue.length) return handOut()
  // Waiting for the next one does not keep this process running.
  seat?.process.unref()
  seat?.process.channel?.unref()
  rest = setTimeout(retire, IDLE_MS).unref()
}

function retire() {
  const old = seat
  seat = undefined
  old?.process.kill()
}
