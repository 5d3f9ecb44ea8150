import { indexAt, type Span } from './span';

/** The parts of an article that are read, in their order. */
export type ArticlePart = 'headline' | 'summary' | 'body';

/** What is read of an article; a body is a list of Strapi's blocks, of which nothing may be taken for granted. */
export interface ArticleWords {
  readonly headline?: string | null;
  readonly summary?: string | null;
  readonly body?: unknown;
}

/**
 * A piece of one part of an article: of its headline, its summary or one of its blocks. Offsets are those of that part's
 * own text: of a block the texts of its leaves in a row, list items parted by a line feed.
 */
export interface Place extends Span {
  readonly part: ArticlePart;
  /** The number of the block in the body, from 0; null outside the body. */
  readonly block: number | null;
}

/** An article as one plain text, and the way back. */
export interface ArticleText {
  readonly text: string;
  /** The place that a span of `text` means. One that reaches over several parts is cut at the end of the first. */
  readonly placeOf: (span: Span) => Place;
}

interface Piece {
  readonly part: ArticlePart;
  readonly block: number | null;
  readonly text: string;
}

/** Parts are paragraphs of their own. */
const BETWEEN = '\n\n';

/** Deeper than any editor nests; what lies below is not read. */
const DEEPEST = 24;

/** Puts headline, summary and body into one text. Takes time in proportion to them and refuses none. */
export function articleTextOf(article: ArticleWords): ArticleText {
  const pieces = piecesOf(article).filter(({ text }) => text.trim() !== '');
  const spans = spansOf(pieces);
  const text = pieces.map((piece) => piece.text).join(BETWEEN);
  return { text, placeOf: (span) => placeIn(pieces, spans, span) };
}

function piecesOf({ headline, summary, body }: ArticleWords): readonly Piece[] {
  const blocks: readonly unknown[] = Array.isArray(body) ? body : [];
  return [
    { part: 'headline', block: null, text: headline ?? '' },
    { part: 'summary', block: null, text: summary ?? '' },
    ...blocks.map((block, index): Piece => ({ part: 'body', block: index, text: textOfBlock(block) })),
  ];
}

function spansOf(pieces: readonly Piece[]): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { text } of pieces) {
    spans.push({ start, end: start + text.length });
    start += text.length + BETWEEN.length;
  }
  return spans;
}

function placeIn(pieces: readonly Piece[], spans: readonly Span[], { start, end }: Span): Place {
  const index = Math.max(0, indexAt(spans, start));
  const [piece, span] = [pieces[index], spans[index]];
  if (piece === undefined || span === undefined) return { part: 'body', block: null, start: 0, end: 0 };
  const within = (offset: number) => Math.max(0, Math.min(offset, span.end) - span.start);
  return { part: piece.part, block: piece.block, start: within(start), end: within(end) };
}

/** The plain text of one block: of a list its items, one a line. */
export function textOfBlock(block: unknown): string {
  return linesOf(block, 0).join('\n');
}

function linesOf(node: unknown, depth: number): readonly string[] {
  if (!isNode(node) || depth > DEEPEST) return [];
  if (node.type === 'list') return childrenOf(node).flatMap((item) => linesOf(item, depth + 1));
  return [leavesOf(node, depth)];
}

function leavesOf(node: unknown, depth: number): string {
  if (!isNode(node) || depth > DEEPEST) return '';
  if (typeof node.text === 'string') return node.text;
  return childrenOf(node)
    .map((child) => leavesOf(child, depth + 1))
    .join('');
}

type Node = Readonly<Record<string, unknown>>;

function childrenOf({ children }: Node): readonly unknown[] {
  return Array.isArray(children) ? children : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
