-- What lets the search look at less (docs/decisions/search.md).

-- A moment's week, counted from 1970, in UTC. Null where there is no date.
create or replace function graph.week(date timestamptz) returns integer
language sql immutable parallel safe as $$
  select case when isfinite(date) then floor(extract(epoch from date) / 604800)::integer end
$$;

-- By its week too, en:w2832: of a word that is everywhere a few weeks are enough.
create or replace function graph.labels(locale text, type text, date timestamptz) returns text[]
language sql immutable parallel safe as $$
  select array_remove(array[locale || ':' || type, locale || ':w' || graph.week(date), locale || ':m' || graph.month(date),
    locale || ':y' || graph.year(date)], null)
$$;

-- An id as a number, and the numbers of what a node refers to: five thousand numbers are counted in half the time of as many
-- texts. Two ids in a million million million have the same.
create or replace function graph.number(id text) returns bigint
language sql immutable parallel safe as $$ select hashtextextended(id, 0) $$;
create or replace function graph.numbers(ids text[]) returns bigint[]
language sql immutable parallel safe as $$
  select coalesce(array_agg(hashtextextended(id, 0)), '{}') from unnest(ids) as id
$$;

-- Dropping the column drops the index of the words, which is made again.
alter table graph.node
  drop column labels,
  add column labels text[] not null generated always as (graph.labels(locale, type, date)) stored,
  add column if not exists facets bigint[] not null generated always as (graph.numbers(refs)) stored;
create index if not exists node_search on graph.node using gin (labels, search, refs);

-- What hits are counted by, found by its number without a look at the node.
create index if not exists node_facet on graph.node (graph.number(id), locale) include (id, type, slug, title)
  where type in ('category', 'person', 'country');
