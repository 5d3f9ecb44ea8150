import type { LocaleCode } from '../../content/content-types';
import type { GraphReader } from './reader';

/** What of an article was public between two publications. */
export interface PublicText {
  readonly headline: string | null;
  readonly subheadline: string | null;
  readonly summary: string | null;
  /** Strapi's blocks. */
  readonly body: unknown;
}

/** A publication that changed something of it. */
export interface RevisionRow {
  readonly version: number;
  readonly at: string;
  readonly text: PublicText;
  /** What stood there before; null at the first publication. */
  readonly before: PublicText | null;
}

/**
 * $1 article, $2 language, $3 the version before which to begin, $4 how many. Only publications are read, and of these only
 * what readers see of them; those that changed nothing of it are left out.
 */
const REVISIONS = `with publications as (
    select version, at, json_build_object('headline', body -> 'headline', 'subheadline', body -> 'subheadline',
        'summary', body -> 'summary', 'body', body -> 'body') as text,
      jsonb_build_array(body -> 'headline', body -> 'subheadline', body -> 'summary', body -> 'body') as compared
    from graph.history where record_id = $1 and locale = $2 and action = 'publish'),
  followed as (
    select version, at, text, lag(text) over past as before,
      compared is distinct from lag(compared) over past as is_changed
    from publications window past as (order by version))
  select version, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, text, before from followed
  where is_changed and version < $3 order by version desc limit $4`;

const NO_END = 2_147_483_647;

/** Reads the publications of an article that changed what readers see, the latest first. */
export function readRevisions(
  reader: GraphReader,
  question: {
    readonly id: string;
    readonly locale: LocaleCode;
    readonly before: number | undefined;
    readonly limit: number;
  },
): Promise<readonly RevisionRow[]> {
  const { id, locale, before = NO_END, limit } = question;
  return reader.read<RevisionRow>('revisions', REVISIONS, [id, locale, before, limit]);
}
