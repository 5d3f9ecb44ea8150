// @ts-check
import { createRequire } from 'node:module';
import path from 'node:path';
import { Failure } from '../messages/failure.mjs';
import { isEmail, makePassword, passwordProblem } from '../secrets/administrator.mjs';
import { distFolder, root } from '../settings/paths.mjs';
import { createAdministrator } from './administrators.mjs';

/** What `npm run admin` can do, for its help and its refusals. */
export const adminUsage = [
  'npm run admin -- list',
  'npm run admin -- create --email E [--role CODE] [--password P]',
  'npm run admin -- reset-password [--email E] [--password P]',
  'npm run admin -- export --email E',
  'npm run admin -- erase --email E',
].join('\n');

/**
 * @typedef {Record<string, string>} Options
 * @typedef {import('./load.mjs').Newsroom} Newsroom
 * @typedef {{ id: number, email: string, isActive: boolean, blocked: boolean, roles: Array<{ code: string, name: string }> }} Account
 */

/**
 * @param {Newsroom} strapi
 * @returns {Promise<Account[]>}
 */
function accounts(strapi) {
  return strapi.db.query('admin::user').findMany({ populate: ['roles'], orderBy: { id: 'asc' } });
}

/**
 * One line per account: address, roles, and whether it may sign in.
 * @param {Newsroom} strapi
 */
export async function listAccounts(strapi) {
  const lines = (await accounts(strapi)).map(accountLine);
  return lines.length > 0 ? lines.join('\n') : 'There are no accounts.';
}

/** @param {Account} account */
function accountLine({ email, isActive, blocked, roles }) {
  const state = blocked ? 'blocked' : isActive ? 'active' : 'invited';
  return [email, roles.map(({ code }) => code).join(', ') || 'no role', state].join('  ');
}

/**
 * @param {Newsroom} strapi
 * @param {Options} options
 */
export async function createAccount(strapi, options) {
  const email = wantedEmail(options.email);
  const role = await wantedRole(strapi, options.role ?? 'strapi-super-admin');
  const password = wantedPassword(options.password);
  if (await findAccount(strapi, email)) {
    throw new Failure(
      `There is an account ${email} already.`,
      'Use reset-password to give it a new password.',
    );
  }
  await createAdministrator(strapi, { email, password, role });
  return `Created ${email} (${role}).${tell(options, password)}`;
}

/**
 * @param {Newsroom} strapi
 * @param {Options} options
 */
export async function resetPassword(strapi, options) {
  const account = await chosenAccount(strapi, options.email);
  const password = wantedPassword(options.password);
  await strapi.service('admin::user').updateById(account.id, { password, isActive: true, blocked: false });
  await endSessions(strapi, account.id);
  return `${account.email} has a new password and was signed out everywhere.${tell(options, password)}`;
}

/**
 * What is kept of the account's owner, as JSON.
 * @param {Newsroom} strapi
 * @param {Options} options
 */
export async function exportAccount(strapi, options) {
  const { id } = await chosenAccount(strapi, wantedEmail(options.email));
  return JSON.stringify(await ownData().readEditorData(strapi, id), null, 2);
}

/**
 * Deletes the account and takes its owner's name out of the history.
 * @param {Newsroom} strapi
 * @param {Options} options
 */
export async function eraseAccount(strapi, options) {
  const { id, email, roles } = await chosenAccount(strapi, wantedEmail(options.email));
  const supers = (await accounts(strapi)).filter(isSuper);
  if (isSuper({ roles }) && supers.length === 1)
    throw new Failure(`${email} is the last Super Admin.`, 'Create another one first.');
  await ownData().eraseEditor(strapi, id);
  return `${email} is erased. What was written and done under this name stays, signed #${id}.`;
}

/**
 * The compiled room that knows where an editor is kept.
 * @returns {{ readEditorData(strapi: Newsroom, id: number): Promise<object>, eraseEditor(strapi: Newsroom, id: number): Promise<void> }}
 */
function ownData() {
  const load = createRequire(path.join(root, 'package.json'));
  return load(path.join(distFolder(process.env), 'src', 'editorial', 'accounts', 'own-data.js'));
}

/** @param {Pick<Account, 'roles'>} account */
function isSuper({ roles }) {
  return roles.some(({ code }) => code === 'strapi-super-admin');
}

/**
 * Whoever knew the old password may be signed in; their sessions end with it.
 * @param {Newsroom} strapi
 * @param {number} id
 */
async function endSessions(strapi, id) {
  const sessions = strapi.sessionManager?.('admin');
  if (sessions?.invalidateRefreshToken) await sessions.invalidateRefreshToken(String(id));
}

/**
 * @param {Options} options
 * @param {string} password
 */
function tell(options, password) {
  return options.password ? '' : `\nPassword (shown only this once): ${password}`;
}

/**
 * The account with this address; without one, the first Super Admin.
 * @param {Newsroom} strapi
 * @param {string | undefined} email
 */
async function chosenAccount(strapi, email) {
  if (email !== undefined) {
    const account = await findAccount(strapi, email);
    if (!account)
      throw new Failure(`There is no account ${email}.`, 'See them all with: npm run admin -- list');
    return account;
  }
  const first = (await accounts(strapi)).find(isSuper);
  if (!first)
    throw new Failure(
      'There is no Super Admin account.',
      'Create one with: npm run admin -- create --email E',
    );
  return first;
}

/**
 * @param {Newsroom} strapi
 * @param {string} email
 */
async function findAccount(strapi, email) {
  const wanted = email.trim().toLowerCase();
  return (await accounts(strapi)).find((account) => account.email.toLowerCase() === wanted);
}

/** @param {string | undefined} email */
function wantedEmail(email) {
  if (!email) throw new Failure('An e-mail address is needed.', 'Give it as --email name@example.org.');
  const address = email.trim().toLowerCase();
  if (!isEmail(address))
    throw new Failure(`"${email}" is not an e-mail address.`, 'Give one such as name@example.org.');
  return address;
}

/** @param {string | undefined} password */
function wantedPassword(password) {
  if (password === undefined) return makePassword();
  const problem = passwordProblem(password);
  if (problem === null) return password;
  throw new Failure(
    `The password ${problem}.`,
    'Give at least 8 characters with lower-case and upper-case letters and digits, or leave it out to get a random one.',
  );
}

/**
 * @param {Newsroom} strapi
 * @param {string} code
 */
async function wantedRole(strapi, code) {
  /** @type {Array<{ code: string }>} */
  const roles = await strapi.db.query('admin::role').findMany();
  const found = roles.find((role) => role.code === code || role.code === `strapi-${code}`);
  if (found) return found.code;
  throw new Failure(`There is no role "${code}".`, `Roles: ${roles.map((role) => role.code).join(', ')}.`);
}
