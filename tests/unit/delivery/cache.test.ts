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
        const cache = new MemoryCache<Answer>({ maxBytes: 250, maxAgeMs: 1000, now: () => 0 });
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
    const cache = new MemoryCache<Entry>({ maxBytes: 1000, maxAgeMs: 10, now: () => now });
    const entry = { keys: ['a'], bytes: 1 };
    cache.store(cache.begin(), '/a', entry);
    expect(cache.get('/a')).toBe(entry);
    now = 10;
    expect(cache.get('/a')).toBeUndefined();
    cache.suspend();
    cache.store(cache.begin(), '/a', entry);
    expect(cache.get('/a')).toBeUndefined();
  });
});
