import { Writable } from 'node:stream';
import { winston } from '@strapi/logger';
import { openMailbox, type Mailbox } from '../../helpers/mailbox';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

const COMMENTS = '/api/stories/kyrgyz-president-asks-united-states-to-stay-out/comments';
const PASSWORD = 'Pass1234x';

let mailbox: Mailbox;
let newsroom: Newsroom;

beforeAll(async () => {
  mailbox = await openMailbox();
  newsroom = await openNewsroom({
    env: {
      REGISTRATION: 'open',
      SMTP_URL: mailbox.url,
      MAIL_FROM: 'desk@newsroom.example',
      SITE_URL: 'https://news.example.org',
      COMMENTS_MODERATION: 'after',
    },
  });
}, 120_000);

afterAll(async () => {
  await newsroom?.close();
  await mailbox?.close();
});

const register = (username: string, email = `${username.toLowerCase()}@example.org`) =>
  newsroom.post('/api/auth/local/register', { username, email, password: PASSWORD });
const signIn = (identifier: string, headers = {}) =>
  newsroom.post('/api/auth/local', { identifier, password: PASSWORD }, { headers });

/** Words of the last mail; its lines are folded as mails have it (quoted-printable). */
function lastMail(): string {
  return (mailbox.mails.at(-1) ?? '').replace(/=\n/g, '').replace(/=3D/g, '=');
}

describe('an account', () => {
  it('counts once its address is confirmed', async () => {
    const { status, body } = await register('Aida');
    expect([status, body.jwt, body.user.confirmed]).toEqual([200, undefined, false]);
    expect((await signIn('aida@example.org')).status).toBe(400);
    const mail = lastMail();
    expect(mail).toMatch(/^From: .*<desk@newsroom\.example>/m);
    expect(mail).toMatch(/^To: aida@example\.org/m);
    const [, code = ''] = /confirmation=([0-9a-f]+)/.exec(mail) ?? [];
    const confirmed = await newsroom.get(`/api/auth/email-confirmation?confirmation=${code}`);
    expect([confirmed.status, confirmed.headers.location]).toEqual([302, 'https://news.example.org/']);
    const { body: session } = await signIn('aida@example.org');
    const written = await newsroom.post(COMMENTS, { body: 'Confirmed' }, { token: session.jwt });
    expect(written.body.data.author).toEqual({ name: 'Aida' });
    expect((await newsroom.get(`/api/auth/email-confirmation?confirmation=${code}`)).status).toBe(400);
  });

  it('gets a new password by mail, and nobody learns whether an address is known', async () => {
    const before = mailbox.mails.length;
    const unknown = await newsroom.post('/api/auth/forgot-password', { email: 'nobody@example.org' });
    expect([unknown.status, unknown.body, mailbox.mails.length]).toEqual([200, { ok: true }, before]);
    const known = await newsroom.post('/api/auth/forgot-password', { email: 'aida@example.org' });
    expect([known.status, known.body]).toEqual([200, { ok: true }]);
    const [, code = ''] =
      /https:\/\/news\.example\.org\/reset-password\?code=([0-9a-f]+)/.exec(lastMail()) ?? [];
    const fresh = { code, password: 'Fresh1234x', passwordConfirmation: 'Fresh1234x' };
    expect((await newsroom.post('/api/auth/reset-password', fresh)).status).toBe(200);
    expect((await signIn('aida@example.org')).status).toBe(400);
  });

  it.each(['aida2@example.org', 'аdmin', 'in\u200bvisible', 'a', '<b>bold</b>'])(
    'has a name that may be shown, not %s',
    async (username) => {
      const { status, body } = await register(username, `name${Math.random()}@example.org`);
      expect([status, body.error.details.errors[0].path]).toEqual([400, ['username']]);
    },
  );

  it('chooses neither its role nor whether it counts', async () => {
    for (const field of [{ role: 1 }, { confirmed: true }, { blocked: false }, { provider: 'x' }]) {
      const account = { username: 'Sneaky', email: 'sneaky@example.org', password: PASSWORD, ...field };
      expect((await newsroom.post('/api/auth/local/register', account)).status).toBe(400);
    }
  });
});

/** Signs in as a browser does: with its cookies, of which a test's ordinary answer keeps one only. */
async function browserSession() {
  const { email, password } = await newsroom.readerUser();
  const answer = await fetch(`${newsroom.url}/api/auth/local`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identifier: email, password }),
  });
  const cookies = answer.headers.getSetCookie();
  const headers = { cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') };
  return { cookies, headers, body: (await answer.json()) as { jwt: string } };
}

describe('a session', () => {
  it('has a short token, and a cookie that no script reads to get the next', async () => {
    const { cookies, headers, body } = await browserSession();
    expect(body).not.toHaveProperty('refreshToken');
    expect(cookies.find((cookie) => cookie.startsWith('dossier_reader_refresh='))).toMatch(
      /path=\/api\/auth; samesite=lax; httponly/i,
    );
    const next = await newsroom.post('/api/auth/refresh', {}, { headers });
    expect(next.status).toBe(200);
    expect((await newsroom.post(COMMENTS, { body: 'With the next' }, { token: next.body.jwt })).status).toBe(
      201,
    );
    expect((await newsroom.post('/api/auth/refresh', {})).status).toBe(400);
  });

  it('goes on with a new password, and its token still is in no answer', async () => {
    const { token, password } = await newsroom.readerUser();
    const fresh = { currentPassword: password, password: 'Fresh1234x', passwordConfirmation: 'Fresh1234x' };
    const answer = await fetch(`${newsroom.url}/api/auth/change-password`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(fresh),
    });
    const body = (await answer.json()) as object;
    expect([answer.status, Object.keys(body)]).toEqual([200, ['jwt', 'user']]);
    const cookies = answer.headers.getSetCookie();
    expect(cookies.join()).toMatch(/dossier_reader_refresh=[^;]+; path=\/api\/auth; samesite=lax; httponly/i);
    const headers = { cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') };
    expect((await newsroom.post('/api/auth/refresh', {}, { headers })).status).toBe(200);
  });

  it('of an app that is no browser has the token in the answers, and needs no cookie', async () => {
    const { email, password } = await newsroom.readerUser();
    const asked = { headers: { 'x-strapi-refresh-cookie': 'none' } };
    const first = await newsroom.post('/api/auth/local', { identifier: email, password }, asked);
    expect(first.headers['set-cookie'] ?? '').not.toContain('dossier_reader_refresh');
    const { refreshToken } = first.body;
    expect(refreshToken).toEqual(expect.any(String));
    // Who sends the token in the body gets the next one there.
    const next = await newsroom.post('/api/auth/refresh', { refreshToken });
    expect([next.status, typeof next.body.refreshToken]).toEqual([200, 'string']);
    expect(next.body.refreshToken).not.toBe(refreshToken);
    expect((await newsroom.post('/api/auth/refresh', { refreshToken })).status).toBe(401);
    for (const wrong of [undefined, 5, {}, ['x']])
      expect((await newsroom.post('/api/auth/refresh', { refreshToken: wrong })).status).toBe(400);
    const { jwt: token, refreshToken: last } = next.body;
    expect((await newsroom.post('/api/auth/logout', { refreshToken: last }, { token })).status).toBe(200);
    expect((await newsroom.post('/api/auth/refresh', { refreshToken: last })).status).toBe(401);
  });

  it('in a cookie is never told to a script, whatever that asks for', async () => {
    const { headers } = await browserSession();
    for (const body of [{}, { refreshToken: 'x' }]) {
      const asking = { headers: { ...headers, 'x-strapi-refresh-cookie': 'none' } };
      const answer = await fetch(`${newsroom.url}/api/auth/refresh`, {
        method: 'POST',
        headers: { ...asking.headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      expect(Object.keys((await answer.json()) as object)).toEqual(['jwt']);
      const cookies = answer.headers.getSetCookie();
      headers.cookie = cookies.map((cookie) => cookie.split(';')[0]).join('; ');
    }
  });

  it('ends when its reader signs out', async () => {
    const { headers, body } = await browserSession();
    expect((await newsroom.post('/api/auth/logout', {}, { token: body.jwt, headers })).status).toBe(200);
    expect((await newsroom.post('/api/auth/refresh', {}, { headers })).status).toBe(401);
  });
});

describe('whoever leaves', () => {
  const leave = (token: string, body: object) => newsroom.post('/api/account/deletion', body, { token });
  const rows = async (sql: string) =>
    ((await newsroom.strapi.db.connection.raw(sql)) as { rows: object[] }).rows;
  const say = async (token: string, body: string) =>
    (await newsroom.post(COMMENTS, { body }, { token })).body.data;

  it('sees before what is kept of him, and nothing of others', async () => {
    const [one, two] = [await newsroom.readerUser(), await newsroom.readerUser()];
    const { id } = await say(one.token, 'Mine');
    const other = await say(two.token, 'Not mine');
    await newsroom.post(
      `/api/comments/${other.id}/reports`,
      { reason: 'other', note: 'Hm' },
      { token: one.token },
    );
    const answer = await newsroom.get('/api/account/data', { token: one.token });
    expect(answer.headers['cache-control']).toBe('private, no-store');
    expect(answer.body.data).toMatchObject({
      account: { email: one.email, isConfirmed: true },
      comments: [{ id, body: 'Mine', state: 'approved', locale: 'en' }],
      reports: [{ comment: other.id, reason: 'other', note: 'Hm' }],
    });
    expect(JSON.stringify(answer.body)).not.toMatch(/Not mine|password|token/i);
    expect((await newsroom.get('/api/account/data')).status).toBe(403);
  });

  it('leaves his words without a name, and no way back in', async () => {
    const one = await newsroom.readerUser();
    const { id } = await say(one.token, 'These words stay');
    expect((await leave(one.token, { password: 'wrong' })).body.error.details.errors[0].path).toEqual([
      'password',
    ]);
    expect((await leave(one.token, {})).status).toBe(400);
    expect((await leave(one.token, { password: one.password })).status).toBe(204);
    expect((await newsroom.get('/api/account/data', { token: one.token })).status).toBe(401);
    expect((await signIn(one.email)).status).toBe(400);
    const { body } = await newsroom.get(`${COMMENTS}?limit=50`);
    const kept = body.data.find((comment: { id: string }) => comment.id === id);
    expect(kept).toMatchObject({ author: null, body: 'These words stay' });
    expect(await rows(`select 1 from up_users where id = ${one.id}`)).toEqual([]);
  });

  it('takes them along where he says so', async () => {
    const one = await newsroom.readerUser();
    await say(one.token, 'These words go');
    expect((await leave(one.token, { password: one.password, comments: 'remove' })).status).toBe(204);
    expect(await rows("select 1 from comments where body = 'These words go'")).toEqual([]);
  });

  it('is not guessed out of his account with a token', async () => {
    const one = await newsroom.readerUser();
    const answers = [];
    for (let n = 0; n < 8; n += 1) answers.push((await leave(one.token, { password: `wrong${n}` })).status);
    expect(answers).toEqual([400, 400, 400, 400, 400, 429, 429, 429]);
    expect((await leave(await newsroom.adminToken(), { password: 'x' })).status).toBe(401);
  });
});

describe('the log', () => {
  /** Everything that is logged on any level while something is done. */
  async function loggedWhile(work: () => Promise<void>): Promise<string> {
    const { log } = newsroom.strapi;
    const said: string[] = [];
    const stream = new Writable({
      write(chunk: Buffer, _encoding, done) {
        said.push(chunk.toString());
        done();
      },
    });
    const transport = new winston.transports.Stream({
      stream,
      level: 'silly',
      format: winston.format.json(),
    });
    const level = log.level;
    log.add(transport);
    log.level = 'silly';
    try {
      await work();
      await newsroom.settle();
    } finally {
      log.level = level;
      log.remove(transport);
    }
    return said.join('');
  }

  it('holds neither tokens nor passwords nor addresses of readers and editors', async () => {
    const reader = await newsroom.readerUser();
    const editor = await newsroom.adminUser('managing-editor');
    const apiToken = await newsroom.apiToken({ type: 'read-only' });
    const filter = { 'filters[id][$eq]': 'filtered@example.org' };
    const log = await loggedWhile(async () => {
      await signIn('Reader@Example.org', { 'x-forwarded-for': '203.0.113.77' });
      await newsroom.post('/api/auth/local', { identifier: reader.email, password: reader.password });
      await newsroom.post('/admin/login', { email: editor.email, password: 'Wrong-password-1' });
      await newsroom.post('/admin/login', { email: editor.email, password: editor.password });
      await newsroom.post('/api/auth/forgot-password', { email: reader.email });
      await register('Logged', 'logged@example.org');
      await newsroom.get('/api/auth/email-confirmation?confirmation=c0ffee00c0ffee00');
      await newsroom.post('/api/auth/reset-password', {
        code: 'c0de77',
        password: PASSWORD,
        passwordConfirmation: PASSWORD,
      });
      await newsroom.post(COMMENTS, { body: 'Words to log' }, { token: reader.token });
      await newsroom.get('/api/account/data', { token: reader.token });
      await newsroom.get('/api/categories', { token: apiToken, query: filter });
      await newsroom.get('/api/categories', { token: `${apiToken.slice(0, -4)}ffff` });
      await newsroom.post('/graphql', { query: '{ nothing }' }, { token: reader.token });
      await newsroom.post('/api/account/deletion', { password: reader.password }, { token: reader.token });
    });
    expect(log).toContain('POST /api/auth/local 200');
    const secrets = [
      reader.token,
      reader.password,
      editor.password,
      apiToken,
      apiToken.slice(0, -4),
      PASSWORD,
      'Wrong-password-1',
    ];
    const personal = [
      reader.email,
      editor.email,
      'example.org',
      '203.0.113.77',
      '127.0.0.1',
      '::1',
      'c0ffee',
      'c0de77',
      'Words to log',
    ];
    expect(
      [...secrets, ...personal].filter((words) => log.toLowerCase().includes(words.toLowerCase())),
    ).toEqual([]);
  });
});
