import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../platform/database/rows';
import { removeComment } from '../comments/write';
import { endSessions } from './sessions';

/** Everything that is kept of a reader. */
export interface OwnData {
  readonly account: object | undefined;
  readonly comments: readonly object[];
  readonly reports: readonly object[];
}

const ACCOUNT = `select u.username, u.email, u.confirmed as "isConfirmed", u.created_at as "createdAt" from up_users u where u.id = ?`;
const COMMENTS = `select c.document_id as id, n.slug as story, c.article_locale as locale, c.body, c.state,
    c.created_at as "createdAt", c.edited_at as "editedAt"
  from comments_author_lnk l join comments c on c.id = l.comment_id
  left join graph.node n on n.id = c.article_id and n.locale = c.article_locale and n.type = 'article'
  where l.user_id = ? and c.removed_at is null order by c.created_at, c.document_id`;
const REPORTS = `select comment_id as comment, reason, note, at from audience.comment_report where reporter = ? order by at`;

/** Reads what is kept of a reader. Views are counted without knowing whose they are. */
export async function readOwnData(strapi: Core.Strapi, reader: number): Promise<OwnData> {
  const [account] = await rowsOf<object>(strapi, ACCOUNT, [reader]);
  const comments = await rowsOf<object>(strapi, COMMENTS, [reader]);
  const reports = await rowsOf<object>(strapi, REPORTS, [reader]);
  return { account, comments, reports };
}

const OWN = `select c.document_id as id from comments_author_lnk l join comments c on c.id = l.comment_id
  where l.user_id = ? and c.removed_at is null order by c.created_at desc`;

/**
 * Deletes an account with its sessions and reports, in one transaction. Its comments stay without a name, or are taken away as
 * their author would one by one.
 */
export async function deleteAccount(
  strapi: Core.Strapi,
  reader: number,
  comments: 'keep' | 'remove',
): Promise<void> {
  await strapi.db.transaction(async () => {
    if (comments === 'remove')
      for (const { id } of await rowsOf<{ id: string }>(strapi, OWN, [reader]))
        await removeComment(strapi, { id, author: reader });
    await rowsOf(strapi, 'delete from audience.comment_report where reporter = ?', [reader]);
    await strapi.db.query('plugin::users-permissions.user').delete({ where: { id: reader } });
  });
  await endSessions(strapi, reader);
}
