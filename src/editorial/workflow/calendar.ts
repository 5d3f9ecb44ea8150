import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../platform/database/rows';
import type { Version } from './moves';
import { PLANS, type PlannedAction } from './planned-runs';

/** What became, or will become, of something planned. */
export interface CalendarEntry {
  readonly documentId: string;
  readonly locale: string;
  readonly headline: string | null;
  readonly action: PlannedAction;
  readonly due: string;
  readonly state: 'planned' | 'done' | 'waiting' | 'given-up';
  readonly attempts: number;
  readonly nextTry: string | null;
  readonly message: string | null;
}

const RUN = `coalesce(r.attempts, 0) as attempts, r.message,
  to_char(r.next_try at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "nextTry"`;
const DUE_OF_RUN = `to_char(r.due at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as due`;

const CALENDAR = `select p.document_id as "documentId", p.locale, p.headline, p.action, p.due,
      coalesce(r.state, 'planned') as state, ${RUN}
    from (${PLANS}) as p left join desk.planned_run r on (r.article_id, r.locale, r.action, r.due) =
      (p.document_id, p.locale, p.action, p.moment at time zone 'UTC')
    where p.moment >= ?::timestamptz at time zone 'UTC' and p.moment < ?::timestamptz at time zone 'UTC'
  union all
  select r.article_id, r.locale, (select a.headline from articles a where a.document_id = r.article_id
      and a.locale = r.locale and a.published_at is null limit 1), r.action, ${DUE_OF_RUN}, r.state, ${RUN}
    from desk.planned_run r where r.state = 'done' and r.due >= ?::timestamptz and r.due < ?::timestamptz
  order by due, "documentId", locale`;

/** What goes out and what leaves in a time, done or still to be done, the earliest first. Moments are ISO 8601. */
export function readCalendar(
  strapi: Core.Strapi,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly CalendarEntry[]> {
  return rowsOf<CalendarEntry>(strapi, CALENDAR, [from, to, from, to]);
}

/** What became of the plans of an article in one language, the last first. */
export function readRuns(
  strapi: Core.Strapi,
  { documentId, locale }: Version,
): Promise<readonly CalendarEntry[]> {
  return rowsOf<CalendarEntry>(
    strapi,
    `select r.article_id as "documentId", r.locale, null as headline, r.action, ${DUE_OF_RUN}, r.state, ${RUN}
      from desk.planned_run r where (r.article_id, r.locale) = (?, ?) order by r.due desc limit 20`,
    [documentId, locale],
  );
}
