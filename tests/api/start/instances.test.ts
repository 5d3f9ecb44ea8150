import { Agent, createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../../helpers/checkout';
import { onServer } from '../../helpers/cluster';
import { freshDatabase } from '../../helpers/database';
import { request } from '../../helpers/http';
import { startServer, type ServerProcess } from '../../helpers/server';

// Three instances start with everything in it, more than once.
jest.setTimeout(400_000);

const STORY = 'kyrgyz-president-asks-united-states-to-stay-out';
const EDITOR = { email: 'first@example.org', password: 'Pass-first-1A' };
const ENV = {
  ADMIN_EMAIL: EDITOR.email,
  ADMIN_PASSWORD: EDITOR.password,
  DRAIN_SECONDS: '2',
  SCHEDULE_SECONDS: '1',
  // The limit of signing in is what one of these tests is about.
  LOGIN_RATE_LIMIT: 'on',
};

let databaseUrl: string;
let instances: ServerProcess[];

beforeAll(async () => {
  databaseUrl = await freshDatabase({ empty: true });
  instances = await Promise.all([1, 2, 3].map(() => startServer(databaseUrl, ENV)));
});
afterAll(() => Promise.all(instances.map((instance) => instance.stop())));

const one = async (sql: string) => (await onServer<{ n: number }>(databaseUrl, sql))[0]?.n;

it('three that start at once on an empty database are ready, and everything was made once', async () => {
  for (const { url } of instances) {
    const { status, body } = await request(url, 'GET', '/api/ready', undefined);
    expect([status, body.data?.ready]).toEqual([200, true]);
  }
  expect(await one('select count(*)::int as n from admin_users')).toBe(1);
  expect(
    await one(
      `select count(*)::int as n from articles where slug = '${STORY}' and locale = 'en' and published_at is null`,
    ),
  ).toBe(1);
  expect(await one('select (count(*) - count(distinct name))::int as n from strapi_migrations')).toBe(0);
  expect(await one('select (count(*) - count(distinct document_id))::int as n from countries')).toBe(0);
});

it('signing in at the panel and as a reader is limited for all of them together', async () => {
  const statuses: number[] = [];
  for (let n = 0; n < 12; n += 1) {
    const { url } = instances[n % 3] as ServerProcess;
    const wrong = { identifier: `nobody-${n}`, password: 'Wrong-1A' };
    statuses.push((await request(url, 'POST', '/api/auth/local', wrong)).status);
  }
  // Ten a minute and no more; one comes back every six seconds.
  expect(statuses.slice(0, 10)).toEqual(Array(10).fill(400));
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
  const panel: number[] = [];
  for (let n = 0; n < 34; n += 1) {
    const { url } = instances[n % 3] as ServerProcess;
    const wrong = { email: `nobody-${n}@example.org`, password: 'Wrong-1A' };
    panel.push((await request(url, 'POST', '/admin/login', wrong)).status);
  }
  expect(panel.slice(0, 30).every((status) => status === 400)).toBe(true);
  expect(panel).toContain(429);
  await onServer(databaseUrl, 'delete from limits.allowance');
});

/** A load balancer in small: in turn, to those that say that they are ready; it tries nothing twice. */
function openBalancer(): { url: string; server: Server; close(): void } {
  const agent = new Agent({ keepAlive: true });
  const ready = new Map<number, boolean>();
  const look = setInterval(() => {
    for (const { port } of instances)
      fetch(`http://127.0.0.1:${port}/api/ready`).then(
        ({ ok }) => ready.set(port, ok),
        () => ready.set(port, false),
      );
  }, 200);
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const open = instances.filter(({ port }) => ready.get(port));
    const { port = 0 } = open[(turn += 1) % open.length] ?? {};
    const { method, url: path, headers } = incoming;
    const onward = ask({ agent, host: '127.0.0.1', port, method, path, headers }, (answer) => {
      const { connection: _own, ...others } = answer.headers;
      outgoing.writeHead(answer.statusCode ?? 502, others);
      answer.pipe(outgoing);
    });
    onward.on('error', (error) => outgoing.writeHead(502).end(String(error)));
    incoming.pipe(onward);
  }).listen(0, '127.0.0.1');
  return {
    get url() {
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    server,
    close: () => {
      clearInterval(look);
      server.close();
      server.closeAllConnections();
      agent.destroy();
    },
  };
}

it('each is replaced in turn under load and no request fails; what is planned is done once', async () => {
  const { url: first } = instances[0] as ServerProcess;
  const { body: session } = await request(first, 'POST', '/admin/login', EDITOR);
  const options = { token: session.data.token ?? session.data.accessToken };
  const desk = '/content-manager/collection-types/api::article.article';
  const planned: string[] = [];
  for (let n = 0; n < 4; n += 1) {
    const draft = { headline: `Planned ${n}`, kind: 'news' };
    const { body } = await request(first, 'POST', desk, draft, options);
    planned.push(body.data.documentId);
  }
  await onServer(
    databaseUrl,
    `update articles set publish_at = (now() at time zone 'UTC') + interval '3 seconds' where headline like 'Planned %'`,
  );
  const balancer = openBalancer();
  await sleep(1_000);
  const failures: string[] = [];
  let [answered, isOver] = [0, false];
  const paths = [`/api/stories/${STORY}`, '/api/articles', '/api/stories?limit=2', `/api/search?q=president`];
  const client = async (start: number) => {
    for (let n = start; !isOver; n += 1) {
      const path = paths[n % paths.length] ?? '';
      const failed = await fetch(balancer.url + path).then(
        async (answer) =>
          answer.ok ? void (await answer.arrayBuffer()) : `${answer.status} ${await answer.text()}`,
        (error: unknown) => String(error),
      );
      if (failed) failures.push(`${path}: ${failed}`);
      else answered += 1;
      await sleep(10);
    }
  };
  const clients = [0, 1, 2, 3].map(client);
  for (let at = 0; at < 3; at += 1) {
    const old = instances[at] as ServerProcess;
    expect(await old.stop()).toBe(0);
    instances[at] = await startServer(databaseUrl, ENV);
    await eventually(async () => (await fetch(`${instances[at]?.url}/api/ready`)).ok);
    await sleep(500);
  }
  isOver = true;
  await Promise.all(clients);
  balancer.close();
  expect(failures).toEqual([]);
  expect(answered).toBeGreaterThan(100);
  for (const id of planned)
    expect(
      await one(
        `select count(*)::int as n from graph.history where record_id = '${id}' and action = 'publish'`,
      ),
    ).toBe(1);
});

it('one that is told to end says so, closes connections politely, finishes what is under way and ends with 0', async () => {
  const [leaving] = instances as [ServerProcess];
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const get = (path: string) =>
    new Promise<{ status: number | undefined; connection: string | undefined }>((resolve, reject) => {
      ask(leaving.url + path, { agent }, (answer) => {
        answer
          .resume()
          .on('end', () => resolve({ status: answer.statusCode, connection: answer.headers.connection }));
      })
        .on('error', reject)
        .end();
    });
  expect(await get(`/api/stories/${STORY}`)).toEqual({ status: 200, connection: 'keep-alive' });
  const code = leaving.stop();
  await eventually(async () => (await get('/api/ready')).status === 503);
  for (const path of [`/api/stories/${STORY}`, '/api/articles'])
    expect(await get(path)).toEqual({ status: 200, connection: 'close' });
  // Views that were answered wait in memory for the next writing: they are written before the end.
  const headers = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' };
  expect((await request(leaving.url, 'POST', `/api/stories/${STORY}/views`, {}, { headers })).status).toBe(
    202,
  );
  // A large body that comes slowly is under way when the door is closed.
  const slow = new Promise<number | undefined>((resolve, reject) => {
    const sent = ask(`${leaving.url}/api/auth/local`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': '36' },
    });
    sent.on('response', (answer) => resolve(answer.resume().statusCode)).on('error', reject);
    sent.write('{"identifier":"a",');
    setTimeout(() => sent.end('"password":"abcd12"'.slice(0, 17) + '}'), 4_000);
  });
  expect(await slow).toBe(400);
  expect(await code).toBe(0);
  expect(await one('select coalesce(sum(views), 0)::int as n from audience.views')).toBe(1);
  agent.destroy();
});
