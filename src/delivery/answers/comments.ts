import { z } from 'zod';
import {
  hiddenComment,
  publicComment,
  withHiddenPlaces,
  type PublicComment,
  type ShownComment,
} from '../../content/comments/public-comment';
import {
  readArticleId,
  readReplies,
  readThreads,
  type CommentOrder,
  type CommentRow,
} from '../../graph/read/comments';
import { readCounts } from '../../graph/read/counts';
import type { GraphReader } from '../../graph/read/reader';
import { commentSettingsOf } from '../../platform/settings/comments';
import {
  limitParameter,
  localeParameter,
  parseQuery,
  positionCursor,
  positionParameter,
} from '../requests/parameters';
import type { Answer, ReadRequest } from '../serving/answer';
import { found } from './compose';
import { answerElsewhere, searchOf } from './elsewhere';

const PAGE = { locale: localeParameter, after: positionParameter, limit: limitParameter(20, 50) };
const ORDER = z.enum(['newest', 'oldest'], { error: 'it is newest or oldest' }).default('newest');
export const THREADS_QUERY = z.strictObject({ ...PAGE, order: ORDER });
export const REPLIES_QUERY = z.strictObject(PAGE);

/** So many answers come with their thread. */
const REPLIES_SHOWN = 20;

/** A comment that began a thread, with the first answers. */
export interface Thread extends PublicComment {
  readonly replies: readonly PublicComment[];
  /** The cursor for further answers; null where these are all. */
  readonly moreReplies: string | null;
}

/**
 * `GET /api/stories/:slug/comments`: threads of a story's comments with their first answers, as the public sees them; who is
 * signed in sees his own beside, whatever became of them.
 * @param viewer The account that asks; null for the public.
 */
export async function answerComments(
  reader: GraphReader,
  request: ReadRequest,
  viewer: number | null,
): Promise<Answer> {
  const parsed = parseQuery(THREADS_QUERY, request.query);
  if (parsed.outcome === 'refused') return parsed;
  const story = await storyOf(reader, request, parsed.value.locale, '');
  if (typeof story !== 'string') return story;
  const { locale, limit, order } = parsed.value;
  const page = await readThreadPage(reader, { ...parsed.value, articleId: story, viewer });
  const counts = await readCounts(reader, request.params.slug ?? '', locale);
  const { comments } = JSON.parse(counts?.counts ?? '{}') as { comments?: number };
  const { commenting } = commentSettingsOf(process.env);
  const meta = { next: page.next, locale, order, limit, isOpen: commenting === 'open', comments };
  return foundComments(story, { data: page.threads, meta });
}

/** `GET /api/stories/:slug/comments/:id/replies`: the answers of a thread, the oldest first. */
export async function answerReplies(
  reader: GraphReader,
  request: ReadRequest,
  viewer: number | null,
): Promise<Answer> {
  const parsed = parseQuery(REPLIES_QUERY, request.query);
  if (parsed.outcome === 'refused') return parsed;
  const { locale, after, limit } = parsed.value;
  const thread = request.params.id ?? '';
  const story = await storyOf(reader, request, locale, `/${encodeURIComponent(thread)}/replies`);
  if (typeof story !== 'string') return story;
  const question = { articleId: story, locale, viewer, after, limit, thread };
  const rows = await readReplies(reader, question);
  const shown = rows.slice(0, limit);
  const next = rows.length > limit ? cursorAfter(shown.at(-1)) : null;
  const data = withHiddenPlaces(shown.map(shownOf), thread, show());
  return foundComments(story, { data, meta: { next, locale } });
}

/** Which threads are read, and for whom. */
export interface ThreadPageQuestion {
  readonly articleId: string;
  readonly locale: string;
  readonly viewer: number | null;
  readonly order: CommentOrder;
  readonly after?: { readonly at: number; readonly id: string };
  readonly limit: number;
}

/** A page of threads, and the cursor of the next; null at the end. */
export interface ShownThreads {
  readonly threads: readonly Thread[];
  readonly next: string | null;
}

/** Reads a page of threads, put together. */
export async function readThreadPage(
  reader: GraphReader,
  question: ThreadPageQuestion,
): Promise<ShownThreads> {
  const { order, limit } = question;
  const rows = await readThreads(reader, { ...question, after: question.after, replies: REPLIES_SHOWN });
  const roots = inOrder(
    rows.filter(({ level }) => level === 'thread'),
    order,
  );
  const answers = inOrder(
    rows.filter(({ level }) => level === 'reply'),
    'oldest',
  );
  const shown = roots.slice(0, limit);
  return {
    threads: shown.map((root) => threadOf(root, answers)),
    next: roots.length > limit ? cursorAfter(shown.at(-1)) : null,
  };
}

function threadOf(root: CommentRow, answers: readonly CommentRow[]): Thread {
  const own = answers.filter(({ thread }) => thread === root.id);
  const shown = own.slice(0, REPLIES_SHOWN);
  return {
    ...(root.is_visible ? show()(shownOf(root)) : hiddenComment(root.id, [])),
    replies: withHiddenPlaces(shown.map(shownOf), root.id, show()),
    moreReplies: own.length > REPLIES_SHOWN ? cursorAfter(shown.at(-1)) : null,
  };
}

function show(): (comment: ShownComment) => PublicComment {
  const { editMs } = commentSettingsOf(process.env);
  const now = Date.now();
  return (comment) => publicComment(comment, editMs, now);
}

function shownOf({ is_own: isOwn, ...row }: CommentRow): ShownComment {
  return { ...row, isOwn };
}

function inOrder(rows: readonly CommentRow[], order: CommentOrder): readonly CommentRow[] {
  const before = (one: CommentRow, other: CommentRow) =>
    one.at - other.at || (one.id < other.id ? -1 : Number(one.id > other.id));
  return [...rows].sort(order === 'oldest' ? before : (one, other) => before(other, one));
}

function cursorAfter(row: CommentRow | undefined): string | null {
  return row === undefined ? null : positionCursor({ at: row.at, id: row.id });
}

/** The id of the story, or the answer where there is none here: comments are reached through what is public only. */
async function storyOf(
  reader: GraphReader,
  { params, query }: ReadRequest,
  locale: (typeof localeParameter)['_output'],
  rest: string,
): Promise<string | Answer> {
  const slug = params.slug ?? '';
  if (commentSettingsOf(process.env).commenting === 'off')
    return { outcome: 'unknown', message: 'There are no comments here' };
  const id = await readArticleId(reader, slug, locale);
  if (id !== undefined) return id;
  const address = (other: string) =>
    `/api/stories/${encodeURIComponent(other)}/comments${rest}${searchOf(query)}`;
  return answerElsewhere(reader, { type: 'article', slug, locale, address });
}

function foundComments(story: string, answer: object): Answer {
  const body = JSON.stringify(answer);
  return found({ body, stable: body, keys: [story], updatedMs: Date.now(), isVolatile: true });
}
