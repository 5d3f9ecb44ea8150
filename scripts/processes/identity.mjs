// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A process number is used again after a while, so a process is known by its number and its start.
 * @typedef {{ pid: number, started: string }} ProcessIdentity
 */

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to another user.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * The moment at which a process began, in whatever form the system gives; '' when it cannot be told.
 * @param {number} pid
 */
export function processStart(pid) {
  try {
    return startFromStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return process.platform === 'win32' ? '' : askPs(pid, 'lstart=');
  }
}

/**
 * Field 22 of /proc/<pid>/stat. The second field is the program's name in brackets, which may itself
 * contain spaces and brackets, so counting begins after the last bracket.
 * @param {string} stat
 */
export function startFromStat(stat) {
  const afterName = stat.slice(stat.lastIndexOf(')') + 2);
  return afterName.split(' ')[19] ?? '';
}

/**
 * The command line of a process; '' when there is none or it cannot be told.
 * @param {number} pid
 */
export function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return process.platform === 'win32' ? '' : askPs(pid, 'command=');
  }
}

/**
 * @param {number} pid
 * @param {string} field
 */
function askPs(pid, field) {
  const answer = spawnSync('ps', ['-o', field, '-p', String(pid)], { encoding: 'utf8' });
  return (answer.stdout ?? '').trim();
}

/** @returns {ProcessIdentity} */
export function ownIdentity() {
  return { pid: process.pid, started: processStart(process.pid) };
}

/**
 * Does the process that is meant still run (and not another one with the same number)?
 * @param {ProcessIdentity} identity
 */
export function isRunning({ pid, started }) {
  if (!isAlive(pid)) return false;
  const now = processStart(pid);
  return started === '' || now === '' || now === started;
}
