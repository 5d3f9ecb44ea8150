import type { Core } from '@strapi/strapi';
import type { ShownComment } from '../../content/comments/public-comment';
import { shownNameSql } from '../../graph/read/comments';
import { rowsOf } from '../../platform/database/rows';
import type { HeldFor } from '../../content/comments/comment-to-judge';

/** A comment as a deed upon it needs it. */
export interface StoredComment extends ShownComment {
  readonly rowId: number;
  readonly articleId: string;
  readonly locale: string;
  readonly threadId: string | null;
  readonly heldFor: HeldFor | null;
  readonly isRemoved: boolean;
}

const COMMENT = `select c.id as "rowId", c.document_id as id, c.body, c.state, c.article_id as "articleId",
    c.article_locale as locale, c.thread_id as "threadId", string_to_array(nullif(c.ancestors, ''), ' ') as ancestors,
    (extract(epoch from c.created_at) * 1000)::float8 as at, (extract(epoch from c.edited_at) * 1000)::float8 as edited,
    c.held_for as "heldFor", c.removed_at is not null as "isRemoved", ${shownNameSql('u')} as author,
    coalesce(l.user_id = ?::int, false) as "isOwn"
  from comments c left join comments_author_lnk l on l.comment_id = c.id left join up_users u on u.id = l.user_id
  where c.document_id = ? limit 1`;

/**
 * A comment as whoever asks may know it: approved, or his own. Undefined for any other, as for one that is not there.
 * @param viewer The account that asks.
 */
export async function readComment(
  strapi: Core.Strapi,
  id: string,
  viewer: number,
): Promise<StoredComment | undefined> {
  const [comment] = await rowsOf<StoredComment>(strapi, COMMENT, [viewer, id]);
  if (comment === undefined || comment.isRemoved) return undefined;
  return comment.state === 'approved' || comment.isOwn ? comment : undefined;
}

/** Keeps a comment as it is until the transaction under way ends. */
export async function holdComment(strapi: Core.Strapi, id: string): Promise<void> {
  await rowsOf(strapi, 'select 1 from comments where document_id = ? for update', [id]);
}

/** Lets one reader write at a time, until the transaction under way ends: two of his at once would not know of each other. */
export async function holdReader(strapi: Core.Strapi, reader: number): Promise<void> {
  await rowsOf(strapi, 'select pg_advisory_xact_lock(?, ?)', [READERS, reader]);
}

/** Any number, as long as nothing else takes locks of two numbers with it. */
const READERS = 5_540_002;
