/** In which form an answer's text is. */
export type AnswerForm = 'json' | 'json-ld' | 'html' | 'css' | 'rss' | 'atom' | 'json-feed' | 'xml' | 'text';

/** What a reading route has to say, whoever asks: the fast path before Koa, a controller, a test. */
export type Answer =
  | {
      readonly outcome: 'found';
      /** JSON text, or text of the form that is said. */
      readonly body: string;
      readonly form?: AnswerForm;
      /** Strong entity tag with its quotes; counters stand outside it. */
      readonly etag: string;
      /** The latest change of anything in the answer. */
      readonly lastModified: Date;
      /** Surrogate keys: ids of all records in the answer, and `lists` where any new record might belong into it. */
      readonly keys: readonly string[];
      /** For whom an answer of a minute ago is wrong: caches must ask each time. */
      readonly isVolatile?: boolean;
    }
  /** The record has another address now. */
  | { readonly outcome: 'moved'; readonly location: string }
  | {
      readonly outcome: 'unknown';
      readonly message: string;
      readonly details?: Readonly<Record<string, unknown>>;
    }
  | { readonly outcome: 'refused'; readonly parameter: string; readonly message: string };

/** The parts of a request that a reading route looks at. */
export interface ReadRequest {
  /** Named parts of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** The query as Strapi's parser (qs) gives it. */
  readonly query: Readonly<Record<string, unknown>>;
}
