import { refuse } from '../../platform/http/envelope';
import type { HttpMiddleware } from '../../platform/http/context';
import { nameFault } from './display-name';

const REGISTRATION = /^\/api\/auth\/local\/register\/?$/i;

/**
 * Holds names that readers choose themselves to what may stand above a comment: users-permissions takes anything of three
 * characters, an address and invisible letters too. Names that the newsroom gives in the panel are its own matter. Needs the body.
 */
export function readerNames(): HttpMiddleware {
  return async (ctx, next) => {
    const isSigningUp = ctx.method === 'POST' && REGISTRATION.test(ctx.path);
    const fault = isSigningUp ? faultIn((ctx.request as { body?: unknown }).body) : undefined;
    if (fault === undefined) return void (await next());
    const errors = [{ path: ['username'], message: fault, name: 'ValidationError' }];
    refuse(ctx, { status: 400, name: 'ValidationError', message: fault, details: { errors } });
  };
}

function faultIn(body: unknown): string | undefined {
  const { username } = (body ?? {}) as { username?: unknown };
  return typeof username === 'string' ? nameFault(username) : undefined;
}
