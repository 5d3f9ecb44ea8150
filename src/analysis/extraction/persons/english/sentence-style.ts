import type { AnalysedText } from '../../../text/analysed-text';
import { indexAt, type Span } from '../../../text/span';
import type { Token } from '../../../text/tokens';
import { isCommonWord } from './common-words';

/** How a sentence is written: what a capital in it says. */
export type SentenceStyle =
  /** Names have capitals, other words do not. */
  | 'plain'
  /** A headline: Most Words Have Capitals. */
  | 'title'
  /** ALL LETTERS ARE CAPITALS. */
  | 'loud';

const STYLES = new WeakMap<AnalysedText, readonly SentenceStyle[]>();

/** The style of the sentence that a token stands in. */
export function styleAt(text: AnalysedText, { start }: Span): SentenceStyle {
  const styles = STYLES.get(text) ?? stylesOf(text);
  STYLES.set(text, styles);
  return styles[indexAt(text.sentences, start)] ?? 'plain';
}

function stylesOf({ sentences, tokens, text }: AnalysedText): readonly SentenceStyle[] {
  let at = 0;
  return sentences.map(({ end }) => {
    const counts = { words: 0, capitals: 0, common: 0, loud: 0 };
    for (let token = tokens[at]; token !== undefined && token.start < end; token = tokens[(at += 1)])
      count(counts, token);
    return styleOf(counts, /[.!?]/.test(text.slice(end - 2, end)));
  });
}

interface Counts {
  words: number;
  capitals: number;
  common: number;
  loud: number;
}

const LONG_WORD = 4;

function count(counts: Counts, { kind, text, lower }: Token): void {
  if (kind !== 'word' || text.length < LONG_WORD) return;
  counts.words += 1;
  if (text === text.toUpperCase()) counts.loud += 1;
  else if (/^\p{Lu}/u.test(text)) {
    counts.capitals += 1;
    if (isCommonWord(lower)) counts.common += 1;
  }
}

/** Headlines end without a full stop; a sentence with one is taken for a headline only where much speaks for it. */
function styleOf({ words, capitals, common, loud }: Counts, hasStop: boolean): SentenceStyle {
  if (loud >= 3 && loud / words > 0.7) return 'loud';
  return common >= (hasStop ? 5 : 2) && (capitals + loud) / words > (hasStop ? 0.85 : 0.65)
    ? 'title'
    : 'plain';
}
