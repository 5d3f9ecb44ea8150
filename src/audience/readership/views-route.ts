import type { Core } from '@strapi/strapi';
import { LOCALES } from '../../content/content-types';
import type { HttpMiddleware } from '../../platform/http/context';
import { noteReading } from './readership';

const PATH = /^\/api\/stories\/([^/]{1,600})\/views$/;
const DEFAULT = LOCALES[0].code;
const LONGEST_AGENT = 300;
const LONGEST_SLUG = 200;

/**
 * `POST /api/stories/:slug/views?locale=`: somebody reads a story. Answered 202 whatever the story is, at once, and without
 * reading a body: that a slug is no public story is found when views are written, and nobody is told.
 */
export function viewsRoute(strapi: Core.Strapi): HttpMiddleware {
  return async (ctx, next) => {
    const slug = ctx.method === 'POST' ? slugOf(ctx.path) : undefined;
    if (slug === undefined) return void (await next());
    const locale = new URLSearchParams(ctx.querystring).get('locale') ?? DEFAULT;
    if (LOCALES.some(({ code }) => code === locale)) {
      const agent = ctx.get('user-agent').slice(0, LONGEST_AGENT);
      noteReading(strapi, { slug, locale, agent, address: ctx.ip });
    }
    ctx.status = 202;
    ctx.set('Cache-Control', 'no-store');
    ctx.body = '';
  };
}

function slugOf(path: string): string | undefined {
  const [, part] = PATH.exec(path) ?? [];
  if (part === undefined) return undefined;
  const slug = decoded(part);
  return slug.length > LONGEST_SLUG || slug.includes('\0') ? '' : slug;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
