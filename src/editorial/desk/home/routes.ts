import type { Core } from '@strapi/strapi';
import { ARTICLE, COMMENT } from '../../../content/content-types';
import type { HttpContext } from '../../../platform/http/context';
import { countComments, countSuggestions, readOwn, readSchedule, readWaiting } from './read-home';

const EXPLORER = 'plugin::content-manager.explorer';

/** The routes of the widgets on the panel's home page, each for those who can do something about what it shows. */
export function registerHome(strapi: Core.Strapi): void {
  const routes = [
    route('review', { verb: 'publish', uid: ARTICLE }, () => readWaiting(strapi)),
    route('schedule', { verb: 'publish', uid: ARTICLE }, () => readSchedule(strapi, new Date())),
    route('suggestions', { verb: 'update', uid: ARTICLE }, async (account) =>
      countSuggestions(strapi, await readOwn(strapi, account)),
    ),
    route('comments', { verb: 'update', uid: COMMENT }, async () => ({
      pending: await countComments(strapi),
    })),
  ];
  // The types of admin routes are not public.
  strapi.server.routes({ type: 'admin', prefix: '/desk', routes } as never);
}

function route(
  name: string,
  { verb, uid }: { readonly verb: string; readonly uid: string },
  read: (account: number) => Promise<unknown>,
): object {
  const actions = [{ action: `${EXPLORER}.${verb}`, subject: uid }];
  return {
    method: 'GET',
    path: `/home/${name}`,
    handler: async (ctx: HttpContext) => {
      const { user } = ctx.state as { user: { id: number } };
      ctx.body = { data: await read(user.id) };
    },
    config: {
      policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions } }],
    },
  };
}
