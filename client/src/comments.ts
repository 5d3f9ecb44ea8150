import { at, type CallOptions, type Connection } from './connection.ts';
import { listing } from './listing.ts';
import type {
  About,
  Comment,
  CommentReplies,
  CommentReport,
  CommentsQuery,
  CommentThread,
  CommentThreads,
  EditedComment,
  InLanguage,
  NewComment,
  RepliesQuery,
} from './types.ts';

/** Ids are of no language. */
const NO_LANGUAGE = { locale: undefined };

/** What a client does with comments: everybody reads; writing takes the token of a reader who is signed in. */
export function commentsOf(connection: Connection) {
  const { send } = connection;
  return {
    /** Threads of comments under a story, each with its first answers; `first()` tells whether comments are open. */
    comments: (slug: string, query: CommentsQuery = {}, call?: CallOptions) =>
      listing<CommentThread, CommentThreads>(connection, at('stories', slug, 'comments'), query, call),

    /** The answers of a thread, the oldest first; from `after: thread.moreReplies` those that did not come with it. */
    replies: (slug: string, thread: string, query: RepliesQuery = {}, call?: CallOptions) =>
      listing<Comment, CommentReplies>(
        connection,
        at('stories', slug, 'comments', thread, 'replies'),
        query,
        call,
      ),

    /** Writes a comment under a story, for the reader whose token is given. */
    writeComment: async (
      slug: string,
      body: NewComment,
      query: InLanguage = {},
      call?: CallOptions,
    ): Promise<Comment> => {
      const path = at('stories', slug, 'comments');
      return (await send<About<Comment>>({ method: 'POST', path, query: { ...query }, body }, call)).data;
    },

    /** Changes the words of the reader's own comment, until its `own.editableUntil`. */
    editComment: async (id: string, body: EditedComment, call?: CallOptions): Promise<Comment> => {
      const path = at('comments', id);
      return (await send<About<Comment>>({ method: 'PATCH', path, query: NO_LANGUAGE, body }, call)).data;
    },

    /** Takes the reader's own comment away. */
    removeComment: (id: string, call?: CallOptions) =>
      send<undefined>({ method: 'DELETE', path: at('comments', id), query: NO_LANGUAGE }, call),

    /** Tells the newsroom of a comment; a reader's second report of it changes nothing. */
    reportComment: async (id: string, body: CommentReport, call?: CallOptions): Promise<void> => {
      await send({ method: 'POST', path: at('comments', id, 'reports'), query: NO_LANGUAGE, body }, call);
    },
  };
}
