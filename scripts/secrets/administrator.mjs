// @ts-check
import { randomInt } from 'node:crypto';
import { Failure } from '../messages/failure.mjs';

const defaultEmail = 'admin@dossier.localhost';

// Without characters that are taken for one another when read from a screen.
const alphabets = ['abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789'];

/**
 * A random password that satisfies Strapi's rule and can be typed: 20 letters and digits.
 * @returns {string}
 */
export function makePassword() {
  const all = alphabets.join('');
  const letters = Array.from({ length: 20 }, () => all[randomInt(all.length)]).join('');
  return passwordProblem(letters) === null ? letters : makePassword();
}

/**
 * Why Strapi would not take this password; null when it would.
 * @param {string} password
 */
export function passwordProblem(password) {
  const rules = /** @type {Array<[boolean, string]>} */ ([
    [password.length >= 8, 'has fewer than 8 characters'],
    // bcrypt reads no more than this.
    [Buffer.byteLength(password) <= 72, 'is longer than 72 bytes'],
    [/[a-z]/.test(password), 'has no lower-case letter'],
    [/[A-Z]/.test(password), 'has no upper-case letter'],
    [/\d/.test(password), 'has no digit'],
  ]);
  return rules.find(([holds]) => !holds)?.[1] ?? null;
}

/** @param {string} email */
export function isEmail(email) {
  return /^[^\s@<>()",;:\\]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email);
}

/**
 * The address and password of the first administrator, as given or made up.
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ email: string, password: string, given: boolean }}
 */
export function firstAdministrator(env) {
  const email = (env.ADMIN_EMAIL || defaultEmail).trim().toLowerCase();
  if (!isEmail(email))
    throw new Failure(
      `ADMIN_EMAIL is "${env.ADMIN_EMAIL}", which is not an e-mail address.`,
      'Correct it, or leave it out.',
    );
  if (!env.ADMIN_PASSWORD) return { email, password: makePassword(), given: false };
  const problem = passwordProblem(env.ADMIN_PASSWORD);
  if (problem)
    throw new Failure(
      `ADMIN_PASSWORD ${problem}.`,
      'Give at least 8 characters with lower-case and upper-case letters and digits.',
    );
  return { email, password: env.ADMIN_PASSWORD, given: true };
}
