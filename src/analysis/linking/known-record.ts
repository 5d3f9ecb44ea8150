import type { PartialDate } from '../../content/partial-date';

/** The types of records that names lead to. */
export const LINKED_TYPES = ['person', 'country', 'organization', 'document', 'category'] as const;
export type LinkedType = (typeof LINKED_TYPES)[number];

/** The kinds of the content model's names, and `own` for the record's name or title itself. */
export type NameKind =
  'own' | 'official' | 'short' | 'alias' | 'former' | 'transliteration' | 'demonym' | 'translation';

/** A name under which a record is known. */
export interface KnownName {
  readonly text: string;
  readonly kind: NameKind;
}

/** What tells records of one name apart; what is not known is left out. All ids are documentIds. */
export interface RecordFacts {
  /** Of a country: ISO 3166-1 alpha-2. */
  readonly code?: string;
  /** Countries of a person's citizenship and positions, of an organization, of a document. */
  readonly countries?: readonly string[];
  /** Titles of a person's positions. */
  readonly positions?: readonly string[];
  /** Of an organization or document. */
  readonly kind?: string;
  /** Persons and organizations that wrote a document. */
  readonly authors?: readonly string[];
  readonly addressees?: readonly string[];
  readonly date?: PartialDate;
}

/** A record as linking knows it. */
export interface KnownRecord {
  readonly id: string;
  readonly type: LinkedType;
  readonly names: readonly KnownName[];
  readonly facts: RecordFacts;
}
