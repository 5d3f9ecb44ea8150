import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request as ask } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually, freePort } from '../../helpers/checkout';
import { freshDatabase } from '../../helpers/database';
import { startServer, type ServerProcess } from '../../helpers/server';

jest.setTimeout(240_000);

const isThere = (program: string, flag: string) => spawnSync(program, [flag]).status === 0;
const missing = [
  ...(isThere('nginx', '-v') ? [] : ['nginx']),
  ...(isThere('openssl', 'version') ? [] : ['openssl']),
];
const described = missing.length > 0 ? describe.skip : describe;
const STORY = '/api/stories/kyrgyz-president-asks-united-states-to-stay-out';

described(`deploy/nginx.conf${missing.map((name) => ` (${name} is not installed)`).join('')}`, () => {
  let folder: string;
  let nginx: ChildProcess;
  let instances: ServerProcess[];
  let [port, plainPort] = [0, 0];
  let env: Record<string, string>;
  let databaseUrl: string;
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });

  beforeAll(async () => {
    [port, plainPort] = [await freePort(), await freePort()];
    env = {
      PUBLIC_URL: `https://localhost:${port}`,
      TRUST_PROXY: 'true',
      DRAIN_SECONDS: '1',
      METRICS_TOKEN: 'a-token-for-tests-only',
    };
    databaseUrl = await freshDatabase();
    instances = await Promise.all([startServer(databaseUrl, env), startServer(databaseUrl, env)]);
    folder = mkdtempSync(path.join(tmpdir(), 'dossier-nginx-'));
    for (const name of ['tls', 'tmp', 'cache']) mkdirSync(path.join(folder, name));
    const made = spawnSync('openssl', [
      ...'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost'.split(
        ' ',
      ),
      ...['-keyout', path.join(folder, 'tls/privkey.pem'), '-out', path.join(folder, 'tls/fullchain.pem')],
    ]);
    expect(made.status).toBe(0);
    // Everything as it is in the example but the ports.
    const given = readFileSync('deploy/nginx.conf', 'utf8')
      .replace('127.0.0.1:1337', `127.0.0.1:${instances[0]?.port}`)
      .replace('127.0.0.1:1338', `127.0.0.1:${instances[1]?.port}`)
      .replace('127.0.0.1:8080', `127.0.0.1:${plainPort}`)
      .replace('127.0.0.1:8443', `127.0.0.1:${port}`)
      // A reader of this test has one address; to reach both instances he must be several.
      .replace('hash $binary_remote_addr consistent;', 'hash $request_id consistent;');
    writeFileSync(path.join(folder, 'nginx.conf'), given);
    const own = [`user ${process.getuid?.() === 0 ? 'root' : 'nobody'};`, 'daemon off;'].join(' ');
    nginx = spawn('nginx', ['-p', folder, '-c', 'nginx.conf', '-g', own], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await eventually(async () => (await get('/_health').catch(() => undefined))?.status === 204);
  });
  afterAll(async () => {
    agent.destroy();
    nginx?.kill('SIGTERM');
    await Promise.all((instances ?? []).map((instance) => instance.stop()));
    rmSync(folder, { recursive: true, force: true });
  });

  function get(
    where: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; headers: IncomingHttpHeaders; text: string }> {
    return new Promise((resolve, reject) => {
      ask(
        { agent, host: '127.0.0.1', port, path: where, headers: { host: 'localhost', ...headers } },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
        },
      )
        .on('error', reject)
        .end();
    });
  }

  it('sends who comes without TLS to TLS, and every answer has its headers once', async () => {
    const plain = await fetch(`http://127.0.0.1:${plainPort}${STORY}`, { redirect: 'manual' });
    expect([plain.status, plain.headers.get('location')]).toEqual([301, `https://127.0.0.1${STORY}`]);
    for (const where of [STORY, '/api/articles', '/_health']) {
      const { headers } = await get(where);
      expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toContain("object-src 'none'");
      expect(headers.server).toBe('nginx');
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });

  it('shows nobody the metrics, with the token neither', async () => {
    expect((await get('/metrics', { authorization: `Bearer ${env.METRICS_TOKEN}` })).status).toBe(404);
  });

  it('both instances are replaced under load and no request fails', async () => {
    const failures: string[] = [];
    let [answered, isOver] = [0, false];
    const clients = [0, 1, 2].map(async (start) => {
      for (let n = start; !isOver; n += 1) {
        const where = [STORY, '/api/articles', '/api/search?q=president'][n % 3] ?? '';
        const failed = await get(where).then(
          ({ status, text }) => (status === 200 ? undefined : `${status} ${text}`),
          (error: unknown) => String(error),
        );
        if (failed) failures.push(`${where}: ${failed}`);
        else answered += 1;
        await sleep(15);
      }
    });
    for (const at of [0, 1]) {
      const old = instances[at] as ServerProcess;
      expect(await old.stop()).toBe(0);
      instances[at] = await startServer(databaseUrl, { ...env, PORT: String(old.port) });
      // nginx tries one that refused it again after five seconds.
      await sleep(5_500);
    }
    isOver = true;
    await Promise.all(clients);
    expect(failures).toEqual([]);
    expect(answered).toBeGreaterThan(100);
  });

  it('readers get the story while no instance answers', async () => {
    expect((await get(STORY)).status).toBe(200);
    await Promise.all(instances.map((instance) => instance.stop()));
    instances = [];
    await sleep(1_500);
    const { status, headers, text } = await get(STORY);
    expect([status, headers['x-cache']]).toEqual([200, 'STALE']);
    expect(JSON.parse(text).data.slug).toBe(STORY.split('/').at(-1));
    expect((await get('/api/articles')).status).toBe(502);
  });
});
