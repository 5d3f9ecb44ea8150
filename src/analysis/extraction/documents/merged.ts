import type { PartialDate } from '../../../content/partial-date';
import type { DocumentKind, NameMention } from '../findings';
import type { Party } from './parties';

/** A document with all places that speak of it. */
export interface Merged {
  readonly kind: DocumentKind;
  readonly title: string | undefined;
  readonly isNamed: boolean;
  readonly words: readonly string[];
  readonly author: Party | undefined;
  readonly addressee: Party | undefined;
  readonly date: PartialDate | undefined;
  readonly isReply: boolean;
  readonly mentions: readonly NameMention[];
}
