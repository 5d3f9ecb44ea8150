import {
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { makeCheckout, queryOf, type Checkout, type Running } from '../../helpers/checkout';
import { request } from '../../helpers/http';

const STORY = 'kyrgyz-president-asks-united-states-to-stay-out';
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** Readers may make accounts, and nothing is sent anywhere. */
const ENV = { REGISTRATION: 'open', COMMENTS_MODERATION: 'after' };

// One newsroom is followed from its first day over the loss of its machine to another, so the order matters.
describe('a newsroom with an embedded database', () => {
  let first: Checkout;
  let second: Checkout;
  let running: Running;
  let login: { email: string; password: string };
  let before: Seen;

  const backup = () => path.join(first.folder, 'kept', 'one');
  const manifest = () => JSON.parse(readFileSync(path.join(backup(), 'manifest.json'), 'utf8'));

  beforeAll(async () => {
    [first, second] = [await makeCheckout(), await makeCheckout()];
    running = first.run('start.mjs', [], ENV);
    await running.says('Dossier is ready');
    const [, email = '', password = ''] = /E-mail +(\S+)\n +Password +(\S+)/.exec(running.output()) ?? [];
    login = { email, password };
    await liveADay(first, login);
    before = await look(first, login);
  }, 240_000);
  afterAll(async () => {
    await first.remove();
    await second.remove();
  });

  it('is kept while it runs and is written to', async () => {
    const writing = new AbortController();
    const written = writeMeanwhile(first, writing.signal);
    const { code, output } = await first.finish('backup.mjs', ['--to', 'kept/one', '--method', 'copy']);
    writing.abort();
    expect(await written).toBeGreaterThan(0);
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('The backup is whole') });
    expect(output).toContain('Not in it: .env');
    expect(statSync(backup()).mode & 0o077).toBe(0);
    expect(manifest()).toMatchObject({
      format: 1,
      database: { method: 'copy' },
      rows: { 'public.comments': 1 },
    });
  });

  it('keeps neither secrets nor who read what today', async () => {
    const secrets = first
      .file('.env')
      .trim()
      .split('\n')
      .map((line) => line.split('=')[1] ?? '');
    const password = first.file('.data/postgres.password').trim();
    const salts = await queryOf(first, "select encode(salt, 'hex') as salt from audience.salt");
    expect(salts.rows.length).toBeGreaterThan(0);
    const wanted = [...secrets, password].map((text) => Buffer.from(text));
    const all = [...wanted, ...salts.rows.map(({ salt }) => Buffer.from(salt, 'hex'))];
    const holding = filesOf(backup()).filter((file) => {
      const content = readFileSync(file);
      return all.some((one) => content.includes(one));
    });
    expect(holding).toEqual([]);
  });

  it('leaves nothing beside its data, and no second backup of the same name is made', async () => {
    expect(readdirSync(path.join(first.folder, '.data')).sort()).toEqual([
      'postgres',
      'postgres.log',
      'postgres.password',
    ]);
    const { code, output } = await first.finish('backup.mjs', ['--to', 'kept/one']);
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('is there already') });
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)('a backup ended by %s is none', async (signal) => {
    const started = first.run('backup.mjs', ['--to', 'kept/two', '--method', 'copy']);
    await started.says('Copying the data');
    started.process.kill(signal);
    expect(await started.ended).toBe(signal === 'SIGTERM' ? 1 : null);
    expect(existsSync(path.join(first.folder, 'kept/two'))).toBe(false);
    const asked = await first.finish('restore.mjs', ['--from', 'kept/two']);
    expect({ code: asked.code, output: asked.output }).toMatchObject({
      code: 1,
      output: expect.stringContaining('no folder'),
    });
    for (const name of readdirSync(path.join(first.folder, 'kept')).filter((one) =>
      one.includes('unfinished'),
    )) {
      const left = await first.finish('restore.mjs', ['--from', `kept/${name}`]);
      expect(left).toMatchObject({
        code: 1,
        output: expect.stringContaining('holds no backup that was finished'),
      });
    }
  });

  it('is not replaced while it runs', async () => {
    const { code, output } = await first.finish('restore.mjs', ['--from', 'kept/one', '--replace']);
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('uses the database') });
    expect(await look(first, login)).toEqual(before);
  });

  it('is lost with its machine and restored on another', async () => {
    running.process.kill('SIGTERM');
    await running.ended;
    cpSync(path.join(first.folder, '.env'), path.join(second.folder, '.env'));
    const { code, output } = await second.finish('restore.mjs', ['--from', backup()]);
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('The backup is restored') });
    expect(output).not.toContain('Other than when the backup was made');
    expect(second.postmaster()).toBeNull();
  });

  it('is the same there, and its graph is that of its records', async () => {
    running = second.run('start.mjs', [], ENV);
    await running.says('Dossier is ready');
    expect(running.output()).not.toContain('Password');
    expect(await look(second, login)).toEqual(before);
    const { code, output } = await second.finish('graph.mjs', ['verify']);
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('no difference') });
    running.process.kill('SIGTERM');
    await running.ended;
  });

  describe('refuses, and leaves everything as it is', () => {
    const bad = () => path.join(second.folder, 'bad');
    const largest = () => {
      const files: { path: string; bytes: number }[] = manifest().files;
      return files.reduce((one, other) => (other.bytes > one.bytes ? other : one)).path;
    };
    const spoil = (file: string, change: (content: Buffer) => void) => {
      const content = readFileSync(path.join(bad(), file));
      change(content);
      writeFileSync(path.join(bad(), file), content);
    };
    const rewrite = (change: (text: string) => string) => {
      const file = path.join(bad(), 'manifest.json');
      writeFileSync(file, change(readFileSync(file, 'utf8')));
    };
    const data = () => String(statSync(path.join(second.folder, '.data/postgres')).ino);
    const state = () =>
      filesOf(path.join(second.folder, 'public/uploads'))
        .map((file) => `${file} ${statSync(file).size}`)
        .concat(data());

    beforeEach(() => cpSync(backup(), bad(), { recursive: true }));
    afterEach(() => rmSync(bad(), { recursive: true }));

    it.each<[string, string, () => void]>([
      [
        'a file with one other bit',
        'is not as it was written',
        () => spoil(largest(), (content) => content.writeUInt8(content.readUInt8(5000) ^ 1, 5000)),
      ],
      ['a shorter file', 'bytes instead of', () => truncateSync(path.join(bad(), largest()), 100)],
      ['a missing picture', 'is missing', () => rmSync(path.join(bad(), 'uploads'), { recursive: true })],
      ['no manifest', 'no backup that was finished', () => rmSync(path.join(bad(), 'manifest.json'))],
      [
        'half a manifest',
        'manifest.json is not as it was written',
        () => rewrite((text) => text.slice(0, 400)),
      ],
      [
        'a changed manifest',
        'manifest.json is not as it was written',
        () => rewrite((text) => text.replace('"public.comments": 1', '"public.comments": 2')),
      ],
      [
        'a newer form',
        'made by a newer Dossier',
        () => rewrite((text) => text.replace('"format": 1', '"format": 2')),
      ],
    ])('%s', async (_name, words, damage) => {
      damage();
      const was = state();
      const { code, output } = await second.finish('restore.mjs', ['--from', 'bad', '--replace']);
      expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining(words) });
      expect(state()).toEqual(was);
    });

    it('a backup in the place of something, unless told', async () => {
      const was = [state(), data()];
      const asked = await second.finish('restore.mjs', ['--from', backup()]);
      expect(asked).toMatchObject({ code: 1, output: expect.stringContaining('public/uploads holds files') });
      expect(state()).toEqual(was[0]);
      rmSync(path.join(second.folder, 'public/uploads'), { recursive: true });
      const again = await second.finish('restore.mjs', ['--from', backup()]);
      expect(again).toMatchObject({
        code: 1,
        output: expect.stringContaining('the embedded database holds a newsroom'),
      });
      expect(data()).toBe(was[1]);
      expect(second.postmaster()).toBeNull();
    });
  });

  it('is replaced when told, also with other secrets, of which it says what they mean', async () => {
    const was = statSync(path.join(second.folder, '.data/postgres')).ino;
    const { code, output } = await second.finish('restore.mjs', ['--from', backup(), '--replace'], {
      ENCRYPTION_KEY: 'another-key-than-before-0123456789',
    });
    expect({ code, output }).toEqual({
      code: 0,
      output: expect.stringContaining('ENCRYPTION_KEY is another'),
    });
    expect(statSync(path.join(second.folder, '.data/postgres')).ino).not.toBe(was);
    expect(
      readdirSync(path.join(second.folder, '.data')).filter((name) => /replaced|restoring/.test(name)),
    ).toEqual([]);
    expect(
      readdirSync(path.join(second.folder, 'public/uploads')).filter((name) =>
        /replaced|restoring/.test(name),
      ),
    ).toEqual([]);
    expect(filesOf(path.join(second.folder, 'public/uploads')).length).toBeGreaterThan(0);
  });
});

/** What a visitor and an editor see of the day that was lived. */
type Seen = Awaited<ReturnType<typeof look>>;

const baseOf = ({ port }: Checkout) => `http://127.0.0.1:${port}`;

/** A picture, a comment, views, a webhook that is paused, and a correction of a name with its history. */
async function liveADay(checkout: Checkout, login: { email: string; password: string }): Promise<void> {
  const base = baseOf(checkout);
  const token = await signIn(base, login);
  const form = new FormData();
  form.set('files', new Blob([PICTURE], { type: 'image/png' }), 'drill.png');
  const sent = await fetch(`${base}/upload`, {
    method: 'POST',
    body: form,
    headers: { authorization: `Bearer ${token}` },
  });
  expect(sent.status).toBeLessThan(300);
  const webhook = {
    name: 'Consumer',
    url: 'https://consumer.example.org/hooks',
    events: ['story.published'],
  };
  const made = await request(base, 'POST', '/desk/webhooks', webhook, { token });
  expect(made.status).toBe(200);
  const paused = await request(
    base,
    'PUT',
    `/desk/webhooks/${made.body.data.id}`,
    { state: 'paused' },
    { token },
  );
  expect(paused.status).toBe(200);
  const account = { username: 'drill', email: 'drill@example.org', password: 'Drill-reader-1' };
  const reader = await request(base, 'POST', '/api/auth/local/register', account);
  expect(reader.status).toBe(200);
  const comment = await request(
    base,
    'POST',
    `/api/stories/${STORY}/comments`,
    { body: 'Kept for later' },
    { token: reader.body.jwt },
  );
  expect(comment.status).toBe(201);
  await queryOf(
    checkout,
    "insert into audience.views select record_id, 'en', '2026-01-02', 7 from graph.history where type = 'article' limit 1",
  );
  await queryOf(
    checkout,
    "insert into audience.salt values (current_date, decode(md5('one') || md5('two'), 'hex')) on conflict do nothing",
  );
}

async function look(checkout: Checkout, login: { email: string; password: string }) {
  const base = baseOf(checkout);
  const token = await signIn(base, login);
  const [story, comments, webhooks, files] = [
    await request(base, 'GET', `/api/stories/${STORY}`, undefined),
    await request(base, 'GET', `/api/stories/${STORY}/comments`, undefined),
    await request(base, 'GET', '/desk/webhooks', undefined, { token }),
    await request(base, 'GET', '/upload/files?pageSize=50', undefined, { token }),
  ];
  const picture: string = files.body.results.find(({ name }: { name: string }) => name === 'drill.png').url;
  const shown = await fetch(base + picture);
  const history = await queryOf(checkout, 'select count(*) as rows, max(version) as last from graph.history');
  const views = await queryOf(checkout, "select views from audience.views where day = '2026-01-02'");
  return {
    story: JSON.stringify(story.body.data).replaceAll(base, ''),
    comments: comments.body.data.map(({ body }: { body: string }) => body),
    webhooks: webhooks.body.data.map(({ name, state }: { name: string; state: string }) => [name, state]),
    picture: Buffer.from(await shown.arrayBuffer()).equals(PICTURE),
    history: history.rows,
    views: views.rows,
  };
}

async function signIn(base: string, login: { email: string; password: string }): Promise<string> {
  const { status, body } = await request(base, 'POST', '/admin/login', login);
  if (status !== 200) throw new Error(`Signing in was answered ${status}`);
  return body.data.token ?? body.data.accessToken;
}

/** Writes rows and makes the server throw its log away as soon as it may, as long as it is not told to end. */
async function writeMeanwhile(checkout: Checkout, signal: AbortSignal): Promise<number> {
  let written = 0;
  await queryOf(checkout, 'create table if not exists public.scratch (words text)');
  while (!signal.aborted) {
    await queryOf(
      checkout,
      'insert into public.scratch select repeat(md5(i::text), 50) from generate_series(1, 2000) i',
    );
    await queryOf(checkout, 'select pg_switch_wal(); checkpoint');
    written += 1;
  }
  await queryOf(checkout, 'drop table public.scratch');
  return written;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.gitkeep')
    .map((entry) => path.join(entry.parentPath, entry.name));
}
