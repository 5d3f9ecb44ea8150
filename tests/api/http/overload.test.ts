import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { openNewsroom, type Answer, type Newsroom } from '../../helpers/newsroom';

/** Small enough to be reached: 12 of the 16 requests may come from readers, and two connections serve them. */
const ENV = {
  MAX_REQUESTS: '16',
  DATABASE_POOL_MAX: '2',
  ANSWER_SECONDS: '6',
  MAX_LAG_MS: '400',
  HEAD_SECONDS: '1',
  BODY_SECONDS: '3',
  METRICS_TOKEN: 'a-token-for-tests-only',
};
const OF_READERS = 12;
const STORY = '/api/stories/kyrgyz-president-asks-united-states-to-stay-out';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom({ env: ENV });
});
afterAll(() => newsroom.close());

const metrics = (token = ENV.METRICS_TOKEN) => newsroom.get('/metrics', { token });

/** The value of one line; 0 where it is not there. */
async function valueOf(line: string): Promise<number> {
  const { body } = await metrics();
  const found = String(body)
    .split('\n')
    .find((text) => text.startsWith(`${line} `));
  return Number(found?.split(' ').at(-1) ?? 0);
}

const refusedFor = (reason: string) => valueOf(`dossier_http_refused_total{reason="${reason}"}`);

function expectRefusal({ status, headers, body }: Answer, seconds: string): void {
  expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, seconds, 'no-store']);
  expect(body).toEqual({
    data: null,
    error: expect.objectContaining({ status: 503, name: 'ServiceUnavailableError' }),
  });
}

/** What must go on while the rest is refused. */
async function expectAlive(): Promise<void> {
  expect((await newsroom.get('/_health')).status).toBe(204);
  expect((await newsroom.get('/api/ready')).status).toBe(200);
  expect((await newsroom.get(STORY)).status).toBe(200);
}

/** Answers of Strapi that read articles wait while this runs. */
async function whileArticlesAreLocked(work: () => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: newsroom.databaseUrl });
  await client.connect();
  try {
    await client.query('begin; lock table articles in access exclusive mode');
    await work();
  } finally {
    await client.end();
  }
}

const asking = (count: number) => Array.from({ length: count }, () => newsroom.get('/api/articles'));

async function untilAtWork(count: number): Promise<void> {
  while ((await valueOf('dossier_requests_at_work')) < count) await sleep(20);
}

describe('/metrics', () => {
  it('is there for who brings the token and for nobody else', async () => {
    for (const token of ['', 'another-token-of-length', `${ENV.METRICS_TOKEN} `.repeat(2)]) {
      const { status, body } = await metrics(token);
      expect([status, body.error.name]).toEqual([401, 'UnauthorizedError']);
    }
    const { status, headers } = await metrics();
    expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect((await newsroom.post('/metrics', {}, { token: ENV.METRICS_TOKEN })).status).toBe(405);
  });

  it('counts what Strapi answers by the template of the route and the status', async () => {
    const line = (status: number) =>
      `dossier_http_requests_total{method="GET",route="/api/articles/:id",status="${status}"}`;
    const before = await valueOf(line(404));
    await newsroom.get('/api/articles/none-1');
    await newsroom.get('/api/articles/none-2');
    expect(await valueOf(line(404))).toBe(before + 2);
    expect((await newsroom.get('/no/such/route')).status).toBe(404);
    const { body } = await metrics();
    expect(body).not.toMatch(/none-1|no\/such/);
    expect(body).toContain(
      'dossier_http_request_duration_seconds_bucket{le="+Inf",route="/api/articles/:id",served="koa"}',
    );
  });

  it('counts hot reads among all, and what was not modified', async () => {
    const line = (status: number) =>
      `dossier_http_requests_total{method="GET",route="/api/stories/:slug",status="${status}"}`;
    const [found, same] = [await valueOf(line(200)), await valueOf(line(304))];
    const { headers } = await newsroom.get(STORY);
    await newsroom.get(STORY);
    await newsroom.get(STORY, { headers: { 'if-none-match': headers.etag ?? '' } });
    expect([await valueOf(line(200)), await valueOf(line(304))]).toEqual([found + 2, same + 1]);
    expect(
      await valueOf('dossier_hot_reads_total{route="/api/stories/:slug",from="memory"}'),
    ).toBeGreaterThan(0);
  });

  it('tells of connections, queues, the graph, the cache, the event loop and the process', async () => {
    const { body } = await metrics();
    for (const name of [
      'dossier_pool_connections{state="waiting"}',
      'dossier_reader_connections{server="primary",state="idle"}',
      'dossier_database_up',
      'dossier_webhooks_waiting',
      'dossier_webhooks_late_seconds',
      'dossier_planned_overdue',
      'dossier_planned_late_seconds',
      'dossier_readers_waiting',
      'dossier_readers_flush_age_seconds',
      'dossier_changes_heard',
      'dossier_cache_entries',
      'nodejs_eventloop_lag_seconds',
      'process_resident_memory_bytes',
    ])
      expect(body).toMatch(new RegExp(`^${name.replace(/[{}]/g, '\\$&')} [\\d.e+-]+$`, 'm'));
    expect(await valueOf('dossier_database_up')).toBe(1);
  });

  it('measures what is overdue', async () => {
    const article = await newsroom.strapi
      .documents('api::article.article')
      .create({ data: { headline: 'Overdue', kind: 'news' } as never });
    const past = `(now() at time zone 'UTC') - interval '90 seconds'`;
    await newsroom.strapi.db.connection.raw(
      `update articles set publish_at = ${past} where document_id = ?`,
      [article.documentId],
    );
    expect(await valueOf('dossier_planned_overdue')).toBe(1);
    expect(await valueOf('dossier_planned_late_seconds')).toBeGreaterThanOrEqual(90);
    await newsroom.strapi.documents('api::article.article').delete({ documentId: article.documentId });
    expect(await valueOf('dossier_planned_overdue')).toBe(0);
  });
});

describe('too much to do is refused with 503', () => {
  beforeEach(async () => {
    while ((await newsroom.get('/api/articles')).status !== 200) await sleep(100);
    for (let n = 0; n < 2; n += 1) await newsroom.get(STORY);
  });

  it('when too many requests are worked on; the desk has places of its own', async () => {
    const before = await refusedFor('requests');
    await whileArticlesAreLocked(async () => {
      const waiting = asking(OF_READERS);
      await untilAtWork(OF_READERS);
      expectRefusal(await newsroom.get('/api/articles'), '2');
      expectRefusal(await newsroom.graphql('{ __typename }'), '2');
      await expectAlive();
      await newsroom.get('/admin/project-type');
      expect(await refusedFor('requests')).toBe(before + 2);
      void Promise.all(waiting);
    });
    while ((await newsroom.get('/api/articles')).status !== 200) await sleep(100);
  });

  it('when too many wait for a connection for two seconds', async () => {
    const token = await newsroom.adminToken();
    const before = await refusedFor('database');
    await whileArticlesAreLocked(async () => {
      const desk = '/content-manager/collection-types/api::article.article';
      const waiting = [...asking(10), ...Array.from({ length: 5 }, () => newsroom.get(desk, { token }))];
      await sleep(3_000);
      expectRefusal(await newsroom.get('/admin/project-type'), '2');
      expect(await refusedFor('database')).toBe(before + 1);
      await expectAlive();
      void Promise.all(waiting);
    });
    while ((await valueOf('dossier_requests_at_work')) > 0) await sleep(20);
  });

  it('when the event loop is late for a second', async () => {
    const before = await refusedFor('event loop');
    let isOver = false;
    const block = () => {
      for (const until = performance.now() + 900; performance.now() < until;);
      if (!isOver) setTimeout(block, 5);
    };
    block();
    try {
      while ((await refusedFor('event loop')) === before) {
        const answer = await newsroom.get('/api/articles');
        if (answer.status !== 200) expectRefusal(answer, '2');
      }
      await expectAlive();
    } finally {
      isOver = true;
    }
  });

  it('when an answer takes too long; what was begun comes to its end and nothing is held back', async () => {
    await whileArticlesAreLocked(async () => {
      const start = performance.now();
      const answer = await newsroom.get('/api/articles');
      expectRefusal(answer, '5');
      expect(answer.body.error.message).toBe('This took too long, please try again');
      expect(performance.now() - start).toBeGreaterThan(5_900);
      expect(await valueOf('dossier_requests_at_work')).toBe(1);
    });
    while ((await valueOf('dossier_requests_at_work')) > 0) await sleep(20);
    expect((await newsroom.get('/api/articles')).status).toBe(200);
  });
});

describe('a client who sends slowly', () => {
  const open = () =>
    new Promise<Socket>((resolve, reject) => {
      const { port, hostname } = new URL(newsroom.url);
      const socket = connect(Number(port), hostname, () => resolve(socket)).on('error', reject);
    });

  /** What a socket is told until the other side closes it, and after how long, in milliseconds. */
  async function heard(socket: Socket): Promise<{ text: string; after: number }> {
    const start = performance.now();
    const chunks: Buffer[] = [];
    socket.removeAllListeners('error').on('error', () => {});
    await new Promise<void>((resolve) =>
      socket.on('data', (chunk: Buffer) => chunks.push(chunk)).on('close', () => resolve()),
    );
    return { text: Buffer.concat(chunks).toString(), after: performance.now() - start };
  }

  /** Sends a letter again and again until the other side has enough. */
  function dribble(socket: Socket): void {
    const timer = setInterval(() => socket.write('a'), 200);
    socket.on('close', () => clearInterval(timer));
  }

  it('is left when his head is not there in time, however he dribbles', async () => {
    const socket = await open();
    socket.write('GET /api/articles HTTP/1.1\r\nHost: dossier\r\nX-Slow: ');
    dribble(socket);
    const { text, after } = await heard(socket);
    expect(text).toMatch(/^HTTP\/1\.1 408 /);
    expect(after).toBeLessThan(5_000);
  });

  it('is left when his body is not there in time', async () => {
    const socket = await open();
    socket.write(
      'POST /api/auth/local HTTP/1.1\r\nHost: dossier\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n{"a":"',
    );
    dribble(socket);
    const { after } = await heard(socket);
    expect(after).toBeGreaterThan(2_000);
    expect(after).toBeLessThan(8_000);
  });

  it('takes no place from others, however many he is', async () => {
    const half =
      'POST /api/auth/local HTTP/1.1\r\nHost: dossier\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n{"a":"';
    const sockets = await Promise.all(Array.from({ length: 300 }, open));
    for (const socket of sockets) socket.on('error', () => {}).write(half);
    await sleep(200);
    expect((await newsroom.get('/api/articles')).status).toBe(200);
    expect(await valueOf('dossier_requests_at_work')).toBe(0);
    for (const socket of sockets) socket.destroy();
  });

  it('is refused who sends too much', async () => {
    const socket = await open();
    socket.write(`GET / HTTP/1.1\r\nHost: dossier\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`);
    expect((await heard(socket)).text).toMatch(/^HTTP\/1\.1 431 /);
    const { status, body } = await newsroom.post('/api/auth/local', { identifier: 'a'.repeat(1_100_000) });
    expect([status, body.error.name]).toEqual([413, 'PayloadTooLargeError']);
  });
});
