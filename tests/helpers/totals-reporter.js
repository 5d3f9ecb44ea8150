const { writeFileSync } = require('node:fs');

/**
 * Writes the totals of a run to the file named by TEST_TOTALS, for `.ci/run` to print as its last line.
 * A test file that could not run at all counts as one failed test: its tests are unknown.
 */
class TotalsReporter {
  onRunComplete(_contexts, results) {
    if (!process.env.TEST_TOTALS) return;
    const totals = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    writeFileSync(process.env.TEST_TOTALS, JSON.stringify(totals));
  }
}

module.exports = TotalsReporter;
