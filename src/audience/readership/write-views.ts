import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../platform/database/rows';
import type { View } from './waiting-views';

/**
 * Counts readers that nobody has counted on their day, in the order of keys, so that instances that write at once wait for
 * each other and never in a circle. What is written twice counts once: a batch may be given again where nobody knows whether
 * it went in. Slugs of no public story count nothing.
 */
const COUNT = `with given as (
    select v.day, v.reader, n.id, v.locale
    from unnest(?::date[], ?::bytea[], ?::text[], ?::text[]) as v (day, reader, slug, locale)
    cross join lateral (select n.id from graph.node n where n.slug = v.slug and n.type = 'article' and n.locale = v.locale limit 1) n),
  fresh as (
    insert into audience.seen (day, reader) select distinct day, reader from given order by day, reader
    on conflict do nothing returning day, reader)
  insert into audience.views as held (article_id, locale, day, views)
  select g.id, g.locale, g.day, count(*) from given g join fresh using (day, reader) group by 1, 2, 3 order by 1, 2, 3
  on conflict (article_id, locale, day) do update set views = held.views + excluded.views`;

/** Writes views in one statement. */
export async function writeViews(strapi: Core.Strapi, views: readonly View[]): Promise<void> {
  if (views.length === 0) return;
  await rowsOf(strapi, COUNT, [
    views.map(({ day }) => day),
    views.map(({ mark }) => Buffer.from(mark, 'hex')),
    views.map(({ slug }) => slug),
    views.map(({ locale }) => locale),
  ]);
}
