import type { AnalysedText } from '../../text/analysed-text';
import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { Candidate } from './candidates';
import type { QuotationWords } from './quotation-words';

/** Stands in a frame for all that a passage holds. */
export interface QuoteItem extends Span {
  readonly kind: 'quote';
  /** Index among the candidates. */
  readonly candidate: number;
  readonly text: '';
  readonly lower: '';
}

export type Item = Token | QuoteItem;

/** A sentence of the reporter, in which passages are one item each: what stands in them tells nothing of who speaks. */
export interface Frame extends Span {
  readonly paragraph: number;
  readonly items: readonly Item[];
}

/**
 * Parts a text into the sentences of its reporter. A passage that ends with a full stop ends its sentence unless the
 * reporter goes on in lower case; one that ends with `?` or `!` does so only where its speaker is known by then.
 */
export function framesOf(
  text: AnalysedText,
  candidates: readonly Candidate[],
  words: QuotationWords,
): readonly Frame[] {
  const frames: Frame[] = [];
  const starts = new Set(text.sentences.map(({ start }) => start));
  let items: Item[] = [];
  let paragraph = 0;
  const close = (): void => {
    const [first, last] = [items[0], items.at(-1)];
    if (first && last) frames.push({ start: first.start, end: last.end, paragraph, items });
    items = [];
  };
  for (const item of itemsOf(text, candidates)) {
    const at = paragraphAt(text.paragraphs, paragraph, item.start);
    if (at !== paragraph || beginsFrame(text, candidates, words, starts, items, item)) close();
    paragraph = at;
    items.push(item);
  }
  close();
  return frames;
}

/** The index of the paragraph of an offset, looked for from one before it on. */
function paragraphAt(paragraphs: readonly Span[], from: number, offset: number): number {
  let at = from;
  while ((paragraphs[at + 1]?.start ?? Infinity) <= offset) at += 1;
  return at;
}

/** All tokens outside the passages, and the passages, in their order. A nickname is passed over: the name goes on. */
function itemsOf({ tokens }: AnalysedText, candidates: readonly Candidate[]): readonly Item[] {
  const items: Item[] = [];
  let next = 0;
  let until = 0;
  for (const token of tokens) {
    const candidate = candidates[next];
    if (candidate !== undefined && token.start >= candidate.start) {
      if (!candidate.isNickname) items.push(quoteItem(candidate, next));
      until = candidate.end;
      next += 1;
    }
    if (token.start >= until) items.push(token);
  }
  return items;
}

function quoteItem({ start, end }: Candidate, candidate: number): QuoteItem {
  return { kind: 'quote', candidate, text: '', lower: '', start, end };
}

const GOES_ON_SIGN = /^[,;:)(\]—.-]/u;
const LOWER_CASE = /^\p{Ll}/u;
/** So many items back a cue may stand that has told the speaker. */
const CUE_WITHIN = 40;

function beginsFrame(
  text: AnalysedText,
  candidates: readonly Candidate[],
  words: QuotationWords,
  starts: ReadonlySet<number>,
  items: readonly Item[],
  next: Item,
): boolean {
  const last = items.at(-1);
  if (last?.kind !== 'quote') return starts.has(next.start);
  if (next.kind !== 'quote' && (GOES_ON_SIGN.test(next.text) || LOWER_CASE.test(next.text))) return false;
  const ending = endingOf(text.text, candidates[last.candidate] as Candidate);
  if (ending === 'open') return false;
  return (
    ending === 'full' ||
    next.kind === 'quote' ||
    items.slice(-CUE_WITHIN).some(({ lower }) => words.cues.has(lower))
  );
}

/** How a passage ends: with a full stop, with a sign after which its attribution may follow, or inside a sentence. */
function endingOf(text: string, { inner }: Candidate): 'full' | 'soft' | 'open' {
  const last = text[inner.end - 1] as string;
  const before = text[inner.end - 2];
  if ('?!…—-'.includes(last) || (last === '.' && before === '.')) return 'soft';
  return last === '.' || ('\'’”"'.includes(last) && before === '.') ? 'full' : 'open';
}
