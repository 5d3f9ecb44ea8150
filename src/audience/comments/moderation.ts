import type { Core } from '@strapi/strapi';
import type { CommentToJudge } from '../../content/comments/comment-to-judge';
import type { CommentState } from '../../content/comments/public-comment';
import { shownNameSql } from '../../graph/read/comments';
import { rowsOf } from '../../platform/database/rows';

/** Where a list goes on. */
export interface QueuePlace {
  readonly reports: number;
  readonly at: number;
  readonly id: string;
}

/** Which comments a moderator wants to see. */
export interface QueueQuestion {
  readonly state: CommentState | undefined;
  readonly onlyReported: boolean;
  /** documentId of the article. */
  readonly story: string | undefined;
  /** The account. */
  readonly author: number | undefined;
  /** All of these stand in its text, or all in the name of its author; capitals do not matter. */
  readonly words: readonly string[];
  /** What is reported most first, then the oldest; or simply the newest first. */
  readonly order: 'reported' | 'newest';
  readonly after: QueuePlace | undefined;
  readonly limit: number;
}

/** A page of comments to judge. */
export interface Queue {
  readonly comments: readonly CommentToJudge[];
  readonly next: QueuePlace | null;
}

const ms = (moment: string) => `(extract(epoch from ${moment}) * 1000)::float8`;

const SHOWN = `q.document_id as id, q.body, q.state, q.held_for as "heldFor", ${ms('q.created_at')} as at,
  ${ms('q.edited_at')} as edited, q.reports as "reportCount",
  case when u.id is not null then json_build_object('id', u.id, 'name', ${shownNameSql('u')}, 'isBlocked', coalesce(u.blocked, false)) end as author,
  json_build_object('id', q.article_id, 'locale', q.article_locale, 'headline', n.title, 'slug', n.slug) as story,
  case when p.id is not null then json_build_object('body', left(p.body, 200), 'author', ${shownNameSql('pu')}) end as parent,
  (select coalesce(json_agg(json_build_object('reason', r.reason, 'note', r.note) order by r.at), '[]')
    from audience.comment_report r where r.comment_id = q.document_id and not r.is_settled) as reports,
  (select coalesce(json_agg(j order by j.id desc), '[]') from (
    select j.id, j.from_state as "from", j.to_state as "to", ${ms('j.at')} as at,
      coalesce(nullif(concat_ws(' ', a.firstname, a.lastname), ''), a.username) as by
    from audience.comment_judgement j left join admin_users a on a.id = j.account
    where j.comment_id = q.document_id order by j.id desc limit 5) j) as judgements`;

/** Bindings: a pattern for each word, and each once more; each way has an index or a small table of its own. */
const foundSql = (words: number) => {
  const all = (text: string) => Array.from({ length: words }, () => `${text} ilike ?`).join(' and ');
  return `and c.id in (select m.id from comments m where ${all('m.body')}
    union all select ml.comment_id from comments_author_lnk ml join up_users mu on mu.id = ml.user_id
      where ${all(shownNameSql('mu'))})`;
};

/** Bindings: state twice, story twice, author twice, only reported, words twice, then the place, then how many. */
const queueSql = (order: QueueQuestion['order'], words: number) => {
  const [after, sorted] =
    order === 'reported'
      ? [
          `(-coalesce(r.reports, 0), c.created_at, c.document_id) > (-(?::int), ?::timestamp, ?::text)`,
          `reports desc, created_at, document_id`,
        ]
      : [
          `(?::int is null or true) and (c.created_at, c.document_id) < (?::timestamp, ?::text)`,
          `created_at desc, document_id desc`,
        ];
  return `with queue as materialized (
      select c.*, coalesce(r.reports, 0) as reports from comments c
      left join (select comment_id, count(*)::int as reports from audience.comment_report where not is_settled group by 1) r
        on r.comment_id = c.document_id
      where c.removed_at is null and (?::text is null or c.state = ?) and (?::text is null or c.article_id = ?)
        and (?::int is null or exists (select 1 from comments_author_lnk l where l.comment_id = c.id and l.user_id = ?::int))
        and (not ?::boolean or r.reports > 0) ${words > 0 ? foundSql(words) : ''} and ${after}
      order by ${sorted} limit ?)
    select ${SHOWN} from queue q
    left join comments_author_lnk l on l.comment_id = q.id left join up_users u on u.id = l.user_id
    left join graph.node n on n.id = q.article_id and n.locale = q.article_locale and n.type = 'article'
    left join comments p on p.document_id = split_part(q.ancestors, ' ', -1) and q.ancestors <> ''
    left join comments_author_lnk pl on pl.comment_id = p.id left join up_users pu on pu.id = pl.user_id
    order by ${sorted.replace('reports', 'q.reports').replace('created_at', 'q.created_at').replace('document_id', 'q.document_id')}`;
};

/** Before everything, in PostgreSQL's words. */
const FIRST: Readonly<Record<QueueQuestion['order'], readonly [number, string, string]>> = {
  reported: [2_000_000_000, '-infinity', ''],
  newest: [0, 'infinity', ''],
};

type Row = CommentToJudge & { readonly reportCount: number };

/** Reads a page of comments to judge; those that their authors took away are nobody's matter. */
export async function readQueue(strapi: Core.Strapi, question: QueueQuestion): Promise<Queue> {
  const { state = null, story = null, author = null, words, onlyReported, order, limit } = question;
  const filters = [state, state, story, story, author, author, onlyReported];
  const patterns = words.map((word) => `%${word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
  const bindings = [...filters, ...patterns, ...patterns, ...placeOf(question), limit + 1];
  const rows = await rowsOf<Row>(strapi, queueSql(order, words.length), bindings);
  const last = rows[limit - 1];
  return {
    comments: rows.slice(0, limit).map(({ reportCount: _count, ...comment }) => comment),
    next: rows.length > limit && last ? { reports: last.reportCount, at: last.at, id: last.id } : null,
  };
}

function placeOf({ after, order }: QueueQuestion): readonly [number, string, string] {
  if (after === undefined) return FIRST[order];
  return [after.reports, new Date(after.at).toISOString().replace('Z', ''), after.id];
}

const JUDGE = `update comments set state = ?, held_for = case when ? = 'pending' then 'moderation' end, updated_by_id = ?::int,
    updated_at = clock_timestamp() at time zone 'UTC'
  where document_id = any(?::text[]) and removed_at is null returning document_id as id`;

/** The table's own rule settles reports where the state changes; here also where it stays: the moderator has looked. */
const SETTLE = `update audience.comment_report set is_settled = true where comment_id = any(?::text[]) and not is_settled`;

/**
 * Gives comments a state, all or none, and settles what readers told of them.
 * @param account The account of the panel that does it.
 * @returns The ids of those that are there.
 */
export async function judgeComments(
  strapi: Core.Strapi,
  { ids, state }: { readonly ids: readonly string[]; readonly state: CommentState },
  account: number | null,
): Promise<readonly string[]> {
  return strapi.db.transaction(async () => {
    const rows = await rowsOf<{ id: string }>(strapi, JUDGE, [state, state, account, ids]);
    if (state !== 'pending') await rowsOf(strapi, SETTLE, [ids]);
    return rows.map(({ id }) => id);
  });
}

/** How many comments are in each state; those that were taken away by their authors are in none. */
export async function countByState(strapi: Core.Strapi): Promise<Readonly<Record<CommentState, number>>> {
  const rows = await rowsOf<{ state: CommentState; count: number }>(
    strapi,
    'select state, count(*)::int as count from comments where removed_at is null group by 1',
  );
  const counts = Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  return { pending: 0, approved: 0, rejected: 0, ...counts };
}
