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

/** One of two records that become one. */
export type Merged = Pick<Listed, 'id' | 'label' | 'slug'>;

/** What `GET /desk/merge/:type/:keep/:drop` tells: what merging would do. */
export interface MergePreview {
  readonly keep: Merged;
  readonly drop: Merged;
  /** What the kept record gains, by field. */
  readonly gains: Readonly<Record<string, readonly string[]>>;
  readonly conflicts: readonly { readonly field: string; readonly kept: string; readonly dropped: string }[];
  readonly obstacles: readonly { readonly path: readonly (string | number)[]; readonly message: string }[];
  /** How many rows of other records will lead to the kept one, by type and relation. */
  readonly moves: readonly {
    readonly type: string;
    readonly relation: string;
    readonly drafts: number;
    readonly published: number;
  }[];
  /** Those records, the first hundred, with their languages. */
  readonly records: readonly {
    readonly type: string;
    readonly id: string;
    readonly title: string;
    readonly locales: readonly string[];
    readonly isPublic: boolean;
  }[];
}
