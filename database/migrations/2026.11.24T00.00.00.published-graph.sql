-- The published graph: everything public is read from here, and nothing else is kept here but the history of the records.
-- It can be made again from the records at any time (npm run graph -- rebuild). No foreign keys: a node is written when its
-- record becomes public, in whatever order that happens (docs/decisions/published-graph.md).
create schema if not exists graph;

-- Versions are drawn under the lock of the write side, so that they become visible in their order.
create sequence if not exists graph.versions;

-- The words of a node for full text search. The texts of the world are longer than a tsvector may be: what comes after
-- 200,000 characters is not searched. Russian is searched alike with and without the two dots of yo.
create or replace function graph.words(locale text, words text) returns tsvector
language sql immutable parallel safe as $$
  select case locale
    when 'en' then to_tsvector('pg_catalog.english'::regconfig, coalesce(words, ''))
    when 'ru' then to_tsvector('pg_catalog.russian'::regconfig, translate(coalesce(words, ''), 'ёЁ', 'еЕ'))
    else to_tsvector('pg_catalog.simple'::regconfig, translate(coalesce(words, ''), 'ёЁ', 'еЕ'))
  end
$$;
create or replace function graph.search_vector(locale text, title text, summary text, content text) returns tsvector
language sql immutable parallel safe as $$
  select setweight(graph.words(locale, title), 'A') || setweight(graph.words(locale, summary), 'B')
      || setweight(graph.words(locale, left(content, 200000)), 'C')
$$;

create table if not exists graph.node (
  id text not null,
  locale text not null,
  type text not null,
  slug text,
  -- All public fields, references as {type, id}; of an article without its text.
  body json not null,
  -- The short form that lists show, references as {type, id}.
  card json not null,
  -- An article's text as blocks and as HTML; as plain text it is in content.
  blocks json,
  html text,
  -- What is searched: a name, title or headline; a summary; the text.
  title text not null,
  summary text,
  content text,
  search tsvector not null generated always as (graph.search_vector(locale, title, summary, content)) stored,
  -- The ids of the nodes and files that body and card refer to, each once, in reading order.
  refs text[] not null,
  files text[] not null,
  card_refs text[] not null,
  card_files text[] not null,
  -- Whether the name or title is not known in this language and stands here in another.
  is_fallback boolean not null,
  -- Where it stands in time: an article by its first publication, what happened in the world by its day.
  date timestamptz,
  published_at timestamptz,
  updated_at timestamptz not null,
  version bigint not null,
  -- The version with which the node last became public.
  created_version bigint not null,
  primary key (id, locale)
);
create index if not exists node_slug on graph.node (slug, type, locale);
create index if not exists node_date on graph.node (type, locale, date desc, id desc) where date is not null;
create index if not exists node_version on graph.node (version);
create index if not exists node_locale_version on graph.node (locale, version);
create index if not exists node_search on graph.node using gin (search);
create index if not exists node_refs on graph.node using gin (refs);

create table if not exists graph.edge (
  from_id text not null,
  locale text not null,
  -- The attribute's name, inside a component with its path: people, sources.outlet.
  relation text not null,
  to_id text not null,
  from_type text not null,
  to_type text not null,
  position integer not null,
  -- The section in which the one stands in the other's dossier; on one edge only, where several tie the same two.
  section text,
  -- Whether this is the edge that stands for the two in a timeline.
  is_lead boolean not null,
  -- The date of the node it comes from; -infinity where that has none.
  date timestamptz not null,
  primary key (from_id, locale, relation, to_id)
);
create index if not exists edge_section on graph.edge (to_id, section, locale, date desc, from_id desc)
  where section is not null;
create index if not exists edge_timeline on graph.edge (to_id, locale, from_type, date, from_id) where is_lead;
create index if not exists edge_relation on graph.edge (to_id, relation, locale);

-- How many stand in a section, so that nobody counts fifty thousand articles to print their number.
create table if not exists graph.tally (
  id text not null,
  locale text not null,
  section text not null,
  count bigint not null,
  primary key (id, locale, section)
);
create or replace function graph.count_sections() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into graph.tally as held (id, locale, section, count)
      select to_id, locale, section, count(*) from written where section is not null group by 1, 2, 3
      on conflict (id, locale, section) do update set count = held.count + excluded.count;
  else
    update graph.tally as held set count = held.count - gone.count
      from (select to_id, locale, section, count(*) from written where section is not null group by 1, 2, 3) as gone
      where (held.id, held.locale, held.section) = (gone.to_id, gone.locale, gone.section);
  end if;
  return null;
end
$$;
-- Edges are inserted and deleted, never updated in what is counted.
create or replace trigger count_inserted after insert on graph.edge
  referencing new table as written for each statement execute function graph.count_sections();
create or replace trigger count_deleted after delete on graph.edge
  referencing old table as written for each statement execute function graph.count_sections();

-- All names under which a record is looked for, folded to lower case without accents.
create table if not exists graph.name (
  id text not null,
  type text not null,
  name text not null,
  folded text not null,
  primary key (id, name)
);
create index if not exists name_folded on graph.name using gin (folded gin_trgm_ops);

-- Addresses under which a node was public before.
create table if not exists graph.redirect (
  type text not null,
  locale text not null,
  slug text not null,
  id text not null,
  at timestamptz not null default now(),
  primary key (type, locale, slug)
);

-- What was public and is not any more, for those who mirror the content.
create table if not exists graph.withdrawal (
  id text not null,
  locale text not null,
  type text not null,
  slug text,
  at timestamptz not null default now(),
  version bigint not null,
  primary key (id, locale)
);
create index if not exists withdrawal_version on graph.withdrawal (version);
create index if not exists withdrawal_locale_version on graph.withdrawal (locale, version);

-- Every save and publication of every record, drafts too: never read by what answers the public but through the
-- publications in it.
create table if not exists graph.history (
  seq bigint generated always as identity primary key,
  record_id text not null,
  type text not null,
  locale text not null,
  -- The number of this entry among those of the record in this language.
  version integer not null,
  action text not null,
  -- Who did it: {kind: admin|token|user|system, id, name}.
  editor jsonb not null,
  at timestamptz not null default clock_timestamp(),
  body jsonb not null,
  edges jsonb not null
);
create unique index if not exists history_record on graph.history (record_id, locale, version);
create index if not exists history_at on graph.history (at);

-- How far a rebuild got, and of which form of the projection the nodes are.
create table if not exists graph.state (
  key text primary key,
  value jsonb not null
);
