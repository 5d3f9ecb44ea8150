-- Who is told what changes in the published graph, what there is to tell, and what became of the telling
-- (docs/decisions/webhooks.md).
create schema if not exists webhooks;

create table if not exists webhooks.subscription (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  url text not null,
  -- Encrypted with ENCRYPTION_KEY; the one before signs too until its day is over.
  secret text not null,
  old_secret text,
  old_secret_until timestamptz,
  events text[] not null,
  -- Of which types besides stories, and of which language; null stands for all.
  types text[],
  locale text,
  -- paused: what happens is kept for later; off: it is not.
  state text not null default 'on' check (state in ('on', 'paused', 'off')),
  -- Why the newsroom itself paused it or switched it off: failing, gone.
  reason text,
  -- Attempts that failed one after the other, since when, and until when nothing is tried because of them.
  failures integer not null default 0,
  failing_since timestamptz,
  resume_at timestamptz,
  -- Who made it: {kind: admin|token|user|system, id, name}.
  created_by jsonb not null,
  created_at timestamptz not null default clock_timestamp()
);

-- What happened, in the order in which it became public: written by the transaction that made it so.
create table if not exists webhooks.event (
  seq bigint generated always as identity primary key,
  id uuid not null default gen_random_uuid(),
  -- The transaction; its number alone comes again where the database was moved to another server.
  transaction xid8 not null default pg_current_xact_id(),
  began timestamptz not null default transaction_timestamp(),
  -- story.published, record.updated...; webhook.test has no record.
  name text not null,
  record_id text,
  type text,
  locale text,
  slug text,
  previous_slug text,
  version bigint,
  -- The public fields that are others than before.
  changed text[] not null default '{}',
  -- The corrections that are new: [{kind, date}].
  corrections jsonb not null default '[]',
  at timestamptz not null default clock_timestamp(),
  unique (record_id, locale, transaction, began)
);
create index if not exists event_at on webhooks.event (at);

-- One event on its way to one subscription. No foreign key to it: a publication must not fail because a subscription was
-- deleted in the same moment.
create table if not exists webhooks.delivery (
  id bigint generated always as identity primary key,
  subscription_id uuid not null,
  event_seq bigint not null references webhooks.event (seq) on delete cascade,
  record_id text,
  is_test boolean not null default false,
  state text not null default 'waiting' check (state in ('waiting', 'delivered', 'failed')),
  attempts integer not null default 0,
  next_try timestamptz not null default clock_timestamp(),
  -- Whoever sends it now, and until when nobody else may: after a crash another instance takes it up.
  lease uuid,
  leased_until timestamptz,
  -- The last attempt: when, how long, the answer's status and beginning, and what was wrong.
  tried_at timestamptz,
  duration_ms integer,
  status integer,
  answer text,
  message text,
  delivered_at timestamptz,
  unique (event_seq, subscription_id)
);
create index if not exists delivery_waiting on webhooks.delivery (subscription_id, event_seq) where state = 'waiting';
create index if not exists delivery_record on webhooks.delivery (subscription_id, record_id, event_seq) where state = 'waiting';
create index if not exists delivery_leased on webhooks.delivery (subscription_id)
  where state = 'waiting' and leased_until is not null;
create index if not exists delivery_test on webhooks.delivery (subscription_id) where state = 'waiting' and is_test;
create index if not exists delivery_failed on webhooks.delivery (subscription_id, tried_at) where state = 'failed';
create index if not exists delivery_subscription on webhooks.delivery (subscription_id, id desc);

-- Notes something that happened and for whom it is. What a transaction does to a record in several steps is one event.
create or replace function webhooks.note(
  happened text, the_record text, the_type text, the_locale text, the_slug text, old_slug text, the_version bigint,
  the_changed text[], the_corrections jsonb
) returns void language plpgsql as $$
declare
  family text := case the_type when 'article' then 'story' else 'record' end;
  noted webhooks.event;
begin
  if not exists (select from webhooks.subscription s, unnest(s.events) as wanted
    where s.state <> 'off' and wanted like family || '.%' and (s.locale is null or s.locale = the_locale)
      and (family = 'story' or s.types is null or the_type = any (s.types))) then
    return;
  end if;
  insert into webhooks.event as held (name, record_id, type, locale, slug, previous_slug, version, changed, corrections)
    values (family || '.' || happened, the_record, the_type, the_locale, the_slug, old_slug, the_version, the_changed,
      the_corrections)
    on conflict (record_id, locale, transaction, began) do update set
      name = family || '.' || case
        when happened = 'unpublished' then 'unpublished'
        when held.name like '%.unpublished' then 'updated'
        when held.name like '%.published' then 'published'
        when happened = 'corrected' or held.name like '%.corrected' then 'corrected'
        else 'updated' end,
      slug = excluded.slug, previous_slug = coalesce(held.previous_slug, excluded.previous_slug),
      version = excluded.version, corrections = held.corrections || excluded.corrections,
      changed = array(select distinct unnest(held.changed || excluded.changed) order by 1), at = excluded.at
    returning * into noted;
  delete from webhooks.delivery where event_seq = noted.seq;
  insert into webhooks.delivery (subscription_id, event_seq, record_id)
    select s.id, noted.seq, the_record from webhooks.subscription s
    where s.state <> 'off' and noted.name = any (s.events) and (s.locale is null or s.locale = the_locale)
      and (family = 'story' or s.types is null or the_type = any (s.types));
end
$$;

-- Whether there is nobody to tell, or nothing happened in the newsroom: a rebuild only puts right what is there already.
create or replace function webhooks.is_quiet() returns boolean language plpgsql as $$
begin
  return coalesce(current_setting('dossier.upkeep', true), '') = 'on'
    or not exists (select from webhooks.subscription where state <> 'off');
end
$$;

create or replace function webhooks.note_published() returns trigger language plpgsql as $$
begin
  if not webhooks.is_quiet() then
    perform webhooks.note('published', new.id, new.type, new.locale, new.slug, null, new.version, '{}', '[]');
  end if;
  return null;
end
$$;

-- A record that was saved again as it was is another version for who mirrors the graph, and nothing to tell.
create or replace function webhooks.note_changed() returns trigger language plpgsql as $$
declare
  was jsonb;
  is_now jsonb;
  differing text[];
  added jsonb;
begin
  if webhooks.is_quiet() then
    return null;
  end if;
  was := old.body::jsonb;
  is_now := new.body::jsonb;
  differing := array(
    select key from jsonb_each(was) as w full join jsonb_each(is_now) as n using (key)
      where key <> 'updatedAt' and w.value is distinct from n.value
    union select 'body' where old.blocks::text is distinct from new.blocks::text
    order by 1);
  if differing = '{}' then
    return null;
  end if;
  added := case when new.type <> 'article' or jsonb_typeof(is_now -> 'corrections') is distinct from 'array' then '[]'
    else (select coalesce(jsonb_agg(jsonb_build_object('kind', c -> 'kind', 'date', c -> 'date')), '[]')
      from jsonb_array_elements(is_now -> 'corrections') as c
      where not exists (select from jsonb_array_elements(
        case jsonb_typeof(was -> 'corrections') when 'array' then was -> 'corrections' else '[]' end) as before
        where before = c)) end;
  perform webhooks.note(case added when '[]' then 'updated' else 'corrected' end, new.id, new.type, new.locale, new.slug,
    case when old.slug is distinct from new.slug then old.slug end, new.version, differing, added);
  return null;
end
$$;

create or replace function webhooks.note_withdrawn() returns trigger language plpgsql as $$
begin
  if not webhooks.is_quiet() then
    perform webhooks.note('unpublished', new.id, new.type, new.locale, new.slug, null, new.version, '{}', '[]');
  end if;
  return null;
end
$$;

create or replace trigger webhooks_published after insert on graph.node
  for each row execute function webhooks.note_published();
create or replace trigger webhooks_changed after update on graph.node
  for each row execute function webhooks.note_changed();
create or replace trigger webhooks_withdrawn after insert or update on graph.withdrawal
  for each row execute function webhooks.note_withdrawn();
