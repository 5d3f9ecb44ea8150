import { casual as english } from 'chrono-node/en';
import { casual as russian } from 'chrono-node/ru';
import type { ParsedComponents, ParsedResult } from 'chrono-node';
import type { LocaleCode } from '../../../content/content-types';
import type { PartialDate } from '../../../content/partial-date';
import { overlaps, type Span } from '../../text/span';
import { addDays, dateOf, lastWeekday, latestBefore, monthOfWeek } from './calendar';
import { MONTH_FORMS, monthNumber } from './months';
import { writtenDateAt } from './written-date';

/** A date as prose has it: `on January 17`, `in July of last year`. */
export interface DateMention extends Span {
  readonly date: PartialDate;
}

/** Against what the words are resolved: the day of publication as `YYYY-MM-DD`, where it is known. */
export interface DateContext {
  readonly today: string | undefined;
  readonly language: LocaleCode;
}

const MAY_BE_DATE = new RegExp(
  `\\d{4}|\\d[/.]\\d+[/.]\\d|(?<!\\p{L})(?:${MONTH_FORMS}|\\p{L}+day|years?|months?|weeks?|ago|год[уае]?|лет|месяц[ае]?|недел[юеи]|назад|вчера|сегодня|понедельник|вторник|сред[уы]|четверг|пятниц[уы]|суббот[уы]|воскресенье)(?!\\p{L})`,
  'giu',
);

/** So much around such a word is read by the library, whose work grows with every letter. */
const AROUND = 32;

/** Without a day of publication only what has its year is kept; the library wants some day all the same. */
const SOME_DAY = '2000-01-01';
const LONGEST = 2000;

/**
 * The dates of a sentence, resolved against the day of publication and in their order. Offsets are those of the whole text.
 * Nothing is guessed: without that day `on Monday` and `January 17` are left out. A weekday is the last at or before it, a
 * day without a year the nearest not after it.
 */
export function datesIn(text: string, sentence: Span, context: DateContext): readonly DateMention[] {
  const written = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  const cues = [...written.matchAll(MAY_BE_DATE)];
  const [first, last] = [cues[0], cues.at(-1)];
  if (first === undefined || last === undefined) return [];
  const own = ownDates(written, context);
  const near = { start: Math.max(0, first.index - AROUND), end: last.index + last[0].length + AROUND };
  // Without a day of publication only what has its year can be resolved: then most cues need not be read at all.
  const isReadable = context.today !== undefined || cues.some(({ 0: cue }) => /^\d/.test(cue));
  if (!isReadable) return own.map((date) => moved(date, sentence.start));
  const others = libraryDates(written, near, context).filter(
    (date) => !own.some((each) => overlaps(each, date)),
  );
  return [...own, ...others]
    .sort((one, other) => one.start - other.start)
    .map((date) => moved(date, sentence.start));
}

function moved({ start, end, date }: DateMention, by: number): DateMention {
  return { start: by + start, end: by + end, date };
}

const OWN_FORMS = new RegExp(
  [
    `(?<!\\p{L})(?<month>${MONTH_FORMS})\\.?,? (?:of )?(?<which>last|this) year`,
    '(?<=(?<!\\p{L})(?:in|of|since|from|by|until|early|late|mid|a|an|the|[вс]) )(?<year>(?:1[89]|20)\\d\\d)(?![\\p{N}\\p{L}%-]|[.,:]\\d)',
    '(?<!\\p{N})(?<numbers>\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4})(?!\\p{N})',
  ].join('|'),
  'giu',
);

/** What the library does not read, or reads otherwise. */
function ownDates(written: string, { today }: DateContext): readonly DateMention[] {
  return [...written.matchAll(OWN_FORMS)].flatMap((found) => {
    const date = readOwn(found.groups ?? {}, today);
    return date ? [{ start: found.index, end: found.index + found[0].length, date }] : [];
  });
}

function readOwn(groups: Readonly<Record<string, string | undefined>>, today: string | undefined) {
  if (groups.year) return dateOf({ year: Number(groups.year) });
  if (groups.numbers) return writtenDateAt(groups.numbers, 0)?.date;
  if (today === undefined) return undefined;
  const year = Number(today.slice(0, 4)) - (groups.which?.toLowerCase() === 'last' ? 1 : 0);
  return dateOf({ year, month: monthNumber(groups.month ?? '') });
}

function libraryDates(whole: string, near: Span, { today, language }: DateContext): readonly DateMention[] {
  // A cut through a word or number must not make another of it.
  const start = near.start === 0 ? 0 : whole.indexOf(' ', near.start) + 1;
  const written = whole
    .slice(start, near.end)
    .replace(/[^ ]+$/u, (word) => (near.end < whole.length ? '' : word));
  const library = language === 'en' ? english : russian;
  // The moment and its zone are given, so that the zone of the machine plays no part.
  const reference = { instant: new Date(`${today ?? SOME_DAY}T12:00:00Z`), timezone: 0 };
  return library.parse(written, reference).flatMap((result) => {
    const date = resolved(written, result, today);
    const begins = start + result.index;
    return date ? [{ start: begins, end: begins + result.text.length, date }] : [];
  });
}

function resolved(written: string, result: ParsedResult, today: string | undefined): PartialDate | undefined {
  const parts = result.start;
  if (parts.isCertain('year') && /\d{4}/.test(result.text)) return certainDate(parts);
  if (today === undefined) return undefined;
  if (/week|недел/iu.test(result.text)) return monthOfWeek(dayOf(parts));
  if (parts.isCertain('year')) return relativeDate(result);
  if (parts.isCertain('month')) return withoutYear(written, result, today);
  return parts.isCertain('weekday') ? onWeekday(result, today) : undefined;
}

function dayOf(parts: ParsedComponents): string {
  return (
    dateOf({ year: number(parts, 'year'), month: number(parts, 'month'), day: number(parts, 'day') })?.date ??
    SOME_DAY
  );
}

function number(parts: ParsedComponents, part: 'year' | 'month' | 'day' | 'weekday'): number {
  return parts.get(part) ?? 1;
}

function certainDate(parts: ParsedComponents): PartialDate | undefined {
  const month = parts.isCertain('month') ? number(parts, 'month') : undefined;
  const day = month !== undefined && parts.isCertain('day') ? number(parts, 'day') : undefined;
  return dateOf({ year: number(parts, 'year'), month, day });
}

/** `three days ago` is a day, `two months ago` only a month, `two years ago` only a year. */
function relativeDate({ start, text }: ParsedResult): PartialDate | undefined {
  const { year, month, day } = {
    year: number(start, 'year'),
    month: number(start, 'month'),
    day: number(start, 'day'),
  };
  if (/year|год|лет/iu.test(text)) return dateOf({ year });
  if (/month|месяц/iu.test(text)) return dateOf({ year, month });
  return start.isCertain('day') ? dateOf({ year, month, day }) : certainDate(start);
}

/** Before these a word such as `may` or `march` is a month. */
const BEFORE_MONTH = /(?:^|[^\p{L}])(?:in|of|since|until|last|this|early|late|mid|by|for|from|[вс])[ -]$/iu;
const ALSO_WORDS = /^(?:may|march|mar|мая|май|март)$/iu;

function withoutYear(written: string, { start, text, index }: ParsedResult, today: string) {
  if (start.isCertain('day')) return latestBefore(today, number(start, 'month'), number(start, 'day'));
  if (ALSO_WORDS.test(text) && !BEFORE_MONTH.test(written.slice(Math.max(0, index - 10), index)))
    return undefined;
  return latestBefore(today, number(start, 'month'));
}

function onWeekday({ start, text }: ParsedResult, today: string): PartialDate {
  if (/next|следующ/iu.test(text)) return { date: dayOf(start), precision: 'day' };
  const from = /last|прошл/iu.test(text) ? addDays(today, -1) : today;
  return { date: lastWeekday(from, number(start, 'weekday')), precision: 'day' };
}
