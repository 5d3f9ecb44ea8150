import type { Core } from '@strapi/strapi';

const DEFAULT_NAMES = ['Read Only', 'Full Access'];
const STORE = { type: 'plugin', name: 'dossier' } as const;
const KEY = 'default-tokens-removed';
const TOKEN = 'admin::api-token';

/**
 * Deletes the two API tokens that Strapi makes on an empty database: a "Full Access" token that nobody asked for is
 * a door that nobody watches. Done once, at the first setup; afterwards a token of that name is somebody's own.
 */
export async function removeDefaultTokens(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store(STORE);
  if (await store.get({ key: KEY })) return;
  // Strapi makes them only while there is no administrator, and with no one to make tokens they can be no one's.
  await strapi.db
    .query(TOKEN)
    .deleteMany({ where: { name: { $in: DEFAULT_NAMES }, lastUsedAt: { $null: true } } });
  await store.set({ key: KEY, value: true });
}
