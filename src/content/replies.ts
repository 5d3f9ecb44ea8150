import { isSurelyBefore, partialDate, printPartialDate } from './partial-date';
import { problem, type Problem } from './problem';

/** A document as the rules of correspondence see it. */
export interface Correspondence {
  readonly documentId: string;
  readonly title?: string | null;
  readonly date?: string | null;
  readonly datePrecision?: string | null;
}

/**
 * Refuses a reply that leads back to itself.
 * @param ancestors what the record answers, what that answers, and so on, nearest first.
 */
export function cycleProblems(
  field: string,
  record: { documentId: string },
  ancestors: readonly { documentId: string }[],
): readonly Problem[] {
  const leadsBack = ancestors.some(({ documentId }) => documentId === record.documentId);
  return leadsBack ? [problem(field, `"${field}" leads back to this record itself`)] : [];
}

/** Refuses a reply that is surely older than what it answers, and an original younger than its replies. */
export function replyDateProblems(
  document: Correspondence,
  answered: Correspondence | undefined,
  replies: readonly Correspondence[],
): readonly Problem[] {
  const late = answered && isOlder(document, answered) ? [tooOld(document, answered, 'inReplyTo')] : [];
  return [
    ...late,
    ...replies.filter((reply) => isOlder(reply, document)).map((reply) => tooOld(reply, document, 'date')),
  ];
}

function isOlder(one: Correspondence, other: Correspondence): boolean {
  const [first, second] = [dateOf(one), dateOf(other)];
  return first !== undefined && second !== undefined && isSurelyBefore(first, second);
}

function tooOld(reply: Correspondence, answered: Correspondence, field: string): Problem {
  const [replied, asked] = [reply, answered].map((document) => {
    const date = dateOf(document);
    return `"${document.title ?? document.documentId}"${date ? ` (${printPartialDate(date)})` : ''}`;
  });
  return problem(field, `${replied} is older than what it answers, ${asked}`);
}

function dateOf(document: Correspondence) {
  return partialDate(document.date, document.datePrecision);
}
