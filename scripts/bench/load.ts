// The visitors, in a process of their own: keep-alive connections that each send the next request when they have their
// answer. Told what to do by one message, it says when it begins to measure and, at the end, what it measured.
import { connect } from 'node:net'

/** A request's head up to its last line, and its body; `expect` is the status of an answer that counts. */
export type Request = { head: string; body?: string; expect: number }

export type Load = {
  port: number
  connections: number
  /** Seconds before measuring begins, at least, and seconds of measuring. */
  warmUp: number
  seconds: number
  requests: Request[]
  /** Whether each request comes from another address, as the proxy would say. */
  spread: boolean
}

export type Measured = { rps: number; p50: number; p95: number; p99: number; requests: number; wrong: string[] }

export type LoadMessage = 'measuring' | Measured

const WARM_REQUESTS = 1000
/** So many times the usual warm-up at most. */
const MOST_WARM_UP = 4

const BIGGEST = 256 * 1024

function run({ port, connections, warmUp, seconds, requests, spread }: Load) {
  const bytes = requests.map((request) => Buffer.from(textOf(request, '')))
  const times: number[] = []
  const wrong: string[] = []
  let next = 0
  let measuring = false
  let over = false
  let open = connections

  const take = (at: number) =>
    spread
      ? textOf(requests[at]!, `X-Forwarded-For: 10.${next >> 16}.${(next >> 8) & 255}.${next & 255}\r\n`)
      : bytes[at]!

  for (let n = 0; n < connections; n++) {
    let sentAt = 0
    let expected = 200
    // Of the answer that is coming in: what of its head came already, and how many bytes of its body are still to come.
    let begun = ''
    let left = -1

    const send = () => {
      const at = next++ % requests.length
      expected = requests[at]!.expect
      sentAt = performance.now()
      socket.write(take(at), 'latin1')
    }

    const received = (size: number, buffer: Uint8Array) => {
      if (left >= 0) left -= size
      else {
        begun += Buffer.from(buffer.buffer, buffer.byteOffset, size).toString('latin1')
        const end = begun.indexOf('\r\n\r\n')
        if (end < 0) return true
        const length = /\r\ncontent-length: *(\d+)/i.exec(begun.slice(0, end))?.[1]
        const status = begun.slice(9, 12)
        if (status !== String(expected) && wrong.length < 20) wrong.push(begun.slice(0, end))
        left = Number(length ?? 0) - (begun.length - end - 4)
        begun = ''
      }
      if (left > 0) return true
      left = -1
      if (measuring) times.push(performance.now() - sentAt)
      if (over) socket.end()
      else send()
      return true
    }

    const socket = connect({
      port,
      host: '127.0.0.1',
      onread: { buffer: Buffer.allocUnsafe(BIGGEST), callback: received },
    })
    socket.setNoDelay(true)
    socket.once('connect', send)
    socket.once('error', (problem) => wrong.push(String(problem)))
    socket.once('close', () => {
      if (!over) wrong.push('The connection was closed')
      if (--open === 0) process.disconnect?.()
    })
  }

  const began = performance.now()
  const look = setInterval(() => {
    const waited = (performance.now() - began) / 1000
    // Code that has not been asked often is not yet fast: a slow page warms up for longer.
    if (waited < warmUp || (next < WARM_REQUESTS && waited < MOST_WARM_UP * warmUp)) return
    clearInterval(look)
    measuring = true
    process.send!('measuring' satisfies LoadMessage)
    const from = performance.now()
    setTimeout(() => {
      measuring = false
      over = true
      process.send!(summary(times, (performance.now() - from) / 1000, wrong))
    }, seconds * 1000)
  }, 50)
}

const textOf = ({ head, body }: Request, address: string) => `${head}${address}\r\n${body ?? ''}`

function summary(times: number[], seconds: number, wrong: string[]): Measured {
  const sorted = Float64Array.from(times).sort()
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { rps: sorted.length / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99), requests: sorted.length, wrong }
}

process.once('message', (load) => run(load as Load))
