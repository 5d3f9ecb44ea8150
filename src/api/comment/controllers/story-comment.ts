import type { Core } from '@strapi/strapi';
import * as requests from '../../../audience/comments/requests';
import { answerComments, answerReplies } from '../../../delivery/answers/comments';
import { respond } from '../../../delivery/serving/respond';
import { readerOf } from '../../../graph/read/pool';
import type { HttpContext } from '../../../platform/http/context';

/** A reading action: the public's answer may be kept and asked for again, a reader's own is his alone. */
function reading(strapi: Core.Strapi, answer: typeof answerComments) {
  return async (ctx: HttpContext): Promise<void> => {
    const viewer = requests.readerIn(ctx);
    const params = ctx.params as Record<string, string>;
    respond(ctx, await answer(readerOf(strapi), { params, query: ctx.query }, viewer));
    ctx.vary('Authorization');
    if (viewer !== null) requests.keepPrivate(ctx);
  };
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  find: reading(strapi, answerComments),
  // One thread's answers. By this name Strapi knows that an API token that only reads may ask.
  findOne: reading(strapi, answerReplies),
  write: (ctx: HttpContext) => requests.write(strapi, ctx),
  edit: (ctx: HttpContext) => requests.edit(strapi, ctx),
  remove: (ctx: HttpContext) => requests.remove(strapi, ctx),
  report: (ctx: HttpContext) => requests.report(strapi, ctx),
});
