import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../../helpers/checkout';
import { onServer, openCluster, type Cluster, type ClusterServer } from '../../helpers/cluster';
import { request, type Answer } from '../../helpers/http';
import { startServer, type ServerProcess } from '../../helpers/server';

// A PostgreSQL of its own, a newsroom made from nothing, and a replica.
jest.setTimeout(300_000);

const EDITOR = { email: 'first@example.org', password: 'Pass-first-1A' };
const ENV = { ADMIN_EMAIL: EDITOR.email, ADMIN_PASSWORD: EDITOR.password };
const DESK = '/content-manager/collection-types/api::article.article';

let cluster: Cluster;
let databaseUrl: string;
let server: ServerProcess;
let token: string;

beforeAll(async () => {
  cluster = await openCluster();
  databaseUrl = await cluster.database('newsroom');
  server = await startServer(databaseUrl, ENV);
  const { body } = await request(server.url, 'POST', '/admin/login', EDITOR);
  token = body.data.token ?? body.data.accessToken;
});
afterAll(async () => {
  await server?.stop();
  await cluster?.remove();
});

const draft = (headline: string) => request(server.url, 'POST', DESK, { headline, kind: 'news' }, { token });
const publish = (id: string) => request(server.url, 'POST', `${DESK}/${id}/actions/publish`, {}, { token });
const count = async (sql: string) =>
  (await onServer<{ n: number }>(databaseUrl, `select count(*)::int as n from ${sql}`))[0]?.n ?? 0;

function expectOutage({ status, headers, body }: Answer): void {
  expect([status, headers['retry-after']]).toEqual([503, expect.stringMatching(/^\d+$/)]);
  expect(body.error ?? body.errors[0].extensions).toBeDefined();
  expect(JSON.stringify(body)).not.toMatch(/ECONN|postgres|knex|node_modules|terminat/i);
}

/** What is asked while the database is away, of every kind of answer. */
const questions: readonly (() => Promise<Answer>)[] = [
  () => request(server.url, 'GET', '/api/stories?limit=2', undefined),
  () => request(server.url, 'GET', '/api/articles', undefined),
  () => request(server.url, 'POST', '/graphql', { query: '{ articles { documentId } }' }),
  () => request(server.url, 'POST', '/api/auth/local', { identifier: 'a', password: 'b' }),
  () => request(server.url, 'GET', DESK, undefined, { token }),
  () => request(server.url, 'GET', '/api/ready', undefined),
];

it.each(['fast', 'immediate'] as const)(
  'PostgreSQL is stopped (%s) in mid-request and comes back: 503 meanwhile, nothing half done, no restart',
  async (mode) => {
    const statuses = new Set<number>();
    const kept: string[] = [];
    let isOver = false;
    const editors = [0, 1, 2].map(async (editor) => {
      for (let n = 0; !isOver; n += 1) {
        const made = await draft(`Outage ${mode} ${editor} ${n}`);
        statuses.add(made.status);
        if (made.status !== 201) {
          await sleep(50);
          continue;
        }
        const gone = await publish(made.body.data.documentId);
        statuses.add(gone.status);
        if (gone.status === 200) kept.push(made.body.data.documentId);
      }
    });
    await eventually(() => kept.length > 2);
    await cluster.stop(mode);
    for (const ask of questions) {
      const answer = await ask();
      if (answer.body?.error?.name === 'ServiceUnavailableError' && answer.body.error.details.checks)
        expect(answer.status).toBe(503);
      else expectOutage(answer);
    }
    expect((await request(server.url, 'GET', '/_health', undefined)).status).toBe(204);
    await cluster.start();
    const before = kept.length;
    await eventually(() => kept.length > before + 2);
    isOver = true;
    await Promise.all(editors);
    expect([...statuses].filter((status) => ![200, 201, 503].includes(status))).toEqual([]);
    expect(statuses).toContain(503);
    expect((await request(server.url, 'GET', '/api/ready', undefined)).status).toBe(200);
    // What was answered is there, and what is published is in the graph: each as a whole.
    const like = `'Outage ${mode} %'`;
    const published = `articles where headline like ${like} and published_at is not null`;
    const ids = kept.map((id) => `'${id}'`).join(', ');
    expect(await count(`${published} and document_id in (${ids})`)).toBe(kept.length);
    expect(
      await count(`articles a where a.headline like ${like} and a.published_at is not null
        and not exists (select from graph.node n where n.id = a.document_id)`),
    ).toBe(0);
    expect(
      await count(`graph.node n where n.type = 'article' and not exists
        (select from articles a where a.document_id = n.id and a.published_at is not null)`),
    ).toBe(0);
  },
);

/** Cuts every connection of the instance off that works, again and again, for so long. */
async function cutConnections(milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    await onServer(
      databaseUrl,
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'dossier' and state <> 'idle'`,
    );
    await sleep(15);
  }
}

it('connections break in mid-write while the server is there: each write is answered 503 and taken back', async () => {
  const panel = (method: string, path: string, body?: object) =>
    request(server.url, method, path, body, { token });
  const { documentId: id } = (await draft('Broken 0')).body.data;
  const requests: readonly ((n: number) => Promise<Answer>)[] = [
    (n) => draft(`Broken ${n}`),
    (n) => panel('PUT', `${DESK}/${id}`, { summary: `Broken ${n}` }),
    () => publish(id),
    () => panel('POST', `${DESK}/${id}/actions/unpublish`, {}),
    () => panel('GET', '/desk/audit'),
  ];
  const answers = new Set<string>();
  let isOver = false;
  const clients = requests.map(async (ask, kind) => {
    for (let n = 1; !isOver; n += 1) {
      const { status, headers } = await ask(n);
      answers.add(`${kind}: ${status} ${headers['retry-after'] === undefined ? '' : 'later'}`);
    }
  });
  await cutConnections(10_000);
  isOver = true;
  await Promise.all(clients);
  // What is not public at the moment cannot be taken out of public.
  const isRight = (answer: string) => /: (20\d |503 later)$|^3: 404 $/.test(answer);
  expect([...answers].filter((answer) => !isRight(answer))).toEqual([]);
  expect([...answers].filter((answer) => answer.endsWith('503 later')).length).toBeGreaterThan(2);
  await eventually(async () => (await publish(id)).status === 200);
  expect(
    await count(`(select document_id from articles where headline like 'Broken %' group by 1
      having count(*) filter (where published_at is null) <> 1 or count(*) filter (where published_at is not null) > 1) odd`),
  ).toBe(0);
});

describe('a replica that is behind', () => {
  let replica: ClusterServer;
  let reading: ServerProcess;

  beforeAll(async () => {
    replica = await cluster.replica();
    const url = Object.assign(new URL(replica.url), { pathname: '/newsroom' }).href;
    // Nothing is kept in memory, so that every answer is read.
    reading = await startServer(databaseUrl, { ...ENV, DATABASE_READ_URL: url, STORY_CACHE_MB: '0' });
  });
  afterAll(() => reading?.stop());

  it('gives no reader an older story than he had, through either instance', async () => {
    const made = (await draft('Seen by readers')).body.data;
    await publish(made.documentId);
    const summaryAt = async ({ url }: ServerProcess) =>
      (await request(url, 'GET', `/api/stories/${made.slug}`, undefined)).body.data?.summary;
    for (let round = 1; round <= 5; round += 1) {
      await onServer(replica.url, 'select pg_wal_replay_pause()');
      const summary = `Round ${round}`;
      await request(server.url, 'PUT', `${DESK}/${made.documentId}`, { summary }, { token });
      await publish(made.documentId);
      // The other instance has it as soon as it hears of it; from then on nothing older comes.
      await eventually(async () => (await summaryAt(reading)) === summary);
      for (let n = 0; n < 20; n += 1) expect(await summaryAt(reading)).toBe(summary);
      await onServer(replica.url, 'select pg_wal_replay_resume()');
      for (let n = 0; n < 20; n += 1) expect(await summaryAt(reading)).toBe(summary);
    }
  });

  it.each(['fast', 'immediate'] as const)(
    'is away (%s): readers are answered by the primary, and by the replica once it is back',
    async (mode) => {
      const path = '/api/stories?limit=2';
      const statusNow = async () => (await request(reading.url, 'GET', path, undefined)).status;
      const sessions = async () => {
        const mine = `select count(*)::int as n from pg_stat_activity where datname = 'newsroom'`;
        return (await onServer<{ n: number }>(replica.url, mine))[0]?.n ?? 0;
      };
      await eventually(async () => (await statusNow()) === 200 && (await sessions()) > 0);
      await replica.stop(mode);
      for (let n = 0; n < 20; n += 1) expect(await statusNow()).toBe(200);
      await replica.start();
      await eventually(async () => (await statusNow()) === 200 && (await sessions()) > 0);
    },
  );

  it('is read while the primary is away, when nothing can be written', async () => {
    const path = '/api/stories?limit=2';
    await eventually(async () => (await request(reading.url, 'GET', path, undefined)).status === 200);
    await sleep(1_500);
    await cluster.stop('fast');
    try {
      expect((await request(reading.url, 'GET', path, undefined)).status).toBe(200);
      expect((await request(reading.url, 'GET', '/api/ready', undefined)).status).toBe(503);
    } finally {
      await cluster.start();
    }
    await eventually(async () => (await request(reading.url, 'GET', '/api/ready', undefined)).status === 200);
  });
});
