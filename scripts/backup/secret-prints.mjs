// @ts-check
import { randomBytes, scryptSync } from 'node:crypto';
import { secretNames } from '../secrets/secrets.mjs';

/**
 * Something of each secret by which it is known again and from which it cannot be found: eight bytes of scrypt.
 * @param {Record<string, string | undefined>} env
 * @param {string} [salt]
 * @returns {{ salt: string, prints: Record<string, string> }}
 */
export function printSecrets(env, salt = randomBytes(16).toString('hex')) {
  const given = secretNames.filter((name) => env[name]);
  const print = (/** @type {string} */ name) => scryptSync(env[name] ?? '', salt, 8).toString('hex');
  return { salt, prints: Object.fromEntries(given.map((name) => [name, print(name)])) };
}

/** What does not work any more when a secret has become another. */
const LOSSES = new Map([
  ['ENCRYPTION_KEY', 'webhooks cannot sign (give each a new secret) and API tokens cannot be shown again'],
  ['API_TOKEN_SALT', 'no API token is accepted any more'],
  ['TRANSFER_TOKEN_SALT', 'no transfer token is accepted any more'],
  ['ADMIN_JWT_SECRET', 'everybody has to sign in to the panel again'],
  ['JWT_SECRET', 'readers have to sign in again'],
  ['APP_KEYS', 'cookies and limits begin anew'],
]);

/**
 * What the operator should know about secrets that are not those of the backup.
 * @param {{ salt: string, prints: Record<string, string> }} kept
 * @param {Record<string, string | undefined>} env
 * @returns {string[]}
 */
export function changedSecrets(kept, env) {
  const { prints } = printSecrets(env, kept.salt);
  return Object.entries(kept.prints)
    .filter(([name, print]) => prints[name] !== print)
    .map(
      ([name]) =>
        `${name} is ${prints[name] ? 'another' : 'missing'}: ${LOSSES.get(name) ?? 'what it made is void'}.`,
    );
}
