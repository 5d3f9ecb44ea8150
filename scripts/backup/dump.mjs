// @ts-check
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Failure, Stopped } from '../messages/failure.mjs';
import { withConnection } from '../postgres/connection.mjs';
import { run } from '../processes/run.mjs';
import { clientEnvironment } from './client-environment.mjs';
import { NEVER_KEPT, countRows, seenMigrations } from './rows.mjs';
import { clearingSql, countingSql } from './replacing.mjs';

/** @typedef {import('./programs.mjs').ClientPrograms} ClientPrograms */

/** The name of a dump in its backup. */
export const DUMP = 'database.dump';

/**
 * Writes the database as it is at one moment, while others go on writing, and counts its rows at the same moment. The dump is
 * then read to its end once.
 * @param {string} url
 * @param {NodeJS.ProcessEnv} env
 * @param {ClientPrograms} programs
 * @param {string} file
 * @param {AbortSignal} stop
 * @returns {Promise<{ rows: Record<string, number>, migrations: string[] }>}
 */
export async function writeDump(url, env, programs, file, stop) {
  return withConnection(url, async (client) => {
    await client.query('begin transaction isolation level repeatable read, read only');
    const { rows } = await client.query('select pg_export_snapshot() as moment');
    const kept = { rows: await countRows(client), migrations: await seenMigrations(client) };
    const without = NEVER_KEPT.map((table) => `--exclude-table-data=${table}`);
    const options = [
      '--format=custom',
      '--no-owner',
      '--no-privileges',
      '--no-comments',
      '--no-unlogged-table-data',
    ];
    const moment = `--snapshot=${rows[0].moment}`;
    await runProgram(url, env, programs, 'pg_dump', [...options, ...without, moment, `--file=${file}`], stop);
    await runProgram(url, env, programs, 'pg_restore', ['--file=/dev/null', file], stop);
    return kept;
  });
}

/**
 * @param {string} url
 * @param {NodeJS.ProcessEnv} env
 * @param {ClientPrograms} programs
 * @param {'pg_dump' | 'pg_restore'} name
 * @param {string[]} args
 * @param {AbortSignal} stop
 */
async function runProgram(url, env, { folder }, name, args, stop) {
  await withClientEnvironment(url, env, async (clientEnv) => {
    const stdio = /** @type {const} */ (['ignore', 'pipe', 'pipe']);
    const { code, output } = await run(path.join(folder, name), args, {
      env: clientEnv,
      stdio: [...stdio],
      stop,
      detached: true,
    });
    if (code === 0) return;
    throw new Failure(`${name} failed:\n${output.trim()}`, 'Solve what it says and try again.');
  });
}

/**
 * @template T
 * @param {string} url
 * @param {NodeJS.ProcessEnv} env
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withClientEnvironment(url, env, work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-client-'));
  const keepCertificate = (/** @type {string} */ text) => {
    const file = path.join(folder, 'authority.pem');
    writeFileSync(file, text, { mode: 0o600 });
    return file;
  };
  try {
    return await work(clientEnvironment(url, env, keepCertificate));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Puts a dump in the place of what a database holds, in one transaction: where anything fails, or a row is missing at its end,
 * the database stays as it was.
 * @param {string} url
 * @param {NodeJS.ProcessEnv} env
 * @param {ClientPrograms} programs
 * @param {string} file
 * @param {Record<string, number>} rows
 * @param {AbortSignal} stop
 */
export async function loadDump(url, env, programs, file, rows, stop) {
  await withClientEnvironment(url, env, (clientEnv) =>
    pipeIntoDatabase(programs, clientEnv, file, { before: clearingSql, after: countingSql(rows), stop }),
  );
}

/**
 * @param {ClientPrograms} programs
 * @param {NodeJS.ProcessEnv} env
 * @param {string} file
 * @param {{ before: string, after: string, stop: AbortSignal }} around
 */
async function pipeIntoDatabase({ folder }, env, file, { before, after, stop }) {
  const script = ['--no-owner', '--no-privileges', '--no-comments', '--file=-', file];
  const quiet = [
    '--no-psqlrc',
    '--quiet',
    '--set=ON_ERROR_STOP=1',
    '--single-transaction',
    '--output=/dev/null',
    '--file=-',
  ];
  const reader = spawn(path.join(folder, 'pg_restore'), script, {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const writer = spawn(path.join(folder, 'psql'), quiet, {
    env,
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: true,
  });
  // Killed and not ended: psql commits what it has when its input comes to an end.
  const giveUp = () => void writer.kill('SIGKILL');
  stop.addEventListener('abort', giveUp, { once: true });
  // A psql that ended by itself says why; that its input is closed then is no news.
  writer.stdin.on('error', () => {});
  const [readerEnd, writerEnd] = [ending(reader), ending(writer)];
  writer.stdin.write(before);
  reader.stdout.pipe(writer.stdin, { end: false });
  const read = await Promise.race([readerEnd, writerEnd]);
  stop.removeEventListener('abort', giveUp);
  const isStopped = stop.aborted;
  if (read.code === 0 && !isStopped) writer.stdin.end(after);
  else giveUp();
  const written = await writerEnd;
  reader.kill('SIGKILL');
  if (isStopped) throw new Stopped();
  if (read.code === 0 && written.code === 0) return;
  throw new Failure(
    `The database did not take the backup:\n${(written.said || (await readerEnd).said).trim()}`,
    'It is as it was before. Solve what PostgreSQL says and try again.',
  );
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ code: number, said: string }>}
 */
function ending(child) {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk) => (said += chunk));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, said: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  });
}
