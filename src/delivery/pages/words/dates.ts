import { readPartialDate, type Precision } from '../../../content/partial-date';
import { html, type Html } from '../html/html';
import type { Words } from './words';

const KNOWN: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
};

const CLOCK: Intl.DateTimeFormatOptions = {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
};

/** Formats are costly to make and the same for ever. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(
  language: string,
  options: Intl.DateTimeFormatOptions,
  timeZone = 'UTC',
): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${Object.values(options).join(' ')}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone });
  formats.set(key, known);
  return known;
}

/** A date of the world as readers read it and no more exactly than it is known: `2023-07` is "July 2023". */
export function dayText(printed: string, words: Words): string {
  const date = readPartialDate(printed);
  if (date === undefined) return printed;
  return formatOf(words.dates, KNOWN[date.precision]).format(new Date(`${date.date}T00:00:00Z`));
}

/** The same as an element that tells machines the date, with the precision that is known. */
export function day(printed: string, words: Words): Html {
  return html`<time datetime="${printed}">${dayText(printed, words)}</time>`;
}

/**
 * A moment of publication, in the newsroom's time. Midnight sharp in UTC is what a day without a time is stored as: then the day
 * alone is known, and it is the same everywhere.
 * @param at ISO 8601 in UTC.
 */
export function moment(at: string, words: Words): Html {
  const date = new Date(at);
  if (/T00:00:00(\.0+)?Z$/.test(at))
    return html`<time datetime="${at.slice(0, 10)}">${formatOf(words.dates, KNOWN.day).format(date)}</time>`;
  const onDay = formatOf(words.dates, KNOWN.day, words.timeZone).format(date);
  const clock = formatOf(words.dates, CLOCK, words.timeZone).format(date);
  return html`<time datetime="${at}">${onDay}, ${clock}</time>`;
}
