import { openNewsroom, type Answer, type Newsroom } from '../../helpers/newsroom';

let newsroom: Newsroom;
let token: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  token = await newsroom.apiToken({ type: 'full-access' });
});

afterAll(() => newsroom.close());

const PANEL = '/content-manager/collection-types';

const refusedFields = (answer: Answer): string[] =>
  answer.body.error.details.errors.map(({ path }: { path: string[] }) => path.join('.'));

async function count(table: string): Promise<number> {
  const { rows } = await newsroom.strapi.db.connection.raw(`select count(*)::int as count from ${table}`);
  return rows[0].count;
}

describe('values that the database cannot take', () => {
  it.each([
    ['organizations', { name: 'A', kind: 'ngo', country: 1.5 }, 'country'],
    ['people', { name: 'A', country: 99999999999999 }, 'country'],
    ['people', { name: 'A', country: '99999999999999' }, 'country'],
    ['people', { name: 'A', country: { connect: [{ id: -1 }] } }, 'country'],
    [
      'people',
      { name: 'A', positions: [{ title: 'P', organization: { id: 1e20 } }] },
      'positions.0.organization',
    ],
    ['categories', { name: 'A', parent: { set: [{ id: 99999999999999 }] } }, 'parent'],
    ['documents', { title: 'A', kind: 'letter', existence: 'seen', authors: [true] }, 'authors'],
    [
      'documents',
      { title: 'A', kind: 'letter', existence: 'seen', files: [{ id: 'x'.repeat(3), documentId: 7 }] },
      'files',
    ],
    ['documents', { title: 'A', kind: 'letter', existence: 'seen', slug: { toString: 1 } }, 'slug'],
    ['articles', { headline: 'A', firstPublishedAt: { toString: 1 } }, 'firstPublishedAt'],
    ['articles', { headline: ['A'] }, 'headline'],
    ['articles', { headline: 'A', body: [null] }, 'body'],
    ['articles', { headline: 'A', body: [{ type: 'paragraph', children: [null] }] }, 'body'],
    ['articles', { headline: 'A', seo: { constructor: 1 } }, 'seo.constructor'],
    ['people', { name: 'A', listed: { toString: 1 } }, 'listed'],
    ['events', { title: 'A', kind: {}, certainty: 'planned' }, 'kind'],
    ['articles', { headline: 'Half \ud800 a character' }, 'headline'],
    ['people', { name: 'A', positions: [{ title: 'P\udc00' }] }, 'positions.0.title'],
    ['statements', { text: 'Copied from\u000ba PDF', kind: 'quote' }, 'text'],
    [
      'articles',
      { headline: 'A', body: [{ type: 'paragraph', children: [{ type: 'text', text: 'x\ud83d' }] }] },
      'body',
    ],
  ])('%s %j are refused by name, and the newsroom goes on', async (types, data, field) => {
    const answer = await newsroom.post(`/api/${types}?status=draft`, { data }, { token });
    expect(answer.status).toBe(400);
    expect(refusedFields(answer)).toContain(field);
    expect((await newsroom.get('/api/ready')).status).toBe(200);
  });

  it('are refused from the panel too', async () => {
    const editor = await newsroom.adminToken('managing-editor');
    const before = await count('people');
    const data = { name: 'A', country: { connect: [{ id: 99999999999999 }] } };
    const answer = await newsroom.post(`${PANEL}/api::person.person`, data, { token: editor });
    expect([answer.status, refusedFields(answer)]).toEqual([400, ['country']]);
    expect(await count('people')).toBe(before);
  });
});

describe('a documentId among the values', () => {
  it('does not make a record a version of another that its writer may not touch', async () => {
    const reporter = await newsroom.adminToken('reporter');
    const story = await newsroom.strapi.documents('api::article.article').findFirst({ locale: 'ru' });
    const url = `${PANEL}/api::article.article`;
    const own = await newsroom.post(
      `${url}?locale=ky`,
      { headline: 'Ky', kind: 'news' },
      { token: reporter },
    );
    const id = own.body.data.documentId as string;
    await newsroom.put(
      `${url}/${id}?locale=ky`,
      { headline: 'Ky', documentId: story?.documentId },
      { token: reporter },
    );
    const { rows } = await newsroom.strapi.db.connection.raw(
      `select locale from articles where document_id = ? and published_at is null order by locale`,
      [story?.documentId ?? ''],
    );
    expect(rows).toEqual([{ locale: 'en' }, { locale: 'ru' }]);
    const taken = await newsroom.put(
      `${url}/${story?.documentId}?locale=ky`,
      { headline: 'Mine' },
      { token: reporter },
    );
    expect(taken.status).toBe(403);
  });
});

describe('an embargo', () => {
  it('holds in every language', async () => {
    const embargoUntil = '2100-01-01T00:00:00.000Z';
    const created = await newsroom.post(
      '/api/articles?status=draft',
      { data: { headline: 'Secret', embargoUntil } },
      { token },
    );
    const url = `/api/articles/${created.body.data.documentId}?locale=ru`;
    const refused = await newsroom.put(url, { data: { headline: 'Тайна' } }, { token });
    expect([refused.status, refusedFields(refused)]).toEqual([400, ['embargoUntil']]);
    const draft = await newsroom.put(`${url}&status=draft`, { data: { headline: 'Тайна' } }, { token });
    expect(draft.body.data.embargoUntil).toBe(embargoUntil);
  });
});
