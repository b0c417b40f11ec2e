// What the runners of the tests found, read from their JSON reports.

/** Counts of a vitest report. A file that could not even be loaded is one failure. */
export function countVitest(report) {
  const unloadable = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** Counts of a Playwright report. What passed at the second attempt passed; an error outside any test is one failure. */
export function countPlaywright(report) {
  const { stats, errors } = report
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (errors?.length || 0),
    skipped: stats.skipped,
  }
}

/** A runner that failed has at least one failure, also where its report knows of none (or where there is no report). */
export function agreeing(counts, succeeded) {
  const { passed, failed, skipped } = counts || { passed: 0, failed: 0, skipped: 0 }
  return { passed, failed: succeeded ? failed : Math.max(failed, 1), skipped }
}

/** All counts together. */
export function total(all) {
  const sum = (kind) => all.reduce((soFar, counts) => soFar + counts[kind], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/** "12 passed, 0 failed", and ", 3 skipped" where something was. */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
}
