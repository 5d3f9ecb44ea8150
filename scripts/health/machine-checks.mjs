// @ts-check
import { existsSync, statSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { othersRunning } from '../processes/register.mjs';
import { secretNames, weakness } from '../secrets/secrets.mjs';
import { addressFailure, listenAddress, probeAddress } from '../settings/address.mjs';
import { dotenvPath } from '../settings/environment.mjs';
import { dataFolder } from '../settings/paths.mjs';
import { failedCheck } from './report.mjs';

/** @typedef {import('./report.mjs').Check} Check */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Check[]}
 */
export function checkSecrets(env) {
  const weak = secretNames.flatMap((name) => {
    const why = env[name] ? weakness(env[name]) : null;
    return why ? [`${name} ${why}`] : [];
  });
  const missing = secretNames.filter((name) => !env[name]);
  return [
    {
      name: 'secrets are there',
      problem: missing.length ? `Missing: ${missing.join(', ')}.` : null,
      remedy: missingRemedy(env),
    },
    {
      name: 'secrets are strong',
      problem: weak.length ? `${weak.join('; ')}.` : null,
      remedy: 'Replace them (openssl rand -base64 32); everybody has to sign in again.',
    },
    checkDotenvMode(),
  ];
}

/** @param {NodeJS.ProcessEnv} env */
function missingRemedy(env) {
  return env.DATABASE_URL && env.NODE_ENV === 'production'
    ? 'Give them in the environment or in .env.'
    : 'npm start makes them.';
}

/** @returns {Check} */
function checkDotenvMode() {
  const open = existsSync(dotenvPath) && (statSync(dotenvPath).mode & 0o077) !== 0;
  return {
    name: '.env is private',
    problem: open ? 'Other users of this machine can read .env.' : null,
    remedy: 'Run: chmod 600 .env',
  };
}

const neededBytes = 1024 ** 3;

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Check}
 */
export function checkDisk(env) {
  const folder = existing(dataFolder(env));
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const problem = free < neededBytes ? `Only ${gigabytes(free)} GB are free at ${folder}.` : null;
  return {
    name: `disk (${gigabytes(free)} GB free)`,
    problem,
    remedy: 'Make room, or move the data with DOSSIER_DATA_DIR.',
  };
}

/** @param {number} bytes */
function gigabytes(bytes) {
  return (bytes / 1024 ** 3).toFixed(1);
}

/**
 * The nearest folder above that exists.
 * @param {string} folder
 * @returns {string}
 */
function existing(folder) {
  return existsSync(folder) ? folder : existing(path.dirname(folder));
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Check>}
 */
export async function checkPort(env) {
  try {
    const address = listenAddress(env);
    const code = await probeAddress(address);
    const ours = othersRunning().find(({ port }) => port === address.port);
    if (code === 'EADDRINUSE' && ours)
      return {
        name: `port ${address.port} (served by Dossier, process ${ours.pid})`,
        problem: null,
        remedy: '',
      };
    if (code !== null) return failedCheck(`port ${address.port}`, addressFailure(address, code));
    return { name: `port ${address.port} is free`, problem: null, remedy: '' };
  } catch (error) {
    return failedCheck('port', error);
  }
}
