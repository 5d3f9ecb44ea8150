import { commentHtml } from './comment-html';

export type CommentState = 'pending' | 'approved' | 'rejected';

/** A comment, as far as it is shown. */
export interface ShownComment {
  readonly id: string;
  readonly body: string;
  readonly state: CommentState;
  readonly ancestors: readonly string[] | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly edited: number | null;
  readonly author: string | null;
  readonly isOwn: boolean;
}

/** What the author of a comment is told of it, and nobody else. */
export interface OwnComment {
  readonly state: CommentState;
  /** Until when he may change its words; null once he may not. */
  readonly editableUntil: string | null;
}

/** A comment in an answer. */
export interface PublicComment {
  readonly id: string;
  /** The comment that it answers; null of one that begins a thread. */
  readonly parent: string | null;
  /** 0 of one that begins a thread. */
  readonly depth: number;
  /** False where only its place is left: it was taken away, and has answers. */
  readonly isShown: boolean;
  /** Null where the account is gone, or the comment is not shown. */
  readonly author: { readonly name: string } | null;
  readonly body: string | null;
  readonly html: string | null;
  readonly createdAt: string | null;
  readonly editedAt: string | null;
  readonly own?: OwnComment;
}

/**
 * A comment as its reader gets it.
 * @param editMs How long after writing its author may change it, in milliseconds.
 */
export function publicComment(comment: ShownComment, editMs: number, now: number): PublicComment {
  const { id, body, at, edited, author, isOwn } = comment;
  return {
    ...placeOf(id, comment.ancestors ?? []),
    isShown: true,
    author: author === null ? null : { name: author },
    body,
    html: commentHtml(body),
    createdAt: new Date(at).toISOString(),
    editedAt: edited === null ? null : new Date(edited).toISOString(),
    ...(isOwn ? { own: ownOf(comment, editMs, now) } : {}),
  };
}

/** The place of a comment that is not shown, for its answers. */
export function hiddenComment(id: string, ancestors: readonly string[]): PublicComment {
  const nothing = { author: null, body: null, html: null, createdAt: null, editedAt: null };
  return { ...placeOf(id, ancestors), isShown: false, ...nothing };
}

/**
 * Answers of a thread in their order, each after the one that it answers; of those that are not shown the place stands before
 * their first answer.
 */
export function withHiddenPlaces(
  replies: readonly ShownComment[],
  thread: string,
  show: (reply: ShownComment) => PublicComment,
): readonly PublicComment[] {
  const placed = new Set([thread]);
  return replies.flatMap((reply) => {
    const ancestors = reply.ancestors ?? [];
    const missing = ancestors.filter((id) => !placed.has(id));
    for (const id of [...missing, reply.id]) placed.add(id);
    return [
      ...missing.map((id) => hiddenComment(id, ancestors.slice(0, ancestors.indexOf(id)))),
      show(reply),
    ];
  });
}

function placeOf(id: string, ancestors: readonly string[]): Pick<PublicComment, 'id' | 'parent' | 'depth'> {
  return { id, parent: ancestors.at(-1) ?? null, depth: ancestors.length };
}

function ownOf({ at, state }: ShownComment, editMs: number, now: number): OwnComment {
  const isEditable = state !== 'rejected' && now < at + editMs;
  return { state, editableUntil: isEditable ? new Date(at + editMs).toISOString() : null };
}
