import type { Environment } from './addresses';
import { countOf } from './database';

const USUAL_MB = 64;

/**
 * How many bytes of answers an instance keeps in memory: `STORY_CACHE_MB`, by default 64; 0 keeps none.
 *
 * @throws Error naming the variable when it is no whole number.
 */
export function cacheBytesOf(environment: Environment): number {
  return countOf('STORY_CACHE_MB', environment.STORY_CACHE_MB, USUAL_MB) * 1024 * 1024;
}
