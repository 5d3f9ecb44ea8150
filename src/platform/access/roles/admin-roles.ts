import type { Core } from '@strapi/strapi';
import type { GrantableModel } from './fields';
import { rolesOf } from './roles';
import type { Newsroom, Permission, Role } from './roles';

/** Roles that Strapi makes on an empty database, with rights over content as it was then. */
const STOCK_ROLES = ['strapi-editor', 'strapi-author'];

interface StoredRole {
  id: number;
  code: string;
  name: string;
  description: string;
}

/** Strapi's edge: the admin's role service is untyped. */
interface RoleService {
  findOne(where: object): Promise<StoredRole | null>;
  create(role: Role): Promise<StoredRole>;
  update(where: object, role: Partial<Role>): Promise<StoredRole>;
  assignPermissions(roleId: number, permissions: Permission[]): Promise<unknown>;
  getUsersCount(roleId: number): Promise<number>;
  deleteByIds(ids: number[]): Promise<unknown>;
}

/**
 * Makes the admin roles and their permissions what `roles.ts` says. What was granted by hand is taken back: the
 * roles of Dossier are code. Roles that people made themselves are not touched. Writes only what differs.
 */
export async function assertAdminRoles(strapi: Core.Strapi): Promise<void> {
  const service = roleService(strapi);
  for (const { role, permissions } of rolesOf(newsroomOf(strapi))) {
    const { id } = await assertRole(service, role);
    await service.assignPermissions(id, permissions);
  }
  for (const code of STOCK_ROLES) await removeUnused(service, code);
}

async function assertRole(service: RoleService, role: Role): Promise<StoredRole> {
  const stored = await service.findOne({ code: role.code });
  if (!stored) return service.create(role);
  const isSame = stored.name === role.name && stored.description === role.description;
  return isSame
    ? stored
    : service.update({ id: stored.id }, { name: role.name, description: role.description });
}

/** A stock role that somebody has stays: removing it would lock that person out. */
async function removeUnused(service: RoleService, code: string): Promise<void> {
  const stored = await service.findOne({ code });
  if (stored && (await service.getUsersCount(stored.id)) === 0) await service.deleteByIds([stored.id]);
}

function roleService(strapi: Core.Strapi): RoleService {
  return strapi.service('admin::role') as unknown as RoleService;
}

function newsroomOf(strapi: Core.Strapi): Newsroom {
  return {
    model: (uid) => modelIn(strapi.contentTypes, uid),
    component: (uid) => modelIn(strapi.components, uid),
    locales: strapi.config.get('dossier.locales.all') as string[],
  };
}

/** Strapi's edge: its schemas are typed by uids known at compile time. */
function modelIn(models: object, uid: string): GrantableModel | undefined {
  return (models as Record<string, GrantableModel | undefined>)[uid];
}
