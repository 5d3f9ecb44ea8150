import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

/** Any constant will do as long as nothing else in the database uses it. */
const WRITE_LOCK = 5_540_001;

/** Strapi's handle on the transaction under way. */
export type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

/**
 * Runs a write inside one transaction that holds the lock of the whole write side.
 *
 * One lock and not one per record: publishing deletes and re-creates link rows of neighbouring records, so writers of
 * different records deadlock (docs/decisions/one-write-lock.md). The lock is taken before the first statement, may be taken
 * again by the same transaction, and goes with it. A writer that waits too long gets PostgreSQL's 55P03.
 */
export async function inWriteTransaction<T>(
  strapi: Core.Strapi,
  work: (trx: Transaction) => Promise<T>,
): Promise<T> {
  return strapi.db.transaction(({ trx }) => {
    if (holding.getStore() === trx) return work(trx);
    return inTurn(trx, () =>
      holding.run(trx, async () => {
        await trx.raw(`set local lock_timeout = '15s'`);
        // A process that hangs in the middle of a write must not keep the lock of all instances.
        await trx.raw(`set local idle_in_transaction_session_timeout = '60s'`);
        await trx.raw('select pg_advisory_xact_lock(?)', [WRITE_LOCK]);
        return work(trx);
      }),
    );
  });
}

/** The transaction whose write is under way: what that sets off belongs to it and does not wait for it. */
const holding = new AsyncLocalStorage<Transaction>();

const turns = new WeakMap<Transaction, Promise<unknown>>();

/**
 * Writes that share a transaction come one after the other. The admin panel starts all writes of a bulk action at once in
 * one transaction; the lock, which is the transaction's, does not part them, and in between each other they break.
 */
async function inTurn<T>(trx: Transaction, work: () => Promise<T>): Promise<T> {
  const before = turns.get(trx) ?? Promise.resolve();
  const turn = before.then(work);
  turns.set(
    trx,
    turn.catch(() => {}),
  );
  return turn;
}
