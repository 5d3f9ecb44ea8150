-- What stands beside readers' comments (docs/decisions/comments.md).

-- Who told the newsroom of a comment. Settled once a moderator has looked: it counts no more.
create table if not exists audience.comment_report (
  comment_id text not null,
  -- The reader's account.
  reporter integer not null,
  reason text not null,
  note text,
  at timestamptz not null default clock_timestamp(),
  is_settled boolean not null default false,
  primary key (comment_id, reporter)
);
create index if not exists comment_report_open on audience.comment_report (comment_id) where not is_settled;

-- Every change of a comment's state, written by a trigger: whoever changes it and by whatever way.
create table if not exists audience.comment_judgement (
  id bigint generated always as identity primary key,
  comment_id text not null,
  from_state text not null,
  to_state text not null,
  -- The account of the panel that did it; null: nobody of the newsroom (reports, an edit by the author).
  account integer,
  at timestamptz not null default clock_timestamp()
);
create index if not exists comment_judgement_comment on audience.comment_judgement (comment_id, id desc);

-- Words of which the newsroom wants to look at a comment before others see it, or will not have at all.
create table if not exists audience.comment_word (
  word text primary key,
  effect text not null check (effect in ('hold', 'reject')),
  account integer,
  at timestamptz not null default clock_timestamp()
);
