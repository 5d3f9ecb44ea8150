import fc from 'fast-check';
import { firstDay, PRECISIONS, type PartialDate } from '../../../src/content/partial-date';

/** A day of the years 1 to 9999, `YYYY-MM-DD`. */
export const day = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

/** Days close to each other, so that equal ones and neighbours come up often. */
export const nearDay = fc
  .integer({ min: 0, max: 900 })
  .map((days) => new Date(Date.UTC(2023, 6, 1 + days)).toISOString().slice(0, 10));

const withPrecision = (days: fc.Arbitrary<string>) =>
  fc.record({ date: days, precision: fc.constantFrom(...PRECISIONS) });

/** A partial date as it is stored: a month or a year as its first day. */
export const storedDate: fc.Arbitrary<PartialDate> = withPrecision(day).map((value) => ({
  ...value,
  date: firstDay(value),
}));

export const nearDate: fc.Arbitrary<PartialDate> = withPrecision(nearDay);

/** Any text, most often with letters outside ASCII, pairs of surrogates and halves of them. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('а', 'ң', 'Ж', 'ь', ' ', '-', '’', '🇰🇬', '👩‍🚀', '.', 'A', '9', '\ud83d'),
  }),
);
