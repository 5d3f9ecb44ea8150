import type { Projection } from './projection';
import type { StoredRecord } from './stored-record';

/** Placeholder until the projection lands. */
export function project(_record: StoredRecord): Projection {
  return { nodes: [], edges: [], names: [] };
}
