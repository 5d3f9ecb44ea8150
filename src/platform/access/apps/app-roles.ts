import type { Core } from '@strapi/strapi';
import type { Registration } from '../../settings/registration';
import { grantChange, grantsOf } from './grants';

const PERMISSION = 'plugin::users-permissions.permission';
const ROLE = 'plugin::users-permissions.role';

interface StoredPermission {
  id: number;
  action: string;
}

/**
 * Makes the permissions of the content API exactly what `grants.ts` says, and opens or closes registration as
 * `REGISTRATION` says. Rights ticked by
 * hand in the panel are gone after the next start: a public API is changed in code, where it is reviewed.
 * Writes only what differs.
 */
export async function assertAppRoles(strapi: Core.Strapi): Promise<void> {
  const registration = strapi.config.get<Registration>('dossier.registration');
  for (const [type, wanted] of Object.entries(grantsOf(registration))) await assertRole(strapi, type, wanted);
  await assertRegistration(strapi, registration === 'open');
}

async function assertRole(strapi: Core.Strapi, type: string, wanted: readonly string[]): Promise<void> {
  const role = (await strapi.db.query(ROLE).findOne({ where: { type } })) as { id: number } | null;
  if (!role) throw new Error(`access: the role ${type} of users-permissions is missing`);
  const stored = (await strapi.db
    .query(PERMISSION)
    .findMany({ where: { role: role.id } })) as StoredPermission[];
  const { add, remove } = grantChange(
    stored.map(({ action }) => action),
    wanted,
  );
  const excess = stored.filter(({ action }) => remove.includes(action)).map(({ id }) => id);
  if (excess.length > 0) await strapi.db.query(PERMISSION).deleteMany({ where: { id: { $in: excess } } });
  for (const action of add) await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
}

/** The switch of users-permissions; the permission alone would let nobody in, nor would the switch. */
async function assertRegistration(strapi: Core.Strapi, isOpen: boolean): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const settings = (await store.get({ key: 'advanced' })) as Record<string, unknown> | null;
  if (settings?.allow_register === isOpen) return;
  await store.set({ key: 'advanced', value: { ...settings, allow_register: isOpen } });
}
