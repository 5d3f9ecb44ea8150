-- What the search needs beside the words of a node (docs/apps/search.md).

-- A moment's month, counted from the year 0, in UTC: 2024-02 is 24290. Null where there is no date.
create or replace function graph.month(date timestamptz) returns integer
language sql immutable parallel safe as $$
  select case when isfinite(date) then
    (extract(year from date at time zone 'UTC') * 12 + extract(month from date at time zone 'UTC'))::integer end
$$;
create or replace function graph.year(date timestamptz) returns integer
language sql immutable parallel safe as $$
  select case when isfinite(date) then extract(year from date at time zone 'UTC')::integer end
$$;

-- By its language and type, by its month and by its year: en:article, en:m24290, en:y2024. They stand in one index with the
-- words, so that of a word that is everywhere only the newest months are looked at.
create or replace function graph.labels(locale text, type text, date timestamptz) returns text[]
language sql immutable parallel safe as $$
  select array_remove(array[locale || ':' || type, locale || ':m' || graph.month(date), locale || ':y' || graph.year(date)], null)
$$;

-- The words of title and summary once more: they stand in the row itself and rank a thousand hits in a millisecond or two,
-- where those of the whole text would have to be fetched from elsewhere for each.
alter table graph.node
  add column if not exists labels text[] not null generated always as (graph.labels(locale, type, date)) stored,
  add column if not exists head tsvector not null generated always as (graph.search_vector(locale, title, summary, '')) stored;

drop index if exists graph.node_search;
create index node_search on graph.node using gin (labels, search, refs);
create index if not exists node_newest on graph.node (locale, date desc) where date is not null;

-- Names and titles apart: there are few who are called Letter, and very many letters.
drop index if exists graph.name_folded;
create index if not exists name_exact on graph.name (folded);
create index if not exists name_spelling on graph.name using gin (folded gin_trgm_ops)
  where type in ('person', 'country', 'organization', 'category');
create index if not exists name_title on graph.name using gin (folded gin_trgm_ops) where type in ('document', 'event');
