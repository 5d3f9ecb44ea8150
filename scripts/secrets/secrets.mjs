// @ts-check
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure, say } from '../messages/failure.mjs';
import { withLock } from '../processes/lock.mjs';
import { dotenvPath, readDotenv } from '../settings/environment.mjs';
import { cacheFolder } from '../settings/paths.mjs';

/** The secrets that Strapi signs and encrypts with. */
export const secretNames = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];

/**
 * @param {Record<string, string | undefined>} values
 * @returns {string[]}
 */
export function missingSecrets(values) {
  return secretNames.filter((name) => !values[name]?.trim());
}

/**
 * A secret that nobody can guess: 256 bits, and four of them where Strapi rotates between keys.
 * @param {string} name
 */
export function makeSecret(name) {
  const one = () => randomBytes(32).toString('base64url');
  return name === 'APP_KEYS' ? [one(), one(), one(), one()].join(',') : one();
}

/**
 * Sees to it that every secret is there: those that lack are made and kept in .env. A production server
 * with a database of its own must be given them: several instances have to share the same ones.
 * @param {NodeJS.ProcessEnv} env
 */
export async function ensureSecrets(env) {
  if (missingSecrets(env).length === 0) return;
  if (env.DATABASE_URL && env.NODE_ENV === 'production') throw missingFailure(missingSecrets(env));
  await withLock(path.join(cacheFolder, 'secrets.lock'), async () => addSecrets(env));
}

/** @param {string[]} names */
export function missingFailure(names) {
  return new Failure(
    `These secrets are missing: ${names.join(', ')}.`,
    'With DATABASE_URL in production give each of them, in the environment or in .env (for example from: openssl rand -base64 32); all instances must share the same values.',
  );
}

/** @param {NodeJS.ProcessEnv} env */
function addSecrets(env) {
  // Another command may have made them while this one waited.
  const kept = readDotenv();
  for (const name of missingSecrets(env)) if (kept[name]) env[name] = kept[name];
  const made = missingSecrets(env).map((name) => /** @type {const} */ ([name, makeSecret(name)]));
  if (made.length === 0) return;
  appendDotenv(made);
  for (const [name, value] of made) env[name] = value;
  say(`Wrote new secrets to .env: ${made.map(([name]) => name).join(', ')}. Keep that file.`);
}

/** @param {ReadonlyArray<readonly [string, string]>} values */
function appendDotenv(values) {
  const old = existsSync(dotenvPath) ? readFileSync(dotenvPath, 'utf8') : '';
  const draft = `${dotenvPath}.${process.pid}`;
  writeFileSync(draft, extendedDotenv(old, values), { mode: 0o600 });
  renameSync(draft, dotenvPath);
  chmodSync(dotenvPath, 0o600);
}

/**
 * The text of .env with further lines; those that are there stay as they are.
 * @param {string} old
 * @param {ReadonlyArray<readonly [string, string]>} values
 */
export function extendedDotenv(old, values) {
  const ended = old === '' || old.endsWith('\n') ? old : `${old}\n`;
  return ended + values.map(([name, value]) => `${name}=${value}\n`).join('');
}

const placeholders =
  /change.?me|to.?be.?modified|replace|example|secret|password|your[-_ ]|xxx|tobemodified/i;

/**
 * Why a secret is too weak to be used; null when it is good.
 * @param {string} value
 */
export function weakness(value) {
  const weakest = value.split(',').map((part) => part.trim());
  if (weakest.some((part) => part.length < 16)) return 'is shorter than 16 characters';
  if (weakest.some((part) => placeholders.test(part))) return 'looks like a placeholder';
  if (weakest.some((part) => new Set(part).size < 6)) return 'repeats the same few characters';
  return null;
}
