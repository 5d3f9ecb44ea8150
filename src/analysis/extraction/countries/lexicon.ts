import type { LocaleCode } from '../../../content/content-types';
import type { AnalysedText } from '../../text/analysed-text';
import type { CountryForm } from '../findings';

/** A name that begins at a token: how many tokens long it is, and the country that it usually means. */
export interface NameMatch {
  readonly length: number;
  /** ISO 3166-1 alpha-2; undefined for what looks like a country and is none: `New Mexico`. */
  readonly code: string | undefined;
  readonly form: CountryForm;
}

/** A name in its place, for the judgement whether it means the country here. */
export interface NameInPlace extends NameMatch {
  readonly text: AnalysedText;
  /** Index of its first token. */
  readonly at: number;
}

export interface Verdict {
  /** The country that is meant, which may be another than usual: the other Congo. */
  readonly code: string;
  readonly confidence: number;
  readonly rule: string;
}

/** What one language knows of countries. */
export interface CountryLexicon {
  readonly language: LocaleCode;
  /** The longest name that begins at the token. */
  readonly longest: (text: AnalysedText, at: number) => NameMatch | undefined;
  /** The name that a part of a hyphenated word is: `Russia` of `Russia-backed`. */
  readonly part: (word: string) => NameMatch | undefined;
  /** Which country the name means in its place; undefined where it means none. */
  readonly judge: (name: NameInPlace) => Verdict | undefined;
  /** Whether a capital stands for the government there: `Moscow rejected the claim`. */
  readonly isGovernment: (name: NameInPlace) => boolean;
}
