import { openNewsroom } from '../../helpers/newsroom';
import type { Answer, Newsroom } from '../../helpers/newsroom';

const LISTED = 'https://app.example.org';
const STRANGER = 'https://stranger.example.com';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom({ env: { CORS_ORIGINS: `${LISTED}, https://other.example.org` } });
});
afterAll(() => newsroom.close());

function corsOf({ headers }: Answer): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('access-control-')));
}

async function preflight(path: string, method: string, origin: string, headers = ''): Promise<Answer> {
  return newsroom.send('OPTIONS', path, undefined, {
    headers: { origin, 'access-control-request-method': method, 'access-control-request-headers': headers },
  });
}

describe('public reading', () => {
  test.each([STRANGER, LISTED, 'null'])('is open to %s without credentials', async (origin) => {
    for (const path of [
      '/api/articles',
      '/api/people?filters[slug]=nobody',
      '/api/nothing',
      '/uploads/none.png',
      '/openapi.json',
    ]) {
      const answer = await newsroom.get(path, { headers: { origin } });
      expect(answer.headers['access-control-allow-origin']).toBe('*');
      expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
      expect(answer.headers.vary ?? '').not.toMatch(/origin/i);
    }
  });

  test('is the same with and without an origin, for caches', async () => {
    const [without, withOrigin] = [
      await newsroom.get('/api/categories'),
      await newsroom.get('/api/categories', { headers: { origin: STRANGER } }),
    ];
    expect(corsOf(without)).toEqual(corsOf(withOrigin));
  });

  test('errors can be read too', async () => {
    const answer = await newsroom.get('/api/articles?status=draft', { headers: { origin: STRANGER } });
    expect(answer.status).toBe(400);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
  });

  test('a preflight of a stranger allows reading and no token', async () => {
    const answer = await preflight('/api/articles', 'GET', STRANGER, 'if-none-match, authorization');
    expect(answer.status).toBe(204);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['access-control-allow-methods']).toBe('GET, HEAD');
    expect(answer.headers['access-control-allow-headers']).not.toMatch(/authorization/i);
  });
});

describe('everything else', () => {
  test('GraphQL and writing are for listed origins only', async () => {
    const requests = [
      (headers: Record<string, string>) => newsroom.graphql('{ people { name } }', {}, { headers }),
      (headers: Record<string, string>) => newsroom.post('/api/auth/local', {}, { headers }),
      (headers: Record<string, string>) => newsroom.get('/graphql?query={people{name}}', { headers }),
    ];
    for (const send of requests) {
      expect(corsOf(await send({ origin: STRANGER }))).toEqual({});
      const listed = await send({ origin: LISTED });
      expect(listed.headers['access-control-allow-origin']).toBe(LISTED);
      expect(listed.headers['access-control-allow-credentials']).toBe('true');
      expect(listed.headers.vary).toMatch(/origin/i);
    }
  });

  test('preflights say the same', async () => {
    for (const path of ['/graphql', '/api/auth/local', '/api/stories/x/comments']) {
      expect(corsOf(await preflight(path, 'POST', STRANGER))).toEqual({});
      const listed = await preflight(path, 'POST', LISTED, 'authorization, content-type');
      expect(listed.headers['access-control-allow-origin']).toBe(LISTED);
      expect(listed.headers['access-control-allow-headers']).toMatch(/authorization/i);
    }
  });

  test('the admin panel and its API are open to no other origin, listed or not', async () => {
    for (const path of [
      '/admin',
      '/admin/init',
      '/content-manager/content-types',
      '/upload/files',
      '/i18n/locales',
      '/_health',
    ]) {
      for (const origin of [STRANGER, LISTED]) {
        expect(corsOf(await newsroom.get(path, { headers: { origin } }))).toEqual({});
        expect(corsOf(await preflight(path, 'POST', origin, 'authorization'))).toEqual({});
      }
    }
  });

  test('an origin that only begins like a listed one is a stranger', async () => {
    const origin = `${LISTED}.evil.example`;
    expect(corsOf(await newsroom.graphql('{ people { name } }', {}, { headers: { origin } }))).toEqual({});
  });
});
