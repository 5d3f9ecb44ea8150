import { createServer } from 'node:net';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { freePort, makeCheckout, type Checkout } from '../../helpers/checkout';
import { freshDatabase, testRun } from '../../helpers/database';

const secrets = Object.fromEntries(
  [
    'APP_KEYS',
    'API_TOKEN_SALT',
    'ADMIN_JWT_SECRET',
    'TRANSFER_TOKEN_SALT',
    'JWT_SECRET',
    'ENCRYPTION_KEY',
  ].map((name) => [name, `${name.toLowerCase()}-of-a-test-0123456789`]),
);

describe('npm start refuses, with one message and exit code 1,', () => {
  let checkout: Checkout;

  beforeEach(async () => {
    checkout = await makeCheckout();
  });
  afterEach(() => checkout.remove());

  const refusal = async (env: Record<string, string>) => {
    const { code, output } = await checkout.finish('start.mjs', [], env);
    expect(code).toBe(1);
    expect(output).not.toMatch(/^\s+at /m);
    return output.trim();
  };

  it('a port that another program uses', async () => {
    const other = createServer().listen(checkout.port, '0.0.0.0');
    try {
      expect(await refusal({})).toBe(
        `Port ${checkout.port} is already in use.\nStop the program that uses it, or set PORT to another number.`,
      );
    } finally {
      other.close();
    }
  });

  it('a port that is none', async () => {
    expect(await refusal({ PORT: 'http' })).toMatch(/^PORT is "http", which is not a port number\./);
  });

  it.each([
    ['LOG_FORMAT', 'xml', 'json or pretty'],
    ['DOSSIER_DEMO', 'false', 'on or off'],
  ])('%s=%s', async (variable, value, words) => {
    expect(await refusal({ ...secrets, [variable]: value })).toBe(
      `${variable} must be ${words}, not "${value}".\nCorrect it in the environment or in .env.`,
    );
  });

  it('data of another major version of PostgreSQL', async () => {
    const cluster = path.join(checkout.folder, '.data/postgres');
    mkdirSync(cluster, { recursive: true });
    writeFileSync(path.join(cluster, 'PG_VERSION'), '16\n');
    expect(await refusal({})).toMatch(
      /was written by PostgreSQL 16, and this version of Dossier brings PostgreSQL 18/,
    );
  });

  it('a production server with its own database and no secrets, naming them all', async () => {
    const url = `postgres://editor:hidden-word@127.0.0.1:${await freePort()}/newsroom`;
    const output = await refusal({ DATABASE_URL: url });
    for (const name of Object.keys(secrets)) expect(output).toContain(name);
  });

  it('a database that does not answer, without telling its password', async () => {
    const port = await freePort();
    const output = await refusal({
      ...secrets,
      DATABASE_URL: `postgres://editor:hidden-word@127.0.0.1:${port}/newsroom`,
    });
    expect(output).toMatch(new RegExp(`^The database editor@127.0.0.1:${port}/newsroom does not answer\\.`));
    expect(output).not.toContain('hidden-word');
  });

  it('a wrong password of the database', async () => {
    const url = new URL(testRun().serverUrl);
    url.password = 'hidden-word';
    const output = await refusal({ ...secrets, DATABASE_URL: url.href });
    expect(output).toContain('refuses this user or password');
    expect(output).not.toContain('hidden-word');
  });

  it('a database that does not exist', async () => {
    const url = new URL(testRun().serverUrl);
    url.pathname = '/no_such_newsroom';
    expect(await refusal({ ...secrets, DATABASE_URL: url.href })).toMatch(/^There is no such database/);
  });

  it('a database that does not store Unicode', async () => {
    const name = `${testRun().prefix}ascii`;
    await onServer(`create database ${name} encoding 'SQL_ASCII' locale 'C' template template0`);
    const url = new URL(testRun().serverUrl);
    url.pathname = `/${name}`;
    expect(await refusal({ ...secrets, DATABASE_URL: url.href })).toMatch(
      /^The database stores text as SQL_ASCII\./,
    );
  });

  it('an address that is not of PostgreSQL', async () => {
    expect(await refusal({ ...secrets, DATABASE_URL: 'mysql://root@localhost/news' })).toMatch(
      /^The address of the database is not one of PostgreSQL\./,
    );
  });

  it('a weak password for the first administrator', async () => {
    expect(await refusal({ ADMIN_PASSWORD: 'short' })).toMatch(
      /^ADMIN_PASSWORD has fewer than 8 characters\./,
    );
  });
});

describe('npm start with DATABASE_URL', () => {
  let checkout: Checkout;

  beforeAll(async () => {
    checkout = await makeCheckout();
  });
  afterAll(() => checkout.remove());

  it('uses that database, starts none of its own, and creates the administrator it is told', async () => {
    const login = { ADMIN_EMAIL: 'chief@example.org', ADMIN_PASSWORD: 'Long-enough-1' };
    const running = checkout.run('start.mjs', [], {
      ...secrets,
      ...login,
      DATABASE_URL: await freshDatabase(),
    });
    await running.says('The first administrator is chief@example.org');
    expect(checkout.postmaster()).toBeNull();
    expect(running.output()).not.toContain(login.ADMIN_PASSWORD);
    running.process.kill('SIGINT');
    expect(await running.ended).toBe(0);
  });
});

async function onServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: testRun().serverUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
