import type { Moderation } from '../../platform/settings/comments';
import type { HeldFor } from '../../content/comments/comment-to-judge';
import type { CommentState } from '../../content/comments/public-comment';
import { effectOf, type ListedWord } from './word-list';
import { faultOf } from './written-text';

/** The state of a comment and why it waits, where it does. */
export interface Standing {
  readonly state: CommentState;
  readonly heldFor: HeldFor | null;
}

/** What becomes of a text that a reader sends. */
export type Judged =
  ({ readonly outcome: 'accepted' } & Standing) | { readonly outcome: 'refused'; readonly message: string };

/** What a text is judged by. */
export interface Rules {
  readonly moderation: Moderation;
  readonly words: readonly ListedWord[];
}

/** Judges a tidied text that is new. Which word it was is not told: it would teach how to write around the list. */
export function judged(text: string, { moderation, words }: Rules): Judged {
  const fault = faultOf(text);
  if (fault !== undefined) return { outcome: 'refused', message: fault };
  const effect = effectOf(text, words);
  if (effect === 'reject') return { outcome: 'refused', message: 'This comment cannot be published here' };
  if (effect === 'hold') return { outcome: 'accepted', state: 'pending', heldFor: 'word-list' };
  return moderation === 'before'
    ? { outcome: 'accepted', state: 'pending', heldFor: 'moderation' }
    : { outcome: 'accepted', state: 'approved', heldFor: null };
}

/** Judges a text that takes the place of another: who waits already goes on waiting, whatever he writes now. */
export function judgedAgain(text: string, before: Standing, rules: Rules): Judged {
  const fresh = judged(text, rules);
  if (fresh.outcome === 'refused' || before.state === 'approved') return fresh;
  return { outcome: 'accepted', state: before.state, heldFor: before.heldFor ?? fresh.heldFor };
}
