import { openInstance, type Instance } from '../../helpers/instance';
import { openNewsroom, type Account, type Newsroom } from '../../helpers/newsroom';

const SLUG = 'kyrgyz-president-asks-united-states-to-stay-out';
const COMMENTS = `/api/stories/${SLUG}/comments`;
const ENV = { TRUST_PROXY: '1', COMMENTS_MODERATION: 'after', LOGIN_RATE_LIMIT: 'on', REGISTRATION: 'open' };

let newsroom: Newsroom;
let instance: Instance;

beforeAll(async () => {
  newsroom = await openNewsroom({ env: ENV });
  instance = await openInstance(newsroom.databaseUrl);
}, 120_000);

afterAll(async () => {
  await instance?.close();
  await newsroom?.close();
});

const rows = async <Row>(sql: string): Promise<Row[]> => {
  const result: unknown = await newsroom.strapi.db.connection.raw(sql);
  return (result as { rows: Row[] }).rows;
};

let sent = 0;
const address = () => `203.0.${(sent += 1) >> 8}.${sent & 255}`;

async function post(
  url: string,
  path: string,
  body: object,
  { token, from }: { token?: string; from: string },
) {
  const answer = await fetch(url + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': from,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body: await answer.json() };
}

/** Everybody at once, at both instances in turn. */
function flood(count: number, one: (url: string, n: number) => ReturnType<typeof post>) {
  return Promise.all(Array.from({ length: count }, (_, n) => one(n % 2 ? newsroom.url : instance.url, n)));
}

const statusesOf = (answers: readonly { status: number }[], status: number) =>
  answers.filter((answer) => answer.status === status).length;

/**
 * Sends a flood and expects that so many were let through and all others answered 429. Allowances come back evenly while it
 * lasts, and nobody knows how long a busy machine takes.
 */
async function expectHeld(
  sentOff: () => ReturnType<typeof flood>,
  { status, count, seconds }: { status: number; count: number; seconds: number },
) {
  const start = performance.now();
  const answers = await sentOff();
  const elapsed = (performance.now() - start) / 1000;
  const passed = statusesOf(answers, status);
  expect(passed + statusesOf(answers, 429)).toBe(answers.length);
  expect(passed).toBeGreaterThanOrEqual(count);
  expect(passed).toBeLessThanOrEqual(count + Math.ceil((elapsed * count) / seconds));
  return answers;
}

describe('a flood of comments', () => {
  it('of one reader from many addresses is held by both instances together', async () => {
    const { token } = await newsroom.readerUser();
    const answers = await expectHeld(
      () =>
        flood(40, (url, n) => post(url, COMMENTS, { body: `Flood one ${n}` }, { token, from: address() })),
      { status: 201, count: 5, seconds: 60 },
    );
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.body).toMatchObject({ data: null, error: { status: 429, name: 'RateLimitError' } });
    expect(Number(refused?.retryAfter)).toBeGreaterThan(0);
    expect(Number(refused?.retryAfter)).toBeLessThanOrEqual(12);
    expect(await rows("select 1 from comments where body like 'Flood one%'")).toHaveLength(
      statusesOf(answers, 201),
    );
  });

  it('of many readers from one address too, and others write meanwhile', async () => {
    const readers: Account[] = [];
    for (let n = 0; n < 8; n += 1) readers.push(await newsroom.readerUser());
    const from = '203.0.113.250';
    await expectHeld(
      () =>
        // Five of each: what a reader may. A sixth would be refused and use up the address's turn all the same.
        flood(40, (url, n) =>
          post(url, COMMENTS, { body: `Flood two ${n}` }, { token: readers[n % 8]?.token, from }),
        ),
      { status: 201, count: 20, seconds: 60 },
    );
    const { token } = await newsroom.readerUser();
    expect(
      (await post(instance.url, COMMENTS, { body: 'Of another' }, { token, from: address() })).status,
    ).toBe(201);
  });

  it('that is refused counts too, and one network of IPv6 is one', async () => {
    const { token } = await newsroom.readerUser();
    await expectHeld(
      () =>
        flood(30, (url, n) =>
          post(url, COMMENTS, { body: '' }, { token, from: `2001:db8:7:7::${n.toString(16)}` }),
        ),
      { status: 400, count: 5, seconds: 60 },
    );
  });

  it('comes back evenly, and nothing of who it was is kept', async () => {
    const { token } = await newsroom.readerUser();
    const from = '203.0.113.99';
    const say = (n: number) => post(newsroom.url, COMMENTS, { body: `Again ${n}` }, { token, from });
    await Promise.all([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(say));
    expect((await say(10)).status).toBe(429);
    await rows("update limits.allowance set whole_at = whole_at - interval '12 seconds'");
    expect((await say(11)).status).toBe(201);
    const kept = JSON.stringify(await rows('select * from limits.allowance'));
    expect(kept).not.toContain(from);
    expect(kept).not.toContain(Buffer.from(from).toString('hex'));
  });
});

describe('a flood at the doors of accounts', () => {
  it('guesses of passwords are held by both instances together', async () => {
    const { email } = await newsroom.readerUser();
    const from = '203.0.113.77';
    const guess = (url: string) =>
      post(url, '/api/auth/local', { identifier: email, password: 'Wrong1234' }, { from });
    await expectHeld(() => flood(30, guess), { status: 400, count: 10, seconds: 60 });
  });

  it('of one account from many addresses too', async () => {
    const guess = (url: string, n: number) => {
      const identifier = n % 2 ? 'Nobody@Example.org' : ' nobody@example.org ';
      return post(url, '/api/auth/local', { identifier, password: 'Wrong1234' }, { from: address() });
    };
    await expectHeld(() => flood(80, guess), { status: 400, count: 60, seconds: 3600 });
  });

  it('accounts are not made in bulk, nor mailboxes filled', async () => {
    const from = '203.0.113.78';
    const register = (url: string, n: number) => {
      const account = { username: `bulk ${n}`, email: `bulk${n}@example.org`, password: 'Pass1234x' };
      return post(url, '/api/auth/local/register', account, { from });
    };
    await expectHeld(() => flood(14, register), { status: 200, count: 10, seconds: 3600 });
    const forgotten = (url: string) =>
      post(url, '/api/auth/forgot-password', { email: 'Nobody@example.org' }, { from: address() });
    // Without a server for mails nobody may ask for one; asking counts all the same.
    await expectHeld(() => flood(6, forgotten), { status: 403, count: 3, seconds: 3600 });
  });

  it('the panel has such a door too', async () => {
    const guess = (url: string, n: number) =>
      post(
        url,
        '/admin/login',
        { email: `guess${n}@example.org`, password: 'Wrong1234' },
        { from: '203.0.113.79' },
      );
    await expectHeld(() => flood(40, guess), { status: 400, count: 30, seconds: 300 });
  });
});
