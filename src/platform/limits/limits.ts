import type { Core } from '@strapi/strapi';
import type { HttpMiddleware } from '../http/context';
import { tick, type Ticker } from '../jobs/ticker';
import { areLoginsLimited } from '../settings/login-limits';
import { countedBy, limitsOf } from './account-routes';
import { networkOf } from './address';
import { forgetWholeAllowances, takeAllowances } from './allowance';
import { refuseLimited } from './limited';

const FORGET_EVERY_MS = 60_000;
const tickers = new WeakMap<Core.Strapi, Ticker>();

/** Limits how often accounts are signed in to, made and asked mails for; all instances count together. Needs the body. */
export function accountLimits(strapi: Core.Strapi): HttpMiddleware {
  return async (ctx, next) => {
    const limits = limitsOf(ctx.method, ctx.path);
    if (limits.length === 0 || !areLoginsLimited(process.env)) return void (await next());
    const { body } = ctx.request as { body?: unknown };
    const wanted = limits.flatMap(({ by, allowance }) => {
      const who = countedBy(by, networkOf(ctx.ip), body);
      return who === undefined ? [] : [[allowance, who] as const];
    });
    const taken = await takeAllowances(strapi, wanted);
    if (taken.outcome === 'spent') return refuseLimited(ctx, taken.retryAfter);
    await next();
  };
}

/** Begins to delete allowances that are whole again. */
export function startLimits(strapi: Core.Strapi): void {
  const report = (error: unknown) => strapi.log.warn(`Limits could not be cleaned up: ${String(error)}`);
  tickers.set(
    strapi,
    tick(FORGET_EVERY_MS, () => forgetWholeAllowances(strapi), report),
  );
}

/** Ends it. */
export async function stopLimits(strapi: Core.Strapi): Promise<void> {
  await tickers.get(strapi)?.stop();
  tickers.delete(strapi);
}
