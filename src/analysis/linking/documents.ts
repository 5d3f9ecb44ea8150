import { daySpan, type PartialDate } from '../../content/partial-date';
import type { DocumentFinding } from '../extraction/findings';
import { foldName } from './folding';
import type { KnownRecord } from './known-record';
import { decide, type Link, type LinkContext, type Weighed, type Why } from './linked-findings';
import { findSpelled, findWritten, type NameIndex } from './name-index';

/** A document of the article with the records of those whom it names; undefined where they are not known. */
export interface Correspondence {
  readonly document: DocumentFinding;
  readonly author: string | undefined;
  readonly addressee: string | undefined;
  /** documentIds of the countries that the article names. */
  readonly countries: ReadonlySet<string>;
}

const SCORES: Partial<Record<Why, number>> = {
  'same-name': 1,
  alias: 0.95,
  'same-facts': 0.9,
  'same-author': 0.6,
};

/** A bill becomes a law and goes on being called a bill; what is no kind of its own may be any. */
const ALIKE: readonly ReadonlySet<string>[] = [new Set(['bill', 'law']), new Set(['speech', 'statement'])];

/** These have titles of their own; a letter is called after those who wrote it, and so are all their letters. */
const TITLED: readonly string[] = ['bill', 'law', 'decree', 'treaty', 'resolution'];

/**
 * The record of a document: by its title, or by kind, author, addressee and day. What is known on both sides must agree. A
 * letter whose day the article does not give is never linked without asking: its author may have written another.
 */
export function linkDocument(found: Correspondence, index: NameIndex, context: LinkContext): Link {
  const { document, author } = found;
  const titled = findSpelled(index, 'document', document.title);
  const written =
    author === undefined ? [] : kindsLike(document.kind).flatMap((kind) => findWritten(index, kind, author));
  const records = [...new Set([...titled, ...written])].filter((record) => fits(found, record));
  return decide(
    records.map((record) => weigh(found, record, titled.includes(record))),
    context,
  );
}

function kindsLike(kind: string): readonly string[] {
  return [...(ALIKE.find((kinds) => kinds.has(kind)) ?? [kind])];
}

function fits({ document, author, addressee }: Correspondence, { facts }: KnownRecord): boolean {
  return (
    isSameKind(document.kind, facts.kind) &&
    isAmong(author, facts.authors) &&
    isAmong(addressee, facts.addressees) &&
    dateAgreement(document.date, facts.date) !== 'conflicts'
  );
}

function isSameKind(kind: string, other: string | undefined): boolean {
  return other === undefined || kind === 'other' || other === 'other' || kindsLike(kind).includes(other);
}

function isAmong(id: string | undefined, ids: readonly string[] = []): boolean {
  return id === undefined || ids.length === 0 || ids.includes(id);
}

/** Whether two dates can be the same day; `agrees` only where both say as much. */
function dateAgreement(
  one: PartialDate | undefined,
  other: PartialDate | undefined,
): 'agrees' | 'conflicts' | 'unknown' {
  if (one === undefined || other === undefined) return 'unknown';
  const [first, second] = [daySpan(one), daySpan(other)];
  if (first.last < second.first || second.last < first.first) return 'conflicts';
  return one.precision === other.precision ? 'agrees' : 'unknown';
}

function weigh(found: Correspondence, record: KnownRecord, isTitled: boolean): Weighed {
  const { title, kind, date } = found.document;
  const isDated = dateAgreement(date, record.facts.date) === 'agrees';
  const isBetween = isBetweenTheSame(found, record);
  const isByTitle = isTitled && TITLED.includes(kind) && isOfCountry(found, record);
  const byFacts: Why = isDated && isBetween ? 'same-facts' : 'same-author';
  const why = isTitled ? whyTitled(title, record) : byFacts;
  const isSure = isByTitle || (isDated && (isBetween || isTitled));
  return { id: record.id, why, score: SCORES[why] ?? 0, isSure };
}

/** The same author, and the same addressee or none. */
function isBetweenTheSame({ author, addressee }: Correspondence, { facts }: KnownRecord): boolean {
  const { authors = [], addressees = [] } = facts;
  if (author === undefined || !authors.includes(author)) return false;
  return addressee === undefined ? addressees.length === 0 : addressees.includes(addressee);
}

function whyTitled(title: string, { names }: KnownRecord): Why {
  const folded = foldName(title);
  const kind = names.find(({ text }) => foldName(text) === folded)?.kind;
  return kind === 'alias' ? 'alias' : 'same-name';
}

/** Several states have a bill on foreign agents. */
function isOfCountry({ countries }: Correspondence, { facts }: KnownRecord): boolean {
  const own = facts.countries ?? [];
  return own.length === 0 || own.some((id) => countries.has(id));
}
