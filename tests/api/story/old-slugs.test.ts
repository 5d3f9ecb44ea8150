import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

let newsroom: Newsroom;
let auth: { headers: Record<string, string> };
let admin: { headers: Record<string, string> };

beforeAll(async () => {
  newsroom = await openNewsroom();
  auth = { headers: { authorization: `Bearer ${await newsroom.apiToken({ type: 'full-access' })}` } };
  admin = { headers: { authorization: `Bearer ${await newsroom.adminToken()}` } };
});

afterAll(() => newsroom.close());

async function story(slug: string, locale = 'en'): Promise<string> {
  const data = { headline: slug, slug, kind: 'news' };
  const { status, body } = await newsroom.post(
    `/api/articles?status=published&locale=${locale}`,
    { data },
    auth,
  );
  expect([status, body.error]).toEqual([201, undefined]);
  return body.data.documentId;
}

async function write(id: string, data: object, query = 'status=published'): Promise<void> {
  expect((await newsroom.put(`/api/articles/${id}?${query}`, { data }, auth)).status).toBe(200);
}

/** Where an address leads: a status with the place, or the languages that there are. */
async function asked(path: string): Promise<unknown> {
  const answer = await fetch(`${newsroom.url}/api/stories/${path}`, { redirect: 'manual' });
  if (answer.status === 301) return [301, answer.headers.get('location')];
  const body = (await answer.json()) as { error?: { details?: { availableLocales?: string[] } } };
  return [answer.status, body.error?.details?.availableLocales].filter((part) => part !== undefined);
}

describe('an old slug', () => {
  it('leads on when the story was renamed while it was not public', async () => {
    const id = await story('hidden-name');
    const path = `/content-manager/collection-types/api::article.article/${id}/actions/unpublish`;
    expect((await newsroom.post(path, {}, admin)).status).toBe(200);
    await write(id, { slug: 'passing-name' }, 'status=draft');
    await write(id, { slug: 'new-name' });
    expect(await asked('hidden-name')).toEqual([301, '/api/stories/new-name']);
    expect(await asked('passing-name')).toEqual([404]);
  });

  it('leads on although another story has it in another language', async () => {
    const id = await story('taken-elsewhere');
    await write(id, { slug: 'moved-away' });
    await story('taken-elsewhere', 'ru');
    expect(await asked('taken-elsewhere')).toEqual([301, '/api/stories/moved-away']);
    expect(await asked('taken-elsewhere?locale=ru')).toEqual([200]);
  });

  it('of a language version that was deleted says in which languages the story is', async () => {
    const id = await story('two-languages');
    await write(id, { slug: 'dva-yazyka', headline: 'Два языка' }, 'status=published&locale=ru');
    expect(await asked('dva-yazyka?locale=ru')).toEqual([200]);
    expect((await newsroom.delete(`/api/articles/${id}?locale=ru`, auth)).status).toBe(204);
    expect(await asked('dva-yazyka?locale=ru')).toEqual([404, ['en']]);
    expect(await asked('dva-yazyka')).toEqual([301, '/api/stories/two-languages']);
  });

  it('that two stories have in two languages names both', async () => {
    await story('one-word', 'ru');
    await story('one-word');
    expect(await asked('one-word?locale=ky')).toEqual([404, ['en', 'ru']]);
  });
});

describe('the counts of a story', () => {
  it('move with it, refuse what they do not know, and need not be sent again', async () => {
    const id = await story('counted-first');
    await write(id, { slug: 'counted-then' });
    expect(await asked('counted-first/counts?locale=en')).toEqual([
      301,
      '/api/stories/counted-then/counts?locale=en',
    ]);
    const unknown = await newsroom.get('/api/stories/counted-then/counts?since=2024');
    expect([unknown.status, unknown.body.error.details]).toEqual([400, { parameter: 'since' }]);
    const url = `${newsroom.url}/api/stories/counted-then/counts`;
    const first = await fetch(url);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const again = await fetch(url, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    await newsroom.strapi.db.connection.raw(
      `insert into audience.views (article_id, locale, day, views) values (?, 'en', '2024-02-12', 3)`,
      [id],
    );
    const changed = await fetch(url, { headers: { 'if-none-match': etag } });
    expect([changed.status, await changed.json()]).toEqual([
      200,
      { data: { views: 3, comments: 0 }, meta: { locale: 'en' } },
    ]);
  });
});
