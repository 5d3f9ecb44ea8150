import type { Projection } from './projection';
import type { StoredRecord } from './stored-record';

/** Placeholder until the projection lands. */
export function project(_record: StoredRecord): Projection {
  return { nodes: [], edges: [], names: [] };
}

/** The form of the projection; raised whenever the same record gives another node, so that graphs are made again. */
export const PROJECTION_VERSION = 0;
