import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE } from '../../../content/content-types';
import { documentPublishProblems } from '../../../content/publish-rules';
import { partialDate, printPartialDate } from '../../../content/partial-date';
import { positionsOn, type Position } from '../../../content/period';
import type { Version } from '../../workflow/moves';
import type { LinkedDocument, LinkedPerson, LinkedRecords } from '../answers/linked-records';

interface Named {
  readonly documentId: string;
  readonly name: string;
}

interface PersonRow extends Named {
  readonly positions: readonly (Position & {
    readonly organization: Named | null;
    readonly country: Named | null;
  })[];
  readonly portrait: {
    readonly url: string;
    readonly formats: { thumbnail?: { url: string } } | null;
  } | null;
}

interface DocumentRow {
  readonly documentId: string;
  readonly title: string;
  readonly kind: string | null;
  readonly date: string | null;
  readonly datePrecision: string | null;
  readonly authors: readonly Named[];
  readonly authorOrganizations: readonly Named[];
  readonly addressees: readonly Named[];
  readonly addresseeOrganizations: readonly Named[];
  readonly inReplyTo: { readonly title: string } | null;
  readonly existence: string | null;
  readonly sources: readonly unknown[];
}

interface StatementRow {
  readonly documentId: string;
  readonly text: string;
  readonly attribution: string | null;
  readonly speakers: readonly Named[];
  readonly speakerOrganizations: readonly Named[];
}

interface ArticleRow {
  readonly firstPublishedAt: string | null;
  readonly publishAt: string | null;
  readonly people: readonly PersonRow[];
  readonly countries: readonly (Named & { readonly alpha2: string | null })[];
  readonly organizations: readonly (Named & { readonly kind: string | null })[];
  readonly documents: readonly DocumentRow[];
  readonly statements: readonly StatementRow[];
}

const NAME = { select: ['documentId', 'name'] };
const POPULATE = {
  people: { populate: { positions: { populate: { organization: NAME, country: NAME } }, portrait: true } },
  countries: { select: ['documentId', 'name', 'alpha2'] },
  organizations: { select: ['documentId', 'name', 'kind'] },
  documents: {
    populate: {
      authors: NAME,
      authorOrganizations: NAME,
      addressees: NAME,
      addresseeOrganizations: NAME,
      inReplyTo: { select: ['title'] },
      sources: { select: ['id'] },
    },
  },
  statements: { populate: { speakers: NAME, speakerOrganizations: NAME } },
};

/**
 * What the draft of an article is tied to, with what an editor wants to see of each at a glance.
 * @throws NotFoundError where there is no such draft.
 */
export async function readLinked(
  strapi: Core.Strapi,
  { documentId, locale }: Version,
  now: Date,
): Promise<LinkedRecords> {
  const where = { documentId, locale, publishedAt: null };
  const row: unknown = await strapi.db.query(ARTICLE).findOne({ where, populate: POPULATE });
  if (row === null) throw new errors.NotFoundError('No such article in this language');
  const { people, countries, organizations, documents, statements, ...article } = row as ArticleRow;
  const day = dayOf(article, now);
  return {
    people: people.map((person) => linkedPerson(person, day)),
    countries: countries.map(({ documentId: id, name, alpha2 }) => ({ id, name, alpha2 })),
    organizations: organizations.map(({ documentId: id, name, kind }) => ({ id, name, kind })),
    documents: documents.map(linkedDocument),
    statements: statements.map(linkedStatement),
  };
}

/** The day of a story: when it came out or shall come out, else today. */
function dayOf(
  { firstPublishedAt, publishAt }: Pick<ArticleRow, 'firstPublishedAt' | 'publishAt'>,
  now: Date,
): string {
  return new Date(firstPublishedAt ?? publishAt ?? now).toISOString().slice(0, 10);
}

function linkedPerson({ documentId: id, name, positions, portrait }: PersonRow, day: string): LinkedPerson {
  const [held] = positionsOn(positions, day);
  return { id, name, position: held ? positionLine(held) : null, portrait: pictureOf(portrait) };
}

function positionLine({ title, organization, country }: PersonRow['positions'][number]): string {
  return [title, organization?.name ?? country?.name].filter(Boolean).join(', ');
}

function pictureOf(portrait: PersonRow['portrait']): string | null {
  return portrait?.formats?.thumbnail?.url ?? portrait?.url ?? null;
}

function linkedDocument(row: DocumentRow): LinkedDocument {
  const date = partialDate(row.date, row.datePrecision);
  return {
    id: row.documentId,
    title: row.title,
    kind: row.kind,
    date: date ? printPartialDate(date) : null,
    authors: namesOf(row.authors, row.authorOrganizations),
    addressees: namesOf(row.addressees, row.addresseeOrganizations),
    inReplyTo: row.inReplyTo?.title ?? null,
    needsSource: documentPublishProblems(row).length > 0,
  };
}

function linkedStatement(row: StatementRow): LinkedRecords['statements'][number] {
  const named = namesOf(row.speakers, row.speakerOrganizations);
  const speakers = named.length === 0 && row.attribution ? [row.attribution] : named;
  return { id: row.documentId, text: row.text, speakers };
}

function namesOf(...lists: readonly (readonly Named[])[]): readonly string[] {
  return lists.flat().map(({ name }) => name);
}
