import type { Core } from '@strapi/strapi';
import { readerOf } from '../../graph/read/pool';
import type { HttpContext } from '../../platform/http/context';
import { PAGE_SECURITY_POLICY } from '../serving/frozen-headers';
import { takeHandedOn } from '../serving/handed-on';
import { readParameters } from '../serving/hot-request';
import { respondPage, writeNotFound } from './respond';
import { PAGE_ROUTES, type PageRoute } from './routes';

/**
 * Readers' pages: the routes in Koa, which answer what the fast path before it leaves to them: moved, unknown and refused.
 * They stand at the root, before the files of `public/`.
 */
export function registerPages(strapi: Core.Strapi): void {
  const routes = PAGE_ROUTES.map((route) => pageRoute(strapi, route));
  // The types of routes at the root are not public.
  strapi.server.routes([...routes, notFoundRoute()] as never);
}

function pageRoute(strapi: Core.Strapi, { path, answer, parameters }: PageRoute): object {
  return {
    method: 'GET',
    path,
    config: { auth: false },
    handler: async (ctx: HttpContext) => {
      const query = readParameters(ctx.query, parameters);
      const params = ctx.params as Record<string, string>;
      const read = takeHandedOn(ctx.req) ?? (await answer(readerOf(strapi), { params, query }));
      ctx.set('Content-Security-Policy', PAGE_SECURITY_POLICY);
      respondPage(ctx, read);
    },
  };
}

/** Whoever types an address that nothing answers, and reads HTML, is told so in a page. Apps get the envelope as ever. */
function notFoundRoute(): object {
  return {
    method: 'GET',
    path: '/((?!(?:api|graphql|admin|uploads|feeds)(?:/|$)).+)',
    config: { auth: false },
    handler: async (ctx: HttpContext, next: () => Promise<void>) => {
      await next();
      if (ctx.status !== 404 || ctx.body != null || ctx.accepts('json', 'html') !== 'html') return;
      ctx.set('Content-Security-Policy', PAGE_SECURITY_POLICY);
      writeNotFound(ctx);
    },
  };
}
