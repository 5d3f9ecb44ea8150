import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  DOCUMENT,
  ORGANIZATION,
  PERSON,
  RECORD_TYPES,
  isEditorialUid,
  type RecordUid,
} from '../../content/content-types';
import type { Problem } from '../../content/problem';
import type { Run } from '../../graph/records/records';
import { modelsOf, type Models } from '../../graph/records/tables';
import { inWriteTransaction, type Transaction } from '../../platform/database/write-lock';
import { recordHistory, recordMerge } from '../history/record-history';
import { projectTouched } from '../publication/projection';
import { explainDatabaseError, refuseOn } from '../publication/refusal';
import { findDependents, renewLabels } from '../publication/stored-labels';
import { collectTouched } from '../publication/touched';
import { joinRecords, type Joined, type WholeRow } from './joined-record';
import { moveLinks, recordsOf, redirectSlugs, rowsLeadingTo, type LinkedRow, type Pair } from './move-links';

/** The types of which two records may turn out to be one. */
export const MERGED_UIDS = [PERSON, ORGANIZATION, DOCUMENT] as const;
export type MergedUid = (typeof MERGED_UIDS)[number];

/** What a merge would do, or has done. */
export interface MergePlan {
  readonly keep: WholeRow;
  readonly drop: WholeRow;
  readonly joined: Joined;
  /** The rows of other records that lead to the one that is dropped. */
  readonly leading: readonly LinkedRow[];
  /** Why it cannot be done as it stands. */
  readonly obstacles: readonly Problem[];
}

/**
 * Reads what merging two records would do, and writes nothing.
 * @throws NotFoundError where one of them is not there.
 */
export async function planMerge(strapi: Core.Strapi, uid: MergedUid, pair: Pair): Promise<MergePlan> {
  const models = modelsOf(strapi);
  const keep = await readWhole(strapi, models, uid, pair.keep);
  const drop = await readWhole(strapi, models, uid, pair.drop);
  return strapi.db.transaction(async ({ trx }) => {
    const leading = await rowsLeadingTo(strapi, runOf(trx), uid, pair.drop);
    const toKept = await rowsLeadingTo(strapi, runOf(trx), uid, pair.keep);
    return {
      keep,
      drop,
      joined: joinRecords(models, uid, keep, drop),
      leading,
      obstacles: [
        ...betweenThem(pair, [...leading, ...toKept]),
        ...(await publicityProblems(strapi, uid, pair)),
      ],
    };
  });
}

/**
 * Makes two records one, in one transaction under the lock of all writes: the kept one gets the names and what it did not know,
 * all links to the other lead to it, in drafts and in public, and so do the other's addresses; the other is gone. What other
 * records' drafts hold beside that stays unpublished.
 * @throws ValidationError (400) where they must not be one, or the kept one would break a rule.
 */
export async function mergeRecords(strapi: Core.Strapi, uid: MergedUid, pair: Pair): Promise<MergePlan> {
  try {
    return await inWriteTransaction(strapi, (trx) =>
      collectTouched(
        () => merge(strapi, trx, uid, pair),
        (touched) => projectTouched(strapi, trx, touched),
      ),
    );
  } catch (error) {
    throw explainDatabaseError(error);
  }
}

async function merge(strapi: Core.Strapi, trx: Transaction, uid: MergedUid, pair: Pair): Promise<MergePlan> {
  const run = runOf(trx);
  const plan = await planMerge(strapi, uid, pair);
  refuseOn(plan.obstacles);
  const referrers = recordsOf(plan.leading);
  const dependents = await findDependents(strapi, uid, pair.drop);
  await moveLinks(strapi, run, uid, pair);
  // The rules look at the kept record as it is with all that leads to it.
  await writer(strapi, uid).update({ documentId: pair.keep, data: plan.joined.data });
  await renewLabels(strapi, dependents);
  // Before the other goes: nothing public leads to it any more, and nobody is warned of losing it.
  await projectTouched(strapi, trx, [{ uid, documentIds: [pair.keep] }, ...referrers]);
  await redirectSlugs(run, pair);
  await writer(strapi, uid).delete({ documentId: pair.drop });
  const label = String(plan.drop.name ?? plan.drop.title ?? '');
  await recordMerge(strapi, { uid, documentId: pair.drop, into: pair.keep, label });
  for (const { uid: owner, documentIds } of referrers)
    for (const documentId of documentIds)
      await recordHistory(strapi, { uid: owner, documentId, action: 'merge' });
  return plan;
}

/** A record that led to itself would come of it. */
function betweenThem({ keep, drop }: Pair, rows: readonly LinkedRow[]): readonly Problem[] {
  const between = rows.filter(({ documentId }) => documentId === keep || documentId === drop);
  return [...new Set(between.map(({ relation }) => relation))].map((relation) => ({
    path: [relation],
    message: 'One of them leads to the other: take that away first, or they are two',
  }));
}

/** What is public must not vanish because the draft of something else takes its place. */
async function publicityProblems(
  strapi: Core.Strapi,
  uid: RecordUid,
  pair: Pair,
): Promise<readonly Problem[]> {
  if (pair.keep === pair.drop) return [{ path: ['drop'], message: 'These are not two records' }];
  if (!isEditorialUid(uid)) return [];
  const isPublic = async (documentId: string) =>
    (await strapi.db.query(uid).count({ where: { documentId, publishedAt: { $notNull: true } } })) > 0;
  if (!(await isPublic(pair.drop)) || (await isPublic(pair.keep))) return [];
  return [
    { path: ['keep'], message: 'The other is public and this is not: keep the other, or publish this first' },
  ];
}

async function readWhole(
  strapi: Core.Strapi,
  models: Models,
  uid: MergedUid,
  documentId: string,
): Promise<WholeRow> {
  const draft = isEditorialUid(uid) ? { publishedAt: null } : {};
  const populate = populateOf(models, uid);
  const row: unknown = await strapi.db.query(uid).findOne({ where: { documentId, ...draft }, populate });
  if (row === null) throw new errors.NotFoundError(`No such ${RECORD_TYPES[uid]}: ${documentId}`);
  return row as WholeRow;
}

/** Everything that is written on a record itself. */
function populateOf(models: Models, uid: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(models(uid).attributes).flatMap(
      ([name, { type, mappedBy, component }]): [string, unknown][] => {
        if (component !== undefined) return [[name, { populate: populateOf(models, component) }]];
        const isLink = type === 'media' || (type === 'relation' && mappedBy === undefined);
        return isLink ? [[name, true]] : [];
      },
    ),
  );
}

function runOf(trx: Transaction): Run {
  return (sql, bindings) => trx.raw(sql, bindings as string[]);
}

/** The Document Service, untyped: what is written is made of what was read. */
function writer(strapi: Core.Strapi, uid: MergedUid) {
  return strapi.documents(uid) as unknown as Record<
    'update' | 'delete',
    (parameters: object) => Promise<unknown>
  >;
}
