import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { setBlocked } from '../../../audience/accounts/block';
import { countByState, judgeComments, readQueue } from '../../../audience/comments/moderation';
import { isSearchable, LONGEST_WORD } from '../../../audience/comments/word-list';
import { MOST_WORDS, readWords, saveWords } from '../../../audience/comments/words';
import { COMMENT } from '../../../content/content-types';
import { inWriteTransaction } from '../../../platform/database/write-lock';
import type { HttpContext } from '../../../platform/http/context';
import { recordDeskDeed } from '../../history/record-history';
import { accountOf, addDeskRoutes } from '../desk-routes';
import { bodyOf, readBody } from '../input';

const STATES = ['pending', 'approved', 'rejected'] as const;
const PAGE = 25;
const MOST_AT_ONCE = 100;

const id = z.string().min(1).max(64);
const whole = z
  .string()
  .regex(/^\d{1,9}$/, 'A whole number')
  .transform(Number);

const QUERY = z.strictObject({
  state: z.enum(STATES).optional(),
  story: id.optional(),
  author: whole.optional(),
  q: z.string().trim().max(100, 'At most 100 characters').optional(),
  reported: z.enum(['true', 'false']).default('false'),
  order: z.enum(['reported', 'newest']).default('reported'),
  after: z
    .string()
    .regex(/^\d{1,9}_\d{1,14}_[a-z0-9]{1,64}$/, 'A cursor')
    .optional(),
});

/** More than these find nothing more, and each costs a look. */
const MOST_SOUGHT = 8;

const BLOCKING = z.strictObject({ isBlocked: z.boolean() });

const JUDGEMENT = z.strictObject({
  ids: z.array(id).min(1).max(MOST_AT_ONCE),
  state: z.enum(STATES),
});

const WORDS = z.strictObject({
  words: z
    .array(
      z.strictObject({
        word: z
          .string()
          .trim()
          .min(1, 'A word')
          .max(LONGEST_WORD, `At most ${LONGEST_WORD} characters`)
          .refine(isSearchable, 'There is no letter and no digit in it'),
        effect: z.enum(['hold', 'reject']),
      }),
    )
    .max(MOST_WORDS, `At most ${MOST_WORDS} words`),
});

/** The routes of the page `Comments`: what is to be judged, judgements on one or many, the list of words. */
export function registerComments(strapi: Core.Strapi): void {
  const mayRead = [{ verb: 'read', uid: COMMENT }] as const;
  const mayJudge = [{ verb: 'update', uid: COMMENT }] as const;
  addDeskRoutes(strapi, [
    { method: 'GET', path: '/comments', rights: mayRead, handle: (ctx) => listed(strapi, ctx.query) },
    {
      method: 'POST',
      path: '/comments/judge',
      rights: mayJudge,
      handle: async (ctx) => {
        const judgement = readBody(JUDGEMENT, bodyOf(ctx));
        return { judged: await judgeComments(strapi, judgement, accountOf(ctx) ?? null) };
      },
    },
    {
      method: 'PUT',
      path: '/comments/authors/:id',
      rights: mayJudge,
      handle: (ctx) => block(strapi, ctx),
    },
    { method: 'GET', path: '/comments/words', rights: mayRead, handle: () => readWords(strapi) },
    {
      method: 'PUT',
      path: '/comments/words',
      rights: mayJudge,
      handle: async (ctx) => {
        await saveWords(strapi, readBody(WORDS, bodyOf(ctx)).words, accountOf(ctx) ?? null);
        return readWords(strapi);
      },
    },
  ]);
}

/** Blocks the account of a reader or lets it write again; the audit trail tells who did, without the reader's name. */
async function block(strapi: Core.Strapi, ctx: HttpContext): Promise<{ readonly isBlocked: boolean }> {
  const reader = whole.safeParse(ctx.params.id).data;
  const { isBlocked } = readBody(BLOCKING, bodyOf(ctx));
  const missing = () => new errors.NotFoundError('There is no such account');
  if (reader === undefined) throw missing();
  await inWriteTransaction(strapi, async () => {
    const blocking = await setBlocked(strapi, reader, isBlocked);
    if (blocking === 'missing') throw missing();
    const action = isBlocked ? 'block' : 'unblock';
    if (blocking === 'done') await recordDeskDeed(strapi, { subject: 'account', id: String(reader), action });
  });
  return { isBlocked };
}

async function listed(strapi: Core.Strapi, query: unknown) {
  const { after, reported, state, story, author, order, q = '' } = readBody(QUERY, query);
  const [reports, at, place] = after?.split('_') ?? [];
  const page = await readQueue(strapi, {
    ...{ state, story, author, order, limit: PAGE },
    onlyReported: reported === 'true',
    words: q.split(/\s+/).filter(Boolean).slice(0, MOST_SOUGHT),
    after: place === undefined ? undefined : { reports: Number(reports), at: Number(at), id: place },
  });
  const { next } = page;
  return {
    comments: page.comments,
    next: next && `${next.reports}_${Math.round(next.at)}_${next.id}`,
    counts: await countByState(strapi),
  };
}
