import type { Core } from '@strapi/strapi';
import { DAY_MS, dayOf } from '../../../content/instant';
import { rowsOf } from '../../../platform/database/rows';
import type { ReadArticle } from '../answers/home';

const DAYS = 7;
const SHOWN = 5;

const MOST_READ = `with most as (
    select v.article_id, v.locale, sum(v.views)::int as views from audience.views v
    where v.day >= ?::date and exists (
      select 1 from graph.node n where n.id = v.article_id and n.locale = v.locale and n.type = 'article')
    group by 1, 2 having sum(v.views) > 0 order by 3 desc, 1, 2 limit ${SHOWN})
  select m.article_id as "documentId", m.locale, n.title as headline, m.views,
    array(select coalesce(v.views, 0)::int from generate_series(?::date, ?::date, interval '1 day') as d (day)
      left join audience.views v on v.article_id = m.article_id and v.locale = m.locale and v.day = d.day::date
      order by d.day) as days
  from most m join graph.node n on n.id = m.article_id and n.locale = m.locale
  order by m.views desc, m.article_id, m.locale`;

/** What was read most in the last seven days, in all languages, with the readers of each day. */
export function readMostRead(strapi: Core.Strapi, now: Date): Promise<readonly ReadArticle[]> {
  const [first, last] = [DAYS - 1, 0].map((days) => dayOf(now.getTime() - days * DAY_MS));
  return rowsOf<ReadArticle>(strapi, MOST_READ, [first, first, last]);
}
