import { millisecondsSql, momentSql, NEWEST, OLDEST, type Position } from './position';
import type { GraphReader } from './reader';

/** A reader's comment as it is stored. */
export interface CommentRow {
  readonly id: string;
  readonly body: string;
  readonly state: 'pending' | 'approved' | 'rejected';
  /** Ids from the one that began the thread down to the one that is answered; null where this one begins it. */
  readonly ancestors: readonly string[] | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly edited: number | null;
  /** The name under which the reader writes; null where the account is gone. */
  readonly author: string | null;
  /** Whether whoever asks wrote it. */
  readonly is_own: boolean;
  /** Whether whoever asks may read it; a thread is there for its answers too. */
  readonly is_visible: boolean;
  readonly level: 'thread' | 'reply';
  /** Of which thread. */
  readonly thread: string;
}

export type CommentOrder = 'newest' | 'oldest';

/** Which threads of a story are read. */
export interface ThreadsQuestion {
  readonly articleId: string;
  readonly locale: string;
  /** The account that asks: it sees what it wrote itself, judged or not. */
  readonly viewer: number | null;
  readonly order: CommentOrder;
  readonly after: Position | undefined;
  readonly limit: number;
  /** So many answers of each thread, and one more where there are more. */
  readonly replies: number;
}

/** Approved, or the own of whoever asks ($3). */
const isVisible = (c: string) => `(${c}.state = 'approved' or ($3::int is not null and ${c}.removed_at is null
    and exists (select 1 from comments_author_lnk l where l.comment_id = ${c}.id and l.user_id = $3::int)))`;

/**
 * SQL for the name under which a reader writes. The newsroom may have given an account its address for a name, and an address is
 * shown to nobody.
 */
export function shownNameSql(account: string): string {
  return `split_part(${account}.username, '@', 1)`;
}

const utc = (moment: string) => `${moment} at time zone 'UTC'`;

const columns = (c: string) => `${c}.document_id as id, ${c}.body, ${c}.state,
    string_to_array(nullif(${c}.ancestors, ''), ' ') as ancestors, ${millisecondsSql(utc(`${c}.created_at`))} as at,
    ${millisecondsSql(utc(`${c}.edited_at`))} as edited, ${shownNameSql('u')} as author,
    coalesce(l.user_id = $3::int, false) as is_own, ${isVisible(c)} as is_visible`;

const authorOf = (c: string) =>
  `left join comments_author_lnk l on l.comment_id = ${c}.id left join up_users u on u.id = l.user_id`;

/** After a place ($at, $id) in one direction of time. */
const following = (c: string, sign: '<' | '>', at: string, id: string) =>
  `(${c}.created_at, ${c}.document_id) ${sign} (${momentSql(at)} at time zone 'UTC', ${id}::text)`;

/** $1 article, $2 language, $3 who asks, $4 how many threads, $5 and $6 after which, $7 how many answers of each. */
const threadsSql = (order: CommentOrder) => {
  const [sign, direction] = order === 'newest' ? (['<', 'desc'] as const) : (['>', 'asc'] as const);
  return `with threads as materialized (
      select c.* from comments c where c.article_id = $1 and c.article_locale = $2 and c.thread_id is null
        and (${isVisible('c')} or exists (
          select 1 from comments r where r.thread_id = c.document_id and ${isVisible('r')}))
        and ${following('c', sign, '$5', '$6')}
      order by c.created_at ${direction}, c.document_id ${direction} limit $4)
    select 'thread' as level, c.document_id as thread, ${columns('c')} from threads c ${authorOf('c')}
    union all select 'reply', t.document_id, r.* from threads t cross join lateral (
      select ${columns('c')} from comments c ${authorOf('c')}
      where c.thread_id = t.document_id and ${isVisible('c')} order by c.created_at, c.document_id limit $7) r`;
};

/** $1 article, $2 language, $3 who asks, $4 how many, $5 and $6 after which, $7 the thread. */
const REPLIES = `select 'reply' as level, c.thread_id as thread, ${columns('c')} from comments c ${authorOf('c')}
  where c.thread_id = $7 and c.article_id = $1 and c.article_locale = $2 and ${isVisible('c')}
    and ${following('c', '>', '$5', '$6')}
  order by c.created_at, c.document_id limit $4`;

const THREADS = { newest: threadsSql('newest'), oldest: threadsSql('oldest') } as const;

/** Reads threads of a story with the first answers in each, in no order: they are put in order by time and id. */
export function readThreads(reader: GraphReader, question: ThreadsQuestion): Promise<readonly CommentRow[]> {
  const { articleId, locale, viewer, order, limit, replies } = question;
  const { at, id } = question.after ?? (order === 'newest' ? NEWEST : OLDEST);
  const values = [articleId, locale, viewer, limit + 1, at, id, replies + 1];
  return reader.read<CommentRow>(`comment-threads-${order}`, THREADS[order], values);
}

/** Reads further answers of a thread, the oldest first. */
export function readReplies(
  reader: GraphReader,
  question: Omit<ThreadsQuestion, 'order' | 'replies'> & { readonly thread: string },
): Promise<readonly CommentRow[]> {
  const { articleId, locale, viewer, limit, thread } = question;
  const { at, id } = question.after ?? OLDEST;
  return reader.read<CommentRow>('comment-replies', REPLIES, [
    articleId,
    locale,
    viewer,
    limit + 1,
    at,
    id,
    thread,
  ]);
}

const ARTICLE = `select n.id from graph.node n where n.slug = $1 and n.type = 'article' and n.locale = $2 limit 1`;

/** The id of the public article that has a slug in a language. */
export async function readArticleId(
  reader: GraphReader,
  slug: string,
  locale: string,
): Promise<string | undefined> {
  const [row] = await reader.read<{ readonly id: string }>('article-id', ARTICLE, [slug, locale]);
  return row?.id;
}
