import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../../platform/database/rows';
import { likelyDuplicates, type DuplicateReason } from '../../../analysis/linking/duplicates';
import { currentIndex } from '../../../analysis/suggestions/current-index';
import { DOCUMENT, RECORD_TYPES, isEditorialUid } from '../../../content/content-types';
import type { MergedUid } from '../../merging/merge';

/** A record among the likely duplicates. */
interface Listed {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly slug: string | null;
}

/** Two records that may be one, and why. */
export interface Duplicate {
  readonly why: DuplicateReason | 'same-wikidata';
  readonly records: readonly [Listed, Listed];
}

/** Of more pairs nobody works through a list; those that are merged make room. */
const MOST_PAIRS = 100;

/** The likely duplicates of a type, those of one Wikidata id first. */
export async function listDuplicates(strapi: Core.Strapi, uid: MergedUid): Promise<readonly Duplicate[]> {
  const index = await currentIndex(strapi);
  const byNames = likelyDuplicates(index, RECORD_TYPES[uid] as 'person', MOST_PAIRS);
  const byWikidata = (await sameWikidata(strapi, uid)).map((ids) => ({ ids, why: 'same-wikidata' as const }));
  const pairs = new Map<string, { ids: readonly [string, string]; why: Duplicate['why'] }>();
  for (const pair of [...byWikidata, ...byNames])
    if (!pairs.has(pair.ids.join(' '))) pairs.set(pair.ids.join(' '), pair);
  const chosen = [...pairs.values()].slice(0, MOST_PAIRS);
  const records = await readListed(
    strapi,
    uid,
    chosen.flatMap(({ ids }) => ids),
  );
  return chosen.flatMap(({ ids: [one, other], why }) => {
    const [first, second] = [records.get(one), records.get(other)];
    return first && second ? [{ why, records: [first, second] }] : [];
  });
}

async function sameWikidata(
  strapi: Core.Strapi,
  uid: MergedUid,
): Promise<readonly (readonly [string, string])[]> {
  if (uid === DOCUMENT) return [];
  const { tableName } = strapi.db.metadata.get(uid);
  const pairs = await rowsOf<{ readonly one: string; readonly other: string }>(
    strapi,
    `select one.document_id as one, other.document_id as other from "${tableName}" one join "${tableName}" other
       on other.wikidata_id = one.wikidata_id and other.document_id > one.document_id
     where one.wikidata_id <> '' order by one.wikidata_id, 1, 2 limit ${MOST_PAIRS}`,
  );
  return pairs.map(({ one, other }) => [one, other]);
}

async function readListed(
  strapi: Core.Strapi,
  uid: MergedUid,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Listed>> {
  const draft = isEditorialUid(uid) ? { publishedAt: null } : {};
  const named = uid === DOCUMENT ? 'title' : 'name';
  const rows: unknown[] = await strapi.db.query(uid).findMany({
    where: { documentId: { $in: ids }, ...draft },
    select: ['documentId', 'label', 'slug', named],
  });
  return new Map(
    (rows as Record<string, string | null>[]).map((row) => [
      String(row.documentId),
      {
        id: String(row.documentId),
        label: row.label ?? row[named] ?? '',
        name: row[named] ?? '',
        slug: row.slug ?? null,
      },
    ]),
  );
}
