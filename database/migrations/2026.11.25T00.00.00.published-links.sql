-- What the last publication of each public record referred to, among records with drafts and in their order, those included
-- that were not public at that time: a link that waits for its target, or lost it, comes with that and no other does
-- (docs/decisions/links-to-replaced-rows.md).
create table if not exists editorial.published_links (
  owner_id text not null,
  -- Empty for types without languages.
  locale text not null,
  relation text not null,
  target_id text not null,
  position integer not null,
  primary key (owner_id, locale, relation, target_id)
);
create index if not exists published_links_target on editorial.published_links (target_id);

-- Of what is public already, the last publication stands in the history.
with last as (
  select distinct on (record_id, locale) record_id, locale, edges from graph.history
  where action = 'publish' and type in ('article', 'document', 'statement', 'event') order by record_id, locale, version desc
), led as (
  select last.record_id, last.locale, edge.key as relation,
    case jsonb_typeof(edge.value) when 'array' then edge.value when 'string' then jsonb_build_array(edge.value) else '[]' end as ids
  from last cross join lateral jsonb_each(last.edges) as edge
  where edge.key in ('documents', 'statements', 'events', 'related', 'inReplyTo', 'concerns', 'document', 'about')
)
insert into editorial.published_links (owner_id, locale, relation, target_id, position)
  select led.record_id, led.locale, led.relation, target.id, target.position
  from led cross join lateral jsonb_array_elements_text(led.ids) with ordinality as target (id, position)
  on conflict do nothing;
