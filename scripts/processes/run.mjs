// @ts-check
import { spawn } from 'node:child_process';
import { Failure, Stopped } from '../messages/failure.mjs';

/**
 * @typedef {import('node:child_process').SpawnOptions & { stop?: AbortSignal }} RunOptions
 * @typedef {{ code: number, output: string }} Outcome
 */

/**
 * Runs a program to its end and collects what it says where its output is piped.
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} options
 * @returns {Promise<Outcome>}
 */
export function run(program, args, { stop, ...options } = {}) {
  return new Promise((resolve, reject) => {
    if (stop?.aborted) return reject(new Stopped());
    const child = spawn(program, args, options);
    const end = () => child.kill('SIGTERM');
    stop?.addEventListener('abort', end, { once: true });
    const output = collect(child);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      stop?.removeEventListener('abort', end);
      if (stop?.aborted) reject(new Stopped());
      else resolve({ code: code ?? (signal ? 128 : 1), output: output() });
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function collect(child) {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  }
  return () => text;
}

/**
 * Runs a program whose failure ends the command.
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} options
 * @param {{ problem: string, remedy: string }} words
 */
export async function runOrFail(program, args, options, { problem, remedy }) {
  const { code, output } = await run(program, args, options);
  if (code !== 0) throw new Failure([problem, output.trim()].filter(Boolean).join('\n'), remedy);
  return output;
}
