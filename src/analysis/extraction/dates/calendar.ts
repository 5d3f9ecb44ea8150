import { DAY_MS, dayOf } from '../../../content/instant';
import { isDay, type PartialDate } from '../../../content/partial-date';

/** A day of the calendar as numbers; what is not known is not given. */
export interface DayParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A year, a month or a day as a partial date; undefined for a day that does not exist. */
export function dateOf({ year, month, day }: DayParts): PartialDate | undefined {
  const date = [pad(year, 4), pad(month ?? 1, 2), pad(day ?? 1, 2)].join('-');
  if (!isDay(date)) return undefined;
  return { date, precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year' };
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** The day so many days later, or earlier where the number is negative. Takes and gives `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The last such weekday at or before the day. */
export function lastWeekday(day: string, weekday: number): string {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** The day or month of the year that is nearest to the given day and not after it: `January 17` without a year. */
export function latestBefore(today: string, month: number, day?: number): PartialDate | undefined {
  const year = Number(today.slice(0, 4));
  const candidates = [year, year - 1].map((each) => dateOf({ year: each, month, day }));
  return candidates.find((candidate) => candidate !== undefined && candidate.date <= today);
}

/** The month in which a week lies; undefined where it lies in two. */
export function monthOfWeek(dayInWeek: string): PartialDate | undefined {
  const monday = lastWeekday(dayInWeek, 1);
  const month = monday.slice(0, 7);
  if (addDays(monday, 6).slice(0, 7) !== month) return undefined;
  return { date: `${month}-01`, precision: 'month' };
}
