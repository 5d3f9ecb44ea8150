import type { PartialDate } from '../../../content/partial-date';
import type { Furniture } from '../findings';
import { writtenDateAt } from '../dates/written-date';
import { lineParts, type LinePart } from './line-parts';

/** What a line outside the story says. */
export interface FurnitureLine {
  readonly kind: Furniture['kind'];
  readonly section?: string;
  readonly date?: PartialDate;
}

/** A longer line is a sentence of the story. */
const LONGEST = 200;

/**
 * Tells a line of the page from a line of the story: counters, sections, dates, bylines, captions, links.
 * @returns undefined for a line of the story.
 */
export function furnitureLine(line: string): FurnitureLine | undefined {
  if (line.length > LONGEST) return undefined;
  const parts = lineParts(line);
  if (parts) return fromParts(parts);
  return datedLine(line) ?? byline(line) ?? pageLine(line);
}

function fromParts(parts: readonly LinePart[]): FurnitureLine {
  const of = (kind: LinePart['kind']) => parts.find((each) => each.kind === kind);
  const date = of('date')?.date;
  const section = of('section')?.text;
  if (date) return { kind: 'date', date, section };
  if (section && !of('count') && !of('counter')) return { kind: 'category', section };
  if (of('time')) return { kind: 'date', section };
  return { kind: of('count') || of('counter') ? 'counter' : 'other', section };
}

const DATE_LABEL =
  /(?:^|[ |])(?:first published|last updated|published|updated|posted|опубликовано|обновлено)(?:[ :]+(?:at|on|в))?[ :]*/iu;
const LONGEST_DATED = 120;

/** `CTV Saskatoon Published Saturday, March 31, 2018 1:19PM CST`: a label with a date behind it, whatever stands before. */
function datedLine(line: string): FurnitureLine | undefined {
  const label = line.length <= LONGEST_DATED ? DATE_LABEL.exec(line) : null;
  if (label === null || label.index > 60) return undefined;
  const from = label.index + label[0].length;
  const date = firstDate(line, from, from + 30);
  return date && { kind: 'date', date };
}

/** The first date that begins between the two offsets. */
function firstDate(line: string, from: number, to: number): PartialDate | undefined {
  for (let at = from; at < Math.min(to, line.length); at += 1) {
    const atWord = at === from || /[^\p{L}\p{N}]/u.test(line[at - 1] as string);
    const found = atWord ? writtenDateAt(line, at) : undefined;
    if (found) return found.date;
  }
  return undefined;
}

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'-]*";
const BYLINE = new RegExp(
  `^(?:(?:by|written by|reported by|reporting by|story by|текст|автор)[: ]+)${NAME}(?:,? (?:and |& |with |of |for |in |the |de |van |von |al-|bin )?${NAME}){0,9}(?:,? [a-z ]{4,30})?[.|, ]*$`,
  'iu',
);
const AUTHOR_AT_OUTLET = new RegExp(
  `^${NAME}(?: ${NAME}){1,3}, (?:the )?(?:staff writer|correspondent|reporter|associated press|reuters|afp|bloomberg)[.]?$`,
  'iu',
);

/** `By JOHN SMITH`, `By Ana Ruiz and Tom Hill, Reuters | Feb. 12, 2024`. */
function byline(line: string): FurnitureLine | undefined {
  const [names, ...rest] = line.split(/ *[|•·] *| +— +/);
  const tail = lineParts(rest.join(' ')) ?? (rest.length === 0 ? [] : undefined);
  if (names === undefined || tail === undefined || names.length > 110) return undefined;
  if (!isByline(names)) return undefined;
  return { kind: 'byline', date: tail.find(({ date }) => date)?.date };
}

function isByline(names: string): boolean {
  if (AUTHOR_AT_OUTLET.test(names)) return true;
  // The pattern looks past case for the label; the first name must have its capital.
  return BYLINE.test(names) && /^\p{L}[\p{L} ]*?[: ]\p{Lu}/u.test(names);
}

const CAPTION =
  /^\(?(?:file )?(?:photos?|images?|pictures?|photographs?|illustrations?|credits?|pictured|caption|video|фото|иллюстрация|видео|источник)(?: credits?| courtesy(?: of)?| by| via| from)?(?:[:/©]| by )|(?:picture|photo|image|credit)s?: \p{Lu}[^.]{3,40}$|© ?\d{4} |(?:getty images|\bafp|ap photo|reuters|epa|shutterstock|[ /(]tass)[^ ]{0,20}\)?$|^(?:©|\(c\) )/iu;
const LINK =
  /^(?:(?:read|see|watch|listen)(?: more| also| next| the (?:full|original|rest)|:| here)|also (?:read|see)|share(?:$|:| this| on | via )|follow (?:us|our|me|@)|subscribe|sign up|log ?in|register|related(?:$|:| (?:articles|stories|news|content|topics|posts))|click here|tags?:|topics?:|keywords?:|more(?::| on this| from| news| stories|$)|advertisement|sponsored|comments?(?:$|:| \()|leave a (?:comment|reply)|print(?:$| this)|e-?mail (?:this|us)|copy link|download|newsletter|continue reading|recommended|most (?:read|popular)|trending|like us|all rights reserved|copyright|skip to|back to top|load more|join (?:us|our)|get (?:our|daily)|читайте (?:также|ещ|нас)|подписывайтесь|подпишитесь|поделиться|теги:|реклама|комментарии|далее|подробнее)/iu;

/** Captions, credits and what readers may press. Only short lines: a sentence can begin with `Share` too. */
function pageLine(line: string): FurnitureLine | undefined {
  if (line.length <= 140 && CAPTION.test(line)) return { kind: 'caption' };
  return line.length <= 100 && LINK.test(line) ? { kind: 'link' } : undefined;
}
