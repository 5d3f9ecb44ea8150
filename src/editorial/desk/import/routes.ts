import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { ARTICLE } from '../../../content/content-types';
import type { HttpContext } from '../../../platform/http/context';
import { bodyOf, CODES, readBody } from '../input';
import { permissionChecker } from '../permission-checker';
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
  const routes = [
    route('/import/preview', (ctx) => showImport(strapi, permitted(strapi, ctx))),
    route('/import', (ctx) => {
      const { user } = ctx.state as { user?: { id: number } };
      return runImport(strapi, permitted(strapi, ctx), user?.id);
    }),
  ];
  // The types of admin routes are not public.
  strapi.server.routes({ type: 'admin', prefix: '/desk', routes } as never);
}

function route(path: string, handle: (ctx: HttpContext) => Promise<unknown>): object {
  const actions = [{ action: 'plugin::content-manager.explorer.create', subject: ARTICLE }];
  return {
    method: 'POST',
    path,
    handler: async (ctx: HttpContext) => {
      ctx.body = { data: await handle(ctx) };
    },
    config: {
      policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions } }],
    },
  };
}

/** @throws ValidationError naming the field; ForbiddenError for a story file of somebody who may not publish. */
function permitted(strapi: Core.Strapi, ctx: HttpContext): Given {
  const given = readBody(givenSchema, bodyOf(ctx));
  if (isStoryFile(given) && !permissionChecker(strapi, ctx, ARTICLE).can.publish())
    throw new errors.ForbiddenError('Story files are for those who may publish', { field: 'name' });
  return given;
}
