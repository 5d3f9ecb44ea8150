import type { Core } from '@strapi/strapi';

/** Koa's context as Strapi types it; Koa itself is no dependency of ours. */
export type HttpContext = Parameters<Core.MiddlewareHandler>[0];

/** A Koa middleware of Dossier. */
export type HttpMiddleware = (ctx: HttpContext, next: () => Promise<unknown>) => Promise<void>;
