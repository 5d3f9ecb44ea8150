import { openNewsroom, type Account, type Answer, type Newsroom } from '../../helpers/newsroom';

const ARTICLES = '/content-manager/collection-types/api::article.article';

let newsroom: Newsroom;
let editor: Account;
let reporter: Account;

beforeAll(async () => {
  newsroom = await openNewsroom({ env: { SCHEDULE_SECONDS: '0' } });
  editor = await newsroom.adminUser('managing-editor');
  reporter = await newsroom.adminUser('reporter');
});
afterAll(() => newsroom.close());

interface Saved {
  readonly documentId: string;
  readonly updatedAt: string;
}

const saved = (answer: Answer) => (answer.body as { data: Saved }).data;

async function write(by: Account, data: object): Promise<Saved> {
  const answer = await newsroom.post(ARTICLES, data, { token: by.token });
  expect(answer.status).toBe(201);
  return saved(answer);
}

function save(by: Account, { documentId, updatedAt }: Saved, data: object): Promise<Answer> {
  const headers = { 'x-dossier-save-base': `api::article.article ${documentId} en ${updatedAt}` };
  return newsroom.put(`${ARTICLES}/${documentId}?locale=en`, data, { token: by.token, headers });
}

describe('two who save the same', () => {
  it('do not overwrite each other: the second is told who and when', async () => {
    const opened = await write(reporter, { headline: 'Opened by two' });
    expect((await save(editor, opened, { summary: 'The editor was first' })).status).toBe(200);
    const refused = await save(reporter, opened, { summary: 'The reporter was second' });
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ error: { details: { savedBy: 'Test managing-editor' } } });
    const row = await newsroom.strapi.db
      .query('api::article.article')
      .findOne({ where: { documentId: opened.documentId } });
    expect(row.summary).toBe('The editor was first');
  });

  it('is told to one of two who save at once', async () => {
    const opened = await write(editor, { headline: 'Saved at once' });
    const answers = await Promise.all([
      save(editor, opened, { summary: 'A' }),
      save(editor, opened, { summary: 'B' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('holds for publishing too, and not for who names no base', async () => {
    const opened = await write(editor, { headline: 'Published from an old form' });
    const { documentId } = opened;
    expect((await save(editor, opened, { summary: 'Newer' })).status).toBe(200);
    const headers = { 'x-dossier-save-base': `api::article.article ${documentId} en ${opened.updatedAt}` };
    const path = `${ARTICLES}/${documentId}/actions/publish?locale=en`;
    const refused = await newsroom.post(
      path,
      { headline: 'Old', summary: 'Old' },
      { token: editor.token, headers },
    );
    expect(refused.status).toBe(409);
    expect(
      (await newsroom.put(`${ARTICLES}/${documentId}?locale=en`, { summary: 'x' }, { token: editor.token }))
        .status,
    ).toBe(200);
  });

  it('lets one who saves again and again go on', async () => {
    let opened = await write(editor, { headline: 'Again and again' });
    for (const summary of ['One', 'Two', 'Three']) {
      const answer = await save(editor, opened, { summary });
      expect(answer.status).toBe(200);
      opened = { ...saved(answer), documentId: opened.documentId };
    }
  });
});

describe('the history of a record', () => {
  async function history(by: Account, id: string, more = ''): Promise<Answer> {
    return newsroom.get(`/desk/history/article/${id}${more}`, { token: by.token });
  }

  it('compares two versions and brings one back, with its links', async () => {
    const person = await newsroom.strapi.documents('api::person.person').findFirst({});
    const people = [person?.documentId ?? ''];
    const { documentId } = await write(editor, { headline: 'First words', people });
    await newsroom.put(
      `${ARTICLES}/${documentId}`,
      { headline: 'Second words', people: { set: [] } },
      { token: editor.token },
    );
    const { body } = await history(editor, documentId, '?locale=en');
    const entries = (body as { data: { version: number; action: string; editor: { name: string } }[] }).data;
    expect(entries.map(({ action }) => action)).toEqual(['update', 'create']);
    expect(entries[0]?.editor.name).toBe('Test managing-editor');
    const compared = await history(editor, documentId, '/compare?locale=en&before=1&after=2');
    const { changes, names } = (
      compared.body as { data: { changes: { field: string }[]; names: Record<string, string> } }
    ).data;
    expect(changes.map(({ field }) => field)).toEqual(expect.arrayContaining(['headline', 'people']));
    expect(Object.values(names)[0]).toContain(person?.name);
    const path = `/desk/history/article/${documentId}/restore`;
    const restored = await newsroom.post(path, { locale: 'en', version: 1 }, { token: editor.token });
    expect(restored.body).toMatchObject({ data: { missing: [] } });
    const row = await newsroom.strapi.db
      .query('api::article.article')
      .findOne({ where: { documentId }, populate: { people: true } });
    expect(row.headline).toBe('First words');
    expect(row.people.map((one: Saved) => one.documentId)).toEqual(people);
  });

  it('is brought back by who may write the record only', async () => {
    const { documentId } = await write(editor, { headline: 'Not the reporter’s' });
    const path = `/desk/history/article/${documentId}/restore`;
    expect((await newsroom.post(path, { locale: 'en', version: 1 }, { token: reporter.token })).status).toBe(
      403,
    );
    expect((await newsroom.post(path, { locale: 'en', version: 99 }, { token: editor.token })).status).toBe(
      404,
    );
    expect((await history(reporter, documentId, '?locale=en')).status).toBe(200);
    expect((await history(await newsroom.adminUser('moderator'), documentId)).status).toBe(403);
  });

  it('brings back what published records have in components too', async () => {
    const { documentId } = await write(editor, {
      headline: 'With sources',
      sources: [{ title: 'A report', url: 'https://example.org/a', relation: 'reports' }],
    });
    await newsroom.put(`${ARTICLES}/${documentId}`, { sources: [] }, { token: editor.token });
    const path = `/desk/history/article/${documentId}/restore`;
    expect((await newsroom.post(path, { locale: 'en', version: 1 }, { token: editor.token })).status).toBe(
      200,
    );
    const row = await newsroom.strapi.db
      .query('api::article.article')
      .findOne({ where: { documentId }, populate: { sources: true } });
    expect(row.sources).toMatchObject([{ title: 'A report', url: 'https://example.org/a' }]);
  });

  it('leaves what readers were told and where an article is placed: neither is a reporter’s to take back', async () => {
    const { documentId } = await write(reporter, { headline: 'As it came in' });
    const told = { kind: 'correction', text: 'The day was another.', date: '2026-01-02T10:00:00.000Z' };
    const decided = { headline: 'As it went out', corrections: [told], placement: { position: 'lead' } };
    const { status } = await newsroom.put(`${ARTICLES}/${documentId}`, decided, { token: editor.token });
    expect(status).toBe(200);
    const path = `/desk/history/article/${documentId}/restore`;
    const restored = await newsroom.post(path, { locale: 'en', version: 1 }, { token: reporter.token });
    expect(restored.status).toBe(200);
    const row = await newsroom.strapi.db
      .query('api::article.article')
      .findOne({ where: { documentId }, populate: { corrections: true, placement: true } });
    expect(row).toMatchObject({
      headline: 'As it came in',
      corrections: [{ text: 'The day was another.' }],
      placement: { position: 'lead' },
    });
  });
});

describe('a version that names what is gone', () => {
  const person = async (name: string) =>
    (await newsroom.strapi.documents('api::person.person').create({ data: { name } as never })).documentId;
  const outlet = async (name: string) =>
    (await newsroom.strapi.documents('api::organization.organization').create({ data: { name } as never }))
      .documentId;
  const merge = async (type: string, keep: string, drop: string) =>
    expect((await newsroom.post(`/desk/merge/${type}`, { keep, drop }, editor)).status).toBe(200);

  async function restored(documentId: string): Promise<Answer> {
    const path = `/desk/history/article/${documentId}/restore`;
    const answer = await newsroom.post(path, { locale: 'en', version: 1 }, editor);
    expect(answer.status).toBe(200);
    return answer;
  }

  const draftOf = (documentId: string) =>
    newsroom.strapi.db.query('api::article.article').findOne({
      where: { documentId },
      populate: {
        people: true,
        sources: { populate: { outlet: true } },
        cover: { populate: { image: true } },
      },
    });

  const ids = (rows: readonly Saved[]) => rows.map((one) => one.documentId);

  it('leads to the record of which it is part now, also after several merges', async () => {
    const [first, second, third, other] = [
      await person('Merged First'),
      await person('Merged Second'),
      await person('Merged Third'),
      await person('Never Merged'),
    ] as const;
    const { documentId } = await write(editor, { headline: 'Names four', people: [other, first, third] });
    await newsroom.put(`${ARTICLES}/${documentId}`, { people: { set: [] } }, editor);
    await merge('person', second, first);
    await merge('person', third, second);
    expect((await restored(documentId)).body).toMatchObject({ data: { missing: [] } });
    expect(ids((await draftOf(documentId)).people)).toEqual([other, third]);
  });

  it('does so inside components, and tells what is gone for good', async () => {
    const [kept, dropped, deleted] = [
      await outlet('Kept Herald'),
      await outlet('Dropped Herald'),
      await outlet('Deleted Herald'),
    ] as const;
    const source = (title: string, id: string) => ({ title, outlet: id, relation: 'reports' });
    const sources = [source('Merged', dropped), source('Gone', deleted)];
    const { documentId } = await write(editor, { headline: 'With outlets', sources });
    await newsroom.put(`${ARTICLES}/${documentId}`, { sources: [] }, editor);
    await merge('organization', kept, dropped);
    await newsroom.strapi.documents('api::organization.organization').delete({ documentId: deleted });
    const { body } = await restored(documentId);
    expect(body).toMatchObject({ data: { missing: [{ field: 'sources', id: deleted }] } });
    const draft = await draftOf(documentId);
    expect(
      draft.sources.map(({ title, outlet: of }: { title: string; outlet: Saved | null }) => [
        title,
        of?.documentId ?? null,
      ]),
    ).toEqual([
      ['Merged', kept],
      ['Gone', null],
    ]);
  });

  it('has its pictures again', async () => {
    const form = new FormData();
    form.append('files', new Blob([Buffer.from(DOT, 'base64')], { type: 'image/png' }), 'dot.png');
    const [file] = (await newsroom.post('/upload', form, editor)).body as {
      id: number;
      documentId: string;
    }[];
    const { documentId } = await write(editor, {
      headline: 'With a picture',
      cover: { image: file?.id, alt: 'A dot' },
    });
    await newsroom.put(`${ARTICLES}/${documentId}`, { cover: null }, editor);
    await restored(documentId);
    const { cover } = await draftOf(documentId);
    expect(cover).toMatchObject({ alt: 'A dot', image: { documentId: file?.documentId } });
  });
});

/** A picture of one dot, as PNG. */
const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

describe('the audit trail', () => {
  it('tells editors who did what, narrowed and in pages, and nobody else', async () => {
    const { documentId } = await write(reporter, { headline: 'Watched' });
    const asked = await newsroom.get(`/desk/audit?type=article&action=create&editor=${reporter.id}`, {
      token: editor.token,
    });
    expect(asked.status).toBe(200);
    const [first] = (asked.body as { data: { seq: string; recordId: string; label: string }[] }).data;
    expect(first).toMatchObject({ recordId: documentId, label: 'Watched' });
    const older = await newsroom.get(`/desk/audit?after=${first?.seq}`, { token: editor.token });
    expect(
      (older.body as { data: { seq: string }[] }).data.every(({ seq }) => Number(seq) < Number(first?.seq)),
    ).toBe(true);
    expect((await newsroom.get('/desk/audit', { token: reporter.token })).status).toBe(403);
    expect((await newsroom.get('/desk/audit?type=poem', { token: editor.token })).status).toBe(400);
  });

  it('names what was deleted as it was called before', async () => {
    const { documentId } = await write(editor, { headline: 'Deleted since' });
    await newsroom.strapi.documents('api::article.article').delete({ documentId });
    const asked = await newsroom.get(`/desk/audit?record=${documentId}`, { token: editor.token });
    const { data } = asked.body as { data: { action: string; label: string | null }[] };
    expect(data[0]).toMatchObject({ action: 'delete', label: 'Deleted since' });
  });
});

describe('what is kept of an editor', () => {
  const own = () => import('../../../src/editorial/accounts/own-data');
  const NAME = 'Leavername';
  let leaver: Account;
  let article: Saved;

  beforeAll(async () => {
    leaver = await newsroom.adminUser('managing-editor');
    await newsroom.put('/admin/users/me', { lastname: NAME }, { token: leaver.token });
    article = await write(leaver, { headline: 'Written by one who leaves' });
    const move = { to: 'in-review', note: 'Please look', assignee: leaver.id };
    const moved = await newsroom.post(`/desk/articles/${article.documentId}/moves?locale=en`, move, {
      token: leaver.token,
    });
    expect(moved.status).toBe(200);
    await newsroom.settle();
  });

  /** Every table that holds the word somewhere. */
  async function tablesWith(word: string): Promise<readonly string[]> {
    const { connection } = newsroom.strapi.db;
    const { rows } = (await connection.raw(
      `select schemaname || '.' || quote_ident(tablename) as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    )) as { rows: { name: string }[] };
    const found: string[] = [];
    for (const { name } of rows) {
      const sql = `select 1 from ${name} t where position(? in t::text) > 0 limit 1`;
      const { rows: hits } = (await connection.raw(sql, [word])) as { rows: unknown[] };
      if (hits.length > 0) found.push(name);
    }
    return found;
  }

  it('is told as a whole, without the password', async () => {
    const { readEditorData } = await own();
    const data = await readEditorData(newsroom.strapi, leaver.id);
    expect(data).toMatchObject({
      account: { email: leaver.email, lastname: NAME, roles: ['managing-editor'] },
      records: [{ type: 'api::article.article', id: article.documentId, isBegunByHim: true }],
      moves: [{ id: article.documentId, to: 'in-review', note: 'Please look' }],
      assigned: [{ documentId: article.documentId, headline: 'Written by one who leaves' }],
    });
    expect(data?.history).toContainEqual(expect.objectContaining({ id: article.documentId }));
    expect(JSON.stringify(data)).not.toMatch(/\$2[ab]\$|password/i);
    expect(await readEditorData(newsroom.strapi, 999_999)).toBeUndefined();
  });

  it('is erased: the name is nowhere, and what was written stays with its history', async () => {
    expect((await tablesWith(NAME)).length).toBeGreaterThan(1);
    await (await own()).eraseEditor(newsroom.strapi, leaver.id);
    await newsroom.settle();
    expect([await tablesWith(NAME), await tablesWith(leaver.email)]).toEqual([[], []]);
    expect((await newsroom.get('/admin/users/me', { token: leaver.token })).status).toBe(401);
    const { body } = await newsroom.get('/desk/audit', { token: editor.token });
    expect(JSON.stringify(body)).toContain(`"name":"#${leaver.id}"`);
    const kept = await newsroom.get(`${ARTICLES}/${article.documentId}`, { token: editor.token });
    expect(kept.status).toBe(200);
  });
});
