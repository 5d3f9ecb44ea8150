import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { freePort, outsideFolder } from './checkout';

/** A PostgreSQL server that a test may stop and start; always at the same port. */
export interface ClusterServer {
  /** Of its maintenance database. */
  readonly url: string;
  start(): Promise<void>;
  /** `immediate` is a crash: nothing is written out, and it recovers at the next start. */
  stop(mode: 'fast' | 'immediate'): Promise<void>;
}

/** A primary of a test's own, with what is made from it. */
export interface Cluster extends ClusterServer {
  /** Makes an empty database. */
  database(name: string): Promise<string>;
  /** A streaming replica, running. */
  replica(): Promise<ClusterServer>;
  remove(): Promise<void>;
}

/** Runs one statement. */
export async function onServer<Row = unknown>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** The server of a data folder. */
async function serverIn(folder: string, port: number): Promise<ClusterServer & { readonly data: string }> {
  const { findPlace } = await import('../../scripts/postgres/place.mjs');
  const { serverOptions } = await import('../../scripts/postgres/server.mjs');
  const { program } = await import('../../scripts/postgres/binaries.mjs');
  const { asOwner } = await import('../../scripts/postgres/owner.mjs');
  const { databaseUrl } = await import('../../scripts/postgres/password.mjs');
  const { run } = await import('../../scripts/processes/run.mjs');
  const { prepareLog } = await import('../../scripts/postgres/cluster.mjs');
  const place = findPlace(folder, {
    quiet: true,
    settings: ['max_connections=200'],
  });
  const control = async (args: string[]) => {
    const { code } = await run(
      program(place.native, 'pg_ctl'),
      [...args, '-w', '-t', '60', '-D', place.cluster],
      { ...asOwner(place.owner), stdio: 'ignore', detached: true },
    );
    if (code !== 0) throw new Error(`pg_ctl ${args[0]} ended with ${code}`);
  };
  return {
    data: place.cluster,
    url: databaseUrl(place, port, 'postgres'),
    async start() {
      prepareLog(place);
      await control(['start', '-l', place.log, '-o', serverOptions(place, port)]);
    },
    stop: (mode) => control(['stop', '-m', mode]),
  };
}

/** Makes a primary in a temporary folder and starts it. */
export async function openCluster(): Promise<Cluster> {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'dossier-cluster-')));
  chmodSync(root, 0o755);
  const folder = path.join(root, 'primary');
  const { findPlace } = await import('../../scripts/postgres/place.mjs');
  const { ensureCluster } = await import('../../scripts/postgres/cluster.mjs');
  await ensureCluster(findPlace(folder, { quiet: true }));
  const primary = await serverIn(folder, await freePort());
  await primary.start();
  const replicas: ClusterServer[] = [];
  const named = (name: string) => Object.assign(new URL(primary.url), { pathname: `/${name}` }).href;
  return {
    ...primary,
    async database(name) {
      await onServer(primary.url, `create database ${name} template template0`);
      return named(name);
    },
    async replica() {
      const replica = await copyOf(primary, path.join(root, `replica-${replicas.length}`));
      replicas.push(replica);
      await replica.start();
      return replica;
    },
    async remove() {
      for (const server of [...replicas, primary]) await server.stop('immediate').catch(() => {});
      for (const place of [root, outsideFolder(folder)]) rmSync(place, { recursive: true, force: true });
    },
  };
}

/** A base backup by copying files between `pg_backup_start` and `pg_backup_stop`, since the packaged server has no pg_basebackup. */
async function copyOf(
  primary: ClusterServer & { readonly data: string },
  folder: string,
): Promise<ClusterServer> {
  const password = path.join(path.dirname(folder), 'primary', 'postgres.password');
  execFileSync('mkdir', ['-p', '-m', '0711', folder]);
  execFileSync('cp', ['-a', password, path.join(folder, 'postgres.password')]);
  const client = new Client({ connectionString: primary.url });
  await client.connect();
  const data = path.join(folder, 'postgres');
  try {
    await client.query(`select pg_backup_start('replica', fast => true)`);
    execFileSync('cp', ['-a', primary.data, data]);
    const { rows } = await client.query('select labelfile from pg_backup_stop()');
    rmSync(path.join(data, 'postmaster.pid'), { force: true });
    writeFileSync(path.join(data, 'backup_label'), rows[0].labelfile);
  } finally {
    await client.end();
  }
  const { username, password: secret, port } = new URL(primary.url);
  writeFileSync(path.join(data, 'standby.signal'), '');
  appendFileSync(
    path.join(data, 'postgresql.auto.conf'),
    `\nprimary_conninfo = 'host=127.0.0.1 port=${port} user=${username} password=${secret}'\n`,
  );
  const { handOver } = await import('../../scripts/postgres/owner.mjs');
  const { findPlace } = await import('../../scripts/postgres/place.mjs');
  handOver(findPlace(folder, { quiet: true }).owner, data);
  return serverIn(folder, await freePort());
}
