import type { Core } from '@strapi/strapi';
import { summaryLine, type Tally } from './counters';

const LOG_EVERY_MS = 60_000;

/**
 * Logs once a minute what the fast path did, and once more at the end.
 * @returns what ends it.
 */
export function logSummaries(strapi: Core.Strapi, tally: Tally): () => void {
  let before = tally.read();
  const log = () => {
    const now = tally.read();
    const line = summaryLine(before, now);
    before = now;
    if (line !== undefined) strapi.log.http(line);
  };
  const timer = setInterval(log, LOG_EVERY_MS).unref();
  return () => {
    clearInterval(timer);
    log();
  };
}
