import type { Paths } from './own-paths';
import { pathParameters, sentLocale } from './parameters';
import { freshAnswer, response } from './responses';
import { ref, string, type JsonSchema } from './schema';
import { SIGNED_IN } from './security';

/** What readers do who are signed in: write, tell the newsroom, and see to their accounts. */
export function readerPaths(): Paths {
  return {
    '/api/stories/{slug}/comments': { post: WRITE },
    '/api/comments/{id}': { patch: EDIT, delete: REMOVE },
    '/api/comments/{id}/reports': { post: REPORT },
    '/api/account/data': { get: ACCOUNT_DATA },
    '/api/account/deletion': { post: LEAVE },
  };
}

const json = (schema: string) => ({ 'application/json': { schema: ref(schema) } });
const sent = (schema: string) => ({ requestBody: { required: true, content: json(schema) } });

const onComment = (operationId: string) => ({ parameters: pathParameters(operationId, { id: string() }) });

/** What everybody is told who may not, or whom the server fails. */
const REFUSALS = { 401: response('Unauthorized'), 403: response('Forbidden'), 500: response('Failed') };

/** What is told beside that to who sends something. */
const SENDING_REFUSALS = {
  ...REFUSALS,
  400: response('WrongField'),
  413: response('TooLarge'),
  429: response('TooManyRequests'),
};

const UNKNOWN = { 404: response('NotFound') };

const WRITE: JsonSchema = {
  operationId: 'writeComment',
  tags: ['Comments'],
  summary: 'Writes a comment under a story',
  description: '`own.state` tells whether others see it, or a moderator looks first.',
  ...SIGNED_IN,
  parameters: [
    ...pathParameters('writeComment', { slug: string() }),
    sentLocale('The language of the story under which it stands'),
  ],
  ...sent('NewComment'),
  responses: { 201: freshAnswer('The comment', json('CommentAnswer')), ...SENDING_REFUSALS, ...UNKNOWN },
};

const EDIT: JsonSchema = {
  operationId: 'editComment',
  tags: ['Comments'],
  summary: 'Changes the words of an own comment, for a while',
  description: '`own.editableUntil` tells how long; afterwards it is 403.',
  ...SIGNED_IN,
  ...onComment('editComment'),
  ...sent('EditedComment'),
  responses: { 200: freshAnswer('The comment', json('CommentAnswer')), ...SENDING_REFUSALS, ...UNKNOWN },
};

const REMOVE: JsonSchema = {
  operationId: 'removeComment',
  tags: ['Comments'],
  summary: 'Takes an own comment away',
  description: 'Where it has answers its place stays, without its words and its name.',
  ...SIGNED_IN,
  ...onComment('removeComment'),
  responses: {
    204: freshAnswer('It is gone'),
    400: response('BadRequest'),
    ...REFUSALS,
    ...UNKNOWN,
  },
};

const REPORT: JsonSchema = {
  operationId: 'reportComment',
  tags: ['Comments'],
  summary: 'Tells the newsroom of a comment',
  description: "Each reader's report counts once. Who reports his own comment is refused.",
  ...SIGNED_IN,
  ...onComment('reportComment'),
  ...sent('CommentReport'),
  responses: {
    200: freshAnswer('This reader had told it before', json('ReportAnswer')),
    201: freshAnswer('It is noted', json('ReportAnswer')),
    ...SENDING_REFUSALS,
    ...UNKNOWN,
  },
};

const ACCOUNT_DATA: JsonSchema = {
  operationId: 'getAccountData',
  tags: ['Own account'],
  summary: 'All that is kept of the reader who asks',
  ...SIGNED_IN,
  responses: {
    200: freshAnswer('The account, its comments and reports', json('AccountDataAnswer')),
    400: response('BadRequest'),
    ...REFUSALS,
  },
};

const LEAVE: JsonSchema = {
  operationId: 'deleteAccount',
  tags: ['Own account'],
  summary: 'Deletes the account of the reader who asks and knows its password',
  ...SIGNED_IN,
  ...sent('Leaving'),
  responses: { 204: freshAnswer('It is gone'), ...SENDING_REFUSALS },
};
