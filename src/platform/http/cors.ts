import { APP_PATHS } from './app-paths';
import type { HttpContext, HttpMiddleware } from './context';

/**
 * Who may read an answer from another origin:
 * - `public`: anybody, without cookies; the answer is the same for all and may be cached
 * - `app`: the origins of `CORS_ORIGINS`, with cookies
 * - `closed`: nobody; the admin panel and its API live on this origin
 */
export type CorsRule = 'public' | 'app' | 'closed';

/** What CORS decides about one request. */
export interface CorsRequest {
  method: string;
  path: string;
  origin: string;
}

const READING_METHODS = ['GET', 'HEAD'];
const PUBLIC_PATHS = /^\/(api|feeds|uploads)(\/|$)|^\/(sitemap|news-sitemap)[^/]*\.xml$|^\/openapi\.json$/i;
const APP_METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE';
const PUBLIC_HEADERS =
  'Accept, Accept-Language, Content-Type, If-Modified-Since, If-None-Match, X-Request-Id';
const APP_HEADERS = `${PUBLIC_HEADERS}, Authorization, Apollo-Require-Preflight, X-Strapi-Refresh-Cookie`;
const EXPOSED_HEADERS = 'ETag, Link, Retry-After, X-Request-Id';
const PREFLIGHT_SECONDS = '3600';

/** The rule for a request. Public reading is open to everybody, listed or not, so that caches need not vary. */
export function corsRuleOf(method: string, path: string): CorsRule {
  if (READING_METHODS.includes(method) && PUBLIC_PATHS.test(path)) return 'public';
  return APP_PATHS.test(path) ? 'app' : 'closed';
}

/** The CORS headers of an answer that is no preflight. */
export function corsHeaders(request: CorsRequest, allowed: ReadonlySet<string>): Record<string, string> {
  const rule = corsRuleOf(request.method, request.path);
  if (rule === 'public') return { ...anybody(), 'Access-Control-Expose-Headers': EXPOSED_HEADERS };
  if (rule === 'closed' || !allowed.has(request.origin)) return {};
  return { ...oneOrigin(request.origin), 'Access-Control-Expose-Headers': EXPOSED_HEADERS };
}

/**
 * The CORS headers of the answer to a preflight for `request.method`. A listed origin gets the wider answer for
 * public paths too, because an app that reads with a token must be able to say so beforehand.
 */
export function preflightHeaders(request: CorsRequest, allowed: ReadonlySet<string>): Record<string, string> {
  const isListed = allowed.has(request.origin);
  if (isListed && APP_PATHS.test(request.path)) {
    return { ...oneOrigin(request.origin), ...permission(APP_METHODS, APP_HEADERS) };
  }
  if (corsRuleOf(request.method, request.path) !== 'public') return {};
  return { ...anybody(), ...permission('GET, HEAD', PUBLIC_HEADERS) };
}

/**
 * The one place that writes CORS headers. It stands outside everything else and replaces what `strapi::cors`
 * (which Strapi insists on) and the GraphQL plugin's own CORS have set.
 */
export function cors(origins: readonly string[]): HttpMiddleware {
  const allowed = new Set(origins.map((origin) => origin.toLowerCase()));
  return async (ctx, next) => {
    if (isPreflight(ctx)) return answerPreflight(ctx, allowed);
    try {
      await next();
    } finally {
      writeCors(ctx, corsHeaders(requestOf(ctx, ctx.method), allowed));
    }
  };
}

function isPreflight(ctx: HttpContext): boolean {
  return (
    ctx.method === 'OPTIONS' && ctx.get('Origin') !== '' && ctx.get('Access-Control-Request-Method') !== ''
  );
}

function answerPreflight(ctx: HttpContext, allowed: ReadonlySet<string>): void {
  const asked = ctx.get('Access-Control-Request-Method').toUpperCase();
  ctx.status = 204;
  ctx.set(preflightHeaders(requestOf(ctx, asked), allowed));
  ctx.vary(['Origin', 'Access-Control-Request-Method', 'Access-Control-Request-Headers']);
}

function requestOf(ctx: HttpContext, method: string): CorsRequest {
  return { method, path: ctx.path, origin: ctx.get('Origin').toLowerCase() };
}

function writeCors(ctx: HttpContext, headers: Record<string, string>): void {
  for (const name of Object.keys(ctx.response.headers)) {
    if (name.toLowerCase().startsWith('access-control-')) ctx.remove(name);
  }
  ctx.set(headers);
  if (corsRuleOf(ctx.method, ctx.path) === 'app') ctx.vary('Origin');
  else dropVaryOnOrigin(ctx);
}

/** Answers that are the same for every origin must not be stored once per origin by caches. */
function dropVaryOnOrigin(ctx: HttpContext): void {
  const rest = String(ctx.response.get('Vary') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.toLowerCase() !== 'origin');
  if (rest.length > 0) ctx.set('Vary', rest.join(', '));
  else ctx.remove('Vary');
}

function anybody(): Record<string, string> {
  return { 'Access-Control-Allow-Origin': '*' };
}

function oneOrigin(origin: string): Record<string, string> {
  return { 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true' };
}

function permission(methods: string, headers: string): Record<string, string> {
  return {
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Allow-Headers': headers,
    'Access-Control-Max-Age': PREFLIGHT_SECONDS,
  };
}
