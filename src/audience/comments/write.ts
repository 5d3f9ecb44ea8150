import type { Core } from '@strapi/strapi';
import { COMMENT } from '../../content/content-types';
import { rowsOf } from '../../platform/database/rows';
import { forbidden, refusedField, UNKNOWN, type Outcome } from './outcome';
import { judged, judgedAgain, type Judged, type Rules } from './policy';
import { holdComment, holdReader, readComment, type StoredComment } from './stored-comment';
import { folded } from './word-list';
import { tidied } from './written-text';

/** Answers nest no deeper: who answers one at the end stands beside it. */
export const DEEPEST = 3;
/** The same words again within this time are a mistake or a machine's. */
const SAME_WORDS_MINUTES = 10;

/** What a reader writes under a story. */
export interface NewComment {
  readonly articleId: string;
  readonly locale: string;
  /** The reader's account. */
  readonly author: number;
  /** The comment that it answers. */
  readonly parent: string | null;
  readonly body: string;
}

/** Writes a comment, in one transaction. */
export async function writeComment(strapi: Core.Strapi, given: NewComment, rules: Rules): Promise<Outcome> {
  const body = tidied(given.body);
  const verdict = judged(body, rules);
  if (verdict.outcome === 'refused') return refusedField('body', verdict.message);
  return strapi.db.transaction(async (): Promise<Outcome> => {
    await holdReader(strapi, given.author);
    if (await wasJustWritten(strapi, given.author, body))
      return refusedField('body', 'You have just written this');
    const parent = await parentOf(strapi, given);
    if (parent === undefined) return refusedField('parent', 'There is no such comment under this story');
    return stored(strapi, given, { body, verdict, ancestors: ancestorsUnder(parent) });
  });
}

/** Ids of those that a new comment stands under, the thread's first. */
function ancestorsUnder(parent: StoredComment | null): readonly string[] {
  if (parent === null) return [];
  return [...(parent.ancestors ?? []), parent.id].slice(0, DEEPEST);
}

/** The comment that is answered; null where none is, undefined where the reader sees none such under this story. */
async function parentOf(
  strapi: Core.Strapi,
  { parent, author, articleId, locale }: NewComment,
): Promise<StoredComment | null | undefined> {
  if (parent === null) return null;
  await holdComment(strapi, parent);
  const found = await readComment(strapi, parent, author);
  return found?.articleId === articleId && found.locale === locale ? found : undefined;
}

const LATELY = `select c.body from comments c join comments_author_lnk l on l.comment_id = c.id
  where l.user_id = ? and c.created_at > (clock_timestamp() at time zone 'UTC') - make_interval(mins => ?)`;

async function wasJustWritten(strapi: Core.Strapi, author: number, body: string): Promise<boolean> {
  const lately = await rowsOf<{ body: string }>(strapi, LATELY, [author, SAME_WORDS_MINUTES]);
  const words = folded(body);
  return lately.some((one) => (words === '' ? one.body === body : folded(one.body) === words));
}

async function stored(
  strapi: Core.Strapi,
  { articleId, locale, author }: NewComment,
  {
    body,
    verdict,
    ancestors,
  }: {
    readonly body: string;
    readonly verdict: Extract<Judged, { outcome: 'accepted' }>;
    readonly ancestors: readonly string[];
  },
): Promise<Outcome> {
  const [threadId = null] = ancestors;
  const { state, heldFor } = verdict;
  const parentId = ancestors.at(-1);
  const parent = parentId === undefined ? null : await rowIdOf(strapi, parentId);
  const { documentId } = (await strapi.db.query(COMMENT).create({
    data: {
      ...{ articleId, articleLocale: locale, author, parent, body, state, heldFor, threadId },
      ancestors: ancestors.length === 0 ? null : ancestors.join(' '),
    },
  })) as { documentId: string };
  return known(strapi, documentId, author, true);
}

async function rowIdOf(strapi: Core.Strapi, documentId: string): Promise<number | null> {
  const [row] = await rowsOf<{ id: number }>(strapi, 'select id from comments where document_id = ?', [
    documentId,
  ]);
  return row?.id ?? null;
}

async function known(strapi: Core.Strapi, id: string, viewer: number, isNew: boolean): Promise<Outcome> {
  const comment = await readComment(strapi, id, viewer);
  return comment === undefined ? UNKNOWN : { outcome: 'done', comment, isNew };
}

const EDIT = `update comments set body = ?, state = ?, held_for = ?, updated_by_id = null,
  edited_at = clock_timestamp() at time zone 'UTC', updated_at = clock_timestamp() at time zone 'UTC' where id = ?`;

/** Changes the words of an own comment while its author may: others have read it, and answered. */
export async function editComment(
  strapi: Core.Strapi,
  { id, author, body: written }: { readonly id: string; readonly author: number; readonly body: string },
  rules: Rules & { readonly editMs: number },
): Promise<Outcome> {
  const body = tidied(written);
  return strapi.db.transaction(async (): Promise<Outcome> => {
    await holdComment(strapi, id);
    const comment = await readComment(strapi, id, author);
    if (comment === undefined) return UNKNOWN;
    if (!comment.isOwn) return forbidden('Only its author changes a comment');
    if (comment.state === 'rejected' || Date.now() > comment.at + rules.editMs)
      return forbidden('This comment can no longer be changed');
    if (body === comment.body) return { outcome: 'done', comment, isNew: false };
    const verdict = judgedAgain(body, comment, rules);
    if (verdict.outcome === 'refused') return refusedField('body', verdict.message);
    await rowsOf(strapi, EDIT, [body, verdict.state, verdict.heldFor, comment.rowId]);
    return known(strapi, id, author, false);
  });
}

/** Others have answered: its place stays, without a word of it. */
const EMPTY = `update comments set body = '', state = 'rejected', held_for = null, updated_by_id = null,
  removed_at = clock_timestamp() at time zone 'UTC' where id = ?`;
const HAS_ANSWERS = `select exists (select 1 from comments where thread_id = ? and
  (' ' || ancestors || ' ') like ?) as has`;

/** Takes an own comment away. */
export async function removeComment(
  strapi: Core.Strapi,
  { id, author }: { readonly id: string; readonly author: number },
): Promise<Outcome> {
  return strapi.db.transaction(async (): Promise<Outcome> => {
    await holdComment(strapi, id);
    const comment = await readComment(strapi, id, author);
    if (comment === undefined) return UNKNOWN;
    if (!comment.isOwn) return forbidden('Only its author takes a comment away');
    const thread = comment.threadId ?? comment.id;
    const [answers] = await rowsOf<{ has: boolean }>(strapi, HAS_ANSWERS, [thread, `% ${id} %`]);
    await rowsOf(strapi, answers?.has ? EMPTY : 'delete from comments where id = ?', [comment.rowId]);
    return { outcome: 'removed' };
  });
}
