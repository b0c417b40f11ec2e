import { AsyncLocalStorage } from 'node:async_hooks'
import { destination, pino } from 'pino'
import { PinoPretty as pinoPretty } from 'pino-pretty'
import { env } from '#app/platform/env.server.ts'

const request = new AsyncLocalStorage<{ requestId: string }>()

const options = {
  level: env.LOG_LEVEL,
  base: null,
  mixin: () => request.getStore() ?? {},
  redact: { paths: ['password', 'token', 'secret', '*.password', '*.token', '*.secret'], censor: '[hidden]' },
}

/**
 * Lines are written some at a time, at the latest after a quarter of a second and at the end: a write of its own costs
 * as much as a tenth of a finished page. Of a process that is killed outright the last lines are lost.
 */
const inTurns = { sync: false, minLength: 4096, periodicFlush: 250 }

/** JSON lines in production, readable lines elsewhere; each line carries the id of the request it belongs to. */
export const log = env.production
  ? pino(options, destination(inTurns))
  : pino(
      options,
      pinoPretty({ colorize: process.stdout.isTTY ?? false, translateTime: 'HH:MM:ss', ignore: 'pid,hostname' }),
    )

/** Runs work so that what it logs carries this request id. */
export const withRequestId = <T>(requestId: string, work: () => T) => request.run({ requestId }, work)
