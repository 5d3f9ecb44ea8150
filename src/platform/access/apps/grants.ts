import { RECORD_TYPES } from '../../../content/content-types';
import type { Registration } from '../../settings/registration';

/**
 * What the content API allows to whom, as data. Everything that is not here is refused.
 */

/** The roles of the content API (users-permissions): everybody, and readers who have signed in. */
export type AppRole = 'public' | 'authenticated';

const AUTH = 'plugin::users-permissions.auth';

/** Signing in, and with a code that one was given. */
const SIGNED_OUT = ['callback', 'refresh', 'resetPassword', 'emailConfirmation'].map(
  (action) => `${AUTH}.${action}`,
);

/** Asking for a code by mail, where mails can be sent. */
const BY_MAIL = ['forgotPassword', 'sendEmailConfirmation'].map((action) => `${AUTH}.${action}`);

/** Signing up, where the newsroom lets readers do so. */
const SIGN_UP = `${AUTH}.register`;

const SIGNED_IN = [
  ...['logout', 'refresh', 'getSessions', 'revokeSession', 'changePassword'].map(
    (action) => `${AUTH}.${action}`,
  ),
  'plugin::users-permissions.user.me',
];

/** Readers' comments: everybody reads them, who is signed in writes. The actions are none of the comment's own type. */
const READ_COMMENTS = ['find', 'findOne'].map((action) => `api::comment.story-comment.${action}`);
const WRITE_COMMENTS = ['write', 'edit', 'remove', 'report'].map(
  (action) => `api::comment.story-comment.${action}`,
);

/** A reader's own account. */
const OWN_ACCOUNT = ['data', 'leave'].map((action) => `api::account.account.${action}`);

const READING = Object.keys(RECORD_TYPES).flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]);

/** The actions granted to each role. */
export function grantsOf(
  registration: Registration,
  hasMail: boolean,
): Readonly<Record<AppRole, readonly string[]>> {
  return {
    public: [
      ...[...READING, ...READ_COMMENTS, ...SIGNED_OUT],
      ...(registration === 'open' ? [SIGN_UP] : []),
      ...(hasMail ? BY_MAIL : []),
    ],
    authenticated: [...READING, ...READ_COMMENTS, ...WRITE_COMMENTS, ...SIGNED_IN, ...OWN_ACCOUNT],
  };
}

/** What must be added to and taken from the granted actions. */
export interface GrantChange {
  add: string[];
  remove: string[];
}

/** The difference between what is granted and what should be; an action granted twice is removed once. */
export function grantChange(granted: readonly string[], wanted: readonly string[]): GrantChange {
  return {
    add: wanted.filter((action) => !granted.includes(action)),
    remove: [...new Set(granted.filter((action) => !wanted.includes(action)))],
  };
}
