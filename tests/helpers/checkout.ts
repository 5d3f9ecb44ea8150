import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { testRun, withClient } from './database';

/** A command of a checkout while it runs. */
export interface Running {
  pid: number;
  process: ChildProcess;
  /** Everything said so far, on stdout and stderr. */
  output(): string;
  /** Resolves when the text has been said; rejects when the command ends without saying it. */
  says(text: string | RegExp): Promise<void>;
  /** The exit code; null after a signal. */
  ended: Promise<number | null>;
}

/** A copy of this checkout in a temporary folder, with its own data, and nothing installed or built anew. */
export interface Checkout {
  folder: string;
  port: number;
  run(script: string, args?: string[], env?: Record<string, string>): Running;
  /** Runs a command to its end. */
  finish(
    script: string,
    args?: string[],
    env?: Record<string, string>,
  ): Promise<{ code: number | null; output: string }>;
  file(name: string): string;
  /** The number of the database server's process; null when its data folder says that none runs. */
  postmaster(): number | null;
  remove(): Promise<void>;
}

const copied = ['package.json', 'package-lock.json', 'tsconfig.json', 'scripts', 'public', 'database'];

/** Makes a checkout for one test file. With `closed` only its owner can enter its folder. */
export async function makeCheckout({ closed = false } = {}): Promise<Checkout> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'dossier-checkout-')));
  if (!closed) chmodSync(folder, 0o755);
  const here = process.cwd();
  for (const name of copied) {
    if (existsSync(name)) cpSync(path.join(here, name), path.join(folder, name), { recursive: true });
  }
  symlinkSync(path.join(here, 'node_modules'), path.join(folder, 'node_modules'));
  const port = await freePort();
  const running = new Set<Running>();
  const run: Checkout['run'] = (script, args = [], env = {}) => {
    const started = start(folder, script, args, { PORT: String(port), ...env });
    running.add(started);
    return started;
  };
  return {
    folder,
    port,
    run,
    finish: async (script, args, env) => {
      const started = run(script, args, env);
      return { code: await started.ended, output: started.output() };
    },
    file: (name) => readFileSync(path.join(folder, name), 'utf8'),
    postmaster: () => postmasterOf(folder),
    remove: async () => {
      for (const { process: child } of running) child.kill('SIGTERM');
      await Promise.all([...running].map(({ ended }) => ended));
      for (const place of [folder, outsideFolder(folder)]) rmSync(place, { recursive: true, force: true });
    },
  };
}

/** Where the scripts put what PostgreSQL's user could not reach inside the checkout. */
export function outsideFolder(folder: string): string {
  return `/var/lib/dossier-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
}

/** A plain environment: nothing of the tests' own settings, and no language. */
function plainEnvironment(): Record<string, string> {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  return { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}), DOSSIER_DIST_DIR: testRun().dist, LOG_LEVEL: 'warn' };
}

function start(folder: string, script: string, args: string[], env: Record<string, string>): Running {
  const child = spawn(process.execPath, [path.join('scripts', script), ...args], {
    cwd: folder,
    env: { ...plainEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const heard = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      for (const check of heard) check();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const says = (wanted: string | RegExp) =>
    new Promise<void>((resolve, reject) => {
      const check = () => text.search(wanted) >= 0 && resolve();
      heard.add(check);
      check();
      void ended.then(() => reject(new Error(`It ended without saying ${String(wanted)}:\n${text}`)));
    });
  return { pid: child.pid ?? 0, process: child, output: () => text, says, ended };
}

function postmasterOf(folder: string): number | null {
  const file = path.join(folder, '.data', 'postgres', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
}

/** A port that nothing listens at, for now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Waits until something holds; fails after a while. */
export async function eventually(holds: () => boolean | Promise<boolean>, patience = 20_000): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('It did not come about in time.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Does this process run? One that ended and waits for its parent's notice does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch (error) {
    // Systems without /proc, such as macOS, have told all they can.
    return (error as NodeJS.ErrnoException).code === 'ENOENT' && !existsSync('/proc');
  }
}

/** Asks the embedded database of a checkout while it runs. */
export function queryOf(checkout: Checkout, sql: string) {
  const port = checkout.file('.data/postgres/postmaster.pid').split('\n')[3];
  const password = checkout.file('.data/postgres.password').trim();
  return withClient(`postgres://dossier:${password}@127.0.0.1:${port}/dossier`, (client) =>
    client.query(sql),
  );
}
