import type { Core } from '@strapi/strapi';
import type { HttpContext, HttpMiddleware } from '../../platform/http/context';
import { READER_REFRESH_COOKIE } from '../../platform/settings/reader-sessions';

/** Strapi's header: `httpOnly` has it answer with a cookie, anything else with the token itself. */
const HEADER = 'x-strapi-refresh-cookie';

/** With this an app that is no browser asks for the token. */
const NO_COOKIE = 'none';

const ACCOUNTS = /^\/api\/auth\//i;

interface CookieSettings {
  readonly name: string;
  readonly [option: string]: unknown;
}

/** What decides in which form a refresh token is answered. */
interface Asked {
  readonly cookie: string | undefined;
  readonly header: string | undefined;
  readonly body: unknown;
}

/**
 * Whether the answer may hold a refresh token where a script can read it: to who asks for that, or has shown that he keeps one so
 * already, and has no cookie. Who sends the cookie gets the next one as a cookie whatever he asks: a script that found its way
 * into a page must not be able to turn the one into the other.
 */
export function isTokenInBody({ cookie, header, body }: Asked): boolean {
  if (cookie !== undefined) return false;
  const sent = (body as { readonly refreshToken?: unknown } | null | undefined)?.refreshToken;
  return header === NO_COOKIE || typeof sent === 'string';
}

/** Makes the cookie the rule and the token in the body the exception; Strapi by itself does it the other way round. */
export function refreshTokens(strapi: Core.Strapi): HttpMiddleware {
  return async (ctx, next) => {
    const { headers } = ctx.req;
    const asked = { cookie: ctx.cookies.get(READER_REFRESH_COOKIE), header: ctx.get(HEADER) };
    const isInBody = isTokenInBody({ ...asked, body: ctx.request.body });
    headers[HEADER] = isInBody ? NO_COOKIE : 'httpOnly';
    await next();
    if (!isInBody && ACCOUNTS.test(ctx.path)) moveIntoCookie(strapi, ctx);
  };
}

/** Where readers register or change their password, Strapi writes the token into the answer whatever it was asked for. */
function moveIntoCookie(strapi: Core.Strapi, ctx: HttpContext): void {
  const { refreshToken, ...answer } = (ctx.body ?? {}) as { readonly refreshToken?: unknown };
  if (typeof refreshToken !== 'string') return;
  const { name, ...options } = strapi.config.get<CookieSettings>('plugin::users-permissions.sessions.cookie');
  ctx.cookies.set(name, refreshToken, { ...options, httpOnly: true, overwrite: true });
  ctx.body = answer;
}
