import type { Environment } from './addresses';

/** Shorter ones can be guessed. */
const SHORTEST = 16;

/**
 * `METRICS_TOKEN`: who knows it may read `/metrics`; undefined where there is none, and no `/metrics` either.
 *
 * @throws Error when it is short enough to be guessed.
 */
export function metricsTokenOf(environment: Environment): string | undefined {
  const token = environment.METRICS_TOKEN?.trim();
  if (!token) return undefined;
  if (token.length < SHORTEST) throw new Error(`METRICS_TOKEN must have at least ${SHORTEST} characters`);
  return token;
}
