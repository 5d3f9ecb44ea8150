import { spawnSync } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Client } from 'pg';
import { freePort, makeCheckout, type Checkout } from '../../helpers/checkout';
import { withClient } from '../../helpers/database';

/** A database of a newsroom, without the seconds that it takes to make one. */
const RELEASE = path.join(process.cwd(), 'tests/fixtures/releases/0.1.0.sql.gz');

/** A server of PostgreSQL with its client programs, where this machine has one; the embedded one comes without pg_dump. */
const INSTALLED = [15, 16, 17, 18].map((major) => `/usr/lib/postgresql/${major}/bin`);
const programs = INSTALLED.find((folder) =>
  ['initdb', 'pg_ctl', 'pg_dump', 'psql'].every((name) => existsSync(path.join(folder, name))),
);

const onInstalled = programs === undefined ? describe.skip : describe;

onInstalled('a newsroom in a server with pg_dump (skipped where no PostgreSQL is installed)', () => {
  let checkout: Checkout;
  let port: number;
  let rows: Record<string, number>;

  const addressOf = (database: string) => `postgres://dossier:secret@127.0.0.1:${port}/${database}`;
  const finish = (script: string, args: string[], database: string) =>
    checkout.finish(script, args, { DATABASE_URL: addressOf(database) });

  beforeAll(async () => {
    checkout = await makeCheckout();
    port = await freePort();
    startServer(checkout.folder, port);
    for (const name of ['first', 'second', 'third'])
      await ask(addressOf('postgres'), `create database ${name}`);
    await ask(addressOf('first'), gunzipSync(readFileSync(RELEASE)).toString());
    mkdirSync(path.join(checkout.folder, 'public/uploads'), { recursive: true });
    writeFileSync(path.join(checkout.folder, 'public/uploads/one.jpg'), 'A picture');
    rows = await rowsOf(addressOf('first'));
  }, 120_000);
  afterAll(async () => {
    stopServer(checkout.folder);
    await checkout.remove();
  });

  it('is dumped, with its uploads and without who read what today', async () => {
    const { code, output } = await finish('backup.mjs', ['--to', 'kept'], 'first');
    expect({ code, output }).toEqual({
      code: 0,
      output: expect.stringContaining('Dumping the database with pg_dump'),
    });
    const manifest = JSON.parse(checkout.file('kept/manifest.json'));
    expect(manifest).toMatchObject({ database: { method: 'dump' }, rows });
    expect(Object.keys(manifest.rows).filter((name) => /salt|seen|allowance/.test(name))).toEqual([]);
    expect(manifest.files.map(({ path: name }: { path: string }) => name)).toEqual([
      'database.dump',
      'uploads/one.jpg',
    ]);
  });

  it('is restored into an empty database', async () => {
    rmSync(path.join(checkout.folder, 'public/uploads/one.jpg'));
    const { code, output } = await finish('restore.mjs', ['--from', 'kept'], 'second');
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('The backup is restored') });
    expect(await rowsOf(addressOf('second'))).toEqual(rows);
    expect(checkout.file('public/uploads/one.jpg')).toBe('A picture');
  });

  it('starts there, and its graph is that of its records', async () => {
    const { code, output } = await checkout.finish('graph.mjs', ['verify'], {
      DATABASE_URL: addressOf('second'),
      NODE_ENV: 'development',
    });
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('no difference') });
  }, 120_000);

  it('is not put over another, unless told', async () => {
    rmSync(path.join(checkout.folder, 'public/uploads/one.jpg'));
    const { code, output } = await finish('restore.mjs', ['--from', 'kept'], 'first');
    expect({ code, output }).toEqual({
      code: 1,
      output: expect.stringContaining('the database holds tables'),
    });
    await ask(
      addressOf('first'),
      'create schema later; create table later.one (id int); create table public.later (id int)',
    );
    const told = await finish('restore.mjs', ['--from', 'kept', '--replace'], 'first');
    expect(told).toMatchObject({ code: 0, output: expect.stringContaining('The backup is restored') });
    expect(await rowsOf(addressOf('first'))).toEqual(rows);
  });

  it('is not put under a newsroom that runs', async () => {
    const listener = new Client({ connectionString: addressOf('first') });
    await listener.connect();
    const { code, output } = await finish('restore.mjs', ['--from', 'kept', '--replace'], 'first');
    await listener.end();
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('uses the database') });
    expect(await rowsOf(addressOf('first'))).toEqual(rows);
  });

  it('stays as it is where a dump lacks a row, or ends too early', async () => {
    await ask(addressOf('first'), 'create table public.later (id int)');
    const now = await rowsOf(addressOf('first'));
    for (const damage of [lackRow, endEarly]) {
      const bad = path.join(checkout.folder, 'bad');
      cpSync(path.join(checkout.folder, 'kept'), bad, { recursive: true });
      await damage(bad);
      const { code, output } = await finish('restore.mjs', ['--from', 'bad', '--replace'], 'first');
      expect({ code, output }).toEqual({
        code: 1,
        output: expect.stringContaining('did not take the backup'),
      });
      expect(await rowsOf(addressOf('first'))).toEqual(now);
      rmSync(bad, { recursive: true });
    }
  });

  it('a database without a newsroom has nothing to keep, and a wrong command line is told', async () => {
    expect(await finish('backup.mjs', ['--to', 'none'], 'third')).toMatchObject({
      code: 1,
      output: expect.stringContaining('nothing to keep'),
    });
    expect(existsSync(path.join(checkout.folder, 'none'))).toBe(false);
    expect(await finish('backup.mjs', [], 'third')).toMatchObject({
      code: 2,
      output: expect.stringContaining('--to FOLDER'),
    });
    expect(await finish('restore.mjs', ['--form', 'x'], 'third')).toMatchObject({
      code: 2,
      output: expect.stringContaining('Usage:'),
    });
    expect(await finish('restore.mjs', ['--help'], 'third')).toMatchObject({
      code: 0,
      output: expect.stringContaining('Usage:'),
    });
  });

  /** A manifest that says truly what is in the folder, and that there was a row more. */
  async function lackRow(folder: string): Promise<void> {
    await rewriteManifest(
      folder,
      (manifest) => (manifest.rows['public.people'] = (manifest.rows['public.people'] ?? 0) + 1),
    );
  }

  /** A dump that was cut before its hash was taken. */
  async function endEarly(folder: string): Promise<void> {
    const file = path.join(folder, 'database.dump');
    truncateSync(file, Math.floor(readFileSync(file).length / 2));
    const { sumFile } = await import('../../../scripts/backup/files.mjs');
    const sum = await sumFile(file, new AbortController().signal);
    await rewriteManifest(folder, (manifest) => {
      manifest.files = manifest.files.map((one) =>
        one.path === 'database.dump' ? { path: one.path, ...sum } : one,
      );
    });
  }
});

interface Manifest {
  rows: Record<string, number>;
  files: { path: string; bytes: number; sha256: string }[];
}

async function rewriteManifest(folder: string, change: (manifest: Manifest) => void): Promise<void> {
  const { readManifest, writeManifest } = await import('../../../scripts/backup/manifest.mjs');
  const manifest = readManifest(folder);
  change(manifest);
  writeManifest(folder, manifest);
}

/** PostgreSQL refuses to run as root. */
function ownerOf(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const [uid = 65534, gid = 65534] = ['-u', '-g'].map((flag) =>
    Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout),
  );
  return { uid, gid };
}

function runServerProgram(name: string, args: string[]): void {
  const { status, stderr } = spawnSync(path.join(programs ?? '', name), args, {
    ...ownerOf(),
    cwd: '/',
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
}

function startServer(folder: string, port: number): void {
  const place = path.join(folder, 'server');
  mkdirSync(place, { mode: 0o755 });
  const password = path.join(place, 'password');
  writeFileSync(password, 'secret');
  const owner = ownerOf();
  if (owner) for (const name of [place, password]) chownSync(name, owner.uid, owner.gid);
  const data = path.join(place, 'data');
  runServerProgram('initdb', [
    '-D',
    data,
    '-U',
    'dossier',
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  ]);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
  runServerProgram('pg_ctl', ['start', '-w', '-D', data, '-l', path.join(place, 'log'), '-o', options]);
}

function stopServer(folder: string): void {
  runServerProgram('pg_ctl', ['stop', '-w', '-m', 'immediate', '-D', path.join(folder, 'server/data')]);
}

async function rowsOf(url: string): Promise<Record<string, number>> {
  const { countRows } = await import('../../../scripts/backup/rows.mjs');
  return withClient(url, countRows);
}

async function ask(url: string, sql: string): Promise<void> {
  await withClient(url, (client) => client.query(sql));
}
