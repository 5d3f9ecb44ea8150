-- What is told of a record goes on: pictures that are replaced, and deliveries that a colleague skips (docs/decisions/webhooks.md).

-- Who did not want to wait for it any longer: {kind: admin, id, name}.
alter table webhooks.delivery add column if not exists skipped_by jsonb;

-- As before; and a record of which a picture or another file was changed has changed in the fields that show it. Its row says
-- nothing of that: the ids of the files, parted by blanks, are told in dossier.changed_files for as long as it is written.
create or replace function webhooks.note_changed() returns trigger language plpgsql as $$
declare
  was jsonb;
  is_now jsonb;
  differing text[];
  added jsonb;
  files text[] := string_to_array(nullif(current_setting('dossier.changed_files', true), ''), ' ');
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
    union select key from jsonb_each(is_now), unnest(files) as file where strpos(value::text, '"' || file || '"') > 0
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
