import type { Core } from '@strapi/strapi';
import { inWriteTransaction, type Transaction } from '../platform/database/write-lock';
import { StoryRefused, type Change, type StoryOutcome } from './outcome';

/** Thrown to end the transaction of a dry run. */
class DryRunEnd extends Error {}

/**
 * Does the work of one file in one transaction: all of it or, where it is refused, nothing. A dry run does everything and
 * takes it back.
 * @param work gives what it changed, and throws StoryRefused for what the file asks in vain.
 */
export async function allOrNothing(
  strapi: Core.Strapi,
  dryRun: boolean,
  work: (trx: Transaction) => Promise<readonly Change[]>,
): Promise<StoryOutcome> {
  let changes: readonly Change[] = [];
  try {
    await inWriteTransaction(strapi, async (trx) => {
      changes = await work(trx);
      if (dryRun) throw new DryRunEnd();
    });
  } catch (error) {
    if (error instanceof StoryRefused) return { outcome: 'refused', problems: error.problems };
    if (!(error instanceof DryRunEnd)) throw error;
  }
  return { outcome: 'ingested', changes };
}
