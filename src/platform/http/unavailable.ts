import type { HttpContext } from './context';
import { refuse } from './envelope';

/** Answers 503 in Strapi's envelope, with the time after which it may be otherwise (RFC 9110, 15.6.4). */
export function refuseForNow(ctx: HttpContext, retryAfter: number, message: string): void {
  ctx.set('Retry-After', String(retryAfter));
  ctx.set('Cache-Control', 'no-store');
  refuse(ctx, { status: 503, name: 'ServiceUnavailableError', message, details: { retryAfter } });
}

/** So long a database takes that is started again. */
export const OUTAGE_SECONDS = 5;

/** What is said while the database cannot be asked. */
export const OUTAGE = 'This cannot be answered at the moment, please try again';

/** Answers while the database cannot be asked. */
export function refuseInOutage(ctx: HttpContext): void {
  refuseForNow(ctx, OUTAGE_SECONDS, OUTAGE);
}
