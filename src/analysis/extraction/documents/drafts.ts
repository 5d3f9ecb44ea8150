import type { PartialDate } from '../../../content/partial-date';
import type { DocumentKind, Found } from '../findings';
import type { Party } from './parties';

/** What one place of the article says of a document, before the places are put together. */
export interface Draft extends Found {
  readonly kind: DocumentKind;
  /** `the letter`: means one that was spoken of before, and is none of its own where there was none. */
  readonly isAnaphor: boolean;
  /** `the indictment, filed by X`: where none was spoken of before, it is one of its own. */
  readonly isTold?: boolean;
  /** The words that tell it from others of its kind, in lower case: `foreign agents`. */
  readonly words: readonly string[];
  /** How it is called here, without an article; undefined where only its kind is said. */
  readonly title: string | undefined;
  /** Whether the title is a name of its own: `Clean Air Act`. */
  readonly isNamed: boolean;
  readonly author: Party | undefined;
  readonly addressee: Party | undefined;
  readonly date: PartialDate | undefined;
  /** Where it is said to answer another: `in response to the letter`. */
  readonly isReply: boolean;
}
