import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'dossier-backup-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the programs of PostgreSQL', () => {
  it('are the oldest that are new enough', async () => {
    const { choosePrograms } = await import('../../../scripts/backup/programs.mjs');
    const found = [18, 15, 17].map((major) => ({ folder: `/${major}`, major }));
    expect(choosePrograms(found, 16)?.major).toBe(17);
    expect(choosePrograms(found, 15)?.major).toBe(15);
    expect(choosePrograms(found, 19)).toBeNull();
  });

  it('are told the password and the encryption by the environment', async () => {
    const { clientEnvironment } = await import('../../../scripts/backup/client-environment.mjs');
    const url = 'postgres://editor:p%40ss@db.example.org:6432/dossier';
    const env = { PATH: '/bin', DATABASE_URL: url, APP_KEYS: 'not for others' };
    const given = (more: Record<string, string>, address = url) =>
      clientEnvironment(address, { ...env, ...more }, (text) => `/tmp/${text}`);
    expect(given({})).toEqual({
      ...{ PATH: '/bin', PGHOST: 'db.example.org', PGPORT: '6432', PGUSER: 'editor' },
      ...{ PGPASSWORD: 'p@ss', PGDATABASE: 'dossier' },
    });
    expect(given({ DATABASE_SSL: 'true', DATABASE_SSL_CA: 'ca' })).toMatchObject({
      PGSSLMODE: 'verify-full',
      PGSSLROOTCERT: '/tmp/ca',
    });
    expect(given({ DATABASE_SSL: 'no-verify' })).toMatchObject({ PGSSLMODE: 'require' });
    expect(given({ DATABASE_SSL: 'true' }, `${url}?sslmode=no-verify`)).toMatchObject({
      PGSSLMODE: 'require',
    });
  });
});

describe('a backup', () => {
  const manifest = {
    ...{
      format: 1,
      dossier: '0.2.0',
      strapi: '5.54.0',
      madeAt: '2026-01-01T00:00:00.000Z',
      migrations: ['a.sql'],
    },
    ...{
      rows: {},
      secrets: { salt: '', prints: {} },
      folders: ['uploads'],
      files: [] as { path: string; bytes: number; sha256: string }[],
    },
    database: { method: 'dump' as const, server: 18, program: 18 },
  };

  it.each(['../../etc/cron.d/x', '/etc/passwd', 'uploads//x', 'uploads/../../x', ''])(
    'does not write to %j',
    async (place) => {
      const { readManifest, writeManifest } = await import('../../../scripts/backup/manifest.mjs');
      writeManifest(folder, { ...manifest, files: [{ path: place, bytes: 1, sha256: '' }] });
      expect(() => readManifest(folder)).toThrow('outside of itself');
    },
  );

  it.each([
    [{ dossier: '0.1.9', strapi: '5.54.0' }, ['a.sql'], 'of version 0.2.0'],
    [{ dossier: '0.2.0', strapi: '5.53.9' }, ['a.sql'], 'of Strapi 5.54.0'],
    [{ dossier: '0.10.0', strapi: '5.54.0' }, ['b.sql'], 'the migration a.sql'],
  ])('of a newer version is refused: %j', async (versions, migrations, words) => {
    const { requireNotNewer } = await import('../../../scripts/backup/versions.mjs');
    expect(() => requireNotNewer(manifest, { versions, migrations })).toThrow(words);
    requireNotNewer(manifest, {
      versions: { dossier: '0.10.0', strapi: '5.60.0' },
      migrations: ['a.sql', 'b.sql'],
    });
  });

  it('takes its name when it is whole, and never over something', async () => {
    const { wholeOrNot } = await import('../../../scripts/backup/unfinished.mjs');
    const to = path.join(folder, 'one');
    mkdirSync(`${to}.unfinished-999999999`);
    await expect(
      wholeOrNot(to, async (draft) => {
        writeFileSync(path.join(draft, 'x'), 'x');
        throw new Error('the disk is full');
      }),
    ).rejects.toThrow('the disk is full');
    expect(readdirSync(folder)).toEqual([]);
    await wholeOrNot(to, async (draft) => writeFileSync(path.join(draft, 'x'), 'x'));
    expect(readdirSync(to)).toEqual(['x']);
    await expect(wholeOrNot(to, async () => {})).rejects.toThrow('is there already');
  });

  it('tells which secrets are others, and cannot tell what they were', async () => {
    const { changedSecrets, printSecrets } = await import('../../../scripts/backup/secret-prints.mjs');
    const env = { ENCRYPTION_KEY: 'one-secret', JWT_SECRET: 'another-secret' };
    const kept = printSecrets(env);
    expect(JSON.stringify(kept)).not.toMatch(/secret"|one-|another-/);
    expect(changedSecrets(kept, env)).toEqual([]);
    expect(changedSecrets(kept, { ...env, ENCRYPTION_KEY: 'x' })).toEqual([
      expect.stringContaining('ENCRYPTION_KEY is another'),
    ]);
    expect(changedSecrets(kept, {})).toHaveLength(2);
  });
});

it('data that lost its name to a restore that was killed gets it back', async () => {
  const { bringBack } = await import('../../../scripts/postgres/cluster.mjs');
  mkdirSync(path.join(folder, 'postgres.replaced-12'));
  mkdirSync(path.join(folder, 'postgres.restoring-12'));
  bringBack(path.join(folder, 'postgres'));
  expect(readdirSync(folder).sort()).toEqual(['postgres', 'postgres.restoring-12']);
  bringBack(path.join(folder, 'postgres'));
  bringBack(path.join(folder, 'nowhere', 'postgres'));
  expect(readdirSync(folder)).toHaveLength(2);
});
