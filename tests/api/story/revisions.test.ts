import { openNewsroom, type Answer, type Newsroom } from '../../helpers/newsroom';

let newsroom: Newsroom;
let auth: { headers: Record<string, string> };
let article: string;

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const revisions = (query = '') => newsroom.get(`/api/stories/the-bridge/revisions${query}`);
const update = (data: object, status = 'published'): Promise<Answer> =>
  newsroom.put(`/api/articles/${article}?status=${status}`, { data }, auth);

beforeAll(async () => {
  newsroom = await openNewsroom();
  auth = { headers: { authorization: `Bearer ${await newsroom.apiToken({ type: 'full-access' })}` } };
  const data = {
    headline: 'The bridge',
    kind: 'news',
    body: paragraph('It has two arches.'),
    editorNote: 'hush',
  };
  const created = await newsroom.post('/api/articles?status=published', { data }, auth);
  article = (created.body as { data: { documentId: string } }).data.documentId;
});

afterAll(() => newsroom.close());

describe('GET /api/stories/:slug/revisions', () => {
  it('begins with the first publication', async () => {
    const { body } = await revisions();
    expect(body).toMatchObject({
      corrections: [],
      data: [{ isFirst: true, changes: {} }],
      meta: { next: null },
    });
  });

  it('shows what a publication changed, after the corrections, and nothing of drafts and notes', async () => {
    const correction = { kind: 'correction', text: 'It has three arches.', date: '2024-03-01T10:00:00.000Z' };
    await update({
      body: paragraph('It has three arches.'),
      corrections: [correction],
      editorNote: 'hush hush',
    });
    await update({ body: paragraph('A secret draft.') }, 'draft');
    const { body } = await revisions();
    expect(body.corrections).toEqual([correction]);
    expect(body.data).toHaveLength(2);
    expect(body.data[0]).toMatchObject({
      isFirst: false,
      changes: {
        body: [
          { kind: 'same', text: 'It has ' },
          { kind: 'removed', text: 'two' },
          { kind: 'added', text: 'three' },
          { kind: 'same', text: ' arches.' },
        ],
      },
    });
    expect(JSON.stringify(body)).not.toMatch(/secret|hush|editor|bench/);
  });

  it('leaves out publications that changed nothing, and turns pages', async () => {
    await update({ body: paragraph('It has three arches.') });
    expect((await revisions()).body.data).toHaveLength(2);
    const first = await revisions('?limit=1');
    expect(first.body.data).toHaveLength(1);
    const second = await revisions(`?limit=1&after=${first.body.meta.next as string}`);
    expect(second.body).toMatchObject({ data: [{ isFirst: true }], meta: { next: null } });
  });

  it('has pages of 25 at the most', async () => {
    expect((await revisions('?limit=25')).status).toBe(200);
    expect((await revisions('?limit=26')).body.error.details).toEqual({ parameter: 'limit' });
  });

  it('is gone with the story', async () => {
    expect((await newsroom.get('/api/stories/nowhere/revisions')).status).toBe(404);
    expect((await revisions('?after=x')).body.error.details).toEqual({ parameter: 'after' });
    expect((await revisions('?locale=ru')).body.error.details).toEqual({ availableLocales: ['en'] });
    await newsroom.delete(`/api/articles/${article}`, auth);
    expect((await revisions()).status).toBe(404);
  });
});
