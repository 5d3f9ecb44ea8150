/** An article as a list of the home page names it. */
export interface NamedArticle {
  readonly documentId: string;
  readonly locale: string;
  readonly headline: string | null;
  /** ISO 8601. */
  readonly updatedAt: string;
}

/** A draft with how many suggestions wait in its text. */
export interface SuggestedArticle extends NamedArticle {
  readonly count: number;
}

/** A draft that somebody sent back to who writes it. */
export interface ReturnedArticle extends NamedArticle {
  readonly note: string | null;
  /** Who sent it back; null where that was no person. */
  readonly by: string | null;
}

/** A story with its readers of the last days. */
export interface ReadArticle {
  readonly documentId: string;
  readonly locale: string;
  readonly headline: string;
  readonly views: number;
  /** Readers of each day, the earliest first and today last. */
  readonly days: readonly number[];
}
