import type { Core } from '@strapi/strapi';
import { GRANTS, grantChange } from './grants';
import type { AppRole } from './grants';

const PERMISSION = 'plugin::users-permissions.permission';
const ROLE = 'plugin::users-permissions.role';

interface StoredPermission {
  id: number;
  action: string;
}

/**
 * Makes the permissions of the content API exactly what `grants.ts` says, and closes registration. Rights ticked by
 * hand in the panel are gone after the next start: a public API is changed in code, where it is reviewed.
 * Writes only what differs.
 */
export async function assertAppRoles(strapi: Core.Strapi): Promise<void> {
  for (const type of Object.keys(GRANTS) as AppRole[]) await assertRole(strapi, type);
  await closeRegistration(strapi);
}

async function assertRole(strapi: Core.Strapi, type: AppRole): Promise<void> {
  const role = (await strapi.db.query(ROLE).findOne({ where: { type } })) as { id: number } | null;
  if (!role) throw new Error(`access: the role ${type} of users-permissions is missing`);
  const stored = (await strapi.db
    .query(PERMISSION)
    .findMany({ where: { role: role.id } })) as StoredPermission[];
  const { add, remove } = grantChange(
    stored.map(({ action }) => action),
    GRANTS[type],
  );
  const excess = stored.filter(({ action }) => remove.includes(action)).map(({ id }) => id);
  if (excess.length > 0) await strapi.db.query(PERMISSION).deleteMany({ where: { id: { $in: excess } } });
  for (const action of add) await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
}

/** Readers' accounts are made by the newsroom until it decides otherwise. */
async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const settings = (await store.get({ key: 'advanced' })) as Record<string, unknown> | null;
  if (settings?.allow_register === false) return;
  await store.set({ key: 'advanced', value: { ...settings, allow_register: false } });
}
