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

describe('a flood of comments', () => {
  it('of one reader from many addresses is held by both instances together', async () => {
    const { token } = await newsroom.readerUser();
    const answers = await flood(40, (url, n) =>
      post(url, COMMENTS, { body: `Flood one ${n}` }, { token, from: address() }),
    );
    expect([statusesOf(answers, 201), statusesOf(answers, 429)]).toEqual([5, 35]);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.body).toMatchObject({ data: null, error: { status: 429, name: 'RateLimitError' } });
    expect(Number(refused?.retryAfter)).toBeGreaterThan(0);
    expect(Number(refused?.retryAfter)).toBeLessThanOrEqual(12);
    expect(await rows("select 1 from comments where body like 'Flood one%'")).toHaveLength(5);
  });

  it('of many readers from one address too, and others write meanwhile', async () => {
    const readers: Account[] = [];
    for (let n = 0; n < 8; n += 1) readers.push(await newsroom.readerUser());
    const from = '203.0.113.250';
    const answers = await flood(48, (url, n) =>
      post(url, COMMENTS, { body: `Flood two ${n}` }, { token: readers[n % 8]?.token, from }),
    );
    expect([statusesOf(answers, 201), statusesOf(answers, 429)]).toEqual([20, 28]);
    const { token } = await newsroom.readerUser();
    expect(
      (await post(instance.url, COMMENTS, { body: 'Of another' }, { token, from: address() })).status,
    ).toBe(201);
  });

  it('that is refused counts too, and one network of IPv6 is one', async () => {
    const { token } = await newsroom.readerUser();
    const answers = await flood(30, (url, n) =>
      post(url, COMMENTS, { body: '' }, { token, from: `2001:db8:7:7::${n.toString(16)}` }),
    );
    expect([statusesOf(answers, 400), statusesOf(answers, 429)]).toEqual([5, 25]);
  });

  it('comes back evenly, and nothing of who it was is kept', async () => {
    const { token, id } = await newsroom.readerUser();
    const from = '203.0.113.99';
    const say = (n: number) => post(newsroom.url, COMMENTS, { body: `Again ${n}` }, { token, from });
    for (let n = 0; n < 5; n += 1) expect((await say(n)).status).toBe(201);
    expect((await say(6)).status).toBe(429);
    await rows("update limits.allowance set whole_at = whole_at - interval '12 seconds'");
    expect([(await say(7)).status, (await say(8)).status]).toEqual([201, 429]);
    const kept = JSON.stringify(await rows('select * from limits.allowance'));
    expect(kept).not.toContain(from);
    expect(kept).not.toContain(Buffer.from(from).toString('hex'));
    expect(id).toBeGreaterThan(0);
  });
});

describe('a flood at the doors of accounts', () => {
  it('guesses of passwords are held by both instances together', async () => {
    const { email } = await newsroom.readerUser();
    const from = '203.0.113.77';
    const guess = (url: string) =>
      post(url, '/api/auth/local', { identifier: email, password: 'Wrong1234' }, { from });
    const answers = await flood(30, guess);
    expect([statusesOf(answers, 400), statusesOf(answers, 429)]).toEqual([10, 20]);
    expect((await guess(`${newsroom.url}/`.replace(/\/$/, ''))).retryAfter).not.toBeNull();
  });

  it('of one account from many addresses too', async () => {
    const { email } = await newsroom.readerUser();
    const answers = await flood(70, (url) =>
      post(
        url,
        '/api/auth/local',
        { identifier: email.toUpperCase(), password: 'Wrong1234' },
        { from: address() },
      ),
    );
    // The reader's own signing in, when the account was made, is one of sixty.
    expect(statusesOf(answers, 400)).toBe(59);
  });

  it('accounts are not made in bulk, nor mailboxes filled', async () => {
    const from = '203.0.113.78';
    const made = await flood(14, (url, n) =>
      post(
        url,
        '/api/auth/local/register',
        { username: `bulk${n}`, email: `bulk${n}@example.org`, password: 'Pass1234x' },
        { from },
      ),
    );
    expect([statusesOf(made, 200), statusesOf(made, 429)]).toEqual([10, 4]);
    const mails = await flood(6, (url) =>
      post(url, '/api/auth/forgot-password', { email: 'Nobody@example.org' }, { from: address() }),
    );
    expect(statusesOf(mails, 429)).toBe(3);
  });

  it('the panel has such a door too', async () => {
    const answers = await flood(40, (url, n) =>
      post(
        url,
        '/admin/login',
        { email: `guess${n}@example.org`, password: 'Wrong1234' },
        { from: '203.0.113.79' },
      ),
    );
    expect(statusesOf(answers, 429)).toBeGreaterThanOrEqual(10);
  });
});
