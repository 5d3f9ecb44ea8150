import { isSurelyBefore, partialDate, printPartialDate, type PartialDate } from './partial-date';
import { problem, type Problem } from './problem';

export interface PublishedDocument {
  readonly existence?: string | null;
  readonly sources?: readonly unknown[] | null;
}

export interface PublishedStatement {
  readonly label?: string | null;
  readonly date?: string | null;
  readonly datePrecision?: string | null;
}

export interface PublishedArticle {
  /** Instants as ISO 8601 text or Date. */
  readonly firstPublishedAt?: string | Date | null;
  readonly embargoUntil?: string | Date | null;
  readonly statements?: readonly PublishedStatement[] | null;
}

/** Refuses a document that the newsroom knows only from reports and that names none of them. */
export function documentPublishProblems(document: PublishedDocument): readonly Problem[] {
  const unsourced = document.existence === 'reported' && (document.sources ?? []).length === 0;
  return unsourced
    ? [problem('sources', 'A document that is known only from reports needs a source before it is published')]
    : [];
}

/** Refuses an embargo that still holds, and statements made after the article that first carries them. */
export function articlePublishProblems(article: PublishedArticle, now: Date): readonly Problem[] {
  return [
    ...embargoProblems(article.embargoUntil, now),
    ...(article.statements ?? []).flatMap((statement, index) =>
      futureProblems(statement, asInstant(article.firstPublishedAt) ?? now, `statements.${index}`),
    ),
  ];
}

/**
 * Refuses a statement dated after an article that is public already and carries it.
 * @param carriedSince when each public article that carries the statement was first published.
 */
export function statementPublishProblems(
  statement: PublishedStatement,
  carriedSince: readonly (string | Date | null | undefined)[],
): readonly Problem[] {
  return carriedSince.flatMap((since) => {
    const instant = asInstant(since);
    return instant ? futureProblems(statement, instant, 'date') : [];
  });
}

function embargoProblems(embargoUntil: string | Date | null | undefined, now: Date): readonly Problem[] {
  const until = asInstant(embargoUntil);
  if (!until || until <= now) return [];
  return [problem('embargoUntil', `Under embargo until ${until.toISOString()}`)];
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

function asInstant(value: string | Date | null | undefined): Date | undefined {
  if (!value) return undefined;
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}
