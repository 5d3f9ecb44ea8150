/** Whom a suggestion means: a record, one of several, or one that is not there yet. */
export type SuggestionState = 'linked' | 'ambiguous' | 'unknown';

/** One of what `GET /desk/articles/:documentId/suggestions` tells. */
export interface Suggestion {
  readonly id: string;
  readonly kind: string;
  readonly state: SuggestionState;
  readonly label: string;
  readonly candidates: readonly {
    readonly id: string;
    readonly type: string;
    readonly label: string;
    readonly why: string;
  }[];
  readonly undecided: readonly string[];
  readonly sentence: string | null;
  readonly effects: readonly {
    readonly does: 'links' | 'makes';
    readonly kind: string;
    readonly label: string;
    /** Makes a document for which the article names no source. */
    readonly needsSource: boolean;
  }[];
}
