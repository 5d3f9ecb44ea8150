import type { Core } from '@strapi/strapi';
import type { HttpContext, HttpMiddleware } from '../http/context';
import { metricsOf } from './registry';

/** Counts each request that comes to Koa and how long it took, by the route's template: addresses would be without number. */
export function measureRequests(strapi: Core.Strapi): HttpMiddleware {
  return async (ctx, next) => {
    const metrics = metricsOf(strapi);
    if (metrics === undefined) return void (await next());
    const start = performance.now();
    try {
      await next();
    } finally {
      const route = routeOf(ctx);
      metrics.requests.inc({ method: methodOf(ctx), route, status: String(ctx.status) });
      metrics.durations.observe({ route, served: 'koa' }, (performance.now() - start) / 1000);
    }
  };
}

/** The template that the router found, such as `/api/articles/:id`; `none` where there is no route. */
function routeOf(ctx: HttpContext): string {
  const { _matchedRoute: matched } = ctx as { _matchedRoute?: unknown };
  if (typeof matched === 'string') return matched;
  return matched instanceof RegExp ? matched.source : 'none';
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Node knows some dozens of methods; those that nobody here answers are one. */
function methodOf({ method }: HttpContext): string {
  return METHODS.has(method) ? method : 'other';
}
