import type { Core } from '@strapi/strapi';
import type { HttpMiddleware } from '../http/context';
import { refuseInOutage } from '../http/unavailable';
import { probeOf } from './probe';

/** So long an answer of the database counts, in milliseconds: a flood of wrong tokens must not become a flood of questions. */
const KNOWN_FOR_MS = 500;

const asked = new WeakMap<Core.Strapi, { readonly at: number; readonly isAway: Promise<boolean> }>();

/** Whether the primary database does not answer now. */
export function isDatabaseAway(strapi: Core.Strapi): Promise<boolean> {
  const known = asked.get(strapi);
  if (known !== undefined && performance.now() - known.at < KNOWN_FOR_MS) return known.isAway;
  const isAway = probeOf(strapi)
    .query('select 1')
    .then(
      () => false,
      () => true,
    );
  asked.set(strapi, { at: performance.now(), isAway });
  return isAway;
}

/**
 * Where the database is away Strapi cannot look up who asks nor what he may, and answers 401, the public too; the panel would
 * throw away what an editor is writing. He is told to try again instead.
 */
export function tellOutage(strapi: Core.Strapi): HttpMiddleware {
  return async (ctx, next) => {
    await next();
    if (ctx.status === 401 && (await isDatabaseAway(strapi))) refuseInOutage(ctx);
  };
}
