import type { Core } from '@strapi/strapi';
import type { Run } from '../records/records';

/**
 * Runs work with a second connection for reading, so that one core may read and another write. Taken before the work takes
 * its own: who holds the lock of the write side must not wait for a connection that those have who wait for the lock. Where
 * the pool has one connection only, there is none.
 */
export async function withReader<T>(
  strapi: Core.Strapi,
  work: (reader: Run | undefined) => Promise<T>,
): Promise<T> {
  const knex = strapi.db.connection;
  const { max } = knex.client.pool as { readonly max: number };
  if (max < 2) return work(undefined);
  return knex.transaction(
    (trx) => work((sql, bindings) => trx.raw(sql, bindings as string[])),
    // Each statement sees what was committed before it.
    { readOnly: true, isolationLevel: 'read committed' },
  );
}
