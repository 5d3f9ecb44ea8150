import { z } from 'zod';
import {
  EDITED_COMMENT_FIELDS,
  LEAVING_FIELDS,
  NEW_COMMENT_FIELDS,
  REPORT_FIELDS,
  REPORT_REASONS,
} from '../../content/comments/reader-fields';
import {
  boolean,
  COUNT,
  integer,
  list,
  moment,
  NEXT,
  nullable,
  object,
  oneOfWords,
  ref,
  string,
  type JsonSchema,
  type NamedSchemas,
} from './schema';

/** What readers send and are answered: comments, and their accounts. */
export function readerSchemas(): NamedSchemas {
  return {
    NewComment: fieldsOf(NEW_COMMENT_FIELDS),
    EditedComment: fieldsOf(EDITED_COMMENT_FIELDS),
    CommentReport: fieldsOf(REPORT_FIELDS),
    Leaving: fieldsOf(LEAVING_FIELDS),
    ...commentSchemas(),
    AccountDataAnswer: object({ data: ref('AccountData') }),
    AccountData: ACCOUNT_DATA,
  };
}

/** What may be sent, by the schema with which the route reads it. */
function fieldsOf(fields: z.ZodObject): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(fields, { io: 'input' });
  return schema;
}

const STATE = oneOfWords(['pending', 'approved', 'rejected']);

const COMMENT = {
  id: string(),
  parent: nullable(string({ description: 'The comment that it answers' })),
  depth: integer({ minimum: 0, description: '0 of one that begins a thread' }),
  isShown: boolean({ description: 'False where only its place is left, for it has answers' }),
  author: nullable(object({ name: string() })),
  body: nullable(string({ description: 'Plain text, to be escaped by whoever shows it' })),
  html: nullable(string({ description: 'The same, safe to show: `p`, `br` and `a`, and nothing else' })),
  createdAt: nullable(moment()),
  editedAt: nullable(moment()),
  own: ref('OwnComment'),
};

const OPTIONAL = { optional: ['own'] };

function commentSchemas(): NamedSchemas {
  return {
    Comment: object(COMMENT, OPTIONAL),
    OwnComment: object(
      { state: STATE, editableUntil: nullable(moment()) },
      { description: 'What its author is told of a comment, and nobody else' },
    ),
    CommentThread: object({ ...COMMENT, replies: list(ref('Comment')), moreReplies: NEXT }, OPTIONAL),
    CommentThreads: object({ data: list(ref('CommentThread')), meta: THREADS_META }),
    CommentReplies: object({
      data: list(ref('Comment')),
      meta: object({ next: NEXT, locale: ref('Locale') }),
    }),
    CommentAnswer: object({ data: ref('Comment') }),
    ReportAnswer: object({ data: object({ id: string(), isReported: { type: 'boolean', const: true } }) }),
  };
}

const THREADS_META = object({
  next: NEXT,
  locale: ref('Locale'),
  order: oneOfWords(['newest', 'oldest']),
  limit: COUNT,
  isOpen: boolean({ description: 'Whether comments may be written' }),
  comments: COUNT,
});

const ACCOUNT_DATA = object({
  account: object({ username: string(), email: string(), isConfirmed: boolean(), createdAt: moment() }),
  comments: list(
    object({
      id: string(),
      story: nullable(string({ description: 'The slug of the story; null where it is no longer public' })),
      locale: ref('Locale'),
      body: string(),
      state: STATE,
      createdAt: moment(),
      editedAt: nullable(moment()),
    }),
  ),
  reports: list(
    object({
      comment: string(),
      reason: oneOfWords(REPORT_REASONS),
      note: nullable(string()),
      at: moment(),
    }),
  ),
});
