import { duration } from './say.mjs'
import { inWords } from './test-reports.mjs'

/** The parts that ran so far, in order, each with its counts and how long it took (ms). */
export const parts = []

/**
 * Runs one part of the tests and prints under a heading what it found; a part that throws has failed, and the next ones
 * run all the same. One that is `live` prints while it runs; others can run side by side.
 */
export async function part(name, work, { live = false } = {}) {
  const heading = `\n━━ ${name}`
  if (live) console.log(heading)
  const began = Date.now()
  const found = await attempt(work)
  if (!live) console.log(heading)
  if (found.said) console.log(found.said.trimEnd())
  const counts = { passed: found.passed || 0, failed: found.failed || 0, skipped: found.skipped || 0 }
  const took = found.took ?? Date.now() - began
  parts.push({ name, took, ...counts })
  console.log(`   ${inWords(counts)} in ${duration(took)}`)
}

/** Notes a part that could not run, and why. */
export function skipped(name, reason) {
  return part(name, () => ({ skipped: 1, said: reason }))
}

/** One line per part. */
export function printSummary() {
  const width = Math.max(...parts.map(({ name }) => name.length))
  console.log('\n━━ summary')
  for (const { name, took, ...counts } of parts) {
    const mark = counts.failed ? '✗' : counts.passed ? '✓' : '–'
    console.log(`${mark} ${name.padEnd(width)}  ${duration(took).padStart(11)}  ${summary(counts)}`)
  }
  console.log('')
}

// Not in the words of the last line, which stands alone.
function summary({ passed, failed, skipped }) {
  if (failed) return `${failed} of ${passed + failed} failed`
  return passed ? `${passed} in order${skipped ? `, ${skipped} left out` : ''}` : 'left out'
}

async function attempt(work) {
  try {
    return await work()
  } catch (error) {
    return { failed: 1, said: error.stack }
  }
}
