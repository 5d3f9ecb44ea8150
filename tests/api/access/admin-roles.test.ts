import { openNewsroom } from '../../helpers/newsroom';
import type { Account, Answer, Newsroom } from '../../helpers/newsroom';
import { createHiddenRecords } from './hidden-records';
import type { HiddenRecords } from './hidden-records';

const ARTICLES = '/content-manager/collection-types/api::article.article';
const DOCUMENTS = '/content-manager/collection-types/api::document.source-document';
const STATEMENTS = '/content-manager/collection-types/api::statement.statement';
const EVENTS = '/content-manager/collection-types/api::event.event';
const PEOPLE = '/content-manager/collection-types/api::person.person';
const COMMENTS = '/content-manager/collection-types/api::comment.comment';

let newsroom: Newsroom;
let records: HiddenRecords;
let editor: Account;
let reporter: Account;
let colleague: Account;
let moderator: Account;

beforeAll(async () => {
  newsroom = await openNewsroom();
  records = await createHiddenRecords(newsroom.strapi);
  editor = await newsroom.adminUser('managing-editor');
  reporter = await newsroom.adminUser('reporter');
  colleague = await newsroom.adminUser('reporter');
  moderator = await newsroom.adminUser('moderator');
});
afterAll(() => newsroom.close());

/** Creates a record through the panel's API and returns its documentId. */
async function created(path: string, data: object, { token }: Account): Promise<string> {
  const answer = await newsroom.post(path, data, { token });
  expect(answer).toMatchObject({ status: 201 });
  return answer.body.data.documentId;
}

async function article(by: Account, fields: object = {}): Promise<string> {
  return created(ARTICLES, { headline: 'An article', slug: unique('article'), kind: 'news', ...fields }, by);
}

async function letter(by: Account): Promise<string> {
  const fields = {
    title: 'A letter',
    slug: unique('letter'),
    kind: 'letter',
    existence: 'seen',
    datePrecision: 'day',
  };
  return created(DOCUMENTS, fields, by);
}

let counter = 0;
function unique(word: string): string {
  counter += 1;
  return `role-test-${word}-${counter}`;
}

async function rows(uid: string, documentId: string) {
  return newsroom.strapi.db.query(uid).findMany({ where: { documentId }, populate: true });
}

function statuses(answers: Answer[]): number[] {
  return answers.map(({ status }) => status);
}

describe('Managing Editor', () => {
  test('writes, publishes, withdraws and deletes', async () => {
    const { token } = editor;
    const id = await article(editor, { publishAt: '2030-01-01T00:00:00.000Z' });
    expect(
      statuses([
        await newsroom.put(`${ARTICLES}/${id}`, { headline: 'Changed', slug: unique('article') }, { token }),
        await newsroom.post(`${ARTICLES}/${id}/actions/publish`, { headline: 'Changed again' }, { token }),
        await newsroom.post(`${ARTICLES}/${id}/actions/discard`, {}, { token }),
        await newsroom.post(`${ARTICLES}/${id}/actions/unpublish`, {}, { token }),
        await newsroom.delete(`${ARTICLES}/${id}`, { token }),
      ]),
    ).toEqual([200, 200, 200, 200, 200]);
  });

  test('writes in every language', async () => {
    const { token } = editor;
    const id = await article(editor);
    const answer = await newsroom.put(
      `${ARTICLES}/${id}?locale=ru`,
      { headline: 'Статья', slug: unique('ru'), kind: 'news', locale: 'ru' },
      { token },
    );
    expect(answer.status).toBe(200);
  });

  test('writes reference data and lists people', async () => {
    const { token } = editor;
    const id = await created(PEOPLE, { name: 'Somebody', slug: unique('person'), listed: true }, editor);
    const [row] = await rows('api::person.person', id);
    expect(row.listed).toBe(true);
    expect((await newsroom.delete(`${PEOPLE}/${id}`, { token })).status).toBe(200);
  });

  test('assigns articles to colleagues, of whom the names are shown and no more', async () => {
    const { token } = editor;
    const picker = await newsroom.get('/content-manager/relations/api::article.article/assignee', { token });
    expect(picker.status).toBe(200);
    expect(picker.body.results.length).toBeGreaterThan(1);
    const list = await newsroom.get(
      '/content-manager/collection-types/admin::user?filters[email][$contains]=nobody',
      { token },
    );
    for (const { body } of [picker, list])
      expect(JSON.stringify(body)).not.toMatch(/@example|password|resetPassword/);
    const id = await article(editor, { assignee: { connect: [{ id: reporter.id }] } });
    const [row] = await rows('api::article.article', id);
    expect(row.assignee.id).toBe(reporter.id);
  });

  test('reads comments, uploads and languages, but no accounts and no settings', async () => {
    const { token } = editor;
    const allowed = [COMMENTS, '/upload/files', '/i18n/locales'];
    const refused = [
      '/admin/users',
      '/admin/roles',
      '/admin/api-tokens',
      '/admin/webhooks',
      '/users-permissions/roles',
    ];
    for (const path of allowed) expect((await newsroom.get(path, { token })).status).toBe(200);
    for (const path of refused) expect((await newsroom.get(path, { token })).status).toBe(403);
  });
});

describe('Reporter', () => {
  test('reads everything editorial and the reference data', async () => {
    const { token } = reporter;
    for (const path of [ARTICLES, DOCUMENTS, STATEMENTS, EVENTS, PEOPLE]) {
      expect((await newsroom.get(path, { token })).status).toBe(200);
    }
    expect((await newsroom.get(`${ARTICLES}/${records.draftArticle.documentId}`, { token })).status).toBe(
      200,
    );
  });

  test('writes own articles and nobody else’s', async () => {
    const own = await article(reporter);
    const others = await article(colleague);
    const change = { headline: 'Changed', slug: unique('article') };
    expect((await newsroom.put(`${ARTICLES}/${own}`, change, reporter)).status).toBe(200);
    expect(
      (await newsroom.put(`${ARTICLES}/${others}`, { ...change, slug: unique('article') }, reporter)).status,
    ).toBe(403);
    const published = `${ARTICLES}/${records.article.documentId}`;
    expect((await newsroom.put(published, { ...change, slug: unique('article') }, reporter)).status).toBe(
      403,
    );
  });

  test('does not add a language to another’s article', async () => {
    const own = await article(reporter);
    const others = await article(colleague);
    const version = () => ({ headline: 'Статья', slug: unique('ru'), kind: 'news', locale: 'ru' });
    expect((await newsroom.put(`${ARTICLES}/${others}?locale=ru`, version(), reporter)).status).toBe(403);
    expect((await newsroom.put(`${ARTICLES}/${own}?locale=ru`, version(), reporter)).status).toBe(200);
  });

  test('what an editor decides is not written, neither when creating nor later', async () => {
    const decisions = {
      firstPublishedAt: '2020-01-01T00:00:00.000Z',
      embargoUntil: '2020-01-01T00:00:00.000Z',
      publishAt: '2020-01-01T00:00:00.000Z',
      unpublishAt: '2040-01-01T00:00:00.000Z',
      placement: { position: 'lead' },
      corrections: [{ kind: 'update', text: 'x', date: '2020-01-01T00:00:00.000Z' }],
      reviewStage: 'ready',
      assignee: { connect: [{ id: reporter.id }] },
    };
    const id = await article(reporter, decisions);
    await newsroom.put(
      `${ARTICLES}/${id}`,
      { ...decisions, headline: 'Changed', slug: unique('article') },
      reporter,
    );
    const [row] = await rows('api::article.article', id);
    expect(row).toMatchObject({
      firstPublishedAt: null,
      embargoUntil: null,
      publishAt: null,
      unpublishAt: null,
    });
    expect(row).toMatchObject({ reviewStage: 'drafting', assignee: null, corrections: [] });
    expect(row.placement?.position ?? 'none').toBe('none');
  });

  test('publishes by no way', async () => {
    const { token } = reporter;
    const own = await article(reporter);
    const fields = { headline: 'At once', kind: 'news' };
    expect(
      statuses([
        await newsroom.post(`${ARTICLES}/${own}/actions/publish`, {}, { token }),
        await newsroom.post(`${ARTICLES}/actions/publish`, { ...fields, slug: unique('article') }, { token }),
        await newsroom.post(`${ARTICLES}/actions/bulkPublish`, { documentIds: [own] }, { token }),
        await newsroom.post(`${ARTICLES}/${records.article.documentId}/actions/unpublish`, {}, { token }),
        await newsroom.post(
          `${ARTICLES}/actions/bulkUnpublish`,
          { documentIds: [records.article.documentId] },
          { token },
        ),
      ]),
    ).toEqual([403, 403, 403, 403, 403]);
    const sneaky = await article(reporter, { status: 'published', publishedAt: '2020-01-01T00:00:00.000Z' });
    await newsroom.put(
      `${ARTICLES}/${own}?status=published`,
      { ...fields, slug: unique('article'), status: 'published' },
      { token },
    );
    for (const id of [own, sneaky]) {
      const all = await rows('api::article.article', id);
      expect(all.map(({ publishedAt }) => publishedAt)).toEqual([null]);
    }
  });

  test('deletes nothing', async () => {
    const { token } = reporter;
    const own = await article(reporter);
    expect(
      statuses([
        await newsroom.delete(`${ARTICLES}/${own}`, { token }),
        await newsroom.post(`${ARTICLES}/actions/bulkDelete`, { documentIds: [own] }, { token }),
        await newsroom.delete(`${DOCUMENTS}/${records.document.documentId}`, { token }),
        await newsroom.delete(`${PEOPLE}/${records.openPerson.documentId}`, { token }),
      ]),
    ).toEqual([403, 403, 403, 403]);
  });

  test('writes drafts of any document, statement and event, and leaves what is published alone', async () => {
    const { token } = reporter;
    const others = await letter(colleague);
    const change = { title: 'Changed by a colleague', slug: unique('letter') };
    expect((await newsroom.put(`${DOCUMENTS}/${others}`, change, { token })).status).toBe(200);
    const published = records.document.documentId;
    expect(
      (
        await newsroom.put(
          `${DOCUMENTS}/${published}`,
          { title: 'Draft title', slug: 'guarded-open-letter' },
          { token },
        )
      ).status,
    ).toBe(200);
    const all = await rows('api::document.source-document', published);
    expect(all.find(({ publishedAt }) => publishedAt !== null)?.title).toBe('Open letter');
    expect((await newsroom.post(`${DOCUMENTS}/${published}/actions/publish`, {}, { token })).status).toBe(
      403,
    );
    await created(STATEMENTS, { text: 'Said', kind: 'quote', datePrecision: 'day' }, reporter);
    await created(
      EVENTS,
      { title: 'Happened', slug: unique('event'), kind: 'vote', certainty: 'planned', datePrecision: 'day' },
      reporter,
    );
  });

  test('throws away nobody else’s changes', async () => {
    const { token } = reporter;
    expect(
      (await newsroom.post(`${DOCUMENTS}/${records.document.documentId}/actions/discard`, {}, { token }))
        .status,
    ).toBe(403);
    expect(
      (await newsroom.post(`${ARTICLES}/${records.article.documentId}/actions/discard`, {}, { token }))
        .status,
    ).toBe(403);
  });

  test('writes no reference data', async () => {
    const { token } = reporter;
    expect(
      statuses([
        await newsroom.post(PEOPLE, { name: 'x', slug: unique('person') }, { token }),
        await newsroom.put(`${PEOPLE}/${records.openPerson.documentId}`, { name: 'x' }, { token }),
        await newsroom.put(
          `/content-manager/collection-types/api::country.country/${records.country.documentId}`,
          { name: 'x' },
          { token },
        ),
        await newsroom.post(
          '/content-manager/collection-types/api::category.category',
          { name: 'x' },
          { token },
        ),
      ]),
    ).toEqual([403, 403, 403, 403]);
  });

  test('does not change a published article from the other end of a relation', async () => {
    const { token } = reporter;
    const others = await letter(colleague);
    await newsroom.put(
      `${DOCUMENTS}/${others}`,
      {
        title: 'x',
        slug: unique('letter'),
        articles: { connect: [{ documentId: records.article.documentId }] },
      },
      { token },
    );
    const all = await rows('api::article.article', records.article.documentId);
    for (const row of all)
      expect(row.documents.map(({ documentId }: { documentId: string }) => documentId)).not.toContain(others);
  });

  test('a copy of another’s article is an own draft without what editors decide', async () => {
    const { token } = reporter;
    const others = await article(editor, { embargoUntil: '2030-01-01T00:00:00.000Z', reviewStage: 'ready' });
    const answer = await newsroom.post(
      `${ARTICLES}/clone/${others}`,
      { headline: 'Copy', slug: unique('article'), kind: 'news' },
      { token },
    );
    if (answer.status !== 200) return expect(answer.status).toBeGreaterThanOrEqual(400);
    const [row] = await rows('api::article.article', answer.body.data.documentId);
    expect(row).toMatchObject({ publishedAt: null, embargoUntil: null, createdBy: { id: reporter.id } });
  });

  test('learns nothing of colleagues’ accounts through the articles assigned to them', async () => {
    const { token } = reporter;
    await article(editor, { assignee: { connect: [{ id: colleague.id }] } });
    const ask = (query: string) => newsroom.get(`${ARTICLES}?pageSize=100&${query}`, { token });
    const guesses = ['password][$startsWith]=zzz', 'resetPasswordToken][$notNull]=true'];
    const all = (await ask('')).body.pagination.total;
    for (const guess of guesses) {
      const { status, body } = await ask(`filters[assignee][${guess}`);
      if (status === 200) expect(body.pagination.total).toBe(all);
    }
    expect(JSON.stringify((await ask('populate[assignee]=*')).body)).not.toMatch(
      /"password"|resetPasswordToken/,
    );
  });

  test('sees no comments, accounts or settings', async () => {
    const { token } = reporter;
    const refused = [
      COMMENTS,
      '/admin/users',
      '/admin/roles',
      '/admin/api-tokens',
      '/content-type-builder/content-types',
    ];
    for (const path of refused) expect((await newsroom.get(path, { token })).status).toBe(403);
  });
});

describe('Moderator', () => {
  test('signs in and sees comments', async () => {
    const { token } = moderator;
    expect((await newsroom.get('/admin/users/me', { token })).status).toBe(200);
    expect((await newsroom.get('/content-manager/init', { token })).status).toBe(200);
    const { status, body } = await newsroom.get(COMMENTS, { token });
    expect(status).toBe(200);
    expect(body.results.length).toBeGreaterThan(0);
  });

  test('changes the state of a comment and nothing else of it', async () => {
    const { token } = moderator;
    const [comment] = (await newsroom.get(COMMENTS, { token })).body.results;
    const path = `${COMMENTS}/${comment.documentId}`;
    const answer = await newsroom.put(
      path,
      { state: 'rejected', body: 'Rewritten', articleId: 'other' },
      { token },
    );
    expect(answer.status).toBe(200);
    expect(answer.body.data).toMatchObject({
      state: 'rejected',
      body: comment.body,
      articleId: comment.articleId,
    });
  });

  test('writes no comments, deletes them', async () => {
    const { token } = moderator;
    const fields = { articleId: 'x', articleLocale: 'en', body: 'To be deleted', state: 'pending' };
    expect((await newsroom.post(COMMENTS, fields, { token })).status).toBe(403);
    const { documentId } = await newsroom.strapi
      .documents('api::comment.comment')
      .create({ data: fields as never });
    expect((await newsroom.delete(`${COMMENTS}/${documentId}`, { token })).status).toBe(200);
  });

  test('sees no records, drafts or people, by whatever address of the panel', async () => {
    const { token } = moderator;
    const refused = [
      ARTICLES,
      `${ARTICLES}/${records.article.documentId}`,
      PEOPLE,
      '/upload/files',
      '/content-manager/relations/api::article.article/people',
      '/content-manager/relations/event.parties/people',
      '/content-manager/relations/shared.source/outlet',
      '/content-manager/relations/api::comment.comment/author',
      '/admin/users',
      '/admin/roles',
    ];
    for (const path of refused) expect((await newsroom.get(path, { token })).status).toBe(403);
  });

  test('sees nothing of others’ work on the home page', async () => {
    const { token } = moderator;
    for (const action of ['update', 'publish', 'create']) {
      const answer = await newsroom.get(`/content-manager/homepage/recent-documents?action=${action}`, {
        token,
      });
      expect(JSON.stringify(answer.body)).not.toMatch(/Draftonia|Guarded|Unsentletter|Quorvex/);
    }
  });

  test('learns no slugs', async () => {
    const { token } = moderator;
    const question = { contentTypeUID: 'api::article.article', field: 'slug', value: 'draftonia' };
    expect((await newsroom.post('/content-manager/uid/check-availability', question, { token })).status).toBe(
      403,
    );
    const generate = {
      contentTypeUID: 'api::article.article',
      field: 'slug',
      data: { headline: 'Draftonia' },
    };
    expect((await newsroom.post('/content-manager/uid/generate', generate, { token })).status).toBe(403);
  });

  test('learns nothing of the accounts of commenters', async () => {
    const account = await newsroom.readerUser();
    const fields = {
      articleId: 'x',
      articleLocale: 'en',
      body: 'By a reader',
      state: 'pending',
      author: account.id,
    };
    const { documentId } = await newsroom.strapi
      .documents('api::comment.comment')
      .create({ data: fields as never });
    const { token } = moderator;
    const answers = [
      await newsroom.get(`${COMMENTS}?populate[author]=*`, { token }),
      await newsroom.get(`${COMMENTS}/${documentId}?populate[author][populate]=*`, { token }),
      await newsroom.post(`${COMMENTS}/actions/bulkPublish`, { documentIds: [documentId] }, { token }),
      await newsroom.get(`/content-manager/relations/api::comment.comment/${documentId}/author`, { token }),
      await newsroom.get(`${COMMENTS}?filters[author][email][$startsWith]=reader`, { token }),
    ];
    for (const { body } of answers) expect(JSON.stringify(body)).not.toContain(account.email);
  });
});

describe('webhooks', () => {
  const NOBODYS = '00000000-0000-4000-8000-000000000000';
  const ROUTES = [
    ['GET', '/desk/webhooks'],
    ['GET', '/desk/home/webhooks'],
    ['POST', '/desk/webhooks'],
    ['PUT', `/desk/webhooks/${NOBODYS}`],
    ['DELETE', `/desk/webhooks/${NOBODYS}`],
    ['POST', `/desk/webhooks/${NOBODYS}/secret`],
    ['POST', `/desk/webhooks/${NOBODYS}/test`],
    ['GET', `/desk/webhooks/${NOBODYS}/deliveries`],
    ['POST', '/desk/webhook-deliveries/1/send'],
    ['POST', '/desk/webhook-deliveries/1/skip'],
  ] as const;

  test.each(ROUTES)('%s %s is for those who decide what is public', async (method, path) => {
    const ask = async (token?: string) => (await newsroom.send(method, path, {}, { token })).status;
    const asked =
      method === 'GET' ? (token?: string) => newsroom.get(path, { token }).then(({ status }) => status) : ask;
    expect(await asked()).toBe(401);
    expect(await asked(await newsroom.apiToken({ type: 'full-access' }))).toBe(401);
    expect(await asked(reporter.token)).toBe(403);
    expect(await asked(moderator.token)).toBe(403);
    expect([200, 400, 404]).toContain(await asked(editor.token));
  });
});

describe('roles are code', () => {
  test('a second start writes nothing', async () => {
    const before = await stored();
    await assertAgain();
    expect(await stored()).toEqual(before);
  });

  test('what was granted by hand is taken back', async () => {
    const before = await stored();
    const role = await newsroom.strapi.db.query('admin::role').findOne({ where: { code: 'moderator' } });
    await newsroom.strapi.db.query('admin::permission').create({
      data: {
        action: 'plugin::upload.read',
        subject: null,
        properties: {},
        conditions: [],
        actionParameters: {},
        role: role.id,
      },
    });
    const app = await newsroom.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    await newsroom.strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action: 'api::article.article.delete', role: app.id } });
    await assertAgain();
    expect(await stored()).toEqual(before);
  });

  test('Strapi’s stock roles are gone', async () => {
    const codes = (await newsroom.strapi.db.query('admin::role').findMany()).map(({ code }) => code);
    expect(codes.sort()).toEqual(['managing-editor', 'moderator', 'reporter', 'strapi-super-admin']);
  });
});

/** The compiled module, for it must be the one whose Strapi runs here. */
async function assertAgain(): Promise<void> {
  const { assertAccess } = jest.requireActual(`${process.env.TEST_DIST}/src/platform/access/access`);
  await assertAccess(newsroom.strapi);
}

async function stored() {
  const [admin, app] = await Promise.all([
    newsroom.strapi.db.query('admin::permission').findMany({ orderBy: { id: 'asc' } }),
    newsroom.strapi.db.query('plugin::users-permissions.permission').findMany({ orderBy: { id: 'asc' } }),
  ]);
  return { admin: admin.map(({ id }) => id), app: app.map(({ id }) => id) };
}
