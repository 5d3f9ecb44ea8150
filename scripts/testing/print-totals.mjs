// @ts-check
// The last line of .ci/run: argv[2] is the file with jest's totals, argv[3] how many other steps failed.
import { readFileSync } from 'node:fs';
import { totalsLine } from './totals.mjs';

const [, , file = '', failedSteps = '0'] = process.argv;
const { line, failed } = totalsLine(readTotals(), Number(failedSteps));
process.stdout.write(`${line}\n`);
process.exit(failed > 0 ? 1 : 0);

/** @returns {import('./totals.mjs').Totals} */
function readTotals() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
