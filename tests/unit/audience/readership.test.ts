import fc from 'fast-check';
import { dayOf } from '../../../src/content/instant';
import { readerMark, type Reading } from '../../../src/audience/readership/reader-mark';
import { WaitingViews, type View } from '../../../src/audience/readership/waiting-views';

const SALT = Buffer.alloc(32, 1);
const READING: Reading = { address: '192.0.2.7', agent: 'Browser', slug: 'a', locale: 'en' };

describe('the mark of a reader', () => {
  it('is the same for the same reader of the same story, under the same salt', () => {
    expect(readerMark(SALT, READING)).toBe(readerMark(SALT, { ...READING }));
    expect(readerMark(SALT, READING)).toMatch(/^[0-9a-f]{32}$/);
    expect(readerMark(Buffer.alloc(32, 2), READING)).not.toBe(readerMark(SALT, READING));
  });

  it('differs wherever anything differs, also where texts only move from one part to the next', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 3 });
    const reading = fc.record({ address: part, agent: part, slug: part, locale: part });
    fc.assert(
      fc.property(reading, reading, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(readerMark(SALT, one) === readerMark(SALT, other)).toBe(isSame);
      }),
    );
  });

  it('holds nothing of the address', () => {
    expect(readerMark(SALT, READING)).not.toContain(Buffer.from(READING.address).toString('hex'));
  });
});

it('a day is one of UTC', () => {
  expect(dayOf(Date.parse('2024-02-12T23:59:59.999Z'))).toBe('2024-02-12');
});

describe('views that wait', () => {
  const view = (mark: string, day = '2024-02-12'): View => ({ day, mark, slug: 'a', locale: 'en' });

  it('have each reader once a day, however often he came', () => {
    const waiting = new WaitingViews(10);
    for (const one of [view('1'), view('1'), view('2'), view('1', '2024-02-13')]) waiting.add(one);
    expect(waiting.take()).toEqual([view('1'), view('2'), view('1', '2024-02-13')]);
    expect(waiting.size).toBe(0);
  });

  it('are no more than there is room for, and tell how many were not', () => {
    const waiting = new WaitingViews(2);
    for (const mark of ['1', '2', '3', '4', '2']) waiting.add(view(mark));
    expect(waiting.size).toBe(2);
    expect([waiting.takeDropped(), waiting.takeDropped()]).toEqual([2, 0]);
  });

  it('come back where they could not be written, beside those that came meanwhile', () => {
    const waiting = new WaitingViews(10);
    waiting.add(view('1'));
    const taken = waiting.take();
    waiting.add(view('2'));
    waiting.putBack(taken);
    expect(
      waiting
        .take()
        .map(({ mark }) => mark)
        .sort(),
    ).toEqual(['1', '2']);
  });
});
