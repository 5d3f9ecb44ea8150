import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { Agent, request as ask } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually } from './checkout';

/** What came of a request through nginx. */
export interface Passed {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A request through nginx, by GET unless a body is given. */
export interface Passing {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** nginx with the configuration of `deploy/`, before instances of a test. */
export interface Nginx {
  ask(path: string, passing?: Passing): Promise<Passed>;
  stop(): void;
}

/** Ports of this machine: of nginx with and without TLS, and of the two instances. */
export interface Ports {
  readonly tls: number;
  readonly plain: number;
  readonly instances: readonly [number, number];
}

const isThere = (program: string, flag: string) => spawnSync(program, [flag]).status === 0;

/** The programs that are not installed and without which nginx cannot be tried. */
export function missingForNginx(): readonly string[] {
  return [
    ...(isThere('nginx', '-v') ? [] : ['nginx']),
    ...(isThere('openssl', 'version') ? [] : ['openssl']),
  ];
}

/** Starts it and waits until an instance answers through it. */
export async function startNginx(ports: Ports): Promise<Nginx> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-nginx-'));
  for (const name of ['tls', 'tmp', 'cache']) mkdirSync(path.join(folder, name));
  makeCertificate(path.join(folder, 'tls'));
  writeFileSync(path.join(folder, 'nginx.conf'), configuration(ports));
  const process = spawnNginx(folder);
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
  const nginx: Nginx = {
    ask: (where, passing) => askThrough(agent, ports.tls, where, passing),
    stop() {
      agent.destroy();
      process.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await eventually(async () => (await nginx.ask('/_health').catch(() => undefined))?.status === 204);
  return nginx;
}

const CERTIFICATE =
  'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost';

function makeCertificate(folder: string): void {
  const files = ['-keyout', path.join(folder, 'privkey.pem'), '-out', path.join(folder, 'fullchain.pem')];
  const { status } = spawnSync('openssl', [...CERTIFICATE.split(' '), ...files]);
  if (status !== 0) throw new Error(`openssl ended with ${status}`);
}

/** Everything as it is in the example but the ports. */
function configuration({ tls, plain, instances }: Ports): string {
  return (
    readFileSync('deploy/nginx.conf', 'utf8')
      .replace('127.0.0.1:1337', `127.0.0.1:${instances[0]}`)
      .replace('127.0.0.1:1338', `127.0.0.1:${instances[1]}`)
      .replace('127.0.0.1:8080', `127.0.0.1:${plain}`)
      .replace('127.0.0.1:8443', `127.0.0.1:${tls}`)
      // A reader of a test has one address; to reach both instances he must be several.
      .replace('hash $binary_remote_addr consistent;', 'hash $request_id consistent;')
  );
}

function spawnNginx(folder: string): ChildProcess {
  const own = [`user ${process.getuid?.() === 0 ? 'root' : 'nobody'};`, 'daemon off;'].join(' ');
  return spawn('nginx', ['-p', folder, '-c', 'nginx.conf', '-g', own], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function askThrough(
  agent: Agent,
  port: number,
  where: string,
  { method = 'GET', headers = {}, body }: Passing = {},
): Promise<Passed> {
  const sent = body === undefined ? {} : { 'content-type': 'application/json' };
  const options = { agent, host: '127.0.0.1', port, path: where, method };
  return new Promise((resolve, reject) => {
    const request = ask({ ...options, headers: { host: 'localhost', ...sent, ...headers } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
      answer.on('error', reject);
    });
    request.on('error', reject).end(body === undefined ? undefined : JSON.stringify(body));
  });
}
