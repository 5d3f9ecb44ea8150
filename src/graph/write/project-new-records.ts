import type { Core } from '@strapi/strapi';
import { project } from '../project/project';
import { readPublicRecords, type Run } from '../records/records';
import type { RecordsOfType } from '../records/referrers';
import type { Lexicon } from './lexicon';
import { withWords } from './with-words';
import { writeProjections } from './write-projections';

/** So many records are read and written at once. */
const PAGE = 200;

/**
 * Writes the nodes and edges of records that are new. Nobody but others of them leads to one: it is not looked for who does.
 * Runs in the write's transaction.
 * @returns ids of all nodes that are new.
 */
export async function projectNewRecords(
  strapi: Core.Strapi,
  run: Run,
  lexicon: Lexicon,
  records: readonly RecordsOfType[],
): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const { uid, documentIds } of records) {
    for (let from = 0; from < documentIds.length; from += PAGE) {
      const page = documentIds.slice(from, from + PAGE);
      const projections = (await readPublicRecords(strapi, run, uid, page)).map(project);
      const { ids } = await writeProjections(run, page, await withWords(lexicon, run, projections));
      changed.push(...ids);
    }
  }
  return changed;
}
