import type { Core } from '@strapi/strapi';
import { APP_PATHS } from '../http/app-paths';
import type { HttpContext, HttpMiddleware } from '../http/context';
import { refuseForNow } from '../http/unavailable';
import { metricsOf } from '../metrics/registry';
import { requestSettingsOf } from '../settings/requests';
import { beginWork, overloadOf } from './load';
import type { Overload } from './overload';

/** Who watches over this instance must hear from it, above all when it has too much to do. */
const ALWAYS = /^\/(_health|api\/ready)\/?$/;

/** Some seconds, as the peak of a burst takes; clients who were refused together come back together. */
const BUSY_SECONDS = 2;

/**
 * Refuses requests with 503 while there is too much to do, before anything is read of them: better some at once than all after
 * a minute. What is in memory was answered before Koa.
 */
export function shedLoad(strapi: Core.Strapi): HttpMiddleware {
  return async (ctx, next) => {
    const overload = ALWAYS.test(ctx.path) ? undefined : overloadOf(strapi, APP_PATHS.test(ctx.path));
    if (overload === undefined) return void (await next());
    refuseBusy(strapi, ctx, overload);
  };
}

function refuseBusy(strapi: Core.Strapi, ctx: HttpContext, overload: Overload): void {
  metricsOf(strapi)?.refused.inc({ reason: overload });
  refuseForNow(ctx, BUSY_SECONDS, 'There is too much to do at the moment, please try again');
}

const LATE_SECONDS = 5;

/**
 * Counts what is worked on and answers 503 where that takes too long; the work itself goes on to its end, in a transaction that
 * is made as a whole or not at all. Stands behind the reading of bodies: a client who sends slowly is no work.
 */
export function limitWork(strapi: Core.Strapi): HttpMiddleware {
  const { answerMs } = requestSettingsOf(process.env);
  return async (ctx, next) => {
    if (ALWAYS.test(ctx.path)) return void (await next());
    // Many may have come while none was worked on, and sent their bodies together.
    const overload = overloadOf(strapi, APP_PATHS.test(ctx.path));
    if (overload === 'requests') return refuseBusy(strapi, ctx, overload);
    const work = next().finally(beginWork(strapi));
    if (await isDoneIn(work, answerMs)) return;
    metricsOf(strapi)?.refused.inc({ reason: 'time' });
    work.catch((error: unknown) => strapi.log.warn(`Failed after its time was over: ${String(error)}`));
    refuseForNow(ctx, LATE_SECONDS, 'This took too long, please try again');
  };
}

/** @throws what the work threw, where it threw in time. */
async function isDoneIn(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
