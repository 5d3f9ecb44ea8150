import { createTally, summaryLine } from '../../../src/delivery/serving/counters';

describe('the tally of the fast path', () => {
  it('counts each route by itself', () => {
    const tally = createTally();
    tally.addHit('story', 0.25);
    tally.addHit('story', 0.25);
    tally.addMiss('stories', 3);
    tally.addNotModified('story');
    tally.addPassedOn('stories');
    expect(tally.read()).toEqual({
      story: { hits: 2, misses: 0, notModified: 1, passedOn: 0, hitMs: 0.5, missMs: 0 },
      stories: { hits: 0, misses: 1, notModified: 0, passedOn: 1, hitMs: 0, missMs: 3 },
    });
  });

  it('sums up what came since the line before, and is silent where nothing came', () => {
    const tally = createTally();
    expect(summaryLine({}, tally.read())).toBeUndefined();
    tally.addHit('story', 1);
    const before = tally.read();
    tally.addHit('story', 1);
    tally.addNotModified('story');
    tally.addMiss('search', 4);
    tally.addMiss('story', 1);
    expect(summaryLine(before, tally.read())).toBe(
      '3 reads answered: 1 from memory, 2 from the database (2.5 ms each), 1 of them not modified',
    );
    expect(summaryLine(tally.read(), tally.read())).toBeUndefined();
  });
});
