import type { HttpMiddleware } from './context';

/**
 * Lets cookies be marked Secure when browsers come over https although this process is spoken to in plain http
 * by the proxy that ends the TLS. Without it Koa refuses to set such a cookie and signing in answers 500.
 */
export function secureCookies(isHttps: boolean): HttpMiddleware {
  return async (ctx, next) => {
    if (isHttps) (ctx.cookies as { secure?: boolean }).secure = true;
    await next();
  };
}
