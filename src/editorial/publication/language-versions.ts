import type { Core } from '@strapi/strapi';
import { ARTICLE, SHARED_RELATIONS, SHARED_VALUES } from '../../content/content-types';
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
 * relations). What the write gives wins, and what it only adds or takes away is done to the facts that are there; the
 * empty lists of an untouched form do not count as given.
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
  const facts = Object.entries(model.facts).map(([name, shared]) => [name, applied(shared, data[name])]);
  // A form for a new version comes with a default kind, which nobody chose.
  return { ...data, ...Object.fromEntries(facts), kind: model.facts.kind };
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

/** The drafts of an article in their languages; the facts of all are equal. */
async function readVersions(strapi: Core.Strapi, documentId: string): Promise<readonly Version[]> {
  const rows: unknown[] = await strapi.db.query(ARTICLE).findMany({
    where: { documentId, publishedAt: null },
    populate: SHARED_POPULATE,
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => asVersion(row as Record<string, unknown>));
}

function asVersion(row: Record<string, unknown>): Version {
  const values = SHARED_VALUES.map((name) => [name, row[name]]);
  const relations = SHARED_RELATIONS.map((name) => [name, referenceIds(row[name])]);
  const sources = ((row.sources ?? []) as Record<string, unknown>[]).map(asSource);
  return {
    documentId: String(row.documentId),
    locale: String(row.locale),
    facts: { ...Object.fromEntries([...values, ...relations]), sources },
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

/** A shared fact after what a write says of it. */
function applied(shared: unknown, given: unknown): unknown {
  if (isNotGiven(given)) return shared;
  if (!Array.isArray(shared) || !isChange(given)) return given;
  const removed = new Set(listOf(given.disconnect).map(documentIdOf));
  const added = listOf(given.connect).map(withoutPosition);
  return { set: [...shared.filter((documentId) => !removed.has(documentId)), ...added] };
}

/** What to add to a relation and what to take from it, as the admin panel and REST write it. */
interface Change {
  readonly connect?: unknown;
  readonly disconnect?: unknown;
}

function isChange(value: unknown): value is Change {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('set' in value);
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function documentIdOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'documentId' in item ? item.documentId : item;
}

/** A place beside another item means nothing in a list that is set as a whole. */
function withoutPosition(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const { position: _position, ...rest } = item as Record<string, unknown>;
  return rest;
}

function isNotGiven(value: unknown): boolean {
  return value === null || isEmptyChange(value) || (Array.isArray(value) && value.length === 0);
}

function haveEqualFacts(one: Version, other: Version): boolean {
  return JSON.stringify(one.facts) === JSON.stringify(other.facts);
}
