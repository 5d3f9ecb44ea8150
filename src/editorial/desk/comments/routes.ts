import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { countByState, judgeComments, readQueue } from '../../../audience/comments/moderation';
import { isSearchable, LONGEST_WORD } from '../../../audience/comments/word-list';
import { MOST_WORDS, readWords, saveWords } from '../../../audience/comments/words';
import { COMMENT } from '../../../content/content-types';
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
  reported: z.enum(['true', 'false']).default('false'),
  order: z.enum(['reported', 'newest']).default('reported'),
  after: z
    .string()
    .regex(/^\d{1,9}_\d{1,14}_[a-z0-9]{1,64}$/, 'A cursor')
    .optional(),
});

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

async function listed(strapi: Core.Strapi, query: unknown) {
  const { after, reported, state, story, author, order } = readBody(QUERY, query);
  const [reports, at, place] = after?.split('_') ?? [];
  const page = await readQueue(strapi, {
    ...{ state, story, author, order, limit: PAGE },
    onlyReported: reported === 'true',
    after: place === undefined ? undefined : { reports: Number(reports), at: Number(at), id: place },
  });
  const { next } = page;
  return {
    comments: page.comments,
    next: next && `${next.reports}_${Math.round(next.at)}_${next.id}`,
    counts: await countByState(strapi),
  };
}
