import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { databaseSettingsOf } from '../settings/database';
import { createPlaces, type Places } from './places';

/** Any constant will do as long as nothing else in the database uses it. */
const WRITE_LOCK = 5_540_001;

/** So long a writer waits for its turn, in milliseconds. */
const PATIENCE_MS = 15_000;

/** Strapi's handle on the transaction under way. */
export type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

/** A writer's turn did not come in time; it says so as PostgreSQL does (lock_not_available). */
export class LockNotAvailable extends Error {
  readonly code = '55P03';
}

/**
 * Runs a write inside one transaction that holds the lock of the whole write side.
 *
 * One lock and not one per record: publishing deletes and re-creates link rows of neighbouring records, so writers of
 * different records deadlock (docs/decisions/one-write-lock.md). The lock is taken before the first statement, may be taken
 * again by the same transaction, and goes with it.
 *
 * A writer that waits for the lock keeps a connection. Only some of an instance's writers do so at a time; the others wait
 * before they take one, so that a burst of writes leaves connections to those who read. Who is in a transaction already has
 * its connection, and may have the lock: it must not wait for those who have not.
 * @throws LockNotAvailable or PostgreSQL's 55P03 where the turn does not come within 15 seconds.
 */
export async function inWriteTransaction<T>(
  strapi: Core.Strapi,
  work: (trx: Transaction) => Promise<T>,
): Promise<T> {
  if (strapi.db.inTransaction()) return withLock(strapi, PATIENCE_MS, work);
  const start = performance.now();
  const places = placesOf(strapi);
  if (!(await places.take(PATIENCE_MS))) throw new LockNotAvailable('No turn to write came in time');
  try {
    const left = PATIENCE_MS - (performance.now() - start);
    return await withLock(strapi, left, work);
  } finally {
    places.giveBack();
  }
}

/** @param patienceMs How long to wait for the lock; later locks have their whole time again. */
async function withLock<T>(
  strapi: Core.Strapi,
  patienceMs: number,
  work: (trx: Transaction) => Promise<T>,
): Promise<T> {
  return strapi.db.transaction(({ trx }) => {
    if (holding.getStore() === trx) return work(trx);
    return inTurn(trx, () =>
      holding.run(trx, async () => {
        await trx.raw(takeLock(patienceMs));
        return work(trx);
      }),
    );
  });
}

/**
 * The lock in one message to the database: how long to wait for it, and, for what comes after, how long to wait for others and
 * how long a process may hang in the middle of a write and keep the lock of all instances.
 */
function takeLock(patienceMs: number): string {
  return `set local lock_timeout = ${Math.max(1, Math.round(patienceMs))};
    set local idle_in_transaction_session_timeout = '60s';
    select pg_advisory_xact_lock(${WRITE_LOCK});
    set local lock_timeout = ${PATIENCE_MS}`;
}

const placesByInstance = new WeakMap<Core.Strapi, Places>();

/** A third of the pool waits for the lock or writes, the rest reads; one at least. */
function placesOf(strapi: Core.Strapi): Places {
  const known = placesByInstance.get(strapi);
  if (known !== undefined) return known;
  const { max } = databaseSettingsOf(process.env).connection.pool;
  const places = createPlaces(Math.max(1, Math.floor(max / 3)));
  placesByInstance.set(strapi, places);
  return places;
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
