/** What a list knows of the moments of an article: ISO 8601, null where there is none. */
export interface Moments {
  readonly firstPublishedAt?: unknown;
  readonly publishAt?: unknown;
}

/** When an article went out, or is to go out. */
export interface PublicationMoment {
  readonly is: 'past' | 'planned';
  /** ISO 8601. */
  readonly at: string;
}

/** The moment that an editor looks for in a list: the one that is planned, or else the first publication. */
export function publicationMoment(
  { firstPublishedAt, publishAt }: Moments,
  now: Date,
): PublicationMoment | undefined {
  if (typeof publishAt === 'string' && new Date(publishAt) > now) return { is: 'planned', at: publishAt };
  return typeof firstPublishedAt === 'string' ? { is: 'past', at: firstPublishedAt } : undefined;
}
