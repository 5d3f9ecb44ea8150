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
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5000;

/**
 * Listens on the primary database until it is stopped. A connection that breaks is seen at once, one that only hangs by a
 * heartbeat that goes unanswered; then a new one is tried with growing pauses.
 * @returns what ends the listening.
 */
export function listenToGraph(strapi: Core.Strapi, announcements: Announcements): () => Promise<void> {
  let isStopped = false;
  let current: Client | undefined;
  let timer: NodeJS.Timeout | undefined;

  const connect = async (pause: number): Promise<void> => {
    const client = openClient();
    current = client;
    let isOver = false;
    const lose = () => {
      if (isOver || isStopped) return;
      isOver = true;
      clearTimeout(timer);
      announcements.onLost();
      client.removeAllListeners('notification');
      // Not awaited: a connection that hangs does not say goodbye.
      void client.end().catch(() => {});
      timer = setTimeout(() => void connect(Math.min(pause * 2, LONGEST_PAUSE_MS)), pause).unref();
    };
    client.on('error', lose).on('end', lose);
    client.on('notification', ({ payload }) => announcements.onChange(keysOf(payload)));
    try {
      await client.connect();
      await client.query(`listen ${GRAPH_CHANNEL}`);
    } catch (error) {
      strapi.log.warn(`Changes of other instances are not heard: ${(error as Error).message}`);
      return lose();
    }
    announcements.onListening();
    pause = FIRST_PAUSE_MS;
    beat(client, lose, (next) => (timer = next));
  };

  void connect(FIRST_PAUSE_MS);
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await current?.end().catch(() => {});
  };
}

function openClient(): Client {
  const { connection } = databaseSettingsOf(process.env).connection;
  return new Client({
    ...connection,
    application_name: 'dossier-listen',
    keepAlive: true,
    connectionTimeoutMillis: DEADLINE_MS,
  });
}

/** Asks the connection every second whether it is still there. */
function beat(client: Client, lose: () => void, hold: (timer: NodeJS.Timeout) => void): void {
  const next = setTimeout(() => {
    const deadline = setTimeout(lose, DEADLINE_MS).unref();
    client
      .query('select 1')
      .then(() => {
        clearTimeout(deadline);
        beat(client, lose, hold);
      })
      .catch(() => {
        clearTimeout(deadline);
        lose();
      });
  }, HEARTBEAT_MS).unref();
  hold(next);
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
