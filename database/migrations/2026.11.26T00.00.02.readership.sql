-- Who read what on a day, by a hash that nobody can turn back once the day's salt is gone: so that each counts once. Rows and
-- salts are deleted after their day.
create table if not exists audience.salt (
  day date primary key,
  salt bytea not null
);

create table if not exists audience.seen (
  day date not null,
  reader bytea not null,
  primary key (day, reader)
);

-- For lists of what is read most.
create index if not exists views_day on audience.views (locale, day) include (article_id, views);
