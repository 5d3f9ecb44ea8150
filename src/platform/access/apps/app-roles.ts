import type { Core } from '@strapi/strapi';
import { mailSettingsOf } from '../../settings/mail';
import type { Registration } from '../../settings/registration';
import { assertAccountSettings } from './account-settings';
import { grantChange, grantsOf } from './grants';

const PERMISSION = 'plugin::users-permissions.permission';
const ROLE = 'plugin::users-permissions.role';

interface StoredPermission {
  id: number;
  action: string;
}

/**
 * Makes the permissions of the content API exactly what `grants.ts` says, and the settings of
 * accounts what the environment says. Rights ticked by
 * hand in the panel are gone after the next start: a public API is changed in code, where it is reviewed.
 * Writes only what differs.
 */
export async function assertAppRoles(strapi: Core.Strapi): Promise<void> {
  const registration = strapi.config.get<Registration>('dossier.registration');
  const hasMail = mailSettingsOf(process.env) !== undefined;
  for (const [type, wanted] of Object.entries(grantsOf(registration, hasMail)))
    await assertRole(strapi, type, wanted);
  await assertAccountSettings(strapi);
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
