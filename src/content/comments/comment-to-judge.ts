import type { CommentState } from './public-comment';
import type { ReportReason } from './reader-fields';

/** Why a comment waits for a moderator: the newsroom looks at all, a word on the list, readers' reports. */
export type HeldFor = 'moderation' | 'word-list' | 'flagged';

/** A comment as those see it who judge it. Of its author there is the name and nothing else. */
export interface CommentToJudge {
  readonly id: string;
  readonly body: string;
  readonly state: CommentState;
  readonly heldFor: HeldFor | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly edited: number | null;
  /** Null where the account is gone. */
  readonly author: { readonly id: number; readonly name: string; readonly isBlocked: boolean } | null;
  /** Headline and slug are null where the story is not public any more. */
  readonly story: {
    readonly id: string;
    readonly locale: string;
    readonly headline: string | null;
    readonly slug: string | null;
  };
  /** What it answers. */
  readonly parent: { readonly body: string; readonly author: string | null } | null;
  /** What readers told of it since a moderator last looked. */
  readonly reports: readonly { readonly reason: ReportReason; readonly note: string | null }[];
  /** What became of it, the last first; nobody is named where a rule did it. */
  readonly judgements: readonly {
    readonly from: CommentState;
    readonly to: CommentState;
    readonly by: string | null;
    readonly at: number;
  }[];
}
