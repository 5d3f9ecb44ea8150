import type { Environment } from './addresses';
import { countOf } from './database';

const USUAL_SECONDS = 5;

/**
 * How often an instance looks for articles that are due, in milliseconds: `SCHEDULE_SECONDS`, by default 5; 0 never, for
 * instances that only read.
 *
 * @throws Error naming the variable when it is no whole number.
 */
export function schedulePauseOf(environment: Environment): number {
  return countOf('SCHEDULE_SECONDS', environment.SCHEDULE_SECONDS, USUAL_SECONDS) * 1000;
}
