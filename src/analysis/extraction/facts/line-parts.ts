import type { PartialDate } from '../../../content/partial-date';
import { writtenDateAt } from '../dates/written-date';
import { SECTION_NAMES } from './sections';

/** What a line of furniture is made of. */
export interface LinePart {
  readonly kind: 'date' | 'time' | 'count' | 'counter' | 'section' | 'label' | 'separator';
  readonly text: string;
  readonly date?: PartialDate;
}

/** A longer line is a sentence. */
const LONGEST = 160;

const NOT_IN_WORD = '(?![\\p{L}\\p{N}])';
/** Weekday and day without a year, as in `Tuesday, 6 March`: a date, but not one that is known. */
const TIME =
  '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: ?\\(?(?:[A-Z]{2,4}|UTC|GMT)(?:[+-]\\d{1,2}(?::\\d{2})?)?\\)?)?|\\d{1,2} ?[ap]\\.?m\\.?(?: [A-Z]{2,4})?|T\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?';
const COUNTED =
  'page views|views?|comments?|shares?|likes?|reactions?|reads?|min(?:ute)?s? read|minutes?|hours? ago|retweets?|followers|votes?|total|просмотр(?:ов|а)?|комментари(?:ев|я|й)|всего';
const LABELS =
  'first published|last updated|last modified|published|updated|posted|modified|created|date|time|on|at|by|from|in|news|home|section|category|share|print|email|e-mail|save|copy link|опубликовано|обновлено|дата|в|новости|главная|поделиться';

const PARTS = [
  part('separator', '[\\s|•·,:;/>»›—_*#()\\[\\]-]+'),
  part('time', `(?:${TIME})(?![\\p{L}\\p{N}])`, 'uy'),
  part('counter', `(?:\\d[\\d.,]* ?[km]? ?)?(?:${COUNTED})(?: ?\\d[\\d.,]*[km]?)?${NOT_IN_WORD}`),
  part('section', `(?:${SECTION_NAMES})${NOT_IN_WORD}`),
  part('label', `(?:${LABELS})\\.?${NOT_IN_WORD}`),
  part('count', `\\d[\\d.,]*[km]?${NOT_IN_WORD}`),
];

function part(kind: LinePart['kind'], pattern: string, flags = 'iuy') {
  return { kind, pattern: new RegExp(pattern, flags) };
}

/**
 * Takes a line such as `104 views Politics 0` or `Published: 12.02.2024 10:15` apart; undefined where something in it is
 * none of the known parts. Each part begins where the one before ended, so that the work is in proportion to the line.
 */
export function lineParts(line: string): readonly LinePart[] | undefined {
  if (line.length > LONGEST) return undefined;
  const parts: LinePart[] = [];
  for (let at = 0; at < line.length;) {
    const found = partAt(line, at);
    if (found === undefined) return undefined;
    parts.push(found);
    at += found.text.length;
  }
  return parts;
}

function partAt(line: string, at: number): LinePart | undefined {
  const written = writtenDateAt(line, at);
  if (written) return { kind: 'date', text: line.slice(at, written.end), date: written.date };
  for (const { kind, pattern } of PARTS) {
    pattern.lastIndex = at;
    const text = pattern.exec(line)?.[0];
    if (text && isWritten(kind, text)) return { kind, text };
  }
  return undefined;
}

/** A section is written with a capital: `Politics`, `WORLD`. */
function isWritten(kind: LinePart['kind'], text: string): boolean {
  return kind !== 'section' || /^\p{Lu}/u.test(text);
}
