import type { DocumentKind, Findings } from '../findings';
import { overlaps, type Span } from '../../text/span';
import type { FoundCue } from './cues';
import type { Item } from './frames';
import type { QuotationWords } from './quotation-words';

/** So many items before or after a cue the document stands in which something is said. */
const NEAR = 14;

/** The document in which something is said, as an index: `wrote Roe in the letter`, `said in a statement that`. */
export function documentBesideCue(
  findings: Findings,
  items: readonly Item[],
  { at, end }: Pick<FoundCue, 'at' | 'end'>,
  words: QuotationWords,
): number | undefined {
  const limit = Math.min(items.length, end + NEAR);
  for (let index = Math.max(1, at - NEAR); index < limit; index += 1) {
    const kind = words.documents.get((items[index] as Item).lower);
    if (kind === undefined || !isInsideOf(items, index, words)) continue;
    const document = documentAt(findings, items[index] as Item, kind);
    if (document !== undefined) return document;
  }
  return undefined;
}

/** `in the letter`, `in a long open letter`: the mark stands up to four words before. */
function isInsideOf(items: readonly Item[], noun: number, words: QuotationWords): boolean {
  return items.slice(Math.max(0, noun - 4), noun).some(({ lower }) => words.insideMarks.has(lower));
}

/** The index of the document that is named in a span, else of the last one of the kind that is named before it. */
export function documentAt(
  { documents, text }: Findings,
  span: Span,
  kind: DocumentKind,
): number | undefined {
  // `в документе`: whatever was spoken of last.
  const isAny = /^документ/iu.test(text.text.slice(span.start, span.start + 8));
  const here = documents.findIndex(({ mentions }) => mentions.some((mention) => overlaps(mention, span)));
  if (here !== -1) return here;
  const before = documents.findLastIndex(
    (document) =>
      (isAny || document.kind === kind) && document.mentions.some(({ start }) => start < span.start),
  );
  return before === -1 ? undefined : before;
}

/** The last document of an author that is named before an offset. */
export function documentBy({ documents }: Findings, author: string, offset: number): number | undefined {
  const found = documents.findLastIndex(
    (document) => document.author === author && document.mentions.some(({ start }) => start < offset),
  );
  return found === -1 ? undefined : found;
}
