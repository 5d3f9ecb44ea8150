import type { Span } from './span';

/** What stands between quotation marks, within one paragraph. */
export interface MarkedPassage extends Span {
  /** Without the marks and the spaces inside them. */
  readonly inner: Span;
  readonly kind: 'double' | 'single';
  /** How many passages it stands in: 0 for an outermost one. */
  readonly depth: number;
  /** False where the paragraph ends before a closing mark. */
  readonly isClosed: boolean;
  /** Whether it goes on what the paragraph before left open, as speeches do that run over paragraphs. */
  readonly isContinued: boolean;
}

type Kind = MarkedPassage['kind'];
type Side = 'open' | 'close' | 'none';

interface Mark extends Span {
  readonly sign: string;
  readonly kind: Kind;
  readonly side: Side;
}

interface Opened {
  readonly mark: Mark;
  readonly depth: number;
  readonly isContinued: boolean;
  readonly index: number;
}

/** Nobody nests deeper; a text of opening marks alone must not grow a stack. */
const DEEPEST = 4;

const MARKS = /``|''|["“”„‟«»‹›‘’‚‛'`]/g;
const SINGLE = new Set(['‘', '’', '‚', '‛', "'", '`', '‹', '›']);
/** These always stand on one side. */
const FIXED: Readonly<Record<string, Side>> = {
  '„': 'open',
  '«': 'open',
  '‚': 'open',
  '‹': 'open',
  '``': 'open',
  '»': 'close',
  '›': 'close',
  "''": 'close',
};
/** These have a side, but some languages and some typists use it the other way. */
const LEFT = new Set(['“', '‘', '‛', '‟']);
const RIGHT = new Set(['”', '’']);

/**
 * Pairs all kinds of quotation marks: “ ”, „ “, « », " ", ‘ ’, ‚ ‘, ' ', `` ''. A mark without a direction of its own, or
 * one set the wrong way round, is read by what stands beside it. Takes time in proportion to the text.
 */
export function pairQuotationMarks(text: string, paragraphs: readonly Span[]): readonly MarkedPassage[] {
  const passages: MarkedPassage[] = [];
  let isOpen = false;
  for (const paragraph of paragraphs) {
    const found = pairInParagraph(text, paragraph, isOpen);
    for (const passage of found.passages) passages.push(passage);
    isOpen = found.isOpen;
  }
  return passages;
}

interface Paired {
  readonly passages: readonly MarkedPassage[];
  /** Whether the paragraph ends inside a quotation. */
  readonly isOpen: boolean;
}

function pairInParagraph(text: string, paragraph: Span, isOpenBefore: boolean): Paired {
  const opened: Opened[] = [];
  const passages: (MarkedPassage | undefined)[] = [];
  for (const { 0: sign, index } of text.slice(paragraph.start, paragraph.end).matchAll(MARKS)) {
    const mark = markAt(text, paragraph, opened, { sign, start: paragraph.start + index });
    const partner = mark.side === 'close' ? lastOf(opened, mark.kind) : undefined;
    if (partner !== undefined) {
      opened.length = opened.indexOf(partner);
      passages[partner.index] = passageOf(text, partner, mark, true);
    } else if (mark.side === 'open' && opened.length < DEEPEST) {
      const forgotten = forgottenBy(opened, mark);
      if (forgotten !== undefined) passages[forgotten.index] = passageOf(text, forgotten, mark, false);
      const isContinued = isOpenBefore && mark.start === paragraph.start && mark.kind === 'double';
      opened.push({ mark, depth: opened.length, isContinued, index: passages.length });
      passages.push(undefined);
    }
  }
  const unclosed = opened.find(({ mark }) => mark.kind === 'double');
  const end = { start: paragraph.end, end: paragraph.end };
  if (unclosed !== undefined) passages[unclosed.index] = passageOf(text, unclosed, end, false);
  return { passages: passages.filter((passage) => passage !== undefined), isOpen: unclosed !== undefined };
}

function passageOf(
  text: string,
  { mark, depth, isContinued }: Opened,
  closing: Span,
  isClosed: boolean,
): MarkedPassage {
  const inner = withoutSpaces(text, { start: mark.end, end: closing.start });
  const end = isClosed ? closing.end : closing.start;
  return { start: mark.start, end, inner, kind: mark.kind, depth, isClosed, isContinued };
}

function markAt(
  text: string,
  paragraph: Span,
  opened: readonly Opened[],
  { sign, start }: { readonly sign: string; readonly start: number },
): Mark {
  const end = start + sign.length;
  const kind = SINGLE.has(sign) ? 'single' : 'double';
  const side = sideOf(
    sign,
    kind,
    neighbours(text, paragraph, { start, end }),
    lastOf(opened, kind) !== undefined,
  );
  return { start, end, sign, kind, side };
}

/** Takes out the double mark after which another of its shape opens: its closing mark was forgotten. « “ ” » nest. */
function forgottenBy(opened: Opened[], mark: Mark): Opened | undefined {
  const last = opened.at(-1);
  if (last === undefined || mark.kind !== 'double' || last.mark.sign !== mark.sign) return undefined;
  return opened.pop();
}

function lastOf(opened: readonly Opened[], kind: Kind): Opened | undefined {
  return opened.findLast(({ mark }) => mark.kind === kind);
}

interface Neighbours {
  readonly before: string;
  readonly after: string;
}

/** What stands around a mark; outside the paragraph there is nothing, which is taken as a space. */
function neighbours(text: string, paragraph: Span, { start, end }: Span): Neighbours {
  return {
    before: start > paragraph.start ? (text[start - 1] as string) : ' ',
    after: end < paragraph.end ? (text[end] as string) : ' ',
  };
}

const SPACES = ' \n';
const BEFORE_OPENING = `${SPACES}([{—-`;
const BETWEEN = `${SPACES})]}.,;:!?…—-`;
const QUOTATION_MARKS = '"“”„‟«»‹›‘’‚‛\'`';
const LETTER = /[\p{L}\p{N}]/u;

function sideOf(sign: string, kind: Kind, around: Neighbours, isOpen: boolean): Side {
  if (kind === 'single' && isInsideWord(around)) return 'none';
  const fixed = FIXED[sign];
  if (fixed !== undefined) return fixed;
  if (LEFT.has(sign)) return isOpen && canClose(around) && !canOpen(around) ? 'close' : 'open';
  if (RIGHT.has(sign)) return isOpen || kind === 'single' || !canOpen(around) ? 'close' : 'open';
  return sideOfStraight(kind, around, isOpen);
}

/** A mark without a side of its own: " and '. A single one opens only before a letter. */
function sideOfStraight(kind: Kind, around: Neighbours, isOpen: boolean): Side {
  if (isOpen && canClose(around)) return 'close';
  // Between two spaces it opens nothing.
  if (isOpen && kind === 'double' && !canOpen(around)) return 'close';
  return canOpen(around) && (kind === 'double' || LETTER.test(around.after)) ? 'open' : 'none';
}

/** Where an apostrophe stands. */
function isInsideWord({ before, after }: Neighbours): boolean {
  return LETTER.test(before) && LETTER.test(after);
}

function canOpen({ before, after }: Neighbours): boolean {
  return !SPACES.includes(after) && (BEFORE_OPENING.includes(before) || QUOTATION_MARKS.includes(before));
}

function canClose({ before, after }: Neighbours): boolean {
  if (SPACES.includes(before)) return false;
  return BETWEEN.includes(after) || QUOTATION_MARKS.includes(after) || LETTER.test(after);
}

function withoutSpaces(text: string, { start, end }: Span): Span {
  while (start < end && /\s/u.test(text[start] as string)) start += 1;
  while (end > start && /\s/u.test(text[end - 1] as string)) end -= 1;
  return { start, end };
}
