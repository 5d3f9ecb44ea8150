-- In which language the name, title or words of a node stand where they are not known in its own; null where they are.
alter table graph.node add column if not exists fallback_locale text;
-- Until the next start makes the graph again (PROJECTION_VERSION): of nearly all it was the default.
update graph.node set fallback_locale = 'en' where is_fallback and fallback_locale is null;
