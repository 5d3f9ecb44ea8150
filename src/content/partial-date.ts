import { z } from 'zod';

export const PRECISIONS = ['day', 'month', 'year'] as const;
export type Precision = (typeof PRECISIONS)[number];

/**
 * A date of the world as far as it is known. `date` is `YYYY-MM-DD`; a month or a year is stored as its first day.
 */
export interface PartialDate {
  readonly date: string;
  readonly precision: Precision;
}

/** The first and the last day that a partial date can mean, both `YYYY-MM-DD`. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

const isoDay = z.iso.date();

/**
 * True for a day that exists, written `YYYY-MM-DD` (ISO 8601 calendar date). `2023-02-30` is refused, and so is the year 0,
 * which ISO 8601 has and PostgreSQL has not.
 */
export function isDay(value: string): boolean {
  return isoDay.safeParse(value).success && value > '0001';
}

/**
 * Pairs a stored date with its precision.
 * @returns undefined where there is no date, so that callers never compare with nothing.
 */
export function partialDate(
  date: string | null | undefined,
  precision?: string | null,
): PartialDate | undefined {
  if (!date) return undefined;
  return { date, precision: PRECISIONS.find((known) => known === precision) ?? 'day' };
}

/** Moves the date to the first day of the period that is known: July 2023 is stored as `2023-07-01`. */
export function firstDay({ date, precision }: PartialDate): string {
  if (precision === 'year') return `${date.slice(0, 4)}-01-01`;
  return precision === 'month' ? `${date.slice(0, 7)}-01` : date;
}

/** The days that the date can mean: `2023-07` spans 2023-07-01 to 2023-07-31. */
export function daySpan(value: PartialDate): DaySpan {
  const first = firstDay(value);
  return { first, last: lastDay(first, value.precision) };
}

/** Prints only what is known: `2024-01-17`, `2023-07` or `2023`. */
export function printPartialDate(value: PartialDate): string {
  return value.date.slice(0, PRINTED_FORMS.find(({ precision }) => precision === value.precision)?.length);
}

/** True only where the first is earlier whatever the two dates mean within their precision. */
export function isSurelyBefore(one: PartialDate, other: PartialDate): boolean {
  return daySpan(one).last < daySpan(other).first;
}

/** Reads `2024-01-17`, `2023-07` or `2023`, the form in which partial dates are printed. */
export function readPartialDate(printed: string): PartialDate | undefined {
  const form = PRINTED_FORMS.find(({ length }) => length === printed.length);
  if (form === undefined) return undefined;
  const date = printed + form.rest;
  return isDay(date) ? { date, precision: form.precision } : undefined;
}

/** How many characters each precision prints, and what completes them to a first day. */
const PRINTED_FORMS = [
  { precision: 'day', length: 10, rest: '' },
  { precision: 'month', length: 7, rest: '-01' },
  { precision: 'year', length: 4, rest: '-01-01' },
] as const;

function lastDay(first: string, precision: Precision): string {
  if (precision === 'day') return first;
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  // Day 0 of the following month is the last of this one; setUTCFullYear also holds for years below 100.
  const last = new Date(0);
  last.setUTCFullYear(year, precision === 'year' ? 12 : month, 0);
  return last.toISOString().slice(0, 10);
}
