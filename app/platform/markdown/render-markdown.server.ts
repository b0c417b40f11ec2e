/**
 * Renders posts in worker threads, so that no post, however hostile, keeps others waiting for longer than the deadline.
 *
 * The worker is started from its source file under the project root, also by the built server: Node runs it by type
 * stripping, and Vite's server build does not bundle `new Worker(new URL(…))`. Every script runs from the project root.
 */
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { checkMarkdown, type TooMuch } from '#app/platform/markdown/limits.ts'
import type { Known } from '#app/platform/markdown/render.server.ts'
import type { WorkerAnswer } from '#app/platform/markdown/render-worker.ts'

export type Rendered = { html: string } | { tooMuch: TooMuch }

const WORKER_FILE = 'app/platform/markdown/render-worker.ts'
const DEADLINE_MS = 1000
/** Two, so that one post that runs into the deadline does not hold up everybody else. */
const MOST_WORKERS = 2
/** A worker holds about 130 MB: one without work for so long goes, and the next post waits for a new one (0.7 s). */
const IDLE_MS = 5 * 60_000
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32 }

type Order = {
  post: { markdown: string } & Known
  resolve: (rendered: Rendered) => void
  reject: (error: Error) => void
}
type Seat = {
  worker: Worker
  ready: boolean
  order?: Order
  deadline?: NodeJS.Timeout
  rest?: NodeJS.Timeout
  crash?: Error
}

const queue: Order[] = []
const seats = new Set<Seat>()

/**
 * The stored HTML of a post, or why it is refused. Posts are rendered in the order they come in.
 * Rejects only for a fault of ours: the renderer could not start, broke, or was stopped meanwhile.
 */
export function renderMarkdown(markdown: string, known: Known = {}): Promise<Rendered> {
  const tooMuch = checkMarkdown(markdown)
  if (tooMuch) return Promise.resolve({ tooMuch })
  return new Promise((resolve, reject) => {
    queue.push({ post: { markdown, ...known }, resolve, reject })
    handOut()
  })
}

/** Ends the workers; posts still waiting are rejected. The next post starts them anew. */
export async function stopRenderer(): Promise<void> {
  const stopped = new Error('The Markdown renderer was stopped')
  for (const order of queue.splice(0)) order.reject(stopped)
  await Promise.all(
    [...seats].map((seat) => {
      seats.delete(seat)
      take(seat)?.reject(stopped)
      return seat.worker.terminate()
    }),
  )
}

function handOut() {
  for (const seat of seats) {
    if (seat.ready && !seat.order && queue.length > 0) give(seat, queue.shift() as Order)
  }
  const starting = [...seats].filter((seat) => !seat.ready).length
  if (queue.length > starting && seats.size < MOST_WORKERS) seats.add(startWorker())
}

function startWorker(): Seat {
  const worker = new Worker(resolve(WORKER_FILE), { resourceLimits: RESOURCE_LIMITS, env: {}, execArgv: [] })
  const seat: Seat = { worker, ready: false }
  worker.on('message', (answer: WorkerAnswer) => {
    if (answer === 'ready') seat.ready = true
    else settle(seat, answer)
    // An idle worker does not keep the process running; a working one does.
    if (!seat.order) worker.unref()
    handOut()
    if (!seat.order) seat.rest = setTimeout(() => retire(seat), IDLE_MS).unref()
  })
  worker.on('error', (error) => {
    seat.crash = error instanceof Error ? error : new Error(String(error))
  })
  worker.on('exit', () => leave(seat))
  return seat
}

function give(seat: Seat, order: Order) {
  clearTimeout(seat.rest)
  seat.order = order
  seat.worker.ref()
  seat.worker.postMessage(order.post)
  // An answer that came while this thread itself was busy is read before the deadline is held against the post.
  seat.deadline = setTimeout(() => setImmediate(() => seat.order === order && overdue(seat)), DEADLINE_MS)
}

function retire(seat: Seat) {
  seats.delete(seat)
  void seat.worker.terminate()
}

function settle(seat: Seat, answer: Exclude<WorkerAnswer, 'ready'>) {
  const order = take(seat)
  if ('broken' in answer) order?.reject(new Error(`The Markdown renderer broke: ${answer.broken}`))
  else order?.resolve(answer)
}

function overdue(seat: Seat) {
  seats.delete(seat)
  take(seat)?.resolve({ tooMuch: 'time' })
  void seat.worker.terminate()
  handOut()
}

/** A worker that dies at work (out of memory) fails that post only; one that never got ready is a fault of ours. */
function leave(seat: Seat) {
  if (!seats.delete(seat)) return
  take(seat)?.resolve({ tooMuch: 'nesting' })
  if (!seat.ready) {
    const cause = seat.crash
    for (const order of queue.splice(0)) order.reject(new Error('The Markdown renderer could not start', { cause }))
  }
  handOut()
}

function take(seat: Seat): Order | undefined {
  const { order } = seat
  clearTimeout(seat.deadline)
  seat.order = undefined
  return order
}
