// @ts-check
import path from 'node:path';
import { runOrFail } from '../processes/run.mjs';
import { root } from '../settings/paths.mjs';

/**
 * Compiles the server's TypeScript into a folder; tsc copies the JSON schemas along.
 * @param {string} output
 * @param {{ checkTypes: boolean, stop?: AbortSignal }} options
 */
export async function compileServer(output, { checkTypes, stop }) {
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '-p', 'tsconfig.json', '--outDir', output, '--pretty', 'false'];
  const words = {
    problem: 'The server could not be compiled.',
    remedy: 'Correct the errors that TypeScript names above, or check out a version that compiles.',
  };
  await runOrFail(process.execPath, checkTypes ? args : [...args, '--noCheck'], { cwd: root, stop }, words);
}
