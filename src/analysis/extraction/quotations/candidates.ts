import type { AnalysedText } from '../../text/analysed-text';
import type { MarkedPassage } from '../../text/quotation-marks';
import { indexAt, textAt } from '../../text/span';

/** A passage that may be a quotation. */
export interface Candidate extends MarkedPassage {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** A nickname inside a name, `Robert "Bob" Roe`, is never said by anybody. */
  readonly isNickname: boolean;
}

/** The outermost passages of a text that hold something, in their order. */
export function candidatesOf(
  { text, paragraphs }: AnalysedText,
  passages: readonly MarkedPassage[],
): readonly Candidate[] {
  return passages
    .filter(({ depth, inner }) => depth === 0 && inner.end > inner.start)
    .map((passage) => ({
      ...passage,
      paragraph: indexAt(paragraphs, passage.start),
      isNickname: isNickname(text, passage),
    }));
}

const NAME_BEFORE = /\p{Lu}[\p{L}.'-]* $/u;
const NAME_AFTER = /^ \p{Lu}/u;
const NICKNAME = /^\p{Lu}[\p{L}'-]+$/u;
const LONGEST_NAME = 24;

function isNickname(text: string, { start, end, inner }: MarkedPassage): boolean {
  return (
    inner.end - inner.start <= LONGEST_NAME &&
    NICKNAME.test(textAt(text, inner)) &&
    NAME_BEFORE.test(text.slice(Math.max(0, start - LONGEST_NAME), start)) &&
    NAME_AFTER.test(text.slice(end, end + 2))
  );
}
