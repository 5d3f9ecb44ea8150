-- The way of an article through review, and what became of planned publications (docs/decisions/workflow.md). Working memory
-- of the desk: no part of any record.
create schema if not exists desk;

-- Each step of an article in one language from stage to stage, with what was said to colleagues.
create table if not exists desk.move (
  id bigint generated always as identity primary key,
  article_id text not null,
  locale text not null,
  from_stage text not null,
  to_stage text not null,
  note text,
  -- Who did it: {kind: admin|token|user|system, id, name}.
  editor jsonb not null,
  at timestamptz not null default clock_timestamp()
);
create index if not exists move_article on desk.move (article_id, locale, id desc);

-- What was planned for a moment and tried: done, or waiting for the next attempt, or given up.
create table if not exists desk.planned_run (
  article_id text not null,
  locale text not null,
  action text not null check (action in ('publish', 'unpublish')),
  due timestamptz not null,
  state text not null check (state in ('done', 'waiting', 'given-up')),
  attempts integer not null default 0,
  next_try timestamptz,
  message text,
  at timestamptz not null default clock_timestamp(),
  primary key (article_id, locale, action, due)
);
create index if not exists planned_run_due on desk.planned_run (due);
