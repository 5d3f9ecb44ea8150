import type { HttpMiddleware } from './context';

/** One answered request, as it is logged. No query: it may hold tokens, codes and what somebody searched for. */
export interface AccessEntry {
  method: string;
  path: string;
  status: number;
  durationMs: number;
}

/** The logger's part that is used here. */
interface HttpLog {
  http(message: string, entry: AccessEntry): unknown;
}

/** The sentence for people; the entry's fields stand beside it in JSON lines. */
export function accessMessage({ method, path, status, durationMs }: AccessEntry): string {
  return `${method} ${path} ${status} (${durationMs} ms)`;
}

/** Writes one line per request when it is answered, also when something below throws. */
export function accessLog(log: HttpLog): HttpMiddleware {
  return async (ctx, next) => {
    const start = performance.now();
    try {
      await next();
    } finally {
      const durationMs = Math.round((performance.now() - start) * 10) / 10;
      const entry = { method: ctx.method, path: ctx.path, status: ctx.status, durationMs };
      log.http(accessMessage(entry), entry);
    }
  };
}
