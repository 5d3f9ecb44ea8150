import type { PartialDate } from '../../content/partial-date';
import type { DocumentFinding, OrganizationFinding, PersonFinding } from '../extraction/findings';
import type { Link } from '../linking/linked-findings';
import type { Span } from '../text/span';
import type { SuggestionKind } from './fingerprint';

/** What a record is made of where a suggestion is accepted; other suggestions are named by their ids. */
export type Content =
  | { readonly kind: 'person'; readonly finding: PersonFinding }
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'organization'; readonly finding: OrganizationFinding }
  | DocumentContent
  | StatementContent
  | SourceContent
  | { readonly kind: 'category'; readonly name: string };

export interface DocumentContent {
  readonly kind: 'document';
  readonly finding: DocumentFinding;
  readonly author: string | undefined;
  readonly addressee: string | undefined;
  readonly concerns: readonly string[];
  readonly inReplyTo: string | undefined;
  /** The outlets that report it. */
  readonly outlets: readonly string[];
  /** The documents that answer it or are about it: from them it is known. */
  readonly namedIn: readonly DocumentFinding[];
}

export interface StatementContent {
  readonly kind: 'statement';
  readonly statement: 'quote' | 'paraphrase';
  readonly text: string;
  readonly speaker: string | undefined;
  /** The words for a speaker who is no person or organization of the article. */
  readonly attribution: string | undefined;
  readonly document: string | undefined;
  readonly date: PartialDate | undefined;
}

export interface SourceContent {
  readonly kind: 'source';
  readonly claim: string;
  readonly outlet: string;
  readonly attribution: string | undefined;
  readonly date: PartialDate | undefined;
}

/** Something found in an article that may become a link or a record. */
export interface Found {
  readonly id: string;
  readonly kind: SuggestionKind;
  readonly label: string;
  readonly link: Link;
  /** Where it stands in the normalised text, the first first. */
  readonly spans: readonly Span[];
  readonly confidence: number;
  readonly rule: string;
  /** Suggestions that are accepted with it, or have to be decided before it. */
  readonly needs: readonly string[];
  readonly content: Content;
}
