import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { publicComment } from '../../content/comments/public-comment';
import {
  EDITED_COMMENT_FIELDS,
  NEW_COMMENT_FIELDS,
  REPORT_FIELDS,
} from '../../content/comments/reader-fields';
import { LOCALES, type LocaleCode } from '../../content/content-types';
import { readArticleId } from '../../graph/read/comments';
import { noteWrite, readerOf } from '../../graph/read/pool';
import type { HttpContext } from '../../platform/http/context';
import { refuseLimited } from '../../platform/limits/limited';
import { commentSettingsOf, type CommentSettings } from '../../platform/settings/comments';
import { takeTurn } from './limits';
import type { Outcome } from './outcome';
import { reportComment } from './report';
import { editComment, removeComment, writeComment } from './write';
import { readWords } from './words';

const LOCALE = z
  .enum(LOCALES.map(({ code }) => code) as [LocaleCode, ...LocaleCode[]])
  .default(LOCALES[0].code);

/** `POST /api/stories/:slug/comments?locale=`: writes a comment under the language version of a public story. */
export async function write(strapi: Core.Strapi, ctx: HttpContext): Promise<void> {
  const author = signedIn(ctx);
  const settings = openSettings();
  if (!(await hasTurn(strapi, ctx, 'write', author))) return;
  const { body, parent = null } = readFields(NEW_COMMENT_FIELDS, ctx);
  const locale = readLocale(ctx.query.locale);
  const articleId = await readArticleId(readerOf(strapi), String(ctx.params.slug), locale);
  if (articleId === undefined) throw new errors.NotFoundError('No such story');
  const rules = { moderation: settings.moderation, words: await readWords(strapi) };
  const outcome = await writeComment(strapi, { articleId, locale, author, parent, body }, rules);
  respond(strapi, ctx, outcome, settings);
}

/** `PATCH /api/comments/:id`: changes the words of an own comment, for a while. */
export async function edit(strapi: Core.Strapi, ctx: HttpContext): Promise<void> {
  const author = signedIn(ctx);
  const settings = openSettings();
  if (!(await hasTurn(strapi, ctx, 'write', author))) return;
  const { body } = readFields(EDITED_COMMENT_FIELDS, ctx);
  const { moderation, editMs } = settings;
  const rules = { moderation, editMs, words: await readWords(strapi) };
  respond(
    strapi,
    ctx,
    await editComment(strapi, { id: String(ctx.params.id), author, body }, rules),
    settings,
  );
}

/** `DELETE /api/comments/:id`: takes an own comment away, whether or not comments are open. */
export async function remove(strapi: Core.Strapi, ctx: HttpContext): Promise<void> {
  const author = signedIn(ctx);
  const outcome = await removeComment(strapi, { id: String(ctx.params.id), author });
  respond(strapi, ctx, outcome, commentSettingsOf(process.env));
}

/** `POST /api/comments/:id/reports`: tells the newsroom of a comment; each reader's report counts once. */
export async function report(strapi: Core.Strapi, ctx: HttpContext): Promise<void> {
  const reporter = signedIn(ctx);
  const settings = commentSettingsOf(process.env);
  if (settings.commenting === 'off') throw new errors.NotFoundError('There are no comments here');
  if (!(await hasTurn(strapi, ctx, 'report', reporter))) return;
  const { reason, note = null } = readFields(REPORT_FIELDS, ctx);
  const given = { id: String(ctx.params.id), reporter, reason, note };
  const outcome = await reportComment(strapi, given, settings.reportsToHold);
  if (outcome.outcome !== 'done') return respond(strapi, ctx, outcome, settings);
  keepPrivate(ctx);
  ctx.status = outcome.isNew ? 201 : 200;
  ctx.body = { data: { id: given.id, isReported: true } };
}

/** The account of the reader who asks; null for the public, an API token or a program of the newsroom. */
export function readerIn(ctx: HttpContext): number | null {
  const { auth } = ctx.state as {
    auth?: { strategy?: { name?: string }; credentials?: { id?: number } | null };
  };
  return auth?.strategy?.name === 'users-permissions' ? (auth.credentials?.id ?? null) : null;
}

/** An answer for one reader is nobody else's. */
export function keepPrivate(ctx: HttpContext): void {
  ctx.set('Cache-Control', 'private, no-store');
  ctx.remove('Surrogate-Key');
}

/** @throws ForbiddenError where no reader asks. */
export function signedIn(ctx: HttpContext): number {
  const reader = readerIn(ctx);
  if (reader === null) throw new errors.ForbiddenError('Only readers who are signed in do this');
  return reader;
}

/** How comments are treated, where they may be written. */
function openSettings(): CommentSettings {
  const settings = commentSettingsOf(process.env);
  if (settings.commenting === 'off') throw new errors.NotFoundError('There are no comments here');
  if (settings.commenting === 'closed') throw new errors.ForbiddenError('Comments are closed');
  return settings;
}

async function hasTurn(
  strapi: Core.Strapi,
  ctx: HttpContext,
  deed: 'write' | 'report',
  reader: number,
): Promise<boolean> {
  const taken = await takeTurn(strapi, deed, { reader, address: ctx.ip });
  if (taken.outcome === 'spent') refuseLimited(ctx, taken.retryAfter);
  return taken.outcome === 'allowed';
}

/** @throws ValidationError naming each field that cannot be read. */
export function readFields<S extends z.ZodType>(schema: S, ctx: HttpContext): z.output<S> {
  const read = schema.safeParse((ctx.request as { body?: unknown }).body ?? {});
  if (read.success) return read.data;
  const problems = read.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ field: key, message: 'Not a field' }))
      : [{ field: issue.path.map(String).join('.') || 'body', message: issue.message }],
  );
  throw fieldErrors(problems);
}

function readLocale(given: unknown): LocaleCode {
  const read = LOCALE.safeParse(given);
  if (read.success) return read.data;
  throw fieldErrors([{ field: 'locale', message: `One of ${LOCALES.map(({ code }) => code).join(', ')}` }]);
}

function fieldErrors(problems: readonly { readonly field: string; readonly message: string }[]): Error {
  const [first] = problems;
  return new errors.ValidationError(first?.message ?? 'This cannot be read', {
    errors: problems.map(({ field, message }) => ({ path: [field], message, name: 'ValidationError' })),
  });
}

function respond(strapi: Core.Strapi, ctx: HttpContext, outcome: Outcome, { editMs }: CommentSettings): void {
  keepPrivate(ctx);
  switch (outcome.outcome) {
    case 'done':
      noteWrite(strapi);
      ctx.status = outcome.isNew ? 201 : 200;
      ctx.body = { data: publicComment(outcome.comment, editMs, Date.now()) };
      return;
    case 'removed':
      noteWrite(strapi);
      ctx.status = 204;
      return;
    case 'refused':
      throw fieldErrors([{ field: outcome.field, message: outcome.message }]);
    case 'forbidden':
      throw new errors.ForbiddenError(outcome.message);
    case 'unknown':
      throw new errors.NotFoundError('No such comment');
  }
}
