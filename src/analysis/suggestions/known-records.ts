import type { Core } from '@strapi/strapi';
import {
  CATEGORY,
  COUNTRY,
  DOCUMENT,
  ORGANIZATION,
  PERSON,
  isEditorialUid,
  type RecordUid,
} from '../../content/content-types';
import { partialDate } from '../../content/partial-date';
import type { KnownName, KnownRecord, LinkedType, RecordFacts } from '../linking/known-record';

/** The content types that names lead to. */
export const UID_OF = {
  person: PERSON,
  country: COUNTRY,
  organization: ORGANIZATION,
  document: DOCUMENT,
  category: CATEGORY,
} as const satisfies Record<LinkedType, RecordUid>;

/** Which records of a type: those with these documentIds, or the next so many after a row. */
export type Wanted =
  { readonly documentIds: readonly string[] } | { readonly after: number; readonly limit: number };

/** Records with the number of the last row that was read. */
export interface Page {
  readonly records: readonly KnownRecord[];
  readonly last: number | undefined;
}

const ID = { select: ['documentId'] };
const NAMES = { select: ['text', 'kind'] };
const POPULATE: Readonly<Record<LinkedType, object>> = {
  person: { names: NAMES, country: ID, positions: { select: ['title'], populate: { country: ID } } },
  country: { names: NAMES },
  organization: { names: NAMES, country: ID },
  document: {
    names: NAMES,
    translations: { select: ['title'] },
    authors: ID,
    authorOrganizations: ID,
    addressees: ID,
    addresseeOrganizations: ID,
    countries: ID,
  },
  category: { names: NAMES },
};
const COLUMNS: Readonly<Record<LinkedType, readonly string[]>> = {
  person: ['name'],
  country: ['name', 'alpha2'],
  organization: ['name', 'kind'],
  document: ['title', 'kind', 'date', 'datePrecision'],
  category: ['name'],
};

/** Reads records of one type as linking knows them, unlisted ones and drafts too. */
export async function readKnownRecords(strapi: Core.Strapi, type: LinkedType, wanted: Wanted): Promise<Page> {
  const uid = UID_OF[type];
  const which =
    'documentIds' in wanted ? { documentId: { $in: wanted.documentIds } } : { id: { $gt: wanted.after } };
  const rows: unknown[] = await strapi.db.query(uid).findMany({
    where: { ...which, ...(isEditorialUid(uid) ? { publishedAt: null } : {}) },
    select: ['id', 'documentId', ...COLUMNS[type]],
    populate: POPULATE[type],
    orderBy: { id: 'asc' },
    ...('limit' in wanted ? { limit: wanted.limit } : {}),
  });
  const known = rows as Row[];
  return { records: known.map((row) => knownRecord(type, row)), last: known.at(-1)?.id };
}

interface Reference {
  readonly documentId: string;
}

interface Row {
  readonly id: number;
  readonly documentId: string;
  readonly name?: string | null;
  readonly title?: string | null;
  readonly alpha2?: string | null;
  readonly kind?: string | null;
  readonly date?: string | null;
  readonly datePrecision?: string | null;
  readonly names?: readonly { text?: string | null; kind?: string | null }[] | null;
  readonly translations?: readonly { title?: string | null }[] | null;
  readonly positions?: readonly { title?: string | null; country?: Reference | null }[] | null;
  readonly country?: Reference | null;
  readonly countries?: readonly Reference[] | null;
  readonly authors?: readonly Reference[] | null;
  readonly authorOrganizations?: readonly Reference[] | null;
  readonly addressees?: readonly Reference[] | null;
  readonly addresseeOrganizations?: readonly Reference[] | null;
}

function knownRecord(type: LinkedType, row: Row): KnownRecord {
  return { id: row.documentId, type, names: namesOf(row), facts: FACTS[type](row) };
}

function namesOf({ name, title, names, translations }: Row): readonly KnownName[] {
  const own = { text: name ?? title ?? '', kind: 'own' };
  const translated = (translations ?? []).map((one) => ({ text: one.title ?? '', kind: 'translation' }));
  const all = [own, ...(names ?? []), ...translated].filter(({ text }) => text);
  return all as readonly KnownName[];
}

const FACTS: Readonly<Record<LinkedType, (row: Row) => RecordFacts>> = {
  person: ({ country, positions }) => ({
    countries: idsOf(
      country ? [country] : [],
      (positions ?? []).flatMap((one) => one.country ?? []),
    ),
    positions: (positions ?? []).flatMap(({ title }) => title ?? []),
  }),
  country: ({ alpha2 }) => ({ code: alpha2 ?? undefined }),
  organization: ({ kind, country }) => ({
    kind: kind ?? undefined,
    countries: idsOf(country ? [country] : []),
  }),
  document: (row) => ({
    kind: row.kind ?? undefined,
    date: partialDate(row.date, row.datePrecision),
    authors: idsOf(row.authors ?? [], row.authorOrganizations ?? []),
    addressees: idsOf(row.addressees ?? [], row.addresseeOrganizations ?? []),
    countries: idsOf(row.countries ?? []),
  }),
  category: () => ({}),
};

function idsOf(...lists: readonly (readonly Reference[])[]): readonly string[] {
  return [...new Set(lists.flat().map(({ documentId }) => documentId))];
}
