import type { Core } from '@strapi/strapi';
import { noteDeaf, noteHearing, noteWrite, readerOf } from '../../graph/read/pool';
import { onGraphChange } from '../../graph/write/announce';
import { listenToGraph } from './announcements';
import type { Cache } from './cache';
import type { Ready } from './ready';

/** What follows the changes of all instances. */
export interface Following {
  /** Whether changes of other instances are heard now. */
  isHearing(): boolean;
  stop(): Promise<void>;
}

/**
 * Keeps a cache as new as the graph: what a commit of any instance changed is forgotten. Until other instances are heard
 * nothing is kept.
 */
export function followChanges(strapi: Core.Strapi, cache: Cache<Ready>): Following {
  let isHearing = false;
  cache.suspend();
  // Opened now: a replica that it may read from follows the writes from here on.
  readerOf(strapi);
  const stopLocal = onGraphChange(strapi, (keys) => cache.forget(keys));
  const stopListening = listenToGraph(strapi, {
    onChange: (keys) => {
      noteWrite(strapi);
      cache.forget(keys);
    },
    onLost: () => {
      isHearing = false;
      noteDeaf(strapi);
      cache.suspend();
    },
    onListening: () => {
      // What was written while nobody listened, a replica may not have yet.
      noteWrite(strapi);
      noteHearing(strapi);
      isHearing = true;
      cache.resume();
    },
  });
  return {
    isHearing: () => isHearing,
    async stop() {
      stopLocal();
      await stopListening();
    },
  };
}
