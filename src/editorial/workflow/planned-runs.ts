import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../platform/database/rows';

export type PlannedAction = 'publish' | 'unpublish';

/** Something that is to be done to an article in one language at a moment. */
export interface Planned {
  readonly documentId: string;
  readonly locale: string;
  readonly action: PlannedAction;
  /** ISO 8601 in UTC. */
  readonly due: string;
}

/** A moment as text, to the millisecond; Strapi keeps moments without a zone, in UTC. */
const utc = (column: string) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * What drafts plan: to go out, where they do not plan to be gone again by now, and to leave, where there is something to leave.
 */
export const PLANS = `select a.document_id, a.locale, 'publish' as action, a.publish_at as moment, ${utc('a.publish_at')} as due, a.headline
    from articles a where a.published_at is null and a.publish_at is not null
      and (a.unpublish_at is null or a.unpublish_at > now() at time zone 'UTC')
  union all
  select a.document_id, a.locale, 'unpublish', a.unpublish_at, ${utc('a.unpublish_at')}, a.headline
    from articles a where a.published_at is null and a.unpublish_at is not null and exists (
      select 1 from articles p where p.document_id = a.document_id and p.locale = a.locale and p.published_at is not null)`;

const DUE = `select p.document_id as "documentId", p.locale, p.action, p.due from (${PLANS}) as p
  left join desk.planned_run r on (r.article_id, r.locale, r.action, r.due) =
    (p.document_id, p.locale, p.action, p.moment at time zone 'UTC')
  where p.moment <= now() at time zone 'UTC' and (r.state is null or r.state = 'waiting' and r.next_try <= now())`;

/** So many are taken at once; the others come next time. */
const MOST_AT_ONCE = 50;

/** What is due and not put off, the earliest first. */
export function readDue(strapi: Core.Strapi): Promise<readonly Planned[]> {
  return rowsOf(strapi, `${DUE} order by p.moment limit ${MOST_AT_ONCE}`);
}

/** Whether it is still due: another instance may have done it, an editor may have changed his mind. */
export async function isDue(
  strapi: Core.Strapi,
  { documentId, locale, action, due }: Planned,
): Promise<boolean> {
  const sql = `select 1 as one from (${DUE}) as d where (d."documentId", d.locale, d.action, d.due) = (?, ?, ?, ?)`;
  return (await rowsOf(strapi, sql, [documentId, locale, action, due])).length > 0;
}

/** Whoever publishes or unpublishes by hand has done what was planned: the plan is over, and kept as done. */
const SETTLE: Readonly<Record<PlannedAction, string>> = { publish: 'publish_at', unpublish: 'unpublish_at' };

/** Notes that articles went out or left: what was planned for them is done, and their drafts plan it no more. */
export async function settlePlans(
  strapi: Core.Strapi,
  action: PlannedAction,
  { documentId, locales }: { readonly documentId: string; readonly locales?: readonly string[] | undefined },
): Promise<void> {
  const column = SETTLE[action];
  await rowsOf(
    strapi,
    `with settled as (
        update articles a set ${column} = null from articles was
        where a.id = was.id and a.document_id = ? and a.published_at is null and a.${column} is not null
          and (?::text[] is null or a.locale = any(?::text[]))
        returning a.document_id, a.locale, was.${column} as moment)
      insert into desk.planned_run as held (article_id, locale, action, due, state)
      select document_id, locale, ?, moment at time zone 'UTC', 'done' from settled
      on conflict (article_id, locale, action, due) do update
        set state = 'done', next_try = null, message = null, at = clock_timestamp()`,
    [documentId, locales ?? null, locales ?? null, action],
  );
}

/** Whether what was planned for a moment was done, by the schedule or by hand. */
export async function isPlanDone(
  strapi: Core.Strapi,
  { documentId, locale, action, due }: Planned,
): Promise<boolean> {
  const sql = `select 1 as one from desk.planned_run
    where (article_id, locale, action, due) = (?, ?, ?, ?::timestamptz) and state = 'done'`;
  return (await rowsOf(strapi, sql, [documentId, locale, action, due])).length > 0;
}

/** The wait doubles from half a minute to an hour; after so many attempts somebody has to look. */
const MOST_ATTEMPTS = 12;

/** Notes that it failed, with what an editor can do about it. */
export async function noteFailure(
  strapi: Core.Strapi,
  { documentId, locale, action, due }: Planned,
  message: string,
): Promise<void> {
  await rowsOf(
    strapi,
    `insert into desk.planned_run as held (article_id, locale, action, due, state, attempts, next_try, message)
      values (?, ?, ?, ?, 'waiting', 1, now() + interval '30 seconds', ?)
      on conflict (article_id, locale, action, due) do update set attempts = held.attempts + 1, message = excluded.message,
        state = case when held.attempts + 1 >= ${MOST_ATTEMPTS} then 'given-up' else 'waiting' end, at = clock_timestamp(),
        next_try = now() + least(interval '1 hour', interval '30 seconds' * power(2, held.attempts))`,
    [documentId, locale, action, due, message],
  );
}

/** Takes up again at once what failed. */
export async function retry(
  strapi: Core.Strapi,
  { documentId, locale, action }: Omit<Planned, 'due'>,
): Promise<boolean> {
  const sql = `update desk.planned_run set state = 'waiting', attempts = 0, next_try = now()
    where (article_id, locale, action) = (?, ?, ?) and state <> 'done' returning due::text`;
  return (await rowsOf(strapi, sql, [documentId, locale, action])).length > 0;
}
