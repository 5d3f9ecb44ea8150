import fc from 'fast-check';
import { MemoryCache, type Entry } from '../../../src/delivery/serving/cache';

interface Answer extends Entry {
  readonly version: number;
}

const KEYS = ['a', 'b', 'c'] as const;

describe('MemoryCache', () => {
  it('never gives what was forgotten, however reading and forgetting are mixed', () => {
    const step = fc.oneof(
      fc.record({ act: fc.constant('begin' as const), key: fc.constantFrom(...KEYS) }),
      fc.record({ act: fc.constant('store' as const), key: fc.constantFrom(...KEYS) }),
      fc.record({ act: fc.constant('change' as const), key: fc.constantFrom(...KEYS) }),
      fc.record({ act: fc.constant('lose' as const), key: fc.constantFrom(...KEYS) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const cache = new MemoryCache<Answer>({ maxBytes: 250, maxEntries: 9, maxAgeMs: 1000, now: () => 0 });
        const versions = new Map<string, number>(KEYS.map((key) => [key, 0]));
        const readings = new Map<string, { token: number; version: number }>();
        for (const { act, key } of steps) {
          const version = versions.get(key) ?? 0;
          // What was read stands as it was when the reading began.
          if (act === 'begin') readings.set(key, { token: cache.begin(), version });
          const reading = readings.get(key);
          if (act === 'store' && reading)
            cache.store(reading.token, key, { keys: [key], bytes: 100, version: reading.version });
          if (act === 'change') {
            versions.set(key, version + 1);
            cache.forget([key]);
          }
          if (act === 'lose') {
            cache.suspend();
            cache.resume();
          }
          for (const known of KEYS) {
            const held = cache.get(known);
            if (held) expect(held.version).toBe(versions.get(known));
          }
          expect(cache.size).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  it('keeps nothing longer than its age, and nothing while it is suspended', () => {
    let now = 0;
    const cache = new MemoryCache<Entry>({ maxBytes: 1000, maxEntries: 9, maxAgeMs: 10, now: () => now });
    const entry = { keys: ['a'], bytes: 1 };
    cache.store(cache.begin(), '/a', entry);
    expect(cache.get('/a')).toBe(entry);
    now = 10;
    expect(cache.get('/a')).toBeUndefined();
    cache.suspend();
    cache.store(cache.begin(), '/a', entry);
    expect(cache.get('/a')).toBeUndefined();
  });

  it('stays within its bounds; what was not used for longest goes first', () => {
    const cache = new MemoryCache<Entry>({ maxBytes: 100, maxEntries: 3, maxAgeMs: 10, now: () => 0 });
    const store = (address: string, bytes: number) =>
      cache.store(cache.begin(), address, { keys: [], bytes });
    for (const address of ['/a', '/b', '/c']) store(address, 10);
    cache.get('/a');
    store('/d', 10);
    const held = () => ['/a', '/b', '/c', '/d', '/e'].filter((address) => cache.get(address));
    expect(held()).toEqual(['/a', '/c', '/d']);
    store('/e', 85);
    expect(held()).toEqual(['/d', '/e']);
    store('/a', 101);
    expect(held()).toEqual(['/d', '/e']);
  });

  it('keeps nothing where it has no room at all', () => {
    const cache = new MemoryCache<Entry>({ maxBytes: 0, maxEntries: 3, maxAgeMs: 10, now: () => 0 });
    cache.store(cache.begin(), '/a', { keys: [], bytes: 0 });
    expect(cache.size).toBe(0);
  });

  it('forgets everything, and what carries any of some keys', () => {
    const cache = new MemoryCache<Entry>({ maxBytes: 100, maxEntries: 9, maxAgeMs: 10, now: () => 0 });
    const store = (address: string, ...keys: string[]) =>
      cache.store(cache.begin(), address, { keys, bytes: 1 });
    store('/1', 'a', 'b');
    store('/2', 'b', 'c');
    store('/3', 'c');
    cache.forget(['a', 'unknown']);
    expect([cache.get('/1'), cache.size]).toEqual([undefined, 2]);
    cache.forget(['b', 'c']);
    expect(cache.size).toBe(0);
    store('/1', 'a');
    cache.forget('all');
    expect(cache.size).toBe(0);
  });
});
