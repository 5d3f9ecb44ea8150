import { COMPONENT_LAYOUTS, TYPE_LAYOUTS } from '../../../src/editorial/desk/layouts/all-layouts';
import { assertLayouts } from '../../../src/editorial/desk/layouts/assert-layouts';
import type { Configuration } from '../../../src/editorial/desk/layouts/configuration';
import { rowsOf, type Layout } from '../../../src/editorial/desk/layouts/layout';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

const LAYOUTS = [...TYPE_LAYOUTS, ...COMPONENT_LAYOUTS].map((layout) => [layout.uid, layout] as const);
const PERSON = 'api::person.person';
const STARTING_MORE_THAN_ONCE = 3;

let newsroom: Newsroom;
beforeAll(async () => (newsroom = await openNewsroom()));
afterAll(() => newsroom?.close());

const serviceOf = (layout: Layout) =>
  newsroom.strapi.plugin('content-manager').service('list' in layout ? 'content-types' : 'components');

const storedOf = (layout: Layout): Promise<Configuration> =>
  serviceOf(layout).findConfiguration({ uid: layout.uid });

const anyDraft = () =>
  newsroom.strapi.db.query('api::article.article').findOne({ where: { publishedAt: null } });

/** The transaction that last wrote each stored layout: a row that is written anew with the same content differs, too. */
async function lastWrites(): Promise<unknown> {
  const { rows } = await newsroom.strapi.db.connection.raw(
    `select key, xmin::text from strapi_core_store_settings
      where key like 'plugin_content_manager_configuration%' order by key`,
  );
  return rows;
}

/** What the content manager does at every start, before the layouts are asserted. */
async function syncContentManager(): Promise<void> {
  await newsroom.strapi.plugin('content-manager').service('components').syncConfigurations();
  await newsroom.strapi.plugin('content-manager').service('content-types').syncConfigurations();
}

describe('after the start', () => {
  test.each(LAYOUTS)('%s is stored as the code has it', async (_uid, layout) => {
    const { settings, layouts, metadatas } = await storedOf(layout);
    expect(settings.mainField).toBe(layout.mainField);
    expect(layouts.edit).toEqual(
      rowsOf(layout).map((row) => Object.entries(row).map(([name, size]) => ({ name, size }))),
    );
    for (const [name, field] of Object.entries(layout.fields)) {
      expect(metadatas[name]?.edit).toMatchObject({
        label: field.label,
        description: field.help,
        placeholder: field.placeholder ?? '',
        editable: !field.readOnly,
      });
    }
  });

  test.each(TYPE_LAYOUTS.map((layout) => [layout.uid, layout] as const))(
    'the list of %s, too',
    async (_uid, layout) => {
      const { settings, layouts } = await storedOf(layout);
      expect(layouts.list).toEqual(layout.list.columns);
      expect(settings).toMatchObject({
        defaultSortBy: layout.list.sortBy,
        defaultSortOrder: layout.list.sortOrder,
        pageSize: layout.list.pageSize,
      });
    },
  );
});

test('a further start writes nothing', async () => {
  // Strapi corrects its own entry for the id of components once, when it first reads what it has made.
  await syncContentManager();
  const before = await lastWrites();
  for (let start = 0; start < STARTING_MORE_THAN_ONCE; start += 1) {
    await syncContentManager();
    expect(await assertLayouts(newsroom.strapi)).toEqual([]);
  }
  expect(await lastWrites()).toEqual(before);
});

test('what somebody has rearranged in the panel is put back, and only that is written', async () => {
  const person = TYPE_LAYOUTS.find(({ uid }) => uid === PERSON) as Layout;
  const original = await storedOf(person);
  await serviceOf(person).updateConfiguration(
    { uid: PERSON },
    { ...original, layouts: { list: ['id'], edit: [[{ name: 'biography', size: 12 }]] } },
  );
  expect(await assertLayouts(newsroom.strapi)).toEqual([PERSON]);
  expect(await storedOf(person)).toEqual(original);
});

describe('the panel', () => {
  const relations = (token: string, field: string, query: Record<string, string> = {}) =>
    newsroom.get(`/content-manager/relations/api::article.article/${field}`, {
      token,
      query: { pageSize: 5, ...query },
    });

  test('accepts every stored layout as if somebody had saved it in the panel', async () => {
    const token = await newsroom.adminToken('super-admin');
    for (const layout of TYPE_LAYOUTS) {
      const { settings, metadatas, layouts } = await storedOf(layout);
      const { id: _id, documentId: _documentId, ...fields } = metadatas;
      const path = `/content-manager/content-types/${layout.uid}/configuration`;
      const { status, body } = await newsroom.put(path, { settings, metadatas: fields, layouts }, { token });
      expect([layout.uid, status, body.error]).toEqual([layout.uid, 200, undefined]);
    }
    await assertLayouts(newsroom.strapi);
  });

  test.each(['super-admin', 'managing-editor', 'reporter'])(
    'pickers show a %s labels, not ids',
    async (role) => {
      const token = await newsroom.adminToken(role);
      for (const [field, shown] of Object.entries({
        people: 'label',
        organizations: 'label',
        documents: 'label',
        statements: 'label',
        events: 'title',
        countries: 'name',
        category: 'name',
        related: 'headline',
      })) {
        const { status, body } = await relations(token, field);
        expect([field, status]).toEqual([field, 200]);
        expect(body.results.length).toBeGreaterThan(0);
        for (const record of body.results)
          expect([field, record[shown]]).toEqual([field, expect.any(String)]);
      }
    },
  );

  test.each(['super-admin', 'managing-editor'])(
    'a %s assigns an article to a colleague by name',
    async (role) => {
      const token = await newsroom.adminToken(role);
      const { status, body } = await relations(token, 'assignee');
      expect(status).toBe(200);
      expect(body.results.length).toBeGreaterThan(0);
      for (const colleague of body.results) expect(colleague.firstname).toBe('Test');
    },
  );

  test('a reporter reads who an article is assigned to by name, and nothing else of a colleague', async () => {
    const { id } = await newsroom.adminUser('managing-editor');
    const article = await newsroom.strapi.db
      .query('api::article.article')
      .update({ where: { id: (await anyDraft()).id }, data: { assignee: id } });
    const path = `/content-manager/relations/api::article.article/${article.documentId}/assignee?locale=${article.locale}`;
    const { body } = await newsroom.get(path, { token: await newsroom.adminToken('reporter') });
    expect(body.results).toEqual([expect.objectContaining({ firstname: 'Test' })]);
    expect(Object.keys(body.results[0])).not.toEqual(expect.arrayContaining(['email']));
  });

  test('pickers find a person by a part of the label', async () => {
    const token = await newsroom.adminToken('reporter');
    const { body } = await relations(token, 'people', { _q: 'japarov' });
    expect(body.results.map(({ label }: { label: string }) => label)).toEqual([
      expect.stringMatching(/^Sadyr Japarov - President/),
    ]);
  });
});
