import type { Environment } from './addresses';
import { countOf } from './database';

/** How webhooks are sent. */
export interface WebhookSettings {
  /** How often an instance looks for what waits, in milliseconds; 0 never. */
  readonly pauseMs: number;
  /** How long one attempt may take from the name's resolution to the answer, in milliseconds. */
  readonly timeoutMs: number;
  /** How long what was told, or could not be, is kept. */
  readonly keepDays: number;
  /** Whether receivers may be in this network, and be reached without TLS in production. */
  readonly arePrivateAllowed: boolean;
  readonly isTlsNeeded: boolean;
}

/** An instance that is told to end has half a minute, and finishes what it sends. */
const LONGEST_TIMEOUT_SECONDS = 20;

/**
 * `WEBHOOKS_SECONDS` (2), `WEBHOOKS_TIMEOUT_SECONDS` (10), `WEBHOOKS_KEEP_DAYS` (30) and `WEBHOOKS_ALLOW_PRIVATE` (`false`).
 *
 * @throws Error naming the variable that cannot be read.
 */
export function webhookSettingsOf(environment: Environment): WebhookSettings {
  const arePrivateAllowed = isAllowed(environment.WEBHOOKS_ALLOW_PRIVATE);
  return {
    pauseMs: countOf('WEBHOOKS_SECONDS', environment.WEBHOOKS_SECONDS, 2) * 1000,
    timeoutMs: timeoutOf(environment.WEBHOOKS_TIMEOUT_SECONDS),
    keepDays: keepDaysOf(environment.WEBHOOKS_KEEP_DAYS),
    arePrivateAllowed,
    isTlsNeeded: environment.NODE_ENV === 'production' && !arePrivateAllowed,
  };
}

function timeoutOf(given: string | undefined): number {
  const seconds = countOf('WEBHOOKS_TIMEOUT_SECONDS', given, 10);
  if (seconds < 1 || seconds > LONGEST_TIMEOUT_SECONDS)
    throw new Error(`WEBHOOKS_TIMEOUT_SECONDS must be from 1 to ${LONGEST_TIMEOUT_SECONDS}, not "${given}"`);
  return seconds * 1000;
}

/** Longer than attempts go on: nothing is thrown away before it was given up. */
const FEWEST_DAYS = 7;

function keepDaysOf(given: string | undefined): number {
  const days = countOf('WEBHOOKS_KEEP_DAYS', given, 30);
  if (days < FEWEST_DAYS)
    throw new Error(`WEBHOOKS_KEEP_DAYS must be at least ${FEWEST_DAYS}, not "${given}"`);
  return days;
}

function isAllowed(given: string | undefined): boolean {
  const value = given?.trim() || 'false';
  if (value === 'true' || value === 'false') return value === 'true';
  throw new Error(`WEBHOOKS_ALLOW_PRIVATE must be true or false, not "${given}"`);
}
