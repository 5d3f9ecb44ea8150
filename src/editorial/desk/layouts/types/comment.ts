import type { TypeLayout } from '../layout';

/** What a reader wrote under an article. A moderator judges it and does not rewrite it. */
export const COMMENT_LAYOUT: TypeLayout = {
  uid: 'api::comment.comment',
  displayName: 'Comment',
  mainField: 'body',
  list: {
    columns: ['body', 'author', 'state', 'articleLocale', 'createdAt'],
    sortBy: 'createdAt',
    sortOrder: 'DESC',
    pageSize: 50,
  },
  groups: {
    judgement: [{ body: 12 }, { state: 4, heldFor: 4, author: 4 }],
    place: [{ articleId: 8, articleLocale: 4 }, { parent: 12 }, { replies: 12 }],
  },
  fields: {
    body: {
      label: 'Comment',
      help: 'The words of the reader. They are approved or rejected, not changed.',
      readOnly: true,
    },
    state: {
      label: 'State',
      help: 'Pending: waits for you, the public does not see it. Approved: everybody sees it. Rejected: nobody sees it.',
    },
    heldFor: {
      label: 'Waits because of',
      help: 'Moderation: every comment waits. Words: one of your list. Reports: readers told you of it.',
      readOnly: true,
    },
    author: { label: 'Reader', help: 'The account it was written from.', readOnly: true },
    articleId: { label: 'Article', help: 'The id of the article it stands under.', readOnly: true },
    articleLocale: {
      label: 'Language version',
      help: 'The language of the article it stands under.',
      readOnly: true,
    },
    parent: { label: 'In reply to', help: 'The comment it answers.', readOnly: true },
    replies: { label: 'Replies', help: 'Comments that answer it.', readOnly: true },
  },
  hidden: {
    threadId: 'Thread',
    ancestors: 'Answers',
    editedAt: 'Changed by its author',
    removedAt: 'Taken away by its author',
  },
};
