/** A record among the likely duplicates. */
export interface Listed {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly slug: string | null;
}

/** What `GET /desk/duplicates` tells: two records that may be one. */
export interface Duplicate {
  readonly why: 'same-wikidata' | 'same-facts' | 'same-name' | 'transliteration' | 'similar';
  readonly records: readonly [Listed, Listed];
}

/** What `GET /desk/merge/:type/:keep/:drop` tells: what merging would do. */
export interface MergePreview {
  readonly keep: { readonly id: string; readonly label: string };
  readonly drop: { readonly id: string; readonly label: string };
  readonly gains: Readonly<Record<string, readonly string[]>>;
  readonly conflicts: readonly { readonly field: string; readonly kept: string; readonly dropped: string }[];
  readonly obstacles: readonly { readonly path: readonly (string | number)[]; readonly message: string }[];
  readonly moves: readonly {
    readonly type: string;
    readonly relation: string;
    readonly drafts: number;
    readonly published: number;
  }[];
  readonly records: readonly {
    readonly type: string;
    readonly id: string;
    readonly title: string;
    readonly locales: readonly string[];
    readonly isPublic: boolean;
  }[];
}
