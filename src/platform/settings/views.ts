import type { Environment } from './addresses';
import { countOf } from './database';

const USUAL_SECONDS = 5;

/**
 * How long readers wait in memory before they are counted in the database, in milliseconds: `VIEWS_SECONDS`, by default 5. So
 * much is lost where a process is killed.
 *
 * @throws Error naming the variable when it is no whole number, or 0.
 */
export function viewsPauseOf(environment: Environment): number {
  const seconds = countOf('VIEWS_SECONDS', environment.VIEWS_SECONDS, USUAL_SECONDS);
  if (seconds < 1) throw new Error('VIEWS_SECONDS must be at least 1');
  return seconds * 1000;
}
