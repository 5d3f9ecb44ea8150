/** What was done to a record, as its history names it. */
export const RECORD_ACTIONS = [
  'create',
  'update',
  'publish',
  'unpublish',
  'discard',
  'delete',
  'clone',
  'merge',
] as const;
export type RecordAction = (typeof RECORD_ACTIONS)[number];

/** What else the audit trail tells: of a webhook, and of the account of a reader. */
export const DESK_SUBJECTS = ['webhook', 'account'] as const;
export type DeskSubject = (typeof DESK_SUBJECTS)[number];

/** What a colleague does to them that others must be able to ask about. */
export const DESK_ACTIONS = ['skip', 'block', 'unblock'] as const;
export type DeskAction = (typeof DESK_ACTIONS)[number];
