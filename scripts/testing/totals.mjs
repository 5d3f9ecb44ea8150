// @ts-check

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Totals
 */

/**
 * One plain line over everything: `12 passed, 0 failed, 1 skipped`. Nothing run at all is a failure.
 * @param {Totals} totals of all tests
 * @param {number} failedSteps other steps that failed
 * @returns {{ line: string, failed: number }}
 */
export function totalsLine({ passed, failed, skipped }, failedSteps) {
  const nothingRan = passed + failed + failedSteps === 0 ? 1 : 0;
  const allFailed = failed + failedSteps + nothingRan;
  const tail = skipped > 0 ? `, ${skipped} skipped` : '';
  return { line: `${passed} passed, ${allFailed} failed${tail}`, failed: allFailed };
}
