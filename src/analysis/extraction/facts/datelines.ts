import type { PartialDate } from '../../../content/partial-date';
import type { Span } from '../../text/span';
import { writtenDateAt } from '../dates/written-date';

/** `BISHKEK, Feb. 12, 2024 (Agency) —` at the head of a story. */
export interface Dateline extends Span {
  readonly place: string;
  readonly date: PartialDate | undefined;
}

const LONGEST = 120;
/** A place in capitals, or any place before an agency in brackets; what stands between place and dash; the dash. */
const CAPITALS = "\\p{Lu}[\\p{Lu}.' -]+";
const WRITTEN = "\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){0,3}";
const REGION = '(?:, (?:\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?))?';
const DATE =
  '(?:[,.]? (?<date>\\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} \\p{L}{3,9}(?: \\d{4}(?: г(?:ода|\\.)?)?)?),?)?';
const AGENCY = "\\((?<agency>[\\p{L}\\p{N} .,&/'-]{2,40})\\)";
const DASH = ' ?(?:—|--?|:) ?';

/** What stands before a colon or dash too and is no place: bylines, agencies, labels. */
const NO_PLACE =
  /^(?:By |CNN|AP|AFP|UPI|BBC|UPDATE|EDITOR|ORIGINAL|BREAKING|WATCH|VIDEO|EXCLUSIVE|CORRECTION|NOTE|OPINION)/;

const FORMS = [
  new RegExp(`^\\(?(?<place>${CAPITALS}${REGION}?)${DATE}(?: ?${AGENCY})?\\)?${DASH}`, 'u'),
  new RegExp(`^(?<place>${WRITTEN}${REGION}?)${DATE} ?${AGENCY}${DASH}`, 'u'),
  new RegExp(`^(?<place>${CAPITALS}${REGION}?)${DATE} ${AGENCY} `, 'u'),
];

/** A capital or a bracket, and some sign behind it: most paragraphs have none, and the forms cost much to try. */
const MAY_BEGIN = /^\(?\p{Lu}.*[—:()-]/u;

/** The dateline with which a paragraph begins. A date in it counts where it has its year. */
export function datelineOf(text: string, paragraph: Span): Dateline | undefined {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST));
  if (!MAY_BEGIN.test(head)) return undefined;
  for (const form of FORMS) {
    const found = form.exec(head);
    const place = found?.groups?.place?.trim();
    if (found && place && /\p{Lu}{2}|\(/u.test(found[0]) && !NO_PLACE.test(place)) {
      const end = paragraph.start + found[0].length;
      return { start: paragraph.start, end, place, date: dateIn(found.groups?.date) };
    }
  }
  return undefined;
}

function dateIn(written: string | undefined): PartialDate | undefined {
  return written === undefined ? undefined : writtenDateAt(written, 0)?.date;
}
