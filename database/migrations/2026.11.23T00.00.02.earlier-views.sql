-- Readers counted before an article came here: one number for each language, beside those counted by day in audience.views,
-- so that a story file may give it again and again.
create table if not exists audience.earlier_views (
  article_id text not null,
  locale text not null,
  views bigint not null check (views >= 0),
  primary key (article_id, locale)
);
