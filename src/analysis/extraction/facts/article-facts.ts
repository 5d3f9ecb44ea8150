import type { PartialDate } from '../../../content/partial-date';
import { sourceSpan, type AnalysedText } from '../../text/analysed-text';
import { textAt, type Span } from '../../text/span';
import type { ArticleFacts, Findings, Furniture } from '../findings';
import { datelineOf, type Dateline } from './datelines';
import { furnitureLine, type FurnitureLine } from './furniture-lines';
import { goesOnBelow, isHeadline, withoutFullStop } from './headline';

interface Line extends Span {
  readonly says: FurnitureLine;
}

/** So many lines at the top and at the bottom may be of the page; between them only links and captions are looked for. */
const AT_TOP = 15;
const AT_BOTTOM = 10;

/**
 * Finds what the article says of itself: headline, category, day of publication, dateline, and the lines that are no text
 * of the story. What was given with the article wins.
 */
export function findFacts(findings: Findings): Findings {
  const { text, facts } = findings;
  const lines = furnitureLines(text);
  const headline = headlineLine(text, lines, facts.headline);
  const dateline = storyDateline(text, lines, headline);
  const given = factsFrom(findings, lines, headline, dateline);
  return { ...findings, facts: given };
}

function factsFrom(
  { text, facts }: Findings,
  lines: readonly Line[],
  headline: Span | undefined,
  dateline: Dateline | undefined,
): ArticleFacts {
  return {
    headline: facts.headline ?? (headline && withoutFullStop(written(text, headline))),
    category: facts.category ?? category(lines),
    publishedOn: facts.publishedOn ?? publicationDate(lines, dateline),
    dateline: facts.dateline ?? dateline?.place,
    furniture: furniture(lines, headline, dateline),
  };
}

function written(text: AnalysedText, span: Span): string {
  const { start, end } = sourceSpan(text, span);
  return text.source.slice(start, end).replace(/\s+/g, ' ');
}

function furnitureLines({ text, paragraphs }: AnalysedText): readonly Line[] {
  const last = paragraphs.length - 1;
  return paragraphs.flatMap((paragraph, index) => {
    const says = furnitureLine(textAt(text, short(paragraph)));
    if (says === undefined) return [];
    const isMargin = index < AT_TOP || index > last - AT_BOTTOM;
    return isMargin || says.kind === 'link' || says.kind === 'caption' ? [{ ...paragraph, says }] : [];
  });
}

/** Enough to see that a line is too long: whole paragraphs need not be copied. */
function short({ start, end }: Span): Span {
  return { start, end: Math.min(end, start + 300) };
}

/** So many lines behind the first are looked at to tell whether it stands above a story. */
const FOLLOWING = 3;

/** The first line that is none of the page's, if it looks like a headline or is the one that was given. */
function headlineLine({ text, paragraphs }: AnalysedText, lines: readonly Line[], given: string | undefined) {
  const starts = new Set(lines.map(({ start }) => start));
  const [line, ...others] = paragraphs.slice(0, AT_TOP).filter(({ start }) => !starts.has(start));
  if (line === undefined) return undefined;
  const isGiven = given !== undefined && withoutFullStop(textAt(text, line)) === withoutFullStop(given);
  if (!isGiven && !isHeadline(text, line, others.slice(0, FOLLOWING))) return undefined;
  const [next] = others;
  return next && goesOnBelow(text, line, next) ? { start: line.start, end: next.end } : line;
}

function storyDateline(
  { text, paragraphs }: AnalysedText,
  lines: readonly Line[],
  headline: Span | undefined,
) {
  const starts = new Set([...lines.map(({ start }) => start), headline?.start]);
  const story = paragraphs
    .slice(0, AT_TOP)
    .filter(({ start }) => !starts.has(start) && start >= (headline?.end ?? 0));
  return story
    .slice(0, 2)
    .map((paragraph) => datelineOf(text, paragraph))
    .find((found) => found !== undefined);
}

function category(lines: readonly Line[]): string | undefined {
  return lines.find(({ says }) => says.section !== undefined)?.says.section;
}

/** A day before a month; among days the first line that has one. */
function publicationDate(lines: readonly Line[], dateline: Dateline | undefined): PartialDate | undefined {
  const dates = [...lines.map(({ says }) => says.date), dateline?.date].filter((date) => date !== undefined);
  return dates.find(({ precision }) => precision === 'day') ?? dates[0];
}

function furniture(
  lines: readonly Line[],
  headline: Span | undefined,
  dateline: Dateline | undefined,
): readonly Furniture[] {
  const found: Furniture[] = lines.map(({ start, end, says }) => ({ start, end, kind: says.kind }));
  if (headline) found.push({ start: headline.start, end: headline.end, kind: 'headline' });
  if (dateline) found.push({ start: dateline.start, end: dateline.end, kind: 'dateline' });
  return found.sort((one, other) => one.start - other.start);
}
