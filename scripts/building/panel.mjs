// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../messages/failure.mjs';
import { run } from '../processes/run.mjs';
import { root, scriptPath } from '../settings/paths.mjs';

/**
 * Builds the admin panel into `<dist>/build`, where `dist` already holds the compiled server (the
 * panel's build reads its configuration). It runs in a process of its own: it needs up to 2 GB.
 * @param {string} dist
 * @param {{ stop?: AbortSignal }} [options]
 */
export async function buildPanel(dist, { stop } = {}) {
  const env = { ...unconnected(process.env), NODE_OPTIONS: withHeap(process.env.NODE_OPTIONS ?? '') };
  const { code, output } = await run(process.execPath, [scriptPath('building/panel-process.mjs'), dist], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    stop,
  });
  if (code === 0 && existsSync(path.join(dist, 'build', 'index.html'))) return;
  throw new Failure(
    `The admin panel could not be built.\n${output.trim()}`,
    'If the message speaks of memory, the build needs 2 GB free; otherwise correct what it names.',
  );
}

/**
 * Node's default heap is too small for this build on machines with little memory.
 * @param {string} options
 */
export function withHeap(options) {
  return options.includes('--max-old-space-size') ? options : `${options} --max-old-space-size=4096`.trim();
}

/**
 * The configuration wants an address of a database, also where none is asked.
 * @param {NodeJS.ProcessEnv} env
 */
export function unconnected(env) {
  return { ...env, DATABASE_URL: env.DATABASE_URL || 'postgres://nobody@localhost/none' };
}
