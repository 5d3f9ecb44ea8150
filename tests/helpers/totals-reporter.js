const { writeFileSync } = require('node:fs');
const LONG_TESTS = require('../long-tests');

/**
 * Writes the totals of a run to the file named by TEST_TOTALS, for `.ci/run` to print as its last line.
 * A test file that could not run at all counts as one failed test: its tests are unknown.
 */
class TotalsReporter {
  onRunComplete(_contexts, results) {
    const leftOut = process.env.TEST_SAMPLE === '1' ? LONG_TESTS : [];
    if (leftOut.length > 0)
      console.log(`A sample: npm test runs these files too.\n  ${leftOut.join('\n  ')}`);
    if (!process.env.TEST_TOTALS) return;
    const totals = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests + leftOut.length,
    };
    writeFileSync(process.env.TEST_TOTALS, JSON.stringify(totals));
  }
}

module.exports = TotalsReporter;
