import type { Core } from '@strapi/strapi';
import { Pool, type PoolConfig } from 'pg';
import { isOutage } from '../../platform/database/outage';
import { databaseSettingsOf } from '../../platform/settings/database';
import { readDatabaseSettingsOf } from '../../platform/settings/read-database';
import { onGraphChange } from '../write/announce';
import type { GraphReader } from './reader';
import { followReplica, type Replica } from './replica';

/** A reader with what it holds open. */
interface OpenReader extends GraphReader {
  close(): Promise<void>;
  readonly pools: Pools;
  readonly replica: Replica | undefined;
}

/** The connections to each server that is read. */
interface Pools {
  readonly primary: Pool;
  readonly replica?: Pool;
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

/** So long a reading waits for a connection, a free one or a new one. */
const CONNECT_PATIENCE_MS = 10_000;

/** The reader of an application's published graph, opened when it is first asked for. */
export function readerOf(strapi: Core.Strapi): GraphReader {
  return openReaderOf(strapi);
}

/** Notes that something was written, here or by another instance: a replica that lags is not read until it has it. */
export function noteWrite(strapi: Core.Strapi): void {
  readers.get(strapi)?.replica?.noteWrite();
}

/** Notes that changes of other instances are not heard: a replica is trusted only where the primary does not answer. */
export function noteDeaf(strapi: Core.Strapi): void {
  readers.get(strapi)?.replica?.noteDeaf();
}

/** Notes that they are heard again. */
export function noteHearing(strapi: Core.Strapi): void {
  readers.get(strapi)?.replica?.noteHearing();
}

/** How many connections for reading are open, and how many readings wait for one. */
export interface ReaderLoad {
  readonly server: string;
  readonly open: number;
  readonly idle: number;
  readonly waiting: number;
  /** The most that may be open. */
  readonly most: number;
}

/** What goes on at each server that is read; nothing before the reader is opened. */
export function readerLoad(strapi: Core.Strapi): readonly ReaderLoad[] {
  return Object.entries<Pool>({ ...readers.get(strapi)?.pools }).map(([server, pool]) => ({
    server,
    open: pool.totalCount,
    idle: pool.idleCount,
    waiting: pool.waitingCount,
    most: pool.options.max ?? 0,
  }));
}

/** For how long the replica lacks something that was written, in seconds; undefined where there is no replica. */
export function replicaLag(strapi: Core.Strapi): number | undefined {
  const replica = readers.get(strapi)?.replica;
  return replica === undefined ? undefined : replica.behindMs() / 1000;
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
  if (!isReplica)
    return { pools: { primary: pool }, replica: undefined, ...reading(pool), close: () => pool.end() };
  const primary = openPool(strapi, { ...databaseSettingsOf(process.env).connection.connection, max });
  return openBoth(strapi, primary, pool);
}

function openBoth(strapi: Core.Strapi, primary: Pool, pool: Pool): OpenReader {
  const replica = followReplica(primary, pool);
  const stopListening = onGraphChange(strapi, replica.noteWrite);
  return {
    pools: { primary, replica: pool },
    replica,
    ...readingBoth(replica, reading(primary), reading(pool)),
    async close() {
      stopListening();
      replica.stop();
      await Promise.all([primary.end(), pool.end()]);
    },
  };
}

/**
 * Reads the replica where that has everything, else the primary. What the one of them cannot answer the other is asked, unless
 * that is a replica which may lack something; one that did not answer is not asked again until it does.
 */
function readingBoth(replica: Replica, ofPrimary: GraphReader, ofReplica: GraphReader): GraphReader {
  return {
    async read<Row>(name: string, text: string, values: readonly unknown[]) {
      if (replica.isBehind()) return ofPrimary.read<Row>(name, text, values);
      const isReplicaFirst = !replica.isUnsure();
      const [first, second] = isReplicaFirst ? [ofReplica, ofPrimary] : [ofPrimary, ofReplica];
      return first.read<Row>(name, text, values).catch((error: unknown) => {
        if (!isAnsweredElsewhere(error)) throw error;
        if (isReplicaFirst) replica.noteAway();
        return second.read<Row>(name, text, values);
      });
    },
  };
}

/** SQLSTATE of a statement that a replica broke off, because what it replays has removed rows that the statement might see. */
const CONFLICT = '40001';
/** SQLSTATE of one that took too long, as it would elsewhere. */
const CANCELED = '57014';

/** Whether another server may answer what this one did not. */
function isAnsweredElsewhere(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return code === CONFLICT || (isOutage(error) && code !== CANCELED);
}

function openPool(strapi: Core.Strapi, config: PoolConfig): Pool {
  const pool = new Pool({
    ...config,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_PATIENCE_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    options: READER_OPTIONS,
  });
  // A connection that is lost while it waits is replaced at the next read; without a listener it would end the process.
  pool.on('error', (error) => strapi.log.warn(`A reading connection was lost: ${error.message}`));
  return pool;
}

function reading(pool: Pool): GraphReader {
  return {
    async read<Row>(name: string, text: string, values: readonly unknown[]) {
      const { rows } = await pool.query({ name, text, values: [...values] });
      return rows as Row[];
    },
  };
}
