/** A public article that carries a record, as `GET /desk/corrections/:type/:documentId` tells it. */
export interface Carrier {
  readonly documentId: string;
  readonly locale: string;
  readonly headline: string;
  readonly hasUnpublishedChanges: boolean;
  /** Whether its own text has the words that are put right in the record. */
  readonly hasFormerWords: boolean;
}
