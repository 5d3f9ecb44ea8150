import type { Core } from '@strapi/strapi';
import { CATEGORY, DOCUMENT, ORGANIZATION, RECORD_TYPES, type RecordUid } from '../../content/content-types';
import type { Problem } from '../../content/problem';
import { cycleProblems, replyDateProblems, type Correspondence } from '../../content/replies';
import { saveProblems } from '../../content/save-rules';
import { readAncestors, type Row } from './facts';
import { refuseOn } from './refusal';

/** Relations that make a tree: a record must not be its own ancestor. */
const TREES: Partial<Record<RecordUid, string>> = {
  [DOCUMENT]: 'inReplyTo',
  [CATEGORY]: 'parent',
  [ORGANIZATION]: 'parent',
};

/**
 * Checks a row that was just written, draft or published, against everything "refused on save".
 * It is read back after the write because only then are connects and disconnects resolved; the transaction of the write
 * takes it back where this throws.
 */
export async function checkSaved(strapi: Core.Strapi, uid: RecordUid, row: Row): Promise<void> {
  refuseOn([...rowProblems(uid, row), ...(await treeProblems(strapi, uid, row))]);
}

/** What breaks the rules in a row by itself and with those that it answers; circles are seen only by walking them. */
export function rowProblems(uid: RecordUid, row: Row): readonly Problem[] {
  return [...saveProblems(RECORD_TYPES[uid], row), ...(uid === DOCUMENT ? correspondenceProblems(row) : [])];
}

async function treeProblems(strapi: Core.Strapi, uid: RecordUid, row: Row): Promise<readonly Problem[]> {
  const relation = TREES[uid];
  if (relation === undefined || !row[relation]) return [];
  return cycleProblems(relation, row, await readAncestors(strapi, uid, row.id, relation));
}

function correspondenceProblems(row: Row): readonly Problem[] {
  const answered = row.inReplyTo as Correspondence | null | undefined;
  return replyDateProblems(
    row as Correspondence,
    answered ?? undefined,
    (row.replies ?? []) as Correspondence[],
  );
}
