// @ts-check
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { root } from '../../scripts/settings/paths.mjs';
import { Failure } from '../../scripts/messages/failure.mjs';

/**
 * A process of its own that does things when asked.
 * @typedef {object} Child
 * @property {(name: string, value?: unknown) => Promise<any>} ask runs what the process calls so, and gives what it gives
 * @property {() => Promise<void>} stop
 */

/**
 * @param {string} script below bench/
 * @param {NodeJS.ProcessEnv} env
 * @returns {Child}
 */
export function startChild(script, env) {
  const child = fork(new URL(`../${script}`, import.meta.url), {
    cwd: root,
    env,
    // Its log goes nowhere: a terminal that has to print would be measured too. Errors are to be seen.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: ['--no-deprecation'],
    // A session of its own: Ctrl-C reaches the command, which stops its processes in order.
    detached: true,
    serialization: 'advanced',
  });
  return { ask: asker(child, script), stop: () => stopChild(child) };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} script
 * @returns {Child['ask']}
 */
function asker(child, script) {
  let last = 0;
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  child.on('message', (/** @type {any} */ { id, value, error }) => {
    const question = waiting.get(id);
    waiting.delete(id);
    if (error !== undefined) question?.reject(new Failure(`${script}: ${error}`));
    else question?.resolve(value);
  });
  const fail = () => {
    for (const { reject } of waiting.values()) reject(new Failure(`${script} ended by itself.`));
    waiting.clear();
  };
  child.once('exit', fail);
  return (name, value) =>
    new Promise((resolve, reject) => {
      if (!child.connected) return reject(new Failure(`${script} is not running.`));
      last += 1;
      waiting.set(last, { resolve, reject });
      child.send({ id: last, name, value });
    });
}

const PATIENCE_MS = 20_000;

/** @param {import('node:child_process').ChildProcess} child */
async function stopChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  if (child.connected) child.disconnect();
  await gone;
  clearTimeout(timer);
}
