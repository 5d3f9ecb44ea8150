import type { Core } from '@strapi/strapi';
import type { HttpContext } from '../../http/context';

/** Strapi's edge: the content manager's services are untyped. */
export interface PermissionChecker {
  can: Record<
    'create' | 'read' | 'update' | 'delete' | 'publish',
    (entity?: unknown, field?: string) => boolean
  >;
}

/** What the account of a request may do with records of a type: by type, by its role's conditions, languages and fields. */
export function permissionChecker(strapi: Core.Strapi, ctx: HttpContext, model: string): PermissionChecker {
  const service = strapi.plugin('content-manager').service('permission-checker') as unknown as {
    create(of: { userAbility: unknown; model: string }): PermissionChecker;
  };
  return service.create({ userAbility: (ctx.state as { userAbility?: unknown }).userAbility, model });
}
