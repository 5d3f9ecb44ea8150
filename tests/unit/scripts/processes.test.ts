import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

describe('knowing a process', () => {
  const identity = () => import('../../../scripts/processes/identity.mjs');
  const stat = '42 (a) b) S 1 42 42 0 -1 4194560 1 0 0 0 1 1 0 0 20 0 1 0 98765 1000 10 0';

  it('reads its start even where its name has brackets', async () => {
    expect((await identity()).startFromStat(stat)).toBe('98765');
  });

  it('does not take one that has ended for one that runs', async () => {
    const { isZombie } = await identity();
    expect(isZombie(stat)).toBe(false);
    expect(isZombie(stat.replace(' S ', ' Z '))).toBe(true);
  });

  it('tells it from a later one with the same number', async () => {
    const { isRunning, ownIdentity } = await identity();
    expect(isRunning(ownIdentity())).toBe(true);
    expect(isRunning({ pid: process.pid, started: 'long ago' })).toBe(false);
    expect(isRunning({ pid: 2 ** 22 + 1, started: '' })).toBe(false);
  });
});

describe('a lock file', () => {
  let folder: string;
  const lock = () => import('../../../scripts/processes/lock.mjs');
  const file = () => path.join(folder, 'some.lock');

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'dossier-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('lets one at a time in, and leaves nothing behind', async () => {
    const { withLock } = await lock();
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 30));
      log.push(`${name} out`);
    };
    await Promise.all([withLock(file(), work('a')), withLock(file(), work('b'))]);
    expect(log).toEqual(['a in', 'a out', 'b in', 'b out']);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is taken over from a process that is gone', async () => {
    const { withLock } = await lock();
    writeFileSync(
      file(),
      JSON.stringify({ pid: process.pid, started: 'before this machine was switched on' }),
    );
    expect(await withLock(file(), async () => 'done')).toBe('done');
    expect(existsSync(file())).toBe(false);
  });

  it('is taken over where its text makes no sense', async () => {
    const { withLock } = await lock();
    writeFileSync(file(), '');
    expect(await withLock(file(), async () => 'done')).toBe('done');
  });

  it('is given back when the work fails', async () => {
    const { withLock } = await lock();
    await expect(withLock(file(), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(file())).toBe(false);
  });

  it('is not waited for endlessly', async () => {
    const { withLock } = await lock();
    await withLock(file(), async () => {
      await expect(withLock(file(), async () => 1, { patience: 150 })).rejects.toThrow(
        'has held some.lock for too long',
      );
    });
  });

  it('names its holder', async () => {
    const { parseHolder } = await lock();
    expect(parseHolder('{"pid":7,"started":"1"}')).toEqual({ pid: 7, started: '1' });
    for (const text of ['', '{}', '{"pid":-1}', 'null', '[]']) expect(parseHolder(text)).toBeNull();
  });
});
