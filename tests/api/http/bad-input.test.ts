import { request as rawRequest } from 'node:http';
import { openNewsroom } from '../../helpers/newsroom';
import type { Answer, Newsroom } from '../../helpers/newsroom';

let newsroom: Newsroom;
let token: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  token = await newsroom.apiToken({ type: 'full-access' });
});
afterAll(() => newsroom.close());

/** A client's mistake: 4xx in Strapi's envelope, with nothing of our insides. */
function expectRefused(answer: Answer, status = 400): void {
  expect(answer.status).toBe(status);
  expect(answer.body.data).toBeNull();
  expect(answer.body.error).toMatchObject({ status, message: expect.any(String) });
  expect(JSON.stringify(answer.body)).not.toMatch(/\.js:|node_modules|select |Internal Server Error|stack/);
}

/** `fetch` refuses or repairs some addresses; this sends exactly what is written. */
function getRaw(path: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(newsroom.url);
  return new Promise((resolve, reject) => {
    const sent = rawRequest({ hostname, port, path, method: 'GET' }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    sent.on('error', reject).end();
  });
}

describe('addresses', () => {
  test.each([
    ['/api/articles?filters[slug]=a%00b', 'filters[slug]'],
    ['/api/articles?filters%5Bslug%00%5D=a', 'filters[slug'],
    ['/api/articles/abc%00def', 'path'],
    ['/api/articles?_q=%00', '_q'],
    ['/api/articles?sort=%E0%A4%A', 'sort'],
    ['/api/articles?filters[headline]=%FF', 'filters[headline]'],
    ['/api/%', 'path'],
    ['/%c0%ae%c0%ae/', 'path'],
  ])('%s is refused and %s named', async (path, where) => {
    const { status, body } = await getRaw(path);
    expect(status).toBe(400);
    expect(JSON.parse(body).error.message).toContain(where);
  });

  test('an unknown address under /api is told in the envelope', async () => {
    for (const path of ['/api/nothing', '/api/articles/x/y/z', '/api'])
      expectRefused(await newsroom.get(path), 404);
  });

  test('an unknown method too', async () => {
    const answer = await newsroom.send('PATCH', '/api/ready');
    expect([404, 405]).toContain(answer.status);
    expect(answer.body.error.status).toBe(answer.status);
  });
});

describe('questions that the database cannot answer', () => {
  test.each([
    'filters[id][$eq]=abc',
    'filters[id][$eq]=99999999999999999999',
    'filters[id][$in][0]=x',
    'filters[id]=-1e400',
    'filters[body][$contains]=x',
    'filters[body][$eq]=x',
    'filters[firstPublishedAt][$gt]=yesterday',
    'filters[firstPublishedAt][$gt]=99999999-01-01',
    'filters[createdAt][$between]=1',
    'filters[createdAt][$between][0]=x&filters[createdAt][$between][1]=y',
    'filters[headline][$foo]=x',
    'filters[headline][people]=x',
    'filters[headline][$eq][a][b]=x',
    'filters[headline][$in][a]=b',
    'filters[$and]=x',
    'filters[$or][a]=b',
    'filters[$not]=x',
    'filters[$eq]=x',
    'filters=x',
    'filters[documents][date][$gt]=x',
    'filters[category]=abc',
    'filters[category][$eq]=abc',
    'filters[category][id]=abc',
    'filters[category][$in][0][x]=1',
    'filters[kind][$eq]=nothing',
    'filters[cover][image][width]=x',
    'filters[__proto__][x]=1',
    'filters[constructor][x]=1',
    'sort=nothing',
    'sort[a][b][c]=asc',
    'sort=slug:sideways',
    'populate=nothing',
    'populate[people][filters]=x',
    'populate[people][filters][id]=abc',
    'populate[people][sort]=nothing',
    'populate[people][fields]=nothing',
    'populate[__proto__]=x',
    'populate[people][limit]=x',
    'fields=nothing',
    'fields[a]=b',
    'pagination[page]=0',
    'pagination[pageSize]=abc',
    'pagination[limit]=1e99',
    'pagination[start]=99999999999999999999',
    'pagination=x',
    'locale=../../x',
    'locale[a]=b',
    'locale=zz',
    '_q[a]=b',
    '_q[]=a&_q[]=b',
    'status[]=draft',
    'unknown=1',
    `filters[headline]=${'x'.repeat(5000)}`,
  ])('%s is never an error 500', async (query) => {
    for (const options of [{}, { token }]) {
      const answer = await newsroom.get(`/api/articles?${query}`, options);
      if (answer.status !== 200) expectRefused(answer);
    }
  });

  test('a filter within a filter within a filter ...', async () => {
    const deep = (part: string, times: number) => `/api/articles?filters${part.repeat(times)}[slug]=x`;
    for (const path of [deep('[$and][0]', 9), deep('[$not]', 15), deep('[related]', 15)]) {
      const answer = await newsroom.get(path);
      expect([200, 400]).toContain(answer.status);
    }
  });

  test('an id that is none', async () => {
    for (const id of [
      '0',
      '-1',
      'x'.repeat(300),
      "'; drop table articles",
      '%F0%9F%98%80',
      '[object Object]',
    ]) {
      expectRefused(await newsroom.get(`/api/articles/${encodeURI(id)}`), 404);
    }
  });
});

describe('bodies', () => {
  const json = { 'content-type': 'application/json' };

  test('that are no JSON', async () => {
    for (const body of ['{"data":', '[', 'nul', '{"a":1}}']) {
      expectRefused(await newsroom.post('/api/auth/local', body, { headers: json }));
    }
  });

  test('with a NUL byte, at any depth', async () => {
    const bodies = [
      { identifier: 'a\u0000', password: 'b' },
      { data: { names: [{ text: 'x\u0000' }] } },
      { 'a\u0000': 1 },
    ];
    for (const body of bodies) expectRefused(await newsroom.post('/api/auth/local', body));
    const answer = await newsroom.post('/api/articles', { data: { headline: 'a\u0000b' } }, { token });
    expectRefused(answer);
    expect(answer.body.error.message).toContain('body.data.headline');
  });

  test('that are too large', async () => {
    const body = { identifier: 'x'.repeat(2 * 1024 * 1024), password: 'y' };
    expectRefused(await newsroom.post('/api/auth/local', body), 413);
    const { status } = await newsroom.post('/graphql', {
      query: `{ people { name } } #${'x'.repeat(2 * 1024 * 1024)}`,
    });
    expect(status).toBe(413);
  });

  test('nested beyond measure', async () => {
    const body = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    const { status } = await newsroom.post('/api/auth/local', body, { headers: json });
    expect(status).toBeLessThan(500);
  });

  test('with values that do not fit the fields', async () => {
    const articles: unknown[] = [
      { headline: 5 },
      { headline: { a: 1 } },
      { headline: 'x'.repeat(300) },
      { headline: 'x', kind: 'nothing' },
      { headline: 'x', embargoUntil: 'yesterday' },
      { headline: 'x', people: 'nobody' },
      { headline: 'x', body: 'text' },
      { headline: 'x', unknown: 1 },
      'text',
      null,
      [],
    ];
    for (const data of articles) {
      const answer = await newsroom.post('/api/articles?status=draft', { data }, { token });
      expect(answer.status).toBeLessThan(500);
    }
  });
});
