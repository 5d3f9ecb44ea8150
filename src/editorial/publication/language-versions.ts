import type { Core } from '@strapi/strapi';
import { ARTICLE, SHARED_RELATIONS } from '../../content/content-types';
import { isEmptyChange } from './inverse-ends';
import { internally } from './internal-writes';

/** What the language versions of one article have in common, in the form in which a write takes it. */
export type SharedFacts = Readonly<Record<string, unknown>>;

interface Version {
  readonly documentId: string;
  readonly locale: string;
  readonly facts: SharedFacts;
}

const REFERENCE = { select: ['documentId'] };
const SOURCE_FIELDS = ['title', 'url', 'publishedOn', 'datePrecision', 'relation'];
const SHARED_POPULATE = {
  ...Object.fromEntries(SHARED_RELATIONS.map((name) => [name, REFERENCE])),
  sources: { populate: { outlet: REFERENCE } },
};

/**
 * Fills a new language version with the facts of the versions that are there (Strapi leaves a new version without
 * relations). What the write itself gives wins; the empty lists of an untouched form do not count as given.
 */
export async function withSharedFacts(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
  data: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const versions = await readVersions(strapi, documentId);
  const [model] = versions;
  if (model === undefined || versions.some((version) => version.locale === locale)) return data;
  const missing = Object.entries(model.facts).filter(([name]) => isNotGiven(data[name]));
  return { ...data, ...Object.fromEntries(missing) };
}

/** Makes the facts of one draft those of the article's other drafts. */
export async function shareFacts(strapi: Core.Strapi, documentId: string, locale: string): Promise<void> {
  const versions = await readVersions(strapi, documentId);
  const changed = versions.find((version) => version.locale === locale);
  const outdated = versions.filter((version) => changed && !haveEqualFacts(version, changed));
  for (const version of outdated) {
    // Facts come from rows of the same type, so the generated input type holds; it cannot be seen through the key list.
    const data = changed?.facts as never;
    await internally(() => strapi.documents(ARTICLE).update({ documentId, locale: version.locale, data }));
  }
}

/** The drafts of an article, the default language first. */
async function readVersions(strapi: Core.Strapi, documentId: string): Promise<readonly Version[]> {
  const rows: unknown[] = await strapi.db.query(ARTICLE).findMany({
    where: { documentId, publishedAt: null },
    populate: SHARED_POPULATE,
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => asVersion(row as Record<string, unknown>));
}

function asVersion(row: Record<string, unknown>): Version {
  const relations = SHARED_RELATIONS.map((name) => [name, referenceIds(row[name])]);
  const sources = ((row.sources ?? []) as Record<string, unknown>[]).map(asSource);
  return {
    documentId: String(row.documentId),
    locale: String(row.locale),
    facts: { ...Object.fromEntries(relations), sources },
  };
}

function asSource(source: Record<string, unknown>): Record<string, unknown> {
  const fields = SOURCE_FIELDS.map((name) => [name, source[name] ?? null]);
  return { ...Object.fromEntries(fields), outlet: referenceIds(source.outlet) };
}

/** documentIds as a write takes them: a list for to-many, one or null for to-one. */
function referenceIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((target: { documentId: string }) => target.documentId);
  return (value as { documentId: string } | null | undefined)?.documentId ?? null;
}

function isNotGiven(value: unknown): boolean {
  return value === null || isEmptyChange(value) || (Array.isArray(value) && value.length === 0);
}

function haveEqualFacts(one: Version, other: Version): boolean {
  return JSON.stringify(one.facts) === JSON.stringify(other.facts);
}
