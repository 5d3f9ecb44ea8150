import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

  it('is not touched, even for a moment, by one who saw its stale predecessor', async () => {
    const { removeStale, withLock } = await lock();
    const stale = JSON.stringify({ pid: process.pid, started: 'long ago', token: 'x' });
    await withLock(file(), async () => {
      const before = statSync(file(), { bigint: true });
      expect(removeStale(file(), stale)).toBe(true);
      // Renaming or linking a file, also back again, moves the time of its last change.
      const { ino, ctimeNs } = statSync(file(), { bigint: true });
      expect({ ino, ctimeNs }).toEqual({ ino: before.ino, ctimeNs: before.ctimeNs });
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is taken over although one who took it over before was killed in between', async () => {
    const { stalePermit, withLock } = await lock();
    const stale = JSON.stringify({ pid: process.pid, started: 'long ago', token: 'x' });
    writeFileSync(file(), stale);
    // What a killed remover leaves behind: its own lock, made for this content.
    writeFileSync(stalePermit(file(), stale), stale);
    expect(await withLock(file(), async () => 'done', { patience: 2000 })).toBe('done');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is removed by its holder only', async () => {
    const { withLock } = await lock();
    await withLock(file(), async () => writeFileSync(file(), 'of another'));
    expect(readFileSync(file(), 'utf8')).toBe('of another');
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
