import type { IncomingMessage } from 'node:http';
import type { Answer } from './answer';

/** What the fast path found out and may not send itself: how the envelope and the log say it is Koa's business. */
export type HandedOn =
  | { readonly outcome: 'answered'; readonly answer: Answer }
  | { readonly outcome: 'failed'; readonly error: unknown };

const waiting = new WeakMap<IncomingMessage, HandedOn>();

/** Leaves for Koa what was read for a request, so that it need not be read a second time. */
export function handOn(request: IncomingMessage, found: HandedOn): void {
  waiting.set(request, found);
}

/**
 * Takes what was left for a request; undefined where the fast path did not read for it.
 * @throws what the reading threw.
 */
export function takeHandedOn(request: IncomingMessage): Answer | undefined {
  const found = waiting.get(request);
  waiting.delete(request);
  if (found?.outcome === 'failed') throw found.error;
  return found?.answer;
}
