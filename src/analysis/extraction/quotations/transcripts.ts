import type { AnalysedText } from '../../text/analysed-text';
import type { MarkedPassage } from '../../text/quotation-marks';
import { textAt, type Span } from '../../text/span';

/** A paragraph of a transcript: who speaks, and the words behind the colon. */
interface Line {
  readonly label: string;
  readonly paragraph: Span;
}

/** `ROE: ...`, `Jane Roe: ...` at the beginning of a paragraph, with something behind it. */
const LABEL = /^(?<label>\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|bin|al)){0,3}): +\S/u;
const LONGEST_LABEL = 60;
/** A label that stands once may be that of a caption; so many lines at the least are a transcript. */
const FEWEST_LINES = 4;
const OFTEN = 2;

/**
 * The paragraphs of a transcript or an interview that give their words without marks. Each begins with the name of who
 * speaks, which belongs to the passage here; at least two speakers take turns, or there is none.
 */
export function transcriptPassages(text: AnalysedText): readonly MarkedPassage[] {
  const lines = text.paragraphs.flatMap((paragraph) => lineOf(text.text, paragraph));
  const counts = new Map<string, number>();
  for (const { label } of lines) counts.set(label, (counts.get(label) ?? 0) + 1);
  const speaking = lines.filter(({ label }) => (counts.get(label) ?? 0) >= OFTEN);
  if (speaking.length < FEWEST_LINES || new Set(speaking.map(({ label }) => label)).size < 2) return [];
  return speaking.map(({ paragraph }) => ({
    ...paragraph,
    inner: paragraph,
    kind: 'double',
    depth: 0,
    isClosed: true,
    isContinued: false,
  }));
}

function lineOf(text: string, paragraph: Span): readonly Line[] {
  const head = textAt(text, {
    start: paragraph.start,
    end: Math.min(paragraph.end, paragraph.start + LONGEST_LABEL),
  });
  const label = LABEL.exec(head)?.groups?.label;
  return label === undefined ? [] : [{ label, paragraph }];
}

/** The passages of a text, where the paragraphs of a transcript stand for all that is marked in them. */
export function withTranscript(
  marked: readonly MarkedPassage[],
  transcript: readonly MarkedPassage[],
): readonly MarkedPassage[] {
  if (transcript.length === 0) return marked;
  let next = 0;
  const outside = marked.filter(({ start }) => {
    while (next < transcript.length && (transcript[next] as Span).end <= start) next += 1;
    const line = transcript[next];
    return line === undefined || start < line.start;
  });
  return [...outside, ...transcript].sort((one, other) => one.start - other.start);
}
