import type { Core } from '@strapi/strapi';
import { assertAppRoles } from './apps/app-roles';
import { removeDefaultTokens } from './apps/default-tokens';
import { registerGraphqlGuard } from './graphql/association-guard';
import { narrowRoutes } from './panel/narrowed-routes';
import { registerReadGuard } from './reading/read-guard';
import { assertAdminRoles } from './roles/admin-roles';

export { asNewsroom, registerReadGuard } from './reading/read-guard';

/**
 * What access needs before Strapi starts: the guard of all reading, the shape of the GraphQL API and the narrower
 * routes of Strapi's. To be called in
 * `register()`, before any other document middleware is registered.
 */
export function registerAccess(strapi: Core.Strapi): void {
  registerReadGuard(strapi);
  registerGraphqlGuard(strapi);
  narrowRoutes(strapi);
}

/**
 * Makes roles and permissions what the code says. To be called in `bootstrap()`, after the languages exist, by one
 * instance at a time. A second call writes nothing.
 */
export async function assertAccess(strapi: Core.Strapi): Promise<void> {
  await assertAppRoles(strapi);
  await assertAdminRoles(strapi);
  await removeDefaultTokens(strapi);
}
