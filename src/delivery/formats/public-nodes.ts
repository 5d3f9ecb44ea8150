import type { LocaleCode } from '../../content/content-types';

/** The public JSON of the published graph as apps receive it; what it is made of stands in `graph/project/fields.ts`. */

export type NodeType =
  | 'article'
  | 'person'
  | 'country'
  | 'organization'
  | 'category'
  | 'document'
  | 'statement'
  | 'event'
  | 'file';

/** What stands where one node refers to another. */
export interface NodeReference {
  readonly type: NodeType;
  readonly id: string;
}

interface Identified<Type extends NodeType> {
  readonly id: string;
  readonly type: Type;
  /** null for a statement. */
  readonly slug: string | null;
  readonly locale: LocaleCode;
  /** ISO 8601 in UTC. */
  readonly updatedAt: string;
}

/** A name in some language. */
export interface NameEntry {
  readonly text: string;
  readonly language: string;
  readonly kind: string;
}

/** Dates of the world are printed as far as they are known: `2024-02-12`, `2023-07` or `2023`. */
type PrintedDate = string | null;
type References = readonly NodeReference[];

/** An outlet that reported, quoted, confirmed or denied. */
export interface SourceEntry {
  readonly outlet: NodeReference | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly publishedOn: PrintedDate;
  readonly relation: string | null;
}

export interface TranslationEntry {
  readonly language: string;
  readonly title: string | null;
  readonly text: string | null;
  readonly place: string | null;
}

export interface FigureEntry {
  readonly image: NodeReference | null;
  readonly alt: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
}

export interface CorrectionEntry {
  readonly kind: string;
  readonly text: string;
  /** ISO 8601 or a day. */
  readonly date: string | null;
}

export interface EmbedEntry {
  readonly url: string | null;
  readonly provider: string | null;
  readonly caption: string | null;
}

export interface ArticleNode extends Identified<'article'> {
  readonly headline: string;
  readonly subheadline: string | null;
  readonly kind: string;
  readonly summary: string | null;
  readonly dateline: string | null;
  readonly category: NodeReference | null;
  readonly topics: References;
  readonly authors: References;
  readonly people: References;
  readonly countries: References;
  readonly organizations: References;
  readonly documents: References;
  readonly statements: References;
  readonly events: References;
  readonly related: References;
  readonly cover: FigureEntry | null;
  readonly sources: readonly SourceEntry[];
  readonly embeds: readonly EmbedEntry[];
  readonly corrections: readonly CorrectionEntry[];
  readonly seo: {
    readonly title: string | null;
    readonly description: string | null;
    readonly image: NodeReference | null;
  } | null;
  readonly firstPublishedAt: string | null;
}

export interface PositionEntry {
  readonly title: string;
  readonly organization: NodeReference | null;
  readonly country: NodeReference | null;
  readonly from: PrintedDate;
  readonly fromPrecision: string | null;
  readonly to: PrintedDate;
  readonly toPrecision: string | null;
}

export interface PersonNode extends Identified<'person'> {
  readonly name: string;
  readonly names: readonly NameEntry[];
  readonly positions: readonly PositionEntry[];
  readonly country: NodeReference | null;
  readonly portrait: NodeReference | null;
  readonly biography: string | null;
  readonly wikidataId: string | null;
}

export interface CountryNode extends Identified<'country'> {
  readonly name: string;
  readonly names: readonly NameEntry[];
  readonly alpha2: string | null;
  readonly alpha3: string | null;
  readonly capital: string | null;
  readonly region: string | null;
  readonly wikidataId: string | null;
}

export interface OrganizationNode extends Identified<'organization'> {
  readonly name: string;
  readonly names: readonly NameEntry[];
  readonly kind: string | null;
  readonly country: NodeReference | null;
  readonly parent: NodeReference | null;
  readonly website: string | null;
  readonly wikidataId: string | null;
}

export interface CategoryNode extends Identified<'category'> {
  readonly name: string;
  readonly names: readonly NameEntry[];
  readonly parent: NodeReference | null;
  /** Code of IPTC's media topics, `medtop:11000000`. */
  readonly mediaTopic: string | null;
}

export interface StageEntry {
  readonly stage: string;
  readonly date: PrintedDate;
  readonly datePrecision: string | null;
  readonly body: NodeReference | null;
}

export interface DocumentNode extends Identified<'document'> {
  readonly title: string;
  readonly names: readonly NameEntry[];
  readonly kind: string;
  readonly number: string | null;
  readonly date: PrintedDate;
  readonly authors: References;
  readonly authorOrganizations: References;
  readonly addressees: References;
  readonly addresseeOrganizations: References;
  readonly countries: References;
  readonly inReplyTo: NodeReference | null;
  readonly concerns: References;
  readonly stages: readonly StageEntry[];
  readonly existence: string | null;
  readonly publishedVia: string | null;
  readonly publishedBy: string | null;
  readonly publishedByOrganization: NodeReference | null;
  readonly language: string | null;
  readonly summary: string | null;
  readonly text: string | null;
  readonly files: References;
  readonly sourceUrl: string | null;
  readonly archivedUrl: string | null;
  readonly sources: readonly SourceEntry[];
  readonly translations: readonly TranslationEntry[];
}

export interface StatementNode extends Identified<'statement'> {
  readonly text: string;
  readonly kind: string;
  readonly speakers: References;
  readonly speakerOrganizations: References;
  readonly addressees: References;
  readonly attribution: string | null;
  readonly document: NodeReference | null;
  readonly about: References;
  readonly aboutCountries: References;
  readonly reportedBy: NodeReference | null;
  readonly date: PrintedDate;
  readonly language: string | null;
  readonly originalText: string | null;
}

/** Who takes part in an event on one side. */
export interface PartiesEntry {
  readonly people: References;
  readonly organizations: References;
  readonly countries: References;
}

export interface EventNode extends Identified<'event'> {
  readonly title: string;
  readonly kind: string | null;
  readonly certainty: string;
  readonly date: PrintedDate;
  readonly endDate: PrintedDate;
  readonly place: string | null;
  readonly description: string | null;
  readonly actors: PartiesEntry | null;
  readonly targets: PartiesEntry | null;
  readonly documents: References;
  readonly statements: References;
  readonly sources: readonly SourceEntry[];
}

/** A picture or document of the media library; addresses are absolute. */
export interface FileNode {
  readonly id: string;
  readonly type: 'file';
  readonly url: string;
  readonly alternativeText: string | null;
  readonly caption: string | null;
  readonly mime: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly formats: Readonly<
    Record<string, { readonly url: string; readonly width: number | null; readonly height: number | null }>
  >;
}

/** The nodes by their types. */
export interface NodesByType {
  readonly article: ArticleNode;
  readonly person: PersonNode;
  readonly country: CountryNode;
  readonly organization: OrganizationNode;
  readonly category: CategoryNode;
  readonly document: DocumentNode;
  readonly statement: StatementNode;
  readonly event: EventNode;
  readonly file: FileNode;
}

export type PublicNode = NodesByType[NodeType];
export type RecordNode = NodesByType[Exclude<NodeType, 'file'>];
