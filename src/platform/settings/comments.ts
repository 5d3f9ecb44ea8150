import type { Environment } from './addresses';
import { choiceOf } from './choice';
import { countOf } from './database';

/**
 * Whether readers comment on stories: `open`; `closed`, where comments are shown and none are written; `off`, where there are
 * none at all.
 */
export type Commenting = 'open' | 'closed' | 'off';

/** Whether a moderator looks at a comment before others see it, or afterwards. */
export type Moderation = 'before' | 'after';

const USUAL_EDIT_MINUTES = 15;
const USUAL_REPORTS = 3;

/** How readers' comments are treated in this installation. */
export interface CommentSettings {
  readonly commenting: Commenting;
  readonly moderation: Moderation;
  /** How long an author may change his comment, in milliseconds. */
  readonly editMs: number;
  /** So many readers' reports make an approved comment wait for a moderator again; 0: none do. */
  readonly reportsToHold: number;
}

/**
 * `COMMENTS`, `COMMENTS_MODERATION`, `COMMENTS_EDIT_MINUTES` and `COMMENTS_REPORTS`.
 *
 * @throws Error naming the variable that cannot be read.
 */
export function commentSettingsOf(environment: Environment): CommentSettings {
  const minutes = countOf('COMMENTS_EDIT_MINUTES', environment.COMMENTS_EDIT_MINUTES, USUAL_EDIT_MINUTES);
  return {
    commenting: choiceOf('COMMENTS', environment.COMMENTS, ['open', 'closed', 'off']),
    moderation: choiceOf('COMMENTS_MODERATION', environment.COMMENTS_MODERATION, ['before', 'after']),
    editMs: minutes * 60_000,
    reportsToHold: countOf('COMMENTS_REPORTS', environment.COMMENTS_REPORTS, USUAL_REPORTS),
  };
}
