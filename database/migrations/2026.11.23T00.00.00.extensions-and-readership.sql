-- Names are found by trigrams and without accents; both extensions ship with PostgreSQL.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- What readers do is counted beside the content, so that a view never touches an article.
create schema if not exists audience;

create table if not exists audience.views (
  article_id text not null,
  locale text not null,
  day date not null,
  views bigint not null check (views >= 0),
  primary key (article_id, locale, day)
);
