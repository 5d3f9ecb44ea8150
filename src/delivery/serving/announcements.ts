import { Client } from 'pg';
import type { Core } from '@strapi/strapi';
import { GRAPH_CHANNEL, type ChangedKeys } from '../../graph/write/announce';
import { databaseSettingsOf } from '../../platform/settings/database';

/** What happens on the channel on which instances tell each other what changed. */
export interface Announcements {
  /** Something changed, here or in another instance. */
  onChange(keys: ChangedKeys): void;
  /** Nobody is heard any more: what changes from now on is not known. */
  onLost(): void;
  /** Changes are heard from now on. */
  onListening(): void;
}

const HEARTBEAT_MS = 1000;
const DEADLINE_MS = 2000;
const GOODBYE_MS = 500;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5000;

/**
 * Listens on the primary database until it is stopped. A connection that breaks is seen at once, one that only hangs by a
 * heartbeat that goes unanswered; then a new one is tried with growing pauses.
 * @returns what ends the listening.
 */
export function listenToGraph(strapi: Core.Strapi, announcements: Announcements): () => Promise<void> {
  const warn = (error: Error) =>
    strapi.log.warn(`Changes of other instances are not heard: ${error.message}`);
  let isStopped = false;
  let current: Connection | undefined;
  let timer: NodeJS.Timeout | undefined;

  const connect = (pause: number): void => {
    let nextPause = pause;
    current = openConnection({
      ...announcements,
      onListening: () => {
        nextPause = FIRST_PAUSE_MS;
        announcements.onListening();
      },
      onLost: (error) => {
        if (isStopped) return;
        announcements.onLost();
        warn(error);
        timer = setTimeout(() => connect(Math.min(nextPause * 2, LONGEST_PAUSE_MS)), nextPause).unref();
      },
    });
  };

  connect(FIRST_PAUSE_MS);
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await current?.close();
  };
}

/** One connection that listens; it is lost once and for all. */
interface Connection {
  close(): Promise<void>;
}

interface Hearing extends Omit<Announcements, 'onLost'> {
  onLost(error: Error): void;
}

function openConnection({ onChange, onListening, onLost }: Hearing): Connection {
  const client = openClient();
  let isOver = false;
  let stopBeating = () => {};
  const close = () => {
    isOver = true;
    stopBeating();
    client.removeAllListeners('notification');
    return endOf(client);
  };
  const lose = (error: Error) => {
    if (isOver) return;
    void close();
    onLost(error);
  };
  client.on('error', lose).on('end', () => lose(new Error('the connection was closed')));
  client.on('notification', ({ payload }) => onChange(keysOf(payload)));
  const listen = async () => {
    await client.connect();
    await client.query(`listen ${GRAPH_CHANNEL}`);
    if (isOver) return;
    onListening();
    stopBeating = beat(client, lose);
  };
  listen().catch(lose);
  return { close };
}

/** Says goodbye; a connection that hangs does not answer, and nobody waits for it. */
async function endOf(client: Client): Promise<void> {
  const ended = client.end().catch(() => {});
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, GOODBYE_MS).unref())]);
}

function openClient(): Client {
  const { connection } = databaseSettingsOf(process.env).connection;
  return new Client({
    ...connection,
    application_name: 'dossier-listen',
    keepAlive: true,
    connectionTimeoutMillis: DEADLINE_MS,
    // What goes unanswered for so long is a connection that only hangs.
    query_timeout: DEADLINE_MS,
  });
}

/**
 * Asks the connection every second whether it is still there.
 * @returns what ends it.
 */
function beat(client: Client, lose: (error: Error) => void): () => void {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  const next = () => {
    if (!isOver)
      timer = setTimeout(() => void client.query('select 1').then(next, lose), HEARTBEAT_MS).unref();
  };
  next();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

/** What cannot be read may mean anything. */
function keysOf(payload: string | undefined): ChangedKeys {
  try {
    const { keys } = JSON.parse(payload ?? '') as { keys?: unknown };
    return Array.isArray(keys) ? keys.map(String) : 'all';
  } catch {
    return 'all';
  }
}
