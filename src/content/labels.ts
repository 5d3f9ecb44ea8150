import { partialDate, printPartialDate } from './partial-date';
import { presentPosition, type Position } from './period';
import { shortened } from './shortened';

interface Named {
  readonly name?: string | null;
}

export interface PersonLabelFacts extends Named {
  readonly positions?: readonly (Position & { organization?: Named | null; country?: Named | null })[] | null;
  readonly country?: Named | null;
}

export interface OrganizationLabelFacts extends Named {
  readonly kind?: string | null;
  readonly country?: Named | null;
}

export interface DocumentLabelFacts {
  readonly title?: string | null;
  readonly kind?: string | null;
  readonly date?: string | null;
  readonly datePrecision?: string | null;
}

export interface StatementLabelFacts {
  readonly text?: string | null;
  readonly speakers?: readonly Named[] | null;
  readonly speakerOrganizations?: readonly Named[] | null;
  readonly attribution?: string | null;
}

/** Strapi stores short text in 255 characters. */
const LONGEST_LABEL = 200;
const LONGEST_QUOTE = 90;

/** "Sadyr Japarov - President, Kyrgyzstan": the name with the present position and its country or organization. */
export function personLabel(person: PersonLabelFacts): string {
  const position = presentPosition(person.positions ?? []);
  const where = position?.country?.name ?? position?.organization?.name ?? person.country?.name;
  return dashed(person.name, commaed(position?.title, where));
}

/** "Jogorku Kenesh - parliament, Kyrgyzstan". */
export function organizationLabel(organization: OrganizationLabelFacts): string {
  const kind = organization.kind === 'other' ? undefined : organization.kind;
  return dashed(organization.name, commaed(kind, organization.country?.name));
}

/** "Letter of Antony Blinken to Sadyr Japarov - letter, 2024-01-17". */
export function documentLabel(document: DocumentLabelFacts): string {
  const date = partialDate(document.date, document.datePrecision);
  return dashed(document.title, commaed(document.kind, date && printPartialDate(date)));
}

/** "Sadyr Japarov: My only request is not to interfere..." */
export function statementLabel(statement: StatementLabelFacts): string {
  const speakers = [...(statement.speakers ?? []), ...(statement.speakerOrganizations ?? [])].map(
    ({ name }) => name,
  );
  const who = commaed(...speakers) || statement.attribution || '';
  const words = shortened((statement.text ?? '').replace(/\s+/g, ' ').trim(), LONGEST_QUOTE);
  return shortened([who, words].filter(Boolean).join(': '), LONGEST_LABEL);
}

function dashed(name: string | null | undefined, rest: string): string {
  return shortened([name, rest].filter(Boolean).join(' - '), LONGEST_LABEL);
}

function commaed(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}
