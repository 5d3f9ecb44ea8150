import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readerOf } from '../../graph/read/pool';
import type { GraphReader } from '../../graph/read/reader';
import type { HttpContext } from '../../platform/http/context';
import type { Answer, ReadRequest } from './answer';
import { takeHandedOn } from './handed-on';
import { foundHeaders, isNotModified } from './headers';

/** A slug may come back, or become another record's: nobody shall be led astray for longer than this. */
const MOVED_CACHE_CONTROL = 'public, max-age=60';

/** Answers a reading request. */
export type Answerer = (reader: GraphReader, request: ReadRequest) => Promise<Answer>;

/** A controller's action for a reading route: asks the graph and writes what it says. */
export function reading(strapi: Core.Strapi, answer: Answerer): (ctx: HttpContext) => Promise<void> {
  return async (ctx) => {
    const params = ctx.params as Record<string, string>;
    const read = takeHandedOn(ctx.req) ?? (await answer(readerOf(strapi), { params, query: ctx.query }));
    respond(ctx, read);
  };
}

/**
 * Writes an answer: 200 or 304, 301.
 * @throws NotFoundError (404) and ValidationError (400) in Strapi's envelope.
 */
export function respond(ctx: HttpContext, answer: Answer): void {
  switch (answer.outcome) {
    case 'found':
      return respondFound(ctx, answer);
    case 'moved':
      ctx.status = 301;
      ctx.set({ Location: answer.location, 'Cache-Control': MOVED_CACHE_CONTROL });
      ctx.body = null;
      // Koa makes a response without a body a 204.
      ctx.status = 301;
      return;
    case 'unknown':
      throw new errors.NotFoundError(answer.message, answer.details);
    case 'refused':
      throw new errors.ValidationError(answer.message, { parameter: answer.parameter });
  }
}

function respondFound(ctx: HttpContext, answer: Extract<Answer, { outcome: 'found' }>): void {
  ctx.set(foundHeaders(answer));
  if (isNotModified(answer, ctx.get('If-None-Match'))) ctx.status = 304;
  else ctx.body = answer.body;
}
