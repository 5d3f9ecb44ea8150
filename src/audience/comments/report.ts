import type { Core } from '@strapi/strapi';
import type { ReportReason } from '../../content/comments/reader-fields';
import { rowsOf } from '../../platform/database/rows';
import { refusedField, UNKNOWN, type Outcome } from './outcome';
import { holdComment, readComment } from './stored-comment';

/** What a reader tells the newsroom of a comment. */
export interface Report {
  readonly id: string;
  readonly reporter: number;
  readonly reason: ReportReason;
  readonly note: string | null;
}

const REPORT = `insert into audience.comment_report (comment_id, reporter, reason, note) values (?, ?, ?, ?)
  on conflict do nothing returning comment_id`;

/** What a moderator has looked at and approved counts no more, so that the same readers do not send it back at once. */
const HOLD = `update comments set state = 'pending', held_for = 'flagged', updated_by_id = null
  where document_id = ? and state = 'approved' and ?::int > 0
    and (select count(*) from audience.comment_report where comment_id = document_id and not is_settled) >= ?::int`;

/** Notes a report, each reader's once; so many make the comment wait for a moderator. */
export async function reportComment(
  strapi: Core.Strapi,
  { id, reporter, reason, note }: Report,
  reportsToHold: number,
): Promise<Outcome> {
  return strapi.db.transaction(async (): Promise<Outcome> => {
    // Two that come at once must each know of the other.
    await holdComment(strapi, id);
    const comment = await readComment(strapi, id, reporter);
    if (comment === undefined) return UNKNOWN;
    if (comment.isOwn) return refusedField('id', 'This is your own comment');
    const fresh = await rowsOf(strapi, REPORT, [id, reporter, reason, note]);
    await rowsOf(strapi, HOLD, [id, reportsToHold, reportsToHold]);
    return { outcome: 'done', comment, isNew: fresh.length > 0 };
  });
}
