-- When an article was first public, apart from its rows: those are deleted and made anew by every publication, and a
-- moment that was printed is never rewritten.
create schema if not exists editorial;

create table if not exists editorial.first_publications (
  article_id text not null,
  locale text not null,
  at timestamptz not null,
  primary key (article_id, locale)
);
