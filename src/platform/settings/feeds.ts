import type { Environment } from './addresses';
import { choiceOf } from './choice';

/** How much of a story its feeds carry. */
export type FeedText = 'summary' | 'full';

/**
 * `FEED_TEXT`: summaries unless it says otherwise.
 *
 * @throws Error when it is neither summary nor full.
 */
export function feedTextOf(environment: Environment): FeedText {
  return choiceOf('FEED_TEXT', environment.FEED_TEXT, ['summary', 'full']);
}
