// @ts-check
import { publicAddress } from '../settings/address.mjs';

/**
 * The last lines of a start: where everything is, and on the very first one the login.
 * @param {import('./supervise.mjs').ServerNews} news
 * @param {import('../settings/address.mjs').Address} address
 * @param {NodeJS.ProcessEnv} env
 * @param {number} took milliseconds
 */
export function welcome({ login, paths }, address, env, took) {
  const base = publicAddress(address, env);
  const lines = [
    '',
    `Dossier is ready after ${(took / 1000).toFixed(1)} seconds. Ctrl-C stops it.`,
    `  Front page   ${base}/`,
    `  Admin panel  ${base}${paths.admin}`,
    `  REST         ${base}${paths.rest}`,
    ...(paths.graphql ? [`  GraphQL      ${base}${paths.graphql}`] : []),
    ...(login ? ['', ...loginLines(login)] : []),
  ];
  return lines.join('\n');
}

/**
 * How to sign in as the first administrator.
 * @param {{ email: string, password: string, given: boolean }} login
 */
export function loginLines({ email, password, given }) {
  if (given) return [`The first administrator is ${email}, with the password from ADMIN_PASSWORD.`];
  return [
    'The first administrator, shown only this once:',
    `  E-mail       ${email}`,
    `  Password     ${password}`,
  ];
}
