// @ts-check

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/** @type {Readonly<Totals>} */
export const noTotals = { passed: 0, failed: 0, skipped: 0 }

/**
 * @param {readonly Totals[]} all
 * @returns {Totals}
 */
export function sumTotals(all) {
  return all.reduce(
    (sum, each) => ({
      passed: sum.passed + each.passed,
      failed: sum.failed + each.failed,
      skipped: sum.skipped + each.skipped,
    }),
    noTotals,
  )
}

/**
 * The closing line of every check, read by people and by machines.
 * @param {Totals} totals
 */
export function totalsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/**
 * What vitest's JSON report counts. A file that could not be loaded has no tests in it, yet it failed; a run without a
 * single test proves nothing and counts as failed.
 * @param {unknown} report
 * @returns {Totals}
 */
export function vitestTotals(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    /** @type {Record<string, unknown>} */ (report)
  const files = Array.isArray(testResults) ? testResults : []
  const brokenFiles = files.filter(
    (file) =>
      file?.status === 'failed' &&
      !file?.assertionResults?.some(
        (/** @type {{ status?: string }} */ test) => test.status === 'failed',
      ),
  ).length
  return failedIfEmpty({
    passed: count(numPassedTests),
    failed: count(numFailedTests) + brokenFiles,
    skipped: count(numPendingTests) + count(numTodoTests),
  })
}

/**
 * What Playwright's JSON report counts; a test that passed at a second try counts as passed. Errors outside any test
 * (a file that could not be loaded, a set-up that failed) count as failed, one each.
 * @param {unknown} report
 * @returns {Totals}
 */
export function playwrightTotals(report) {
  const { stats, errors } = /** @type {{ stats?: Record<string, unknown>, errors?: unknown }} */ (
    report
  )
  return failedIfEmpty({
    passed: count(stats?.expected) + count(stats?.flaky),
    failed: count(stats?.unexpected) + (Array.isArray(errors) ? errors.length : 0),
    skipped: count(stats?.skipped),
  })
}

/**
 * @param {Totals} totals
 * @returns {Totals}
 */
function failedIfEmpty(totals) {
  return totals.passed + totals.failed === 0 ? { ...totals, failed: 1 } : totals
}

/** @param {unknown} value */
function count(value) {
  return typeof value === 'number' ? value : 0
}
