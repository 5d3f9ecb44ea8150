import type { Core } from '@strapi/strapi';

const DEFAULT_NAMES = ['Read Only', 'Full Access'];
const STORE = { type: 'dossier', name: 'access' } as const;
const KEY = 'default-tokens-removed';
const TOKEN = 'admin::api-token';

/**
 * Deletes the two API tokens that Strapi makes on an empty database: a "Full Access" token that nobody asked for is
 * a door that nobody watches. Done at the first setup, and again as long as there is no administrator, since Strapi
 * makes them anew then and nobody else can; afterwards a token of that name is somebody's own.
 */
export async function removeDefaultTokens(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store(STORE);
  const isSetUp = Boolean(await store.get({ key: KEY }));
  if (isSetUp && (await strapi.db.query('admin::user').count()) > 0) return;
  await strapi.db.query(TOKEN).deleteMany({ where: { name: { $in: DEFAULT_NAMES } } });
  if (!isSetUp) await store.set({ key: KEY, value: true });
}
