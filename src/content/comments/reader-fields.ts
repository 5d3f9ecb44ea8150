import { z } from 'zod';

/** Characters of a comment, as a reader counts them (code points). */
export const LONGEST_COMMENT = 3000;
export const MOST_LINKS = 2;
export const MOST_LINES = 100;

export const REPORT_REASONS = ['spam', 'abuse', 'hate', 'falsehood', 'off-topic', 'other'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** Longer than any comment that is taken: what is over that is not worth looking at. */
const LONGEST_SENT = 20_000;
const LONGEST_NOTE = 500;

const text = z.string({ error: 'A text' }).max(LONGEST_SENT, `At most ${LONGEST_SENT} characters`);
const words = text.meta({
  description: `Plain text: at most ${LONGEST_COMMENT} characters, ${MOST_LINES} lines and ${MOST_LINKS} links`,
});
const id = z
  .string({ error: 'The id of a comment' })
  .min(1, 'The id of a comment')
  .max(64, 'The id of a comment');

/** What a reader sends who writes under a story. */
export const NEW_COMMENT_FIELDS = z.strictObject({
  body: words,
  parent: id.nullish().meta({ description: 'The comment that it answers' }),
});

/** What a reader sends who changes his words. */
export const EDITED_COMMENT_FIELDS = z.strictObject({ body: words });

/** What a reader sends who tells the newsroom of a comment. */
export const REPORT_FIELDS = z.strictObject({
  reason: z.enum(REPORT_REASONS, { error: `One of ${REPORT_REASONS.join(', ')}` }),
  note: text.max(LONGEST_NOTE, `At most ${LONGEST_NOTE} characters`).nullish(),
});

/** What a reader sends who leaves. */
export const LEAVING_FIELDS = z.strictObject({
  password: z.string({ error: 'The password of the account' }).min(1, 'The password of the account').max(200),
  comments: z
    .enum(['keep', 'remove'], { error: 'keep or remove' })
    .default('keep')
    .meta({ description: 'Whether comments stay, without the name' }),
});
