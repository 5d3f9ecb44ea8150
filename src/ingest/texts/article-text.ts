/** A piece of an article as far as texts tell it apart: without marks and links. It is a piece of a story file's body. */
export type TextItem =
  | string
  | { readonly heading: string; readonly level?: number }
  | { readonly quote: string; readonly statement?: string }
  | { readonly list: string[]; readonly ordered?: boolean };

/** An article as a file of text, HTML, Markdown or Word holds it, before anything is known of what it is about. */
export interface ArticleText {
  /** Undefined where the format has no place for one: the extraction looks for it in the text. */
  readonly headline: string | undefined;
  readonly subheadline: string | undefined;
  readonly body: readonly TextItem[];
  /** `en`, `ru-RU`: as the file says. */
  readonly language: string | undefined;
  /** When it was first published, as the file says: a day or a moment of ISO 8601. */
  readonly publishedAt: string | undefined;
  /** Where it was published. */
  readonly url: string | undefined;
  readonly outlet: string | undefined;
}

/** What is known of an article of which only the text is given. */
export const NOTHING_KNOWN = {
  headline: undefined,
  subheadline: undefined,
  language: undefined,
  publishedAt: undefined,
  url: undefined,
  outlet: undefined,
} as const;

/** What reading a file gives. */
export type TextOutcome =
  | {
      readonly outcome: 'read';
      readonly value: ArticleText;
      /** How many pictures of a document were not taken; of pages and texts, which only name theirs, none. */
      readonly picturesLeftOut: number;
    }
  | { readonly outcome: 'refused'; readonly reason: string };
