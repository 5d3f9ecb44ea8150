// @ts-check
import { firstAdministrator } from '../secrets/administrator.mjs';

/**
 * Makes the first administrator where there is none at all. It happens before the server listens, so
 * nobody else can register as such.
 * @param {import('./load.mjs').Newsroom} strapi
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ email: string, password: string, given: boolean } | null>} null where there was one
 */
export async function ensureAdministrator(strapi, env) {
  if ((await strapi.db.query('admin::user').count()) > 0) return null;
  const login = firstAdministrator(env);
  await createAdministrator(strapi, { ...login, role: 'strapi-super-admin' });
  return login;
}

/**
 * @param {import('./load.mjs').Newsroom} strapi
 * @param {{ email: string, password: string, role: string }} account
 */
export async function createAdministrator(strapi, { email, password, role }) {
  const { id } = await strapi.db.query('admin::role').findOne({ where: { code: role } });
  return strapi.service('admin::user').create({
    email,
    password,
    firstname: email.split('@')[0],
    lastname: '',
    isActive: true,
    registrationToken: null,
    roles: [id],
  });
}
