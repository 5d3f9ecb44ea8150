import { types } from 'node:util';
import { isOutage } from '../database/outage';
import type { HttpContext, HttpMiddleware } from './context';
import { databaseRefusal } from './database-refusal';
import { refuse } from './envelope';
import type { Refusal } from './envelope';
import { hostileBody, hostileMessage, hostileParameters, hostileUrl } from './hostile-input';
import type { HostileInput } from './hostile-input';
import { refuseInOutage } from './unavailable';

interface InfoLog {
  info(message: string, fields: Record<string, unknown>): unknown;
  warn(message: string): unknown;
}

/**
 * Answers 400 where a client's input would otherwise end as an error 500: addresses that cannot be decoded,
 * NUL bytes, values that PostgreSQL refuses; and 503 where the database cannot be asked at all. Stands between
 * `strapi::errors` and everything that reads input.
 */
export function badInput(log: InfoLog): HttpMiddleware {
  return async (ctx, next) => {
    const hostile = hostileUrl(ctx.url);
    if (hostile) return refuse(ctx, hostileRefusal(hostile));
    try {
      await next();
    } catch (error) {
      // Of a client who went away parsers say the same words (ECONNRESET) as the database of itself.
      const isCut = isCutShort(ctx);
      if (!isCut && isOutage(error)) {
        log.warn(`The database could not be asked: ${causeOf(error)}`);
        return refuseInOutage(ctx);
      }
      const refusal = isCut ? CUT_SHORT : (databaseRefusal(error) ?? clientRefusal(error));
      if (!refusal) throw error;
      log.info(`refused: ${refusal.message}`, { status: refusal.status, cause: causeOf(error) });
      refuse(ctx, refusal);
    }
    fillEmptyRefusal(ctx);
  };
}

const CUT_SHORT: Refusal = {
  status: 400,
  name: 'ValidationError',
  message: 'The request was not sent to its end',
};

/** Whether the client went away, or was too slow and let go, before all of the request had come. */
function isCutShort({ req }: HttpContext): boolean {
  return req.destroyed && !req.complete;
}

/** Refuses parameters at which Strapi's reading of them would fail. Stands right after `strapi::query`. */
export function badQuery(): HttpMiddleware {
  return async (ctx, next) => {
    const hostile = hostileParameters(ctx.query);
    if (hostile) return refuse(ctx, hostileRefusal(hostile));
    await next();
  };
}

/** GraphQL reads its bodies by itself, later, and takes one that is there for read. */
const READ_LATER = /^\/graphql(\/|$)/i;

/**
 * Refuses bodies that hold a NUL byte or are lists, and gives an empty one to requests whose body is of a kind that is not read:
 * handlers of Strapi take it for granted that there is one. Stands right after `strapi::body`.
 */
export function badBody(): HttpMiddleware {
  return async (ctx, next) => {
    const request = ctx.request as { body?: unknown };
    if (!READ_LATER.test(ctx.path)) request.body ??= {};
    const hostile = hostileBody(request.body);
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
  if (!types.isNativeError(error) || isStrapis(error)) return null;
  if (error.name === 'ZodError') return schemaRefusal(error);
  const status = statusOf(error);
  if (status === undefined) return null;
  if (status === 413)
    return { status, name: 'PayloadTooLargeError', message: 'The request body is too large' };
  if (error instanceof SyntaxError)
    return { status, name: 'ValidationError', message: 'The body is not valid JSON' };
  return { status, name: error.name, message: error.message };
}

interface ParserError {
  readonly status?: unknown;
  readonly expose?: unknown;
  readonly httpCode?: unknown;
  readonly code?: unknown;
}

/** The status with which a parser says that the client is at fault: of forms as `httpCode`, of what is not zipped as zlib's code. */
function statusOf(error: Error): number | undefined {
  const { status, expose, httpCode, code } = error as ParserError;
  const told = status ?? httpCode ?? (String(code).startsWith('Z_') ? 400 : undefined);
  return typeof told === 'number' && told >= 400 && told <= 499 && expose !== false ? told : undefined;
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

/** A code or the kind of an error. Its message repeats what was asked for, which may be a name, an address or a token. */
function causeOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return String(code ?? name ?? 'unknown');
}
