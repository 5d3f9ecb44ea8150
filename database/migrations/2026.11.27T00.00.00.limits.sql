-- What somebody may do so often in a time (docs/decisions/limits.md): one row for each who did it of late, and only until the
-- allowance is whole again. Unlogged: after a crash everybody begins anew, and no replica needs it.
create schema if not exists limits;

create unlogged table if not exists limits.allowance (
  -- A keyed hash of what is limited and for whom: neither an address nor a name stands here.
  key bytea primary key,
  -- When nothing of the allowance is used any more.
  whole_at timestamptz not null
);
create index if not exists allowance_whole on limits.allowance (whole_at);
