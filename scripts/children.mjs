import { spawn } from 'node:child_process'

/**
 * Starts a child that shares our fate: signals reach it too, and it stops when whoever started us is gone.
 * `child.interrupted` tells whether it was asked to stop that way.
 */
export function tie(command, args, options) {
  const child = spawn(command, args, options)
  child.interrupted = false
  const forward = (signal) => {
    child.interrupted = true
    // Ctrl-C in a terminal reaches the child without us; twice could mean "at once" to it.
    const itHasIt = process.stdin.isTTY && signal === 'SIGINT'
    if (!itHasIt) child.kill(signal)
  }
  for (const signal of FORWARDED) process.on(signal, forward)
  const stopWatching = whenOrphaned(() => forward('SIGTERM'))
  const untie = () => {
    for (const signal of FORWARDED) process.off(signal, forward)
    stopWatching()
  }
  child.once('error', untie)
  child.once('exit', untie)
  return child
}

/** Runs a command quietly and gives its exit code and what it printed; a signal to us ends both. */
export function output(command, args, options) {
  return new Promise((resolve) => {
    const child = tie(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let text = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part) => {
        text += part
      })
    }
    child.on('error', (error) => resolve({ code: 1, error, text }))
    child.on('close', (code) => (child.interrupted ? process.exit(130) : resolve({ code: code ?? 1, text })))
  })
}

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP']
const parent = process.ppid

// `npm start` that is told to end passes it on to its shell only, which passes it on to nobody.
function whenOrphaned(react) {
  if (!process.env.npm_lifecycle_event) return () => {}
  const timer = setInterval(() => {
    if (process.ppid !== parent) react()
  }, 500)
  timer.unref()
  return () => clearInterval(timer)
}
