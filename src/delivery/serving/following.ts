import type { Core } from '@strapi/strapi';
import { noteWrite, readerOf } from '../../graph/read/pool';
import { onGraphChange } from '../../graph/write/announce';
import { listenToGraph } from './announcements';
import type { Cache } from './cache';
import type { Ready } from './ready';

/**
 * Keeps a cache as new as the graph: what a commit of any instance changed is forgotten. Until other instances are heard
 * nothing is kept.
 * @returns what ends it.
 */
export function followChanges(strapi: Core.Strapi, cache: Cache<Ready>): () => Promise<void> {
  cache.suspend();
  // Opened now: a replica that it may read from follows the writes from here on.
  readerOf(strapi);
  const stopLocal = onGraphChange(strapi, (keys) => cache.forget(keys));
  const stopListening = listenToGraph(strapi, {
    onChange: (keys) => {
      noteWrite(strapi);
      cache.forget(keys);
    },
    onLost: () => cache.suspend(),
    onListening: () => {
      // What was written while nobody listened, a replica may not have yet.
      noteWrite(strapi);
      cache.resume();
    },
  });
  return async () => {
    stopLocal();
    await stopListening();
  };
}
