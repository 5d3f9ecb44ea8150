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

const TEXT = (
  body: string,
) => `json_build_object('headline', ${body} -> 'headline', 'subheadline', ${body} -> 'subheadline',
    'summary', ${body} -> 'summary', 'body', ${body} -> 'body')`;
const COMPARED = (body: string) =>
  `(${body} -> 'headline', ${body} -> 'subheadline', ${body} -> 'summary', ${body} -> 'body')`;

/**
 * $1 article, $2 language, $3 the version before which to begin, $4 how many. Only publications are read, and of these only
 * what readers see of them; those that changed nothing of it are left out. Goes back from publication to publication, and
 * no further than the page.
 */
const REVISIONS = `select p.version, to_char(p.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
    ${TEXT('p.body')} as text, case when b.body is not null then ${TEXT('b.body')} end as before
  from graph.history p left join lateral (
    select body from graph.history b
    where (b.record_id, b.locale, b.action) = (p.record_id, p.locale, p.action) and b.version < p.version
    order by b.version desc limit 1) b on true
  where p.record_id = $1 and p.locale = $2 and p.action = 'publish' and p.version < $3
    and (b.body is null or ${COMPARED('p.body')} is distinct from ${COMPARED('b.body')})
  order by p.version desc limit $4`;

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
