import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../platform/database/rows';

/**
 * What holds for comments whoever changes them, the panel's own pages too: every change of state is noted with the account that
 * made it, what a moderator decides settles the reports, and with a comment go its answers and what is noted of it.
 */
const FUNCTIONS = `
create or replace function audience.comment_judged() returns trigger language plpgsql as $$
begin
  insert into audience.comment_judgement (comment_id, from_state, to_state, account)
    values (new.document_id, old.state, new.state, new.updated_by_id);
  if new.state <> 'pending' then
    new.held_for := null;
    update audience.comment_report set is_settled = true where comment_id = new.document_id;
  end if;
  return new;
end $$;
create or replace function audience.comment_deleted() returns trigger language plpgsql as $$
begin
  delete from audience.comment_report where comment_id = old.document_id;
  delete from audience.comment_judgement where comment_id = old.document_id;
  delete from comments where thread_id = coalesce(old.thread_id, old.document_id)
    and old.document_id = any(string_to_array(ancestors, ' '));
  return null;
end $$`;

const TRIGGERS = `
create or replace trigger comment_judged before update of state on comments for each row
  when (old.state is distinct from new.state) execute function audience.comment_judged();
create or replace trigger comment_deleted after delete on comments for each row execute function audience.comment_deleted()`;

/** For who looks for words in all comments. */
const WORDS = 'create index if not exists comments_words on comments using gin (body gin_trgm_ops)';

const TRIGGER_COUNT = `select count(*)::int as count from pg_trigger
  where tgrelid = 'comments'::regclass and tgname in ('comment_judged', 'comment_deleted')`;

/** Makes it so; the table is Strapi's and exists when migrations have run. Triggers that are there are not made again. */
export async function assertCommentRules(strapi: Core.Strapi): Promise<void> {
  await rowsOf(strapi, FUNCTIONS);
  await rowsOf(strapi, WORDS);
  const [present] = await rowsOf<{ count: number }>(strapi, TRIGGER_COUNT);
  if (present?.count !== 2) await rowsOf(strapi, TRIGGERS);
}
