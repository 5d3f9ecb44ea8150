import type { LocaleCode } from '../../content/content-types';
import type { RecordType } from '../../content/save-rules';

/** What a reference in a node's JSON looks like. */
export interface Reference {
  readonly type: RecordType | 'file';
  readonly id: string;
}

/** The sections of a dossier, in the order in which it shows them. */
export const SECTIONS = [
  'articles',
  'statements',
  'documents-written',
  'documents-received',
  'documents-about',
  'events',
] as const;
export type Section = (typeof SECTIONS)[number];

/** The public JSON of one record in one language with what is needed to find it: a row of `graph.node`. */
export interface Node {
  readonly id: string;
  readonly locale: LocaleCode;
  readonly type: RecordType;
  readonly slug: string | null;
  /** JSON text of all public fields; of an article without its text. */
  readonly body: string;
  /** JSON text of the short form that lists show. */
  readonly card: string;
  /** An article's text: JSON text of its blocks. */
  readonly blocks: string | null;
  readonly title: string;
  readonly summary: string | null;
  /** Plain text; paragraphs are parted by an empty line. */
  readonly content: string | null;
  readonly refs: readonly string[];
  readonly files: readonly string[];
  readonly cardRefs: readonly string[];
  readonly cardFiles: readonly string[];
  /** The language of the name, title or words where they are not known in the node's own; null where they are. */
  readonly fallbackLocale: string | null;
  /** ISO 8601 in UTC: an article's first publication, a day of the world at midnight. */
  readonly date: string | null;
  readonly publishedAt: string | null;
  readonly updatedAt: string;
}

/** One relation between two nodes: a row of `graph.edge`. */
export interface Edge {
  readonly fromId: string;
  readonly locale: LocaleCode;
  /** The attribute's name; inside a component with its path, `sources.outlet`. */
  readonly relation: string;
  readonly toId: string;
  readonly fromType: RecordType;
  readonly toType: RecordType;
  readonly position: number;
  readonly section: Section | null;
  readonly isLead: boolean;
  /** null where the node it comes from has no date. */
  readonly date: string | null;
}

/** A name under which a record is looked for: a row of `graph.name`. */
export interface Name {
  readonly id: string;
  readonly type: RecordType;
  readonly name: string;
}

/** All that one stored row gives to the published graph: one node per language it is public in. */
export interface Projection {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly names: readonly Name[];
}
