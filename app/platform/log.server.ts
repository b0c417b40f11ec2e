import { AsyncLocalStorage } from 'node:async_hooks'
import { destination, pino } from 'pino'
import { PinoPretty as pinoPretty } from 'pino-pretty'
import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env.server.ts'

const request = new AsyncLocalStorage<{ requestId: string }>()

const options = {
  level: env.LOG_LEVEL,
  base: null,
  mixin: () => request.getStore() ?? {},
  redact: { paths: ['password', 'token', 'secret', '*.password', '*.token', '*.secret'], censor: '[hidden]' },
}

const AT_ONCE = 100
const AT_LATEST_MS = 250

/**
 * Lines are written some at a time, at the latest after a quarter of a second and at the end: a write of its own costs
 * as much as a tenth of a finished page. Of a process that is killed outright the last lines are lost.
 */
function linesInTurns() {
  const out = destination({ sync: false })
  let lines: string[] = []
  let timer: NodeJS.Timeout | undefined
  function handOver() {
    clearTimeout(timer)
    timer = undefined
    if (lines.length) out.write(lines.join(''))
    lines = []
  }
  process.on('exit', () => {
    handOver()
    out.flushSync()
  })
  return {
    write(line: string) {
      if (lines.push(line) >= AT_ONCE) handOver()
      else timer ??= setTimeout(handOver, AT_LATEST_MS).unref()
    },
  }
}

const inTurns = env.production ? linesInTurns() : null

/** JSON lines in production, readable lines elsewhere; each line carries the id of the request it belongs to. */
export const log = inTurns
  ? pino(options, inTurns)
  : pino(
      options,
      pinoPretty({ colorize: process.stdout.isTTY ?? false, translateTime: 'HH:MM:ss', ignore: 'pid,hostname' }),
    )

export type RequestLine = { requestId: string; method: string; path: string; status: number; ms: number }

/** The line that each request has. Most lines are such, and none holds a secret: in production they go round the logger's looking for one. */
export function logRequest(line: RequestLine) {
  if (!log.isLevelEnabled('info')) return
  if (!inTurns) return log.info(line, 'request')
  inTurns.write(`${JSON.stringify({ level: pino.levels.values.info, time: now(), ...line, msg: 'request' })}\n`)
}

/** Runs work so that what it logs carries this request id. */
export const withRequestId = <T>(requestId: string, work: () => T) => request.run({ requestId }, work)
