import { instantOf } from './instant';
import { pastProblems } from './plan-rules';
import { isSurelyBefore, partialDate, printPartialDate, type PartialDate } from './partial-date';
import { problem, type Problem } from './problem';

export interface PublishedDocument {
  readonly existence?: string | null;
  readonly sources?: readonly unknown[] | null;
}

export interface PublishedStatement {
  readonly documentId?: string;
  readonly label?: string | null;
  readonly date?: string | null;
  readonly datePrecision?: string | null;
}

export interface PublishedArticle {
  /** Instants as ISO 8601 text or Date. */
  readonly firstPublishedAt?: string | Date | null;
  readonly embargoUntil?: string | Date | null;
  readonly unpublishAt?: string | Date | null;
  readonly statements?: readonly PublishedStatement[] | null;
}

/** Refuses a document that the newsroom knows only from reports and that names none of them. */
export function documentPublishProblems(document: PublishedDocument): readonly Problem[] {
  const unsourced = document.existence === 'reported' && (document.sources ?? []).length === 0;
  return unsourced
    ? [problem('sources', 'A document that is known only from reports needs a source before it is published')]
    : [];
}

/** What an article carried when it last went out. */
export interface EarlierPublication {
  /** documentIds. */
  readonly statements: ReadonlySet<string>;
}

/** An article that is public, with the moments of its first and its last publication. */
export interface PublicArticle {
  readonly firstPublishedAt?: string | Date | null;
  readonly publishedAt?: string | Date | null;
}

/**
 * Refuses an embargo that still holds, a first publication that is yet to come, and statements made after the article that first carries them.
 *
 * At its first publication the article carries a statement since `firstPublishedAt`. A story that goes on (a live report)
 * takes up later statements: those it carries since now, and those that were in it have been checked before.
 */
export function articlePublishProblems(
  article: PublishedArticle,
  now: Date,
  earlier?: EarlierPublication,
): readonly Problem[] {
  const since = earlier ? now : (instantOf(article.firstPublishedAt) ?? now);
  return [
    ...embargoProblems(article.embargoUntil, now),
    // It would be gone as soon as it is out.
    ...pastProblems({ unpublishAt: article.unpublishAt }, now),
    ...(earlier ? [] : momentProblems(article.firstPublishedAt, now)),
    ...(article.statements ?? []).flatMap((statement, index) =>
      earlier?.statements.has(statement.documentId ?? '')
        ? []
        : futureProblems(statement, since, `statements.${index}`),
    ),
  ];
}

/**
 * Since when a public article carries a statement: its first publication, or, where the statement was dated after that
 * before, the publication that took it up.
 */
export function carriedSince(
  article: PublicArticle,
  before: PublishedStatement | null,
): string | Date | null | undefined {
  const first = instantOf(article.firstPublishedAt);
  const wasLater = before && first && futureProblems(before, first, 'date').length > 0;
  return wasLater ? article.publishedAt : article.firstPublishedAt;
}

/**
 * Refuses a statement dated after an article that is public already and carries it.
 * @param carried since when each public article carries the statement ({@link carriedSince}).
 */
export function statementPublishProblems(
  statement: PublishedStatement,
  carried: readonly (string | Date | null | undefined)[],
): readonly Problem[] {
  return carried.flatMap((since) => {
    const instant = instantOf(since);
    return instant ? futureProblems(statement, instant, 'date') : [];
  });
}

function embargoProblems(embargoUntil: string | Date | null | undefined, now: Date): readonly Problem[] {
  const until = instantOf(embargoUntil);
  if (!until || until <= now) return [];
  return [problem('embargoUntil', `Under embargo until ${until.toISOString()}`)];
}

/** What goes out now was not first published tomorrow; lists would show it above everything until then. */
function momentProblems(firstPublishedAt: string | Date | null | undefined, now: Date): readonly Problem[] {
  const first = instantOf(firstPublishedAt);
  if (!first || first <= now) return [];
  return [problem('firstPublishedAt', `The first publication lies in the future: ${first.toISOString()}`)];
}

function futureProblems(statement: PublishedStatement, carried: Date, path: string): readonly Problem[] {
  const said = partialDate(statement.date, statement.datePrecision);
  if (!said || !isSurelyBefore(latestDayOf(carried), said)) return [];
  const what = statement.label ? `"${statement.label}"` : 'The statement';
  return [
    problem(
      path,
      `${what} is dated ${printPartialDate(said)}, after the article that carries it (${carried.toISOString()})`,
    ),
  ];
}

/**
 * The calendar day of an instant where it is latest on Earth (UTC+14). Statements carry the local date of their place: what
 * is said on 13 February in Kiritimati is not later than an article of 12 February 20:00 UTC.
 */
function latestDayOf(instant: Date): PartialDate {
  const ahead = new Date(instant.getTime() + 14 * 60 * 60 * 1000);
  return { date: ahead.toISOString().slice(0, 10), precision: 'day' };
}
