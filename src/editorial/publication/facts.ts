import type { Core } from '@strapi/strapi';
import {
  ARTICLE,
  CATEGORY,
  DOCUMENT,
  ORGANIZATION,
  PERSON,
  STATEMENT,
  EVENT,
  COUNTRY,
  type RecordUid,
} from '../../content/content-types';
import type {
  DocumentLabelFacts,
  OrganizationLabelFacts,
  PersonLabelFacts,
  StatementLabelFacts,
} from '../../content/labels';
import type { PublishedArticle, PublishedDocument, PublishedStatement } from '../../content/publish-rules';

/** A record that a chain of relations leads to. */
interface Link {
  readonly id: number;
  readonly documentId: string;
}

/**
 * A row as the rules and labels read it: attributes by name, relations populated one level. Which of them are there
 * depends on the type; the rules take every one of them as possibly missing.
 */
export interface Row
  extends
    PersonLabelFacts,
    OrganizationLabelFacts,
    DocumentLabelFacts,
    StatementLabelFacts,
    PublishedArticle,
    PublishedDocument,
    PublishedStatement {
  readonly id: number;
  readonly documentId: string;
  readonly locale?: string | null;
  readonly publishedAt?: string | Date | null;
  readonly [attribute: string]: unknown;
}

const NAME = { select: ['name'] };
const LETTER = { select: ['documentId', 'title', 'date', 'datePrecision'] };

/** What the rules and labels of each type need beside the row's own columns. */
const FACTS_POPULATE: Readonly<Record<RecordUid, object>> = {
  [ARTICLE]: { sources: true, embeds: true, corrections: true },
  [PERSON]: { names: true, country: NAME, positions: { populate: { organization: NAME, country: NAME } } },
  [COUNTRY]: { names: true },
  [ORGANIZATION]: { names: true, country: NAME, parent: { select: ['documentId'] } },
  [DOCUMENT]: {
    names: true,
    stages: true,
    sources: true,
    translations: true,
    inReplyTo: LETTER,
    replies: LETTER,
  },
  [STATEMENT]: { translations: true, speakers: NAME, speakerOrganizations: NAME },
  [EVENT]: { sources: true, translations: true },
  [CATEGORY]: { names: true, parent: { select: ['documentId'] } },
};

/** Reads one row with what its rules need. */
export async function readFacts(strapi: Core.Strapi, uid: RecordUid, id: number): Promise<Row> {
  const row: unknown = await strapi.db.query(uid).findOne({ where: { id }, populate: FACTS_POPULATE[uid] });
  return row as Row;
}

/** Reads many rows with what their rules need. */
export async function readFactsOf(
  strapi: Core.Strapi,
  uid: RecordUid,
  ids: readonly number[],
): Promise<readonly Row[]> {
  const where = { id: { $in: ids } };
  const rows: unknown[] = await strapi.db.query(uid).findMany({ where, populate: FACTS_POPULATE[uid] });
  return rows as Row[];
}

/**
 * Follows a to-one relation from record to record, nearest first, in one status (draft or published).
 * Stops where the chain ends or meets itself again, so that a cycle is seen and not walked for ever.
 */
export async function readAncestors(
  strapi: Core.Strapi,
  uid: RecordUid,
  id: number,
  relation: string,
): Promise<readonly Link[]> {
  const chain: Link[] = [];
  let next = await readLink(strapi, uid, id, relation);
  while (next && next.id !== id && !chain.some((seen) => seen.id === next?.id)) {
    chain.push(next);
    next = await readLink(strapi, uid, next.id, relation);
  }
  return next ? [...chain, next] : chain;
}

async function readLink(
  strapi: Core.Strapi,
  uid: RecordUid,
  id: number,
  relation: string,
): Promise<Link | undefined> {
  const populate = { [relation]: { select: ['id', 'documentId'] } };
  const row: unknown = await strapi.db.query(uid).findOne({ where: { id }, select: ['id'], populate });
  return (row as Record<string, Link | null> | null)?.[relation] ?? undefined;
}
