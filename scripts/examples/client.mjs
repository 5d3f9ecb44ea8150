// @ts-check
import path from 'node:path';
import { runOrFail } from '../processes/run.mjs';
import { root } from '../settings/paths.mjs';

/**
 * Compiles the client for apps (`client/`).
 * @param {string} folder where it goes
 * @param {AbortSignal} [stop]
 */
export async function buildClient(folder, stop) {
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '-p', path.join('client', 'tsconfig.json'), '--outDir', folder];
  const words = {
    problem: 'The client could not be compiled.',
    remedy: 'Correct what the message above names.',
  };
  await runOrFail(process.execPath, args, { cwd: root, stop }, words);
}
