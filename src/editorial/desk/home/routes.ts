import type { Core } from '@strapi/strapi';
import { ARTICLE, COMMENT } from '../../../content/content-types';
import { accountOf, addDeskRoutes, type DeskRoute, type Right } from '../desk-routes';
import { readMostRead } from './most-read';
import {
  countComments,
  countSuggestions,
  readOwn,
  readReturned,
  readSchedule,
  readWaiting,
} from './read-home';

/** The routes of the widgets on the panel's home page, each for those who can do something about what it shows. */
export function registerHome(strapi: Core.Strapi): void {
  const publishers = { verb: 'publish', uid: ARTICLE } as const;
  addDeskRoutes(strapi, [
    widget('review', publishers, () => readWaiting(strapi)),
    widget('schedule', publishers, () => readSchedule(strapi, new Date())),
    widget('returned', { verb: 'update', uid: ARTICLE }, (ctx) => readReturned(strapi, accountOf(ctx) ?? 0)),
    widget('suggestions', { verb: 'update', uid: ARTICLE }, async (ctx) =>
      countSuggestions(strapi, await readOwn(strapi, accountOf(ctx) ?? 0)),
    ),
    widget('most-read', { verb: 'read', uid: ARTICLE }, () => readMostRead(strapi, new Date())),
    widget('comments', { verb: 'update', uid: COMMENT }, async () => ({
      pending: await countComments(strapi),
    })),
  ]);
}

function widget(name: string, right: Right, handle: DeskRoute['handle']): DeskRoute {
  return { method: 'GET', path: `/home/${name}`, rights: [right], handle };
}
