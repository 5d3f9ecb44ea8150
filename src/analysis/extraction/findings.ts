import type { LocaleCode } from '../../content/content-types';
import type { PartialDate } from '../../content/partial-date';
import type { AnalysedText } from '../text/analysed-text';
import type { Span } from '../text/span';

/** What every finding carries: where it stands in the normalised text, how sure the rule is, and which rule found it. */
export interface Found extends Span {
  /** 0 to 1: how often such a finding is right. */
  readonly confidence: number;
  /** The name of the rule that found it, as in `title-before-name`. */
  readonly rule: string;
}

/** A place where a name stands: the form that is written there. */
export interface NameMention extends Found {
  readonly text: string;
}

/** A person of the article: all forms of the name belong to one person. */
export interface PersonFinding {
  /** The fullest form, in the nominative, without titles: `Sadyr Japarov`. */
  readonly name: string;
  /** Other forms that the article uses, each once. */
  readonly aliases: readonly string[];
  readonly gender: 'female' | 'male' | undefined;
  /** What the article calls the person beside the name, in lower case: `president of kyrgyzstan`, `secretary of state`. */
  readonly descriptions: readonly string[];
  readonly mentions: readonly NameMention[];
}

export type CountryForm = 'name' | 'demonym' | 'abbreviation' | 'capital' | 'city';

/** A country or its people, adjective or government, as an ISO 3166-1 alpha-2 code. */
export interface CountryMention extends NameMention {
  readonly code: string;
  readonly form: CountryForm;
  /** Whether the name of a capital stands for the government there: `Moscow rejected the claim`. */
  readonly isGovernment: boolean;
}

export type OrganizationKind =
  | 'government'
  | 'ministry'
  | 'parliament'
  | 'outlet'
  | 'ngo'
  | 'company'
  | 'intergovernmental'
  | 'party'
  | 'other';

export interface OrganizationFinding {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: OrganizationKind;
  /** ISO 3166-1 alpha-2 of the state whose ministry, parliament or party it is, where the article says so. */
  readonly country: string | undefined;
  readonly mentions: readonly NameMention[];
}

/** The kinds of the content model's documents. */
export type DocumentKind =
  | 'letter'
  | 'bill'
  | 'law'
  | 'decree'
  | 'treaty'
  | 'resolution'
  | 'statement'
  | 'speech'
  | 'report'
  | 'interview'
  | 'article'
  | 'other';

/** A letter, bill, law... that the article speaks of. Names are those of the findings where these have them. */
export interface DocumentFinding {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly author: string | undefined;
  readonly addressee: string | undefined;
  /** Resolved against the day of publication: `in July of last year`. */
  readonly date: PartialDate | undefined;
  /** Indexes among the documents of the article. */
  readonly concerns: readonly number[];
  readonly inReplyTo: number | undefined;
  readonly mentions: readonly NameMention[];
}

/** The verb or phrase that ascribes, as in `said`, `according to`. */
export interface Cue extends Span {
  readonly text: string;
}

/** Who is quoted: as it is written there, and whom it means in this article. */
export interface Source extends Span {
  readonly text: string;
  /** The name of a person or organization of the article, else the words themselves: `a local resident`. */
  readonly name: string;
}

/** Words that somebody said, between quotation marks. Cue + source + content. */
export interface QuotationFinding extends Found {
  /** Without the outer quotation marks; paragraphs parted by a line feed. */
  readonly text: string;
  /** The pieces of the normalised text; more than one where an attribution stands between them or paragraphs end. */
  readonly pieces: readonly Span[];
  readonly cue: Cue | undefined;
  readonly source: Source | undefined;
  /** Index of the document that it stands in: `wrote Japarov in the letter`. */
  readonly document: number | undefined;
}

/** What somebody said in the reporter's words. */
export interface ParaphraseFinding extends Found {
  readonly text: string;
  readonly cue: Cue;
  readonly source: Source;
  readonly document: number | undefined;
}

/** What an outlet or an organization reported: `The Washington Post, citing U.S. officials, reported that ...`. */
export interface ReportFinding extends Found {
  readonly outlet: string;
  readonly claim: string;
  /** Whom the outlet names as its source: `U.S. administration officials`. */
  readonly attribution: string | undefined;
  readonly date: PartialDate | undefined;
}

/** A line that is no text of the story: `104 views Politics 0`. */
export interface Furniture extends Span {
  readonly kind:
    'headline' | 'category' | 'date' | 'byline' | 'dateline' | 'counter' | 'caption' | 'link' | 'other';
}

/** What the article says of itself. */
export interface ArticleFacts {
  readonly headline: string | undefined;
  readonly category: string | undefined;
  readonly publishedOn: PartialDate | undefined;
  /** The place from which it is told: `BISHKEK`. */
  readonly dateline: string | undefined;
  /** Lines outside the story, in their order. */
  readonly furniture: readonly Furniture[];
}

/** What the steps have found so far. Each step gives a new value and takes nothing away. */
export interface Findings {
  readonly text: AnalysedText;
  readonly language: LocaleCode;
  readonly facts: ArticleFacts;
  readonly countries: readonly CountryMention[];
  readonly organizations: readonly OrganizationFinding[];
  readonly persons: readonly PersonFinding[];
  readonly documents: readonly DocumentFinding[];
  readonly quotations: readonly QuotationFinding[];
  readonly paraphrases: readonly ParaphraseFinding[];
  readonly reports: readonly ReportFinding[];
}

/** One step of the way from text to story. */
export type Step = (findings: Findings) => Findings;
