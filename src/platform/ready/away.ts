import type { Core } from '@strapi/strapi';
import { isOutage } from '../database/outage';
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

/** When a statement last failed because the database went; as `performance.now()`. */
const lastCut = new WeakMap<Core.Strapi, number>();

/** A statement that took too long: the database is there. */
const TOO_LONG = '57014';

/** Begins to note in which moments statements are cut off. Of which request each was knex does not know by then. */
export function watchOutages(strapi: Core.Strapi): void {
  strapi.db.connection.on('query-error', (error: unknown) => {
    const isTooLong = (error as { readonly code?: unknown } | null)?.code === TOO_LONG;
    if (isOutage(error) && !isTooLong) lastCut.set(strapi, performance.now());
  });
}

/**
 * What Strapi answers where it could not ask: it cannot look up who asks nor what he may (401, 403, to the public too, and the
 * panel would throw away what an editor is writing), or wraps what happened into an error of its own (400, 500).
 */
const DOUBTFUL: readonly number[] = [400, 401, 403, 500];

/** Where the database is away, or went while the request was worked on, whoever asked is told to try again. */
export function tellOutage(strapi: Core.Strapi): HttpMiddleware {
  return async (ctx, next) => {
    const begun = performance.now();
    await next();
    if (!DOUBTFUL.includes(ctx.status)) return;
    const isCutOff = (lastCut.get(strapi) ?? -Infinity) >= begun;
    if (isCutOff || (await isDatabaseAway(strapi))) refuseInOutage(ctx);
  };
}
