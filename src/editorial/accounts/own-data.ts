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
const PLACES: Readonly<Record<'history' | 'moves' | 'decisions' | 'judgements' | 'words', string>> = {
  history: `select record_id as id, type, locale, version, action, at from graph.history where ${BY} order by seq`,
  moves: `select article_id as id, locale, from_stage as "from", to_stage as "to", note, at from desk.move where ${BY} order by id`,
  decisions: `select article_id as id, locale, kind, label, decision, at from desk.decision where ${BY} order by at`,
  judgements: `select comment_id as id, from_state as "from", to_state as "to", at from audience.comment_judgement
    where account = ? order by audience.comment_judgement.id`,
  words: `select word, effect, at from audience.comment_word where account = ? order by at`,
};

/** Reads what is kept of an editor; undefined where there is no such account. */
export async function readEditorData(strapi: Core.Strapi, editor: number): Promise<EditorData | undefined> {
  const account = await accountOf(strapi, editor);
  if (account === undefined) return undefined;
  const read = Object.entries(PLACES).map(
    async ([place, sql]) => [place, await rowsOf<object>(strapi, sql, [editor])] as const,
  );
  const places = Object.fromEntries(await Promise.all(read)) as Pick<EditorData, keyof typeof PLACES>;
  const assigned = await strapi.db.query('api::article.article').findMany({
    select: ['documentId', 'locale', 'headline'],
    where: { assignee: editor, publishedAt: null },
  });
  const tokens = await strapi.db.query('admin::api-token').findMany({
    select: ['name', 'description', 'createdAt', 'lastUsedAt'],
    where: { adminUserOwner: editor },
  });
  return { account, records: await recordsOf(strapi, editor), ...places, assigned, tokens };
}

/** The account as it may be handed out: no hash, no codes. */
async function accountOf(strapi: Core.Strapi, editor: number): Promise<object | undefined> {
  const found = (await strapi.db.query('admin::user').findOne({
    select: [
      'email',
      'firstname',
      'lastname',
      'username',
      'preferedLanguage',
      'isActive',
      'blocked',
      'createdAt',
    ],
    where: { id: editor },
    populate: { roles: { select: ['code'] } },
  })) as { roles: { code: string }[] } | null;
  if (found === null) return undefined;
  return { ...found, roles: found.roles.map(({ code }) => code) };
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
