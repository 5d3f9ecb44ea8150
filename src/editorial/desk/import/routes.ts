import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { ARTICLE } from '../../../content/content-types';
import type { HttpContext } from '../../../platform/http/context';
import { accountOf, addDeskRoutes } from '../desk-routes';
import { bodyOf, CODES, readBody } from '../input';
import { permissionChecker } from '../../../platform/access/panel/permission-checker';
import { isStoryFile, runImport, showImport, type Given } from './import';

/** What a name may end in. A pasted text has the name of a text file. */
const NAME = /\.(txt|text|html?|xhtml|md|markdown|json|ya?ml)$/i;

const LONGEST_NAME = 255;

const givenSchema = z.strictObject({
  name: z.string().max(LONGEST_NAME).regex(NAME, 'Ends in .txt, .html, .md, .yaml or .json'),
  content: z.string().min(1),
  locale: z.enum(CODES).optional(),
  source: z.url({ protocol: /^https?$/ }).optional(),
});

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
      handle: async (ctx) => showImport(strapi, permitted(strapi, ctx)),
    },
    {
      method: 'POST',
      path: '/import',
      rights,
      handle: async (ctx) => runImport(strapi, permitted(strapi, ctx), accountOf(ctx)),
    },
  ]);
}

/** @throws ValidationError naming the field; ForbiddenError for a story file of somebody who may not publish. */
function permitted(strapi: Core.Strapi, ctx: HttpContext): Given {
  const given = readBody(givenSchema, bodyOf(ctx));
  if (isStoryFile(given) && !permissionChecker(strapi, ctx, ARTICLE).can.publish())
    throw new errors.ForbiddenError('Story files are for those who may publish', { field: 'name' });
  return given;
}
