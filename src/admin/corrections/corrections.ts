/** A public article that carries a record, as `GET /desk/corrections/:type/:documentId` tells it. */
export interface Carrier {
  readonly documentId: string;
  readonly locale: string;
  readonly headline: string;
  readonly hasUnpublishedChanges: boolean;
}

export const KINDS = ['correction', 'clarification', 'update', 'retraction'] as const;
export type Kind = (typeof KINDS)[number];

/** One article in one language, as it is chosen. */
export function keyOf({ documentId, locale }: Pick<Carrier, 'documentId' | 'locale'>): string {
  return `${documentId} ${locale}`;
}

/** The chosen articles as the route takes them. */
export function chosenOf(
  carriers: readonly Carrier[],
  chosen: ReadonlySet<string>,
): readonly Pick<Carrier, 'documentId' | 'locale'>[] {
  return carriers
    .filter((carrier) => chosen.has(keyOf(carrier)))
    .map(({ documentId, locale }) => ({ documentId, locale }));
}
