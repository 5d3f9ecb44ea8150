import { isReachedOverHttps, type Environment } from '../../platform/settings/addresses';
import { corsHeaders } from '../../platform/http/cors';
import { PERMISSIONS_POLICY } from '../../platform/http/permissions-policy';

/**
 * For whom a route answers: apps of all origins, readers with their browsers, or those who ask GraphQL, to whom by their
 * origin other headers of CORS are sent.
 */
export type Audience = 'apps' | 'readers' | 'graphql';

/** What `strapi::security` adds to the directives of config/middlewares.ts, written out. */
const CONTENT_SECURITY_POLICY = [
  "connect-src 'self' https:",
  "img-src 'self' data: blob: https://market-assets.strapi.io",
  "media-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'self'",
  "frame-src 'self'",
  "default-src 'self'",
  "font-src 'self' https: data:",
  "form-action 'self'",
  "script-src 'self'",
  "script-src-attr 'none'",
  "style-src 'self' https: 'unsafe-inline'",
].join(';');

/**
 * What readers' pages may load: the stylesheet of this server and pictures, nothing that runs. What stands in a page as data
 * for machines is no script and needs no leave.
 */
export const PAGE_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' http: https: data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join(';');

/**
 * The headers that every public reading answer carries, whoever writes it. A test holds them equal to what the middlewares
 * of config/middlewares.ts send.
 */
export function frozenHeaders(
  environment: Environment,
  audience: Audience = 'apps',
): Readonly<Record<string, string>> {
  const hsts: Record<string, string> = isReachedOverHttps(environment)
    ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }
    : {};
  const isForReaders = audience === 'readers';
  const cors = corsHeaders({ method: 'GET', path: '/api/stories', origin: '' }, new Set());
  return Object.freeze({
    ...(audience === 'apps' ? cors : {}),
    ...(audience === 'graphql' ? { Vary: 'Origin' } : {}),
    'Content-Security-Policy': isForReaders ? PAGE_SECURITY_POLICY : CONTENT_SECURITY_POLICY,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': PERMISSIONS_POLICY,
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    ...hsts,
    'X-Content-Type-Options': 'nosniff',
    'X-DNS-Prefetch-Control': 'off',
    'X-Download-Options': 'noopen',
    'X-Frame-Options': 'SAMEORIGIN',
    'X-Permitted-Cross-Domain-Policies': 'none',
  });
}
