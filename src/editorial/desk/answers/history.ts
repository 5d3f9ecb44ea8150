/** A piece of a text that was compared with another. */
export type DiffPiece =
  | { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }
  | { readonly kind: 'skipped'; readonly characters: number };

/** What changed in one field. */
export type FieldChange =
  | { readonly field: string; readonly kind: 'words'; readonly pieces: readonly DiffPiece[] }
  | { readonly field: string; readonly kind: 'value'; readonly before: unknown; readonly after: unknown }
  | {
      readonly field: string;
      readonly kind: 'links';
      readonly added: readonly string[];
      readonly removed: readonly string[];
      readonly isReordered: boolean;
    };

/** What `GET /desk/history/:type/:documentId/compare` tells. */
export interface Comparison {
  readonly changes: readonly FieldChange[];
  readonly names: Readonly<Record<string, string>>;
}
