import type { HttpMiddleware } from '../../platform/http/context';
import { READER_REFRESH_COOKIE } from '../../platform/settings/reader-sessions';

/** Strapi's header: `httpOnly` has it answer with a cookie, anything else with the token itself. */
const HEADER = 'x-strapi-refresh-cookie';

/** With this an app that is no browser asks for the token. */
const NO_COOKIE = 'none';

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
export function refreshTokens(): HttpMiddleware {
  return async (ctx, next) => {
    const { headers } = ctx.req;
    const asked = { cookie: ctx.cookies.get(READER_REFRESH_COOKIE), header: ctx.get(HEADER) };
    headers[HEADER] = isTokenInBody({ ...asked, body: ctx.request.body }) ? NO_COOKIE : 'httpOnly';
    await next();
  };
}
