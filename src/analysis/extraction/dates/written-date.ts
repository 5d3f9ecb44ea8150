import type { PartialDate } from '../../../content/partial-date';
import { dateOf } from './calendar';
import { MONTH_FORMS, monthNumber } from './months';

/** A date with its year, as it is written at some place, and where it ends there. */
export interface WrittenDate {
  readonly date: PartialDate;
  readonly end: number;
}

const WEEKDAY =
  '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)';
const LEAD = `(?:${WEEKDAY}[.,]{0,2} ?)?(?:the )?`;
const MONTH = `(?<month>${MONTH_FORMS})\\.?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>\\d{4})(?!\\d)';

/** With what a date can begin: most places of a text are none, and this is soon seen. */
const BEGINS = new RegExp(`\\d|the |${WEEKDAY}|${MONTH_FORMS}`, 'iuy');

/** In this order: the first that fits is taken. Each is bounded, so that a line is read in proportion to its length. */
const FORMS = [
  `${LEAD}(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)`,
  `${LEAD}${MONTH} ?${DAY}(?:,| ,)? ?${YEAR}`,
  `${LEAD}${DAY}(?: of)?[ -]${MONTH}(?:,|[ -])? ?${YEAR}(?: г(?:ода|\\.)?)?`,
  `${LEAD}(?<first>\\d{1,2})[./](?<second>\\d{1,2})[./](?<year>\\d{4})(?!\\d)`,
  `${MONTH},? ${YEAR}`,
].map((form) => new RegExp(`${form}`, 'iuy'));

/**
 * Reads the date with its year that stands at the offset, in the forms of newspapers: ISO 8601, `12.02.2024`, `Feb. 12, 2024`,
 * `Monday, 12 February 2024`, `February 2024`. In `3/4/2018` the month stands first, in `13/4/2018` and `3.4.2018` the day.
 */
export function writtenDateAt(text: string, offset: number): WrittenDate | undefined {
  BEGINS.lastIndex = offset;
  if (!BEGINS.test(text)) return undefined;
  for (const form of FORMS) {
    form.lastIndex = offset;
    const found = form.exec(text);
    const date = found?.groups && readGroups(found.groups, found[0].includes('/'));
    if (found && date) return { date, end: offset + found[0].length };
  }
  return undefined;
}

function readGroups(groups: Readonly<Record<string, string | undefined>>, hasSlashes: boolean) {
  const year = Number(groups.year);
  if (groups.first !== undefined)
    return numbersOf(year, Number(groups.first), Number(groups.second), hasSlashes);
  const month = monthNumber(groups.month ?? '') ?? Number(groups.month);
  return dateOf({ year, month, day: groups.day === undefined ? undefined : Number(groups.day) });
}

/** Slashes are American and put the month first, unless that is no month. */
function numbersOf(year: number, first: number, second: number, hasSlashes: boolean) {
  const monthFirst = hasSlashes && first <= 12;
  return monthFirst
    ? dateOf({ year, month: first, day: second })
    : dateOf({ year, month: second, day: first });
}
