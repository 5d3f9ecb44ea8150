import { openNewsroom } from '../../helpers/newsroom';
import type { Newsroom } from '../../helpers/newsroom';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

describe('headers of every answer', () => {
  test('carry a request id, the given one when it is sane', async () => {
    const own = await newsroom.get('/api/articles');
    expect(own.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    const given = await newsroom.get('/api/nothing', { headers: { 'x-request-id': 'edge-42.a:b' } });
    expect(given.headers['x-request-id']).toBe('edge-42.a:b');
    const silly = await newsroom.get('/api/articles', { headers: { 'x-request-id': 'a b "c"' } });
    expect(silly.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('protect and do not advertise', async () => {
    for (const path of ['/api/articles', '/api/nothing', '/graphql', '/api/stories', '/', '/admin/init']) {
      const { headers } = await newsroom.get(path);
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['content-security-policy']).toMatch(/(object|default)-src 'none'/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['permissions-policy']).toMatch(/camera=\(\), .*microphone=\(\)/);
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['strict-transport-security']).toBeUndefined();
    }
  });
});

describe('GET /api/ready', () => {
  test('says that everything is in place', async () => {
    const { status, headers, body } = await newsroom.get('/api/ready');
    expect(status).toBe(200);
    expect(body).toEqual({
      data: {
        ready: true,
        checks: { database: true, migrations: true, graph: true, seeded: true, staying: true },
      },
    });
    expect(headers['cache-control']).toBe('no-store');
  });

  test('names what is missing', async () => {
    await newsroom.strapi.db.connection.raw('alter table strapi_migrations rename to strapi_migrations_away');
    try {
      const { status, headers, body } = await newsroom.get('/api/ready');
      expect(status).toBe(503);
      expect(body.error).toMatchObject({
        status: 503,
        details: { checks: { database: true, migrations: false } },
      });
      expect(headers['cache-control']).toBe('no-store');
    } finally {
      await newsroom.strapi.db.connection.raw(
        'alter table strapi_migrations_away rename to strapi_migrations',
      );
    }
  });
});

/** All cookies of an answer, one per line; the harness keeps one header of a name. */
async function cookiesAfter(path: string, body: object): Promise<string[]> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(newsroom.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(answer.status).toBe(200);
  return answer.headers.getSetCookie();
}

describe('signing in', () => {
  test('over plain http the panel’s cookie is not Secure, or no browser would keep it', async () => {
    const { email, password } = await newsroom.adminUser();
    const cookies = await cookiesAfter('/admin/login', { email, password });
    expect(cookies.join()).toContain('strapi_admin_refresh=');
    for (const cookie of cookies) {
      expect(cookie).toMatch(/httponly/i);
      expect(cookie).not.toMatch(/;\s*secure/i);
    }
  });

  test('a reader’s refresh token stands in a cookie only', async () => {
    const { email, password } = await newsroom.readerUser();
    const account = { identifier: email, password };
    expect((await newsroom.post('/api/auth/local', account)).body.refreshToken).toBeUndefined();
    const cookies = await cookiesAfter('/api/auth/local', account);
    expect(cookies.join()).toMatch(/dossier_reader_refresh=.*httponly/i);
    const cookie = cookies.map((line) => line.split(';')[0]).join('; ');
    const again = await newsroom.post('/api/auth/refresh', {}, { headers: { cookie } });
    expect(again.status).toBe(200);
    expect((await newsroom.get('/api/users/me', { token: again.body.jwt })).body.email).toBe(email);
  });
});

describe('uploads', () => {
  async function upload(name: string, type: string, content: string) {
    const form = new FormData();
    form.append('files', new Blob([content], { type }), name);
    const token = await newsroom.apiToken({ type: 'full-access' });
    return newsroom.post('/api/upload', form, { token });
  }

  test.each([
    [
      'script.svg',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ],
    ['page.html', 'text/html', '<!doctype html><script>alert(1)</script>'],
    ['program.exe', 'application/octet-stream', 'MZ'],
    ['page.png', 'text/html', '<!doctype html><script>alert(1)</script>'],
  ])('%s is refused', async (name, type, content) => {
    expect((await upload(name, type, content)).status).toBe(400);
  });
});
