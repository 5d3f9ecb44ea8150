// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { commandLine, isAlive } from '../processes/identity.mjs';

/**
 * What a running PostgreSQL writes into its data folder about itself.
 * @typedef {{ pid: number, port: number, status: string }} Postmaster
 */

/**
 * Reads postmaster.pid: number, data folder, start, port, socket folder, address, memory key, status.
 * @param {string} text
 * @returns {Postmaster | null} null where the text is not (yet) of that form
 */
export function parsePostmaster(text) {
  const lines = text.split('\n').map((line) => line.trim());
  // A server that runs alone (in maintenance) writes its number with a minus sign.
  const pid = Math.abs(Number(lines[0]));
  if (!Number.isInteger(pid) || pid === 0) return null;
  return { pid, port: Number(lines[3] ?? 0) || 0, status: lines[7] ?? '' };
}

/** @param {string} cluster */
export function pidFile(cluster) {
  return path.join(cluster, 'postmaster.pid');
}

/**
 * The server that the data folder says is running; null when it says nothing.
 * @param {string} cluster
 */
export function readPostmaster(cluster) {
  try {
    return parsePostmaster(readFileSync(pidFile(cluster), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Is this process really the PostgreSQL of this data folder? After a crash its number may belong to
 * any other program. In doubt (the command line cannot be read) the answer is yes, because taking the
 * file away from a living server would destroy data.
 * @param {Postmaster} postmaster
 * @param {string} cluster
 */
export function isOurServer({ pid }, cluster) {
  if (!isAlive(pid)) return false;
  const command = commandLine(pid);
  return command === '' || isServerCommand(command, cluster);
}

/**
 * @param {string} command
 * @param {string} cluster
 */
export function isServerCommand(command, cluster) {
  return command.includes('postgres') && command.includes(cluster);
}
