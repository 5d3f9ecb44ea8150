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
    expect([confirmed.status, confirmed.headers.location]).toEqual([302, 'https://news.example.org']);
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

describe('a session', () => {
  it('has a short token, and a cookie that no script reads to get the next', async () => {
    const reader = await newsroom.readerUser();
    const answer = await newsroom.post('/api/auth/local', {
      identifier: reader.email,
      password: reader.password,
    });
    expect(answer.body).not.toHaveProperty('refreshToken');
    const cookie = answer.headers['set-cookie'] ?? '';
    expect(cookie).toMatch(/dossier_reader_refresh=[^;]+;.*httponly/i);
    expect(cookie).toMatch(/samesite=lax/i);
    const headers = { cookie: cookie.split(';')[0] ?? '' };
    const next = await newsroom.post('/api/auth/refresh', {}, { headers });
    expect(next.status).toBe(200);
    expect((await newsroom.post(COMMENTS, { body: 'With the next' }, { token: next.body.jwt })).status).toBe(
      201,
    );
    expect((await newsroom.post('/api/auth/refresh', {})).status).toBe(400);
  });

  it('ends when its reader signs out', async () => {
    const reader = await newsroom.readerUser();
    const answer = await newsroom.post('/api/auth/local', {
      identifier: reader.email,
      password: reader.password,
    });
    const headers = { cookie: (answer.headers['set-cookie'] ?? '').split(';')[0] ?? '' };
    const out = await newsroom.post('/api/auth/logout', {}, { token: answer.body.jwt, headers });
    expect(out.status).toBe(200);
    expect((await newsroom.post('/api/auth/refresh', {}, { headers })).status).toBe(401);
  });
});
