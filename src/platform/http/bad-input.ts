import type { HttpContext, HttpMiddleware } from './context';
import { databaseRefusal } from './database-refusal';
import { refuse } from './envelope';
import type { Refusal } from './envelope';
import { hostileBody, hostileMessage, hostileUrl } from './hostile-input';
import type { HostileInput } from './hostile-input';

interface InfoLog {
  info(message: string, fields: Record<string, unknown>): unknown;
}

/**
 * Answers 400 where a client's input would otherwise end as an error 500: addresses that cannot be decoded,
 * NUL bytes, values that PostgreSQL refuses. Stands between `strapi::errors` and everything that reads input.
 */
export function badInput(log: InfoLog): HttpMiddleware {
  return async (ctx, next) => {
    const hostile = hostileUrl(ctx.url);
    if (hostile) return refuse(ctx, hostileRefusal(hostile));
    try {
      await next();
    } catch (error) {
      const refusal = databaseRefusal(error) ?? clientRefusal(error);
      if (!refusal) throw error;
      log.info(`refused: ${refusal.message}`, { status: refusal.status, cause: messageOf(error) });
      refuse(ctx, refusal);
    }
    fillEmptyRefusal(ctx);
  };
}

/** Refuses bodies that hold a NUL byte. Stands right after `strapi::body`. */
export function badBody(): HttpMiddleware {
  return async (ctx, next) => {
    const hostile = hostileBody((ctx.request as { body?: unknown }).body);
    if (hostile) return refuse(ctx, hostileRefusal(hostile));
    await next();
  };
}

function hostileRefusal(hostile: HostileInput): Refusal {
  const message = hostileMessage(hostile);
  return {
    status: 400,
    name: 'ValidationError',
    message,
    details: { kind: hostile.kind, where: hostile.where },
  };
}

/** Errors of body parsers and the like: `expose` says that status and message are meant for the client. */
function clientRefusal(error: unknown): Refusal | null {
  if (!(error instanceof Error) || isStrapis(error)) return null;
  if (error.name === 'ZodError') return schemaRefusal(error);
  const { status, expose } = error as { status?: unknown; expose?: unknown };
  if (typeof status !== 'number' || status < 400 || status > 499 || expose === false) return null;
  if (status === 413)
    return { status, name: 'PayloadTooLargeError', message: 'The request body is too large' };
  if (error instanceof SyntaxError)
    return { status, name: 'ValidationError', message: 'The body is not valid JSON' };
  return { status, name: error.name, message: error.message };
}

/** Strapi reads some bodies with schemas and lets their errors pass as its own failures. */
function schemaRefusal(error: Error): Refusal {
  const [issue] =
    (error as { issues?: readonly { path: readonly unknown[]; message: string }[] }).issues ?? [];
  const where = ['body', ...(issue?.path ?? [])].join('.');
  return { status: 400, name: 'ValidationError', message: `${where}: ${issue?.message ?? 'cannot be read'}` };
}

/** Strapi's own errors carry details that `strapi::errors` knows how to write. */
function isStrapis(error: Error): boolean {
  return 'details' in error;
}

/** A method that a route does not know is answered by the router with a status and no envelope. */
function fillEmptyRefusal(ctx: HttpContext): void {
  const isEmpty = ctx.body === undefined || ctx.body === null;
  if (ctx.method === 'HEAD' || !isEmpty || (ctx.status !== 405 && ctx.status !== 501)) return;
  const allow = ctx.response.get('Allow');
  refuse(ctx, {
    status: 405,
    name: 'MethodNotAllowedError',
    message: 'Method Not Allowed',
    details: { allow },
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
