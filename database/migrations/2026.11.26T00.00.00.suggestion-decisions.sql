-- What editors decided about suggestions, by article and language version (docs/decisions/suggestions.md). Working memory of
-- the desk: it is no part of any record, and nothing public is made from it.
create schema if not exists desk;

create table if not exists desk.decision (
  article_id text not null,
  locale text not null,
  -- What the suggestion means, not where it stands: the same after an edit elsewhere in the text.
  suggestion_id text not null,
  kind text not null,
  label text not null,
  decision text not null check (decision in ('accepted', 'rejected')),
  -- The record that was linked, and whether it was made for that.
  record_id text,
  is_made boolean not null default false,
  -- Who did it: {kind: admin|token|user|system, id, name}.
  editor jsonb not null,
  at timestamptz not null default clock_timestamp(),
  primary key (article_id, locale, suggestion_id)
);
