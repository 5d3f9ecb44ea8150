import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readerOf } from '../../graph/read/pool';
import { readGraphVersion } from '../../graph/read/sitemap';
import type { HttpContext } from '../../platform/http/context';
import { LISTS, publicUrl } from '../answers/compose';
import { siteOf } from '../pages/site';
import { CACHE_CONTROL, isNotModified } from '../serving/headers';
import { readParameters } from '../serving/hot-request';
import { reading } from '../serving/respond';
import { SYNDICATION_ROUTES, type SyndicationRoute } from './routes';
import { sitemapFile, sitemapIndex } from './sitemap-files';

/** Feeds and sitemaps: the routes in Koa, for what the fast path leaves to them, and for what is too large to be kept. */
export function registerSyndication(strapi: Core.Strapi): void {
  const kept = SYNDICATION_ROUTES.map((route) => keptRoute(strapi, route));
  // The types of routes at the root are not public.
  strapi.server.routes([...kept, indexRoute(strapi), fileRoute(strapi)] as never);
}

function keptRoute(strapi: Core.Strapi, { path, answer, parameters }: SyndicationRoute): object {
  const handler = reading(strapi, (reader, { params, query }) =>
    answer(reader, { params, query: readParameters(query, parameters) }),
  );
  return { method: 'GET', path, config: { auth: false }, handler };
}

function indexRoute(strapi: Core.Strapi): object {
  return sitemapRoute('/sitemap.xml', async (ctx) => {
    const isKnown = await writeHeaders(strapi, ctx);
    if (!isKnown) ctx.body = await sitemapIndex(readerOf(strapi));
  });
}

function fileRoute(strapi: Core.Strapi): object {
  return sitemapRoute('/sitemap-:file(\\d{1,6}).xml', async (ctx) => {
    const { file } = ctx.params as Record<string, string>;
    const pieces = Number(file) > 0 ? await sitemapFile(readerOf(strapi), Number(file)) : undefined;
    if (pieces === undefined) throw new errors.NotFoundError('No such sitemap');
    const isKnown = await writeHeaders(strapi, ctx);
    if (!isKnown) ctx.body = Readable.from(pieces);
  });
}

function sitemapRoute(path: string, handler: (ctx: HttpContext) => Promise<void>): object {
  return { method: 'GET', path, config: { auth: false }, handler };
}

/**
 * Writes what a sitemap says of itself. Its entity tag is the state of the whole graph: to know it nothing else need be read.
 * @returns whether the client has it already.
 */
async function writeHeaders(strapi: Core.Strapi, ctx: HttpContext): Promise<boolean> {
  const version = await readGraphVersion(readerOf(strapi));
  const state = [
    version,
    ctx.path,
    publicUrl(),
    JSON.stringify(process.env.SITE_PATHS ?? ''),
    siteOf().url,
  ].join(' ');
  const etag = `"${createHash('sha1').update(state).digest('base64url')}"`;
  ctx.set({
    'Content-Type': 'application/xml; charset=utf-8',
    'Cache-Control': CACHE_CONTROL,
    ETag: etag,
    'Surrogate-Key': LISTS,
  });
  const isKnown = isNotModified({ etag }, ctx.get('If-None-Match'));
  if (isKnown) ctx.status = 304;
  return isKnown;
}
