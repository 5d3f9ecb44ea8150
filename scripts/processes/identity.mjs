// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A process number is used again after a while, so a process is known by its number and its start.
 * @typedef {{ pid: number, started: string }} ProcessIdentity
 */

/**
 * Does a process with this number run? One that has ended and was not yet taken note of by its parent
 * (a zombie, common in containers) does not.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and belongs to another user.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false;
  }
  return !isZombie(readStat(pid));
}

/** @param {number} pid */
function readStat(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
}

/**
 * The fields of /proc/<pid>/stat after the program's name, which stands in brackets and may itself
 * contain spaces and brackets.
 * @param {string} stat
 */
function fieldsAfterName(stat) {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** @param {string} stat */
export function isZombie(stat) {
  return stat !== '' && fieldsAfterName(stat)[0] === 'Z';
}

/**
 * The moment at which a process began, in whatever form the system gives; '' when it cannot be told.
 * @param {number} pid
 */
export function processStart(pid) {
  const stat = readStat(pid);
  if (stat !== '') return startFromStat(stat);
  return process.platform === 'linux' ? '' : askPs(pid, 'lstart=');
}

/**
 * When a process began, in ticks since the machine did: field 22 of /proc/<pid>/stat.
 * @param {string} stat
 */
export function startFromStat(stat) {
  return fieldsAfterName(stat)[19] ?? '';
}

/**
 * The command line of a process; '' when there is none or it cannot be told.
 * @param {number} pid
 */
export function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return askPs(pid, 'command=');
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
