import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../platform/database/rows';

/** Everything that is kept of an editor: of an account of the admin panel. */
export interface EditorData {
  readonly account: object;
  /** Records that he began, and those that he saved last. */
  readonly records: readonly object[];
  /** What he saved and published; what it said is the newsroom's, and is told by number. */
  readonly history: readonly object[];
  readonly moves: readonly object[];
  readonly decisions: readonly object[];
  /** Articles that wait for him. */
  readonly assigned: readonly object[];
  /** Comments of readers that he judged, and words that he put on the list. */
  readonly judgements: readonly object[];
  readonly words: readonly object[];
  readonly tokens: readonly object[];
}

const BY = `editor ->> 'kind' = 'admin' and (editor ->> 'id')::bigint = ?`;

/** What is read of each place in which an editor is kept, by the account's number. */
const PLACES: Readonly<Record<Exclude<keyof EditorData, 'account' | 'records'>, string>> = {
  history: `select record_id as id, type, locale, version, action, at from graph.history where ${BY} order by seq`,
  moves: `select article_id as id, locale, from_stage as "from", to_stage as "to", note, at from desk.move where ${BY} order by id`,
  decisions: `select article_id as id, locale, kind, label, decision, at from desk.decision where ${BY} order by at`,
  assigned: `select a.document_id as id, a.locale, a.headline from articles_assignee_lnk l join articles a on a.id = l.article_id
    where l.user_id = ? and a.published_at is null order by a.document_id, a.locale`,
  judgements: `select comment_id as id, from_state as "from", to_state as "to", at from audience.comment_judgement
    where account = ? order by audience.comment_judgement.id`,
  words: `select word, effect, at from audience.comment_word where account = ? order by at`,
  tokens: `select t.name, t.description, t.created_at as "createdAt", t.last_used_at as "lastUsedAt"
    from strapi_api_tokens_admin_user_owner_lnk l join strapi_api_tokens t on t.id = l.api_token_id where l.user_id = ? order by t.id`,
};

const ACCOUNT = `select u.email, u.firstname, u.lastname, u.username, u.prefered_language as language, u.is_active as "isActive",
    u.blocked as "isBlocked", u.created_at as "createdAt",
    (select coalesce(jsonb_agg(r.code order by r.code), '[]') from admin_users_roles_lnk l join admin_roles r on r.id = l.role_id
      where l.user_id = u.id)::json as roles
  from admin_users u where u.id = ?`;

/** Reads what is kept of an editor; undefined where there is no such account. */
export async function readEditorData(strapi: Core.Strapi, editor: number): Promise<EditorData | undefined> {
  const [account] = await rowsOf<object>(strapi, ACCOUNT, [editor]);
  if (account === undefined) return undefined;
  const read = Object.entries(PLACES).map(
    async ([place, sql]) => [place, await rowsOf<object>(strapi, sql, [editor])] as const,
  );
  const places = Object.fromEntries(await Promise.all(read)) as Omit<EditorData, 'account' | 'records'>;
  return { account, records: await recordsOf(strapi, editor), ...places };
}

async function recordsOf(strapi: Core.Strapi, editor: number): Promise<object[]> {
  const types = Object.values(strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
  const found = await Promise.all(types.map(async ({ uid }) => recordsOfType(strapi, uid, editor)));
  return found.flat();
}

async function recordsOfType(strapi: Core.Strapi, uid: string, editor: number): Promise<object[]> {
  const where = { $or: [{ createdBy: editor }, { updatedBy: editor }] };
  const rows = await strapi.db.query(uid).findMany({ where, populate: ['createdBy'] });
  const records = rows.map(({ documentId, createdBy }) => ({
    type: uid,
    id: documentId as string,
    isBegunByHim: (createdBy as { id: number } | null)?.id === editor,
  }));
  return [...new Map(records.map((record) => [JSON.stringify(record), record])).values()];
}

/** Where the name of whoever wrote stands beside what he wrote. */
const SIGNED = ['graph.history', 'desk.move', 'desk.decision'] as const;

/**
 * Deletes an editor's account with its sessions and tokens, and takes the name out of the history, all in one transaction. What he
 * wrote and did stays, signed with the number of an account that is no more (`#12`): the newsroom answers for what it published.
 *
 * @throws errors.ValidationError where it is the last Super Admin.
 */
export async function eraseEditor(strapi: Core.Strapi, editor: number): Promise<void> {
  await strapi.db.transaction(async () => {
    for (const table of SIGNED)
      await rowsOf(
        strapi,
        `update ${table} set editor = jsonb_set(editor, '{name}', to_jsonb('#' || (editor ->> 'id'))) where ${BY}`,
        [editor],
      );
    await strapi.db.query('admin::api-token').deleteMany({ where: { adminUserOwner: editor } });
    const store = strapi.store({ type: 'core', name: 'admin' });
    await store.delete({ key: `homepage-layout:${editor}` });
    await strapi.service('admin::user').deleteById(editor);
  });
}
