// Words on the terminal. Everything here goes to standard error, so that standard output belongs to the program itself.

/** A failure that a person can mend: its message is one sentence that says what to do. */
export class Stop extends Error {}

/** Prints one line. */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** Says what is being done and, when it is done, how long it took: "Installing dependencies… 31 s". */
export async function step(label, work) {
  const began = Date.now()
  process.stderr.write(`${label}… `)
  try {
    const result = await work()
    say(duration(Date.now() - began))
    return result
  } catch (error) {
    say(`failed after ${duration(Date.now() - began)}`)
    throw error
  }
}

/** "0.4 s", "31 s" or "2 min 5 s". */
export function duration(ms) {
  const seconds = ms / 1000
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`
  if (seconds < 119.5) return `${Math.round(seconds)} s`
  return `${Math.floor(Math.round(seconds) / 60)} min ${Math.round(seconds) % 60} s`
}

/** Runs a whole script: a failure that a person can mend ends it with its sentence and exit code 1, a bug with its stack. */
export async function speakingPlainly(script) {
  try {
    await script()
  } catch (error) {
    say(sentenceFor(error) || error.stack)
    process.exit(1)
  }
}

/** The sentence for a failure that a person can mend, or undefined for a bug. */
export function sentenceFor(error) {
  if (error instanceof Stop) return error.message
  if (error.code === 'ENOSPC') return 'The disk is full: free some space and run this again.'
  if (['EACCES', 'EPERM', 'EROFS'].includes(error.code))
    return `This user may not write ${error.path || 'here'}: make its folder writable, or run this as its owner.`
}
