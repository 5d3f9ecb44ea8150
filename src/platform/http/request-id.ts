import { randomUUID } from 'node:crypto';
import type { HttpMiddleware } from './context';

const SANE = /^[A-Za-z0-9._:-]{1,128}$/;

/** The id that a proxy or client gave this request, if it can be logged safely; otherwise a new one. */
export function requestIdOf(given: string | undefined): string {
  return given !== undefined && SANE.test(given) ? given : randomUUID();
}

/** Gives every request an id: in `ctx.state.requestId`, in the answer and, through the logger, in its lines. */
export function requestId(): HttpMiddleware {
  return async (ctx, next) => {
    const id = requestIdOf(ctx.get('X-Request-Id') || undefined);
    ctx.state.requestId = id;
    ctx.set('X-Request-Id', id);
    await next();
  };
}
