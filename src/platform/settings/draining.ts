import type { Environment } from './addresses';
import { countOf } from './database';

const LONGEST_SECONDS = 300;

/**
 * How long an instance that is told to end goes on taking requests while it says that it is not ready, in milliseconds:
 * `DRAIN_SECONDS`, by default 0, which suits an instance with no load balancer in front.
 *
 * @throws Error naming the variable when it is no whole number or more than five minutes.
 */
export function drainMsOf(environment: Environment): number {
  const seconds = countOf('DRAIN_SECONDS', environment.DRAIN_SECONDS, 0);
  if (seconds > LONGEST_SECONDS)
    throw new Error(`DRAIN_SECONDS must be at most ${LONGEST_SECONDS}, not "${environment.DRAIN_SECONDS}"`);
  return seconds * 1000;
}
