import type { Core } from '@strapi/strapi';
import type { HttpMiddleware } from '../../platform/http/context';

const ACCOUNTS = /^\/api\/auth\//i;

interface RefreshCookie {
  readonly name: string;
  readonly [option: string]: unknown;
}

/**
 * Hands every refresh token over in the cookie that no script can read. users-permissions does so where readers sign in, and
 * writes the token into the answer where they register or change their password.
 */
export function refreshCookie(strapi: Core.Strapi): HttpMiddleware {
  return async (ctx, next) => {
    await next();
    if (!ACCOUNTS.test(ctx.path)) return;
    const { refreshToken, ...answer } = (ctx.body ?? {}) as { refreshToken?: unknown };
    if (typeof refreshToken !== 'string') return;
    const { name, ...options } = strapi.config.get<RefreshCookie>(
      'plugin::users-permissions.sessions.cookie',
    );
    ctx.cookies.set(name, refreshToken, { ...options, httpOnly: true, overwrite: true });
    ctx.body = answer;
  };
}
