/** What `POST /desk/import/preview` tells. */
export type Shown =
  | {
      readonly outcome: 'text';
      readonly text: string;
      readonly headline: string | null;
      readonly preview: Preview;
      readonly picturesLeftOut: number;
    }
  | { readonly outcome: 'story'; readonly changes: readonly Change[] }
  | { readonly outcome: 'refused'; readonly problems: readonly Problem[] };

/** What `POST /desk/import` tells. */
export type Imported =
  | {
      readonly outcome: 'draft';
      readonly documentId: string;
      readonly locale: string;
      readonly isNew: boolean;
    }
  | { readonly outcome: 'story'; readonly changes: readonly Change[] }
  | { readonly outcome: 'refused'; readonly problems: readonly Problem[] };

export interface Change {
  readonly action: string;
  readonly type: string;
  readonly key: string;
}

export interface Problem {
  readonly path: string;
  readonly reason: string;
}

/** Whether what was found is known. */
export type Outcome = { readonly outcome: 'linked' | 'ambiguous' | 'unknown' };

/** Offsets in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What was found in a text, as far as the page shows it; links are parallel to the findings. */
export interface Preview {
  readonly findings: {
    readonly lang: string;
    readonly category: string | null;
    readonly pubdate: string | null;
    readonly persons: readonly { readonly name: string; readonly mentions: readonly Span[] }[];
    readonly organizations: readonly { readonly name: string }[];
    readonly documents: readonly { readonly title: string }[];
    readonly quotes: readonly (Span & { readonly text: string; readonly speaker: string | null })[];
  };
  readonly links: {
    readonly persons: readonly Outcome[];
    readonly organizations: readonly Outcome[];
    readonly documents: readonly Outcome[];
    readonly countries: readonly { readonly code: string; readonly link: Outcome }[];
  };
}
