import type { CommentToJudge } from '../../content/comments/comment-to-judge';
import type { CommentState } from '../../content/comments/public-comment';

export type { CommentToJudge, CommentState };

export const STATES = ['pending', 'approved', 'rejected'] as const satisfies readonly CommentState[];

/** Who wrote a comment, as long as there is an account. */
export type Author = NonNullable<CommentToJudge['author']>;

/** A page of them. */
export interface Queue {
  readonly comments: readonly CommentToJudge[];
  readonly next: string | null;
  readonly counts: Readonly<Record<CommentState, number>>;
}

/** Which comments are shown. */
export interface Filters {
  readonly state: CommentState;
  readonly isReported: boolean;
  readonly story?: CommentToJudge['story'];
  readonly author?: Author;
  /** Words of the comments, or of the names of who wrote them; empty for all. */
  readonly sought: string;
}

/** Where a page of the list is asked for. */
export function queueAddress({ state, isReported, story, author, sought }: Filters, after?: string): string {
  const query = new URLSearchParams({ state, order: state === 'pending' ? 'reported' : 'newest' });
  if (isReported) query.set('reported', 'true');
  if (story !== undefined) query.set('story', story.id);
  if (author !== undefined) query.set('author', String(author.id));
  if (sought !== '') query.set('q', sought);
  if (after !== undefined) query.set('after', after);
  return `/desk/comments?${query.toString()}`;
}

/** A word of the newsroom's list. */
export interface ListedWord {
  readonly word: string;
  readonly effect: 'hold' | 'reject';
}

/** The list's words of one effect, one a line. */
export function linesOf(words: readonly ListedWord[], effect: ListedWord['effect']): string {
  return words
    .filter((one) => one.effect === effect)
    .map(({ word }) => word)
    .join('\n');
}

/** Words from lines, each once; empty lines are none. A word on both lists is rejected. */
export function wordsOf(held: string, rejected: string): readonly ListedWord[] {
  const effects = new Map<string, ListedWord['effect']>();
  for (const word of lines(held)) effects.set(word, 'hold');
  for (const word of lines(rejected)) effects.set(word, 'reject');
  return [...effects].map(([word, effect]) => ({ word, effect }));
}

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
