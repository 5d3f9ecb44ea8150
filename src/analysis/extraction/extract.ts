import type { LocaleCode } from '../../content/content-types';
import type { PartialDate } from '../../content/partial-date';
import { analyse } from '../text/analysed-text';
import type { Findings } from './findings';
import { STEPS } from './steps';

/** What is known of an article beside its text. */
export interface ExtractOptions {
  /** Told from the text where it is not given. */
  readonly language?: LocaleCode;
  readonly headline?: string;
  /** Against this day `last year` and `on Monday` are resolved; else against the day that the text names. */
  readonly publishedOn?: PartialDate;
}

/**
 * Finds what an article is about: people, countries, organizations, documents, quotations and reports. Pure and
 * deterministic: the same text gives the same findings. Takes time in proportion to the text and refuses none.
 */
export function extract(source: string, options: ExtractOptions = {}): Findings {
  const text = analyse(source, options.language);
  return STEPS.reduce((findings, step) => step(findings), nothingFound(text, options));
}

function nothingFound(text: Findings['text'], { headline, publishedOn }: ExtractOptions): Findings {
  return {
    text,
    language: text.language,
    facts: { headline, category: undefined, publishedOn, dateline: undefined, furniture: [] },
    countries: [],
    organizations: [],
    persons: [],
    documents: [],
    quotations: [],
    paraphrases: [],
    reports: [],
  };
}
