import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../helpers/checkout';
import { onServer, openCluster, type Cluster, type ClusterServer } from '../../helpers/cluster';
import { missingForNginx, startNginx, type Nginx } from '../../helpers/nginx';
import { startServer, type ServerProcess } from '../../helpers/server';

// A PostgreSQL with a replica, a newsroom made from nothing, two instances and nginx.
jest.setTimeout(300_000);

const missing = missingForNginx();
const described = missing.length > 0 ? describe.skip : describe;
const STORY = '/api/stories/kyrgyz-president-asks-united-states-to-stay-out';
const EDITOR = { email: 'first@example.org', password: 'Pass-first-1A' };
const DESK = '/content-manager/collection-types/api::article.article';

/** The whole example: two instances behind nginx, and a primary with a streaming replica from which readers are answered. */
described(`deploy/${missing.map((name) => ` (${name} is not installed)`).join('')}`, () => {
  let cluster: Cluster;
  let replica: ClusterServer;
  let nginx: Nginx;
  let plainPort: number;
  let instances: ServerProcess[] = [];
  let env: Record<string, string>;
  let databaseUrl: string;

  beforeAll(async () => {
    cluster = await openCluster();
    databaseUrl = await cluster.database('newsroom');
    replica = await cluster.replica();
    const port = await freePort();
    plainPort = await freePort();
    env = {
      PUBLIC_URL: `https://localhost:${port}`,
      DATABASE_READ_URL: Object.assign(new URL(replica.url), { pathname: '/newsroom' }).href,
      TRUST_PROXY: 'true',
      DRAIN_SECONDS: '1',
      METRICS_TOKEN: 'a-token-for-tests-only',
      ADMIN_EMAIL: EDITOR.email,
      ADMIN_PASSWORD: EDITOR.password,
    };
    instances = await Promise.all([startServer(databaseUrl, env), startServer(databaseUrl, env)]);
    const [one, other] = instances.map((instance) => instance.port) as [number, number];
    nginx = await startNginx({ tls: port, plain: plainPort, instances: [one, other] });
  });
  afterAll(async () => {
    nginx?.stop();
    await Promise.all(instances.map((instance) => instance.stop()));
    await cluster?.remove();
  });

  /** Starts an instance again at the port at which nginx expects it. */
  async function replace(at: number): Promise<void> {
    const { port } = instances[at] as ServerProcess;
    instances[at] = await startServer(databaseUrl, { ...env, PORT: String(port) });
    // nginx tries one that refused it again when more than a second has passed, and counts in whole ones.
    await sleep(2_500);
  }

  /** Signs in and gives what writes through nginx. */
  async function editor() {
    const { text } = await nginx.ask('/admin/login', { method: 'POST', body: EDITOR });
    const { data } = JSON.parse(text) as { data: { token?: string; accessToken?: string } };
    const headers = { authorization: `Bearer ${data.token ?? data.accessToken}` };
    return async (method: string, where: string, body: object): Promise<{ documentId: string }> => {
      const answer = await nginx.ask(where, { method, body, headers });
      expect(answer).toMatchObject({ status: method === 'POST' && where === DESK ? 201 : 200 });
      return (JSON.parse(answer.text) as { data: { documentId: string } }).data;
    };
  }

  /** Three clients read all the time while something is done. */
  async function readingWhile(work: () => Promise<void>): Promise<{ answered: number; failures: string[] }> {
    const failures: string[] = [];
    let [answered, isOver] = [0, false];
    const clients = [0, 1, 2].map(async (start) => {
      for (let n = start; !isOver; n += 1) {
        const where = [STORY, '/api/articles', '/api/search?q=president'][n % 3] ?? '';
        const failed = await nginx.ask(where).then(
          ({ status, text }) => (status === 200 ? undefined : `${status} ${text}`),
          (error: unknown) => String(error),
        );
        if (failed) failures.push(`${where}: ${failed}`);
        else answered += 1;
        await sleep(15);
      }
    });
    try {
      await work();
    } finally {
      isOver = true;
      await Promise.all(clients);
    }
    return { answered, failures };
  }

  it('sends who comes without TLS to TLS, and every answer has its headers once', async () => {
    const plain = await fetch(`http://127.0.0.1:${plainPort}${STORY}`, { redirect: 'manual' });
    expect([plain.status, plain.headers.get('location')]).toEqual([301, `https://127.0.0.1${STORY}`]);
    for (const where of [STORY, '/api/articles', '/_health']) {
      const { headers } = await nginx.ask(where);
      expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toContain("object-src 'none'");
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers.server).toBe('nginx');
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });

  it('shows nobody the metrics, with the token neither', async () => {
    const headers = { authorization: `Bearer ${env.METRICS_TOKEN}` };
    expect((await nginx.ask('/metrics', { headers })).status).toBe(404);
  });

  it("gives editors' cookies to TLS only, and to no script", async () => {
    const { status, headers } = await nginx.ask('/admin/login', { method: 'POST', body: EDITOR });
    const cookies = headers['set-cookie'] ?? [];
    expect([status, cookies.length > 0]).toEqual([200, true]);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; secure(;|$)/i);
      expect(cookie).toMatch(/; httponly(;|$)/i);
      expect(cookie).toMatch(/; samesite=(lax|strict)(;|$)/i);
    }
  });

  it('shows through either instance what was published through one, read from the replica', async () => {
    const write = await editor();
    const { documentId } = await write('POST', DESK, { headline: 'Round 0', slug: 'round', kind: 'news' });
    for (let round = 1; round <= 5; round += 1) {
      await write('PUT', `${DESK}/${documentId}`, { headline: `Round ${round}` });
      await write('POST', `${DESK}/${documentId}/actions/publish`, {});
      // So long nginx may keep an answer, and never longer.
      await sleep(2_100);
      const shown = await Promise.all(Array.from({ length: 8 }, () => nginx.ask('/api/stories/round')));
      const headlines = shown.map(({ text }) => JSON.parse(text).data?.headline);
      expect(new Set(headlines)).toEqual(new Set([`Round ${round}`]));
    }
    const readers = `select count(*)::int as n from pg_stat_activity where datname = 'newsroom'`;
    expect((await onServer<{ n: number }>(replica.url, readers))[0]?.n).toBeGreaterThan(0);
  });

  it('both instances are replaced under load and no request fails', async () => {
    const { answered, failures } = await readingWhile(async () => {
      for (const at of [0, 1]) {
        expect(await instances[at]?.stop()).toBe(0);
        await replace(at);
      }
    });
    expect(failures).toEqual([]);
    expect(answered).toBeGreaterThan(100);
  });

  it('instances are killed under load and no reader notices', async () => {
    const { answered, failures } = await readingWhile(async () => {
      for (const at of [0, 1, 0, 1]) {
        await instances[at]?.kill();
        await replace(at);
      }
    });
    expect(failures).toEqual([]);
    expect(answered).toBeGreaterThan(100);
  });

  it('readers get the story while the replica is away', async () => {
    await replica.stop('immediate');
    const { failures } = await readingWhile(() => sleep(3_000));
    expect(failures).toEqual([]);
    await replica.start();
  });

  it('readers get the story while no instance answers', async () => {
    expect((await nginx.ask(STORY)).status).toBe(200);
    await Promise.all(instances.map((instance) => instance.stop()));
    instances = [];
    await sleep(1_500);
    const { status, headers, text } = await nginx.ask(STORY);
    expect([status, headers['x-cache']]).toEqual([200, 'STALE']);
    expect(JSON.parse(text).data.slug).toBe(STORY.split('/').at(-1));
    expect((await nginx.ask('/api/articles')).status).toBe(502);
  });
});
