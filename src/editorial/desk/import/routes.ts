import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE } from '../../../content/content-types';
import type { HttpContext } from '../../../platform/http/context';
import { accountOf, addDeskRoutes } from '../desk-routes';
import { permissionChecker } from '../../../platform/access/panel/permission-checker';
import { readGiven } from './given';
import { isStoryFile, runImport, showImport, type Given } from './import';

/**
 * The routes of the page `Import story`: what would be made of a text or story file, and the making. A text becomes a draft
 * of the account that imports it; a story file may publish, and is for those who may.
 */
export function registerImport(strapi: Core.Strapi): void {
  const rights = [{ verb: 'create', uid: ARTICLE }] as const;
  addDeskRoutes(strapi, [
    {
      method: 'POST',
      path: '/import/preview',
      rights,
      handle: async (ctx) => showImport(strapi, await permitted(strapi, ctx)),
    },
    {
      method: 'POST',
      path: '/import',
      rights,
      handle: async (ctx) => runImport(strapi, await permitted(strapi, ctx), accountOf(ctx)),
    },
  ]);
}

/** @throws ValidationError naming the field; ForbiddenError for a story file of somebody who may not publish. */
async function permitted(strapi: Core.Strapi, ctx: HttpContext): Promise<Given> {
  const given = await readGiven(ctx);
  if (isStoryFile(given) && !permissionChecker(strapi, ctx, ARTICLE).can.publish())
    throw new errors.ForbiddenError('Story files are for those who may publish', { field: 'name' });
  return given;
}
