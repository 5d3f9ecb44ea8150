import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  eventually,
  isAlive,
  makeCheckout,
  queryOf,
  type Checkout,
  type Running,
} from '../../helpers/checkout';
import { request } from '../../helpers/http';

// The tests follow one installation through its life, so their order matters.
describe('npm start', () => {
  let checkout: Checkout;
  let running: Running;

  beforeAll(async () => {
    checkout = await makeCheckout();
    running = checkout.run('start.mjs');
    await running.says('Dossier is ready');
    // The one start with everything in it: creating, migrating, seeding all countries and the story.
  }, 240_000);
  afterAll(() => checkout.remove());

  const base = () => `http://127.0.0.1:${checkout.port}`;
  const stop = async () => {
    running.process.kill('SIGTERM');
    return running.ended;
  };
  const restart = async () => {
    running = checkout.run('start.mjs');
    await running.says('Dossier is ready');
  };

  it('says where everything is', () => {
    const output = running.output();
    expect(output).toContain(`Admin panel  http://localhost:${checkout.port}/admin`);
    expect(output).toContain(`REST         http://localhost:${checkout.port}/api`);
    expect(output).toContain(`GraphQL      http://localhost:${checkout.port}/graphql`);
  });

  it('prints a login that works, and closes the registration of a first administrator', async () => {
    const [, email, password] = /E-mail +(\S+)\n +Password +(\S+)/.exec(running.output()) ?? [];
    const { status } = await request(base(), 'POST', '/admin/login', { email, password });
    expect(status).toBe(200);
    const { body } = await request(base(), 'GET', '/admin/init', undefined);
    expect(body.data.hasAdmin).toBe(true);
  });

  it('keeps its secrets where nobody else can read them', () => {
    for (const name of ['.env', '.data/postgres.password']) {
      expect(statSync(path.join(checkout.folder, name)).mode & 0o077).toBe(0);
    }
    expect(checkout.file('.env').trim().split('\n')).toHaveLength(6);
  });

  it('has a database that knows the letters of Kyrgyz and Russian, without LANG', async () => {
    const { rows } = await queryOf(
      checkout,
      `select show_trgm('Жапаров') as found, current_setting('server_encoding') as encoding`,
    );
    expect(rows[0].found.length).toBeGreaterThan(5);
    expect(rows[0].encoding).toBe('UTF8');
  });

  it('refuses a second server on the same port with one clear message', async () => {
    const { code, output } = await checkout.finish('start.mjs');
    expect(code).toBe(1);
    expect(output.trim()).toBe(
      `Dossier already runs from this folder on port ${checkout.port} (process ${running.pid}).\nStop it first, or set PORT to another number.`,
    );
  });

  it('lets other commands use the running database and leave it running', async () => {
    const { code, output } = await checkout.finish('admin.mjs', ['list']);
    expect({ code, output }).toEqual({
      code: 0,
      output: expect.stringContaining('strapi-super-admin  active'),
    });
    expect((await request(base(), 'GET', '/_health', undefined)).status).toBe(204);
  });

  it('stops everything on SIGTERM', async () => {
    const postmaster = checkout.postmaster() ?? 0;
    expect(await stop()).toBe(0);
    expect(checkout.postmaster()).toBeNull();
    await eventually(() => !isAlive(postmaster));
  });

  it('starts again without a new login or new secrets, past a stale lock with a foreign process in it', async () => {
    const secrets = checkout.file('.env');
    // This very process has the number that the file names: it lives, and is no database.
    const stale = [
      process.pid,
      path.join(checkout.folder, '.data/postgres'),
      1,
      65000,
      '',
      '127.0.0.1',
      '',
      'ready',
    ];
    writeFileSync(path.join(checkout.folder, '.data/postgres/postmaster.pid'), stale.join('\n'));
    await restart();
    expect(running.output()).not.toContain('Password');
    expect(checkout.file('.env')).toBe(secrets);
  });

  it('shuts the server and the database down when the supervisor is killed', async () => {
    const postmaster = checkout.postmaster() ?? 0;
    running.process.kill('SIGKILL');
    await running.ended;
    // Started at once, while the old server is still leaving: it waits for it.
    await restart();
    await eventually(() => !isAlive(postmaster));
  });

  it('adopts a database whose commands were all killed', async () => {
    const postmaster = checkout.postmaster();
    const [server] = serverProcesses(checkout, running.pid);
    process.kill(running.pid, 'SIGKILL');
    process.kill(server ?? 0, 'SIGKILL');
    await running.ended;
    await eventually(() => !isAlive(server ?? 0));
    await restart();
    expect(checkout.postmaster()).toBe(postmaster);
    expect(await stop()).toBe(0);
    expect(checkout.postmaster()).toBeNull();
  });

  it('starts the database for a single command and stops it afterwards', async () => {
    const { code, output } = await checkout.finish('doctor.mjs');
    expect(output).toContain('Everything is in order.');
    expect(code).toBe(0);
    expect(checkout.postmaster()).toBeNull();
  });
});

function serverProcesses(checkout: Checkout, supervisor: number): number[] {
  const entry = JSON.parse(checkout.file(`.cache/running/${supervisor}.json`));
  return [entry.server.pid];
}
