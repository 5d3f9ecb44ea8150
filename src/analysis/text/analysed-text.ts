import type { LocaleCode } from '../../content/content-types';
import { languageOf } from './language';
import { normalise } from './normalise';
import { pairQuotationMarks, type MarkedPassage } from './quotation-marks';
import { paragraphsOf, sentencesOf } from './sentences';
import type { Span } from './span';
import { tokensOf, type Token } from './tokens';

/** A text taken apart once, for all rules. All spans are offsets in `text`; `toSource` leads back to what was given. */
export interface AnalysedText {
  readonly source: string;
  readonly text: string;
  readonly toSource: (offset: number) => number;
  readonly language: LocaleCode;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  /** What stands between quotation marks, in the order in which it opens. */
  readonly passages: readonly MarkedPassage[];
}

/** Takes a text apart. The language is told from the text where it is not given. */
export function analyse(source: string, language?: LocaleCode): AnalysedText {
  const { text, toSource } = normalise(source);
  const paragraphs = paragraphsOf(text);
  return {
    source,
    text,
    toSource,
    language: language ?? languageOf(text),
    paragraphs,
    sentences: sentencesOf(text, paragraphs),
    tokens: tokensOf(text),
    passages: pairQuotationMarks(text, paragraphs),
  };
}

/** The span of the given text that a span of the normalised text means. */
export function sourceSpan({ toSource }: Pick<AnalysedText, 'toSource'>, { start, end }: Span): Span {
  return { start: toSource(start), end: end > start ? toSource(end - 1) + 1 : toSource(start) };
}
