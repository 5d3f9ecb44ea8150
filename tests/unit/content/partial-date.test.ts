import fc from 'fast-check';
import {
  daySpan,
  firstDay,
  isDay,
  isSurelyBefore,
  partialDate,
  printPartialDate,
  readPartialDate,
  type PartialDate,
  type Precision,
} from '../../../src/content/partial-date';
import { day, nearDate, storedDate } from './arbitraries';

const known = (date: string, precision: Precision = 'day'): PartialDate => ({ date, precision });

describe('isDay', () => {
  test.each([
    '2024-01-17',
    '2024-02-29',
    '2000-02-29',
    '2024-12-31',
    '2024-04-30',
    '0001-01-01',
    '9999-12-31',
  ])('%s is a day', (value) => expect(isDay(value)).toBe(true));

  test.each([
    ['no February 29 in a common year', '2023-02-29'],
    ['no February 29 in a century year', '1900-02-29'],
    ['no February 30', '2024-02-30'],
    ['no April 31', '2024-04-31'],
    ['no month 13', '2024-13-01'],
    ['no month 0', '2024-00-10'],
    ['no day 0', '2024-01-00'],
    ['no year 0, which PostgreSQL has not', '0000-01-01'],
    ['a month alone', '2024-01'],
    ['a moment', '2024-01-17T00:00:00Z'],
    ['a line end', '2024-01-17\n'],
    ['spaces', ' 2024-01-17'],
    ['one digit', '2024-1-7'],
    ['day first', '17.01.2024'],
    ['a sign', '+02024-01-17'],
    ['other digits', '٢٠٢٤-٠١-١٧'],
    ['nothing', ''],
  ])('%s: %j is none', (_why, value) => expect(isDay(value)).toBe(false));

  test('every day of the calendar is a day, as far as JavaScript knows it', () => {
    fc.assert(fc.property(day, (value) => isDay(value)));
  });

  test('any text is answered and never thrown at', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => typeof isDay(value) === 'boolean'));
  });
});

describe('partialDate', () => {
  test.each([
    ['2023-07-01', 'month', known('2023-07-01', 'month')],
    ['2023-01-01', 'year', known('2023-01-01', 'year')],
    ['2024-01-17', 'day', known('2024-01-17')],
    ['2024-01-17', undefined, known('2024-01-17')],
    ['2024-01-17', null, known('2024-01-17')],
    ['2024-01-17', 'century', known('2024-01-17')],
  ])('%s with precision %s', (date, precision, expected) => {
    expect(partialDate(date, precision)).toEqual(expected);
  });

  test.each([undefined, null, ''])('%j is no date', (nothing) => {
    expect(partialDate(nothing, 'day')).toBeUndefined();
  });
});

describe('firstDay and daySpan', () => {
  test.each<[string, Precision, string, string]>([
    ['2024-01-17', 'day', '2024-01-17', '2024-01-17'],
    ['2024-02-17', 'month', '2024-02-01', '2024-02-29'],
    ['2023-02-01', 'month', '2023-02-01', '2023-02-28'],
    ['2000-02-01', 'month', '2000-02-01', '2000-02-29'],
    ['1900-02-01', 'month', '1900-02-01', '1900-02-28'],
    ['2023-07-01', 'month', '2023-07-01', '2023-07-31'],
    ['2023-04-01', 'month', '2023-04-01', '2023-04-30'],
    ['2023-12-01', 'month', '2023-12-01', '2023-12-31'],
    ['2024-06-15', 'year', '2024-01-01', '2024-12-31'],
    ['0001-01-01', 'year', '0001-01-01', '0001-12-31'],
    ['0099-02-01', 'month', '0099-02-01', '0099-02-28'],
    ['9999-12-01', 'month', '9999-12-01', '9999-12-31'],
    ['9999-01-01', 'year', '9999-01-01', '9999-12-31'],
  ])('%s known to the %s spans %s to %s', (date, precision, first, last) => {
    expect(firstDay({ date, precision })).toBe(first);
    expect(daySpan({ date, precision })).toEqual({ first, last });
  });

  test('a span holds its date, begins and ends on days, and is as wide as its precision', () => {
    const longest = { day: 1, month: 31, year: 366 };
    fc.assert(
      fc.property(day, fc.constantFrom<Precision>('day', 'month', 'year'), (date, precision) => {
        const { first, last } = daySpan({ date, precision });
        expect([isDay(first), isDay(last)]).toEqual([true, true]);
        expect(first <= date && date <= last).toBe(true);
        const days = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
        expect(days).toBeLessThanOrEqual(longest[precision]);
        expect(days).toBeGreaterThanOrEqual({ day: 1, month: 28, year: 365 }[precision]);
      }),
    );
  });

  test('the day after a span is the first day of another one', () => {
    fc.assert(
      fc.property(storedDate, ({ date, precision }) => {
        const { last } = daySpan({ date, precision });
        fc.pre(last !== '9999-12-31');
        const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
        expect(firstDay({ date: next, precision })).toBe(next);
      }),
    );
  });
});

describe('printPartialDate and readPartialDate', () => {
  test.each<[string, PartialDate]>([
    ['2024-01-17', known('2024-01-17')],
    ['2024-02-29', known('2024-02-29')],
    ['2023-07', known('2023-07-01', 'month')],
    ['2023', known('2023-01-01', 'year')],
    ['0987', known('0987-01-01', 'year')],
  ])('%s', (printed, value) => {
    expect(readPartialDate(printed)).toEqual(value);
    expect(printPartialDate(value)).toBe(printed);
  });

  test('a day within the month is not printed where only the month is known', () => {
    expect(printPartialDate(known('2023-07-19', 'month'))).toBe('2023-07');
    expect(printPartialDate(known('2023-07-19', 'year'))).toBe('2023');
  });

  test.each([
    '',
    '202',
    '20244',
    '2024-',
    '2024-1',
    '2024-13',
    '2024-00',
    '2024-1-17',
    '2023-02-29',
    '24-01-17',
    'July 23',
    '2024-W03',
    '2024/01/17',
    '0000',
    'abcd',
    '2024-01-17T10:00',
  ])('%j is no date', (printed) => expect(readPartialDate(printed)).toBeUndefined());

  test('what is printed is read again as the same', () => {
    fc.assert(
      fc.property(storedDate, (value) => {
        expect(readPartialDate(printPartialDate(value))).toEqual(value);
      }),
    );
  });

  test('what is read is printed again as the same', () => {
    const printed = fc.oneof(
      storedDate.map(printPartialDate),
      fc.string({ unit: fc.constantFrom('0', '1', '2', '9', '-'), maxLength: 11 }),
    );
    fc.assert(
      fc.property(printed, (text) => {
        const read = readPartialDate(text);
        expect(read === undefined || printPartialDate(read) === text).toBe(true);
      }),
    );
  });
});

describe('isSurelyBefore', () => {
  test.each<[PartialDate, PartialDate, boolean]>([
    [known('2024-01-17'), known('2024-02-12'), true],
    [known('2024-02-12'), known('2024-01-17'), false],
    [known('2024-01-17'), known('2024-01-17'), false],
    [known('2024-01-31'), known('2024-02-01', 'month'), true],
    [known('2024-02-01'), known('2024-02-01', 'month'), false],
    [known('2024-02-01', 'month'), known('2024-02-29'), false],
    [known('2024-02-01', 'month'), known('2024-03-01'), true],
    [known('2023-07-01', 'month'), known('2023-01-01', 'year'), false],
    [known('2023-01-01', 'year'), known('2023-07-01', 'month'), false],
    [known('2023-01-01', 'year'), known('2024-01-01'), true],
    [known('2023-12-31'), known('2024-01-01', 'year'), true],
    [known('2023-01-01', 'year'), known('2023-01-01', 'year'), false],
    [known('0999-01-01', 'year'), known('1000-01-01', 'year'), true],
  ])('%j before %j: %s', (one, other, expected) => expect(isSurelyBefore(one, other)).toBe(expected));

  test('nothing is before itself', () => {
    fc.assert(fc.property(nearDate, (one) => !isSurelyBefore(one, one)));
  });

  test('of two, at most one is before the other', () => {
    fc.assert(
      fc.property(
        nearDate,
        nearDate,
        (one, other) => !(isSurelyBefore(one, other) && isSurelyBefore(other, one)),
      ),
    );
  });

  test('it carries over from the first to the third', () => {
    fc.assert(
      fc.property(nearDate, nearDate, nearDate, (one, other, third) => {
        fc.pre(isSurelyBefore(one, other) && isSurelyBefore(other, third));
        expect(isSurelyBefore(one, third)).toBe(true);
      }),
    );
  });

  test('where it is sure, it holds for every day that the two can mean', () => {
    fc.assert(
      fc.property(nearDate, nearDate, (one, other) => {
        fc.pre(isSurelyBefore(one, other));
        expect(daySpan(one).last < daySpan(other).first).toBe(true);
        expect(isSurelyBefore({ ...one, precision: 'day' }, { ...other, precision: 'day' })).toBe(true);
      }),
    );
  });

  test('days are compared as the calendar does', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        expect(isSurelyBefore(known(one), known(other))).toBe(Date.parse(one) < Date.parse(other));
      }),
    );
  });
});
