import type { Core } from '@strapi/strapi';
import { Pool, type PoolConfig } from 'pg';
import { databaseSettingsOf } from '../../platform/settings/database';
import { readDatabaseSettingsOf } from '../../platform/settings/read-database';
import { onGraphChange } from '../write/announce';
import type { GraphReader } from './reader';
import { followReplica, type Replica } from './replica';

/** A reader with what it holds open. */
interface OpenReader extends GraphReader {
  close(): Promise<void>;
  /** Tells that another instance wrote. */
  noteWrite(): void;
}

const readers = new WeakMap<Core.Strapi, OpenReader>();

/**
 * How connections that read are set: they write nothing; a name is like another from here on; and statements are planned once
 * for each connection, not for each reading, which costs more than many a reading itself.
 */
export const READER_OPTIONS =
  '-c default_transaction_read_only=on -c pg_trgm.word_similarity_threshold=0.45 -c plan_cache_mode=force_generic_plan';

/** Statements of readers must not hold a connection for ever. */
const STATEMENT_TIMEOUT_MS = 10_000;

/** The reader of an application's published graph, opened when it is first asked for. */
export function readerOf(strapi: Core.Strapi): GraphReader {
  return openReaderOf(strapi);
}

/** Notes that something was written, here or by another instance: a replica that lags is not read until it has it. */
export function noteWrite(strapi: Core.Strapi): void {
  readers.get(strapi)?.noteWrite();
}

/** Closes the reader's connections; for the end of the application. */
export async function closeReader(strapi: Core.Strapi): Promise<void> {
  await readers.get(strapi)?.close();
  readers.delete(strapi);
}

function openReaderOf(strapi: Core.Strapi): OpenReader {
  const known = readers.get(strapi);
  if (known !== undefined) return known;
  const reader = openReader(strapi);
  readers.set(strapi, reader);
  return reader;
}

function openReader(strapi: Core.Strapi): OpenReader {
  const { connection, max, isReplica } = readDatabaseSettingsOf(process.env);
  const pool = openPool(strapi, { ...connection, max });
  if (!isReplica) return reading(() => pool, [pool]);
  const primary = openPool(strapi, { ...databaseSettingsOf(process.env).connection.connection, max });
  const replica = followReplica(primary, pool);
  const stopListening = onGraphChange(strapi, replica.noteWrite);
  return reading(() => (replica.isBehind() ? primary : pool), [pool, primary], replica, stopListening);
}

function openPool(strapi: Core.Strapi, config: PoolConfig): Pool {
  const pool = new Pool({
    ...config,
    keepAlive: true,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    options: READER_OPTIONS,
  });
  // A connection that is lost while it waits is replaced at the next read; without a listener it would end the process.
  pool.on('error', (error) => strapi.log.warn(`A reading connection was lost: ${error.message}`));
  return pool;
}

function reading(
  choose: () => Pool,
  pools: readonly Pool[],
  replica?: Replica,
  stopListening?: () => void,
): OpenReader {
  return {
    async read<Row>(name: string, text: string, values: readonly unknown[]) {
      const { rows } = await choose().query({ name, text, values: [...values] });
      return rows as Row[];
    },
    noteWrite: () => replica?.noteWrite(),
    async close() {
      stopListening?.();
      replica?.stop();
      await Promise.all(pools.map((pool) => pool.end()));
    },
  };
}
