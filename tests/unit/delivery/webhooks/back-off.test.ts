import fc from 'fast-check';
import {
  DOWN_AFTER,
  isEventsOwnFault,
  MOST_ATTEMPTS,
  pauseAfter,
  restAfter,
} from '../../../../src/delivery/webhooks/back-off';

const DAY = 24 * 60 * 60;
const attempts = fc.integer({ min: 1, max: MOST_ATTEMPTS - 1 });
const chance = fc.double({ min: 0, max: 1, noNaN: true });

test('the last attempt is made after some three days, whatever chance says', () => {
  for (const luck of [0, 0.5, 1]) {
    const pauses = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, n) => pauseAfter(n + 1, luck) ?? NaN);
    const days = pauses.reduce((sum, pause) => sum + pause, 0) / DAY;
    expect(days).toBeGreaterThan(2);
    expect(days).toBeLessThan(4);
  }
  expect(pauseAfter(MOST_ATTEMPTS, 0.5)).toBeUndefined();
  expect(pauseAfter(MOST_ATTEMPTS + 1, 0.5)).toBeUndefined();
});

test('pauses never shrink from attempt to attempt and are a fifth shorter or longer at most', () => {
  fc.assert(
    fc.property(attempts, chance, (made, luck) => {
      const middle = pauseAfter(made, 0.5) ?? NaN;
      const pause = pauseAfter(made, luck) ?? NaN;
      expect(pause / middle).toBeGreaterThanOrEqual(0.799);
      expect(pause / middle).toBeLessThanOrEqual(1.201);
      expect(pauseAfter(made + 1, 0.5) ?? Infinity).toBeGreaterThanOrEqual(middle);
    }),
  );
});

test('an event is in the way of others after eight attempts, if the receiver took something else since the last', () => {
  expect([7, 8, 9].map((made) => isEventsOwnFault(made, 0))).toEqual([false, true, true]);
  expect(isEventsOwnFault(20, 1)).toBe(false);
  const before = Array.from({ length: 7 }, (_, n) => pauseAfter(n + 1, 0.5) ?? NaN);
  expect(before.reduce((sum, pause) => sum + pause, 0) / 3600).toBeCloseTo(3.7, 0);
});

test('a receiver may ask for a longer pause, of a day at most, and for no shorter one', () => {
  expect(pauseAfter(1, 0.5, 3600)).toBe(3600);
  expect(pauseAfter(1, 0.5, 365 * DAY)).toBe(DAY);
  expect(pauseAfter(8, 0.5, 1)).toBe(pauseAfter(8, 0.5));
});

test('a receiver rests only when it is down, and never longer than a quarter of an hour', () => {
  for (let failures = 0; failures < DOWN_AFTER; failures += 1) expect(restAfter(failures)).toBe(0);
  expect(restAfter(DOWN_AFTER)).toBe(10);
  expect(restAfter(DOWN_AFTER + 1)).toBe(20);
  expect(restAfter(1_000_000)).toBe(900);
});
