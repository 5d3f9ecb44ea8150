import type { HttpContext } from '../http/context';
import { refuse } from '../http/envelope';

/** Answers 429 in Strapi's envelope, with the time to wait (RFC 6585, 4; RFC 9110, 10.2.3). */
export function refuseLimited(ctx: HttpContext, retryAfter: number): void {
  ctx.set('Retry-After', String(retryAfter));
  ctx.set('Cache-Control', 'no-store');
  refuse(ctx, {
    status: 429,
    name: 'RateLimitError',
    message: `Too many requests, please try again in ${retryAfter} seconds`,
    details: { retryAfter },
  });
}
