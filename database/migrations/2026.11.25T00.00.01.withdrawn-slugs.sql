-- Who asks for a slug that is public no more is told where its record is to be found.
create index if not exists withdrawal_slug on graph.withdrawal (slug, type, locale);
