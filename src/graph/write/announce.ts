import type { Core } from '@strapi/strapi';

/** The channel on which instances tell each other what changed. */
export const GRAPH_CHANNEL = 'dossier_graph';

/** What changed: ids of records and files, and `lists` where any new record might belong into a list; or everything. */
export type ChangedKeys = readonly string[] | 'all';

type Listener = (keys: ChangedKeys) => void;

/** PostgreSQL refuses notifications of 8,000 bytes and more. */
const LONGEST_PAYLOAD = 7000;

const listeners = new WeakMap<Core.Strapi, Set<Listener>>();

/**
 * Calls the listener when a write of this instance has been committed, before its caller gets the answer.
 * @returns a function that takes the listener away.
 */
export function onGraphChange(strapi: Core.Strapi, listener: Listener): () => void {
  const known = listeners.get(strapi) ?? new Set();
  listeners.set(strapi, known.add(listener));
  return () => void known.delete(listener);
}

/**
 * Announces what the transaction under way changes in the published graph: to this instance and, by NOTIFY, to all others,
 * both with its commit and only then.
 */
export async function announce(strapi: Core.Strapi, keys: ChangedKeys): Promise<void> {
  await strapi.db.transaction(async ({ trx, onCommit }) => {
    await trx.raw('select pg_notify(?, ?)', [GRAPH_CHANNEL, payloadOf(keys)]);
    onCommit(() => listeners.get(strapi)?.forEach((listener) => listener(keys)));
  });
}

function payloadOf(keys: ChangedKeys): string {
  const payload = JSON.stringify({ keys });
  return Buffer.byteLength(payload) > LONGEST_PAYLOAD ? JSON.stringify({ keys: 'all' }) : payload;
}
