import type { Core } from '@strapi/strapi';
import { ARTICLE, isEditorialUid, type RecordUid } from '../../content/content-types';
import { rowProblems } from './check';
import { readFactsOf } from './facts';
import { recordFirstPublications } from './first-publication';
import { firstPublishProblems } from './publish-checks';
import { recordFirstLinks } from './published-links';
import { storeNewLabels } from './stored-labels';

/** Records of one type whose rows were written in bulk, and not by the Document Service. */
export interface NewRecords {
  readonly uid: RecordUid;
  /** Row ids of their drafts; of types without drafts, of their rows. */
  readonly drafts: readonly number[];
  /** documentIds of those that are public, and the ids of their public rows. */
  readonly published: readonly { readonly documentId: string; readonly rowId: number }[];
}

/**
 * Does for rows that were written in bulk what a save and a first publication do for one: their labels, the rules of saving
 * and of publishing, when they were first public and what they refer to.
 * @returns the documentIds of records that break a rule; where there are any, the caller takes all of it back.
 */
export async function completeNewRecords(
  strapi: Core.Strapi,
  { uid, drafts, published }: NewRecords,
  now: Date,
): Promise<ReadonlySet<string>> {
  const rows = await readFactsOf(strapi, uid, drafts);
  await storeNewLabels(strapi, uid, rows);
  const broken = new Set(
    rows.filter((row) => rowProblems(uid, row).length > 0).map(({ documentId }) => documentId),
  );
  if (!isEditorialUid(uid) || published.length === 0) return broken;
  const documentIds = [...new Set(published.map(({ documentId }) => documentId))];
  for (const [documentId, problems] of await firstPublishProblems(strapi, uid, documentIds, now))
    if (problems.length > 0) broken.add(documentId);
  if (uid === ARTICLE)
    await recordFirstPublications(
      strapi,
      published.map(({ rowId }) => rowId),
    );
  await recordFirstLinks(strapi, uid, documentIds);
  return broken;
}
