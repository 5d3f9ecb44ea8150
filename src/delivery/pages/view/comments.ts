import { paragraphsOf, piecesOf } from '../../../content/comments/comment-html';
import type { PublicComment } from '../../../content/comments/public-comment';
import type { ShownThreads } from '../../answers/comments';
import { Address, html, type Content, type Html } from '../html/html';
import { moment } from '../words/dates';
import { section } from './parts';
import type { View } from './view';

/** What readers wrote under a story, and where the next page of it is; undefined where nobody may. */
export interface ShownComments extends ShownThreads {
  /** The path of the next page. */
  readonly more: string | null;
}

/** The comments under a story; nothing where there are none. Reading needs no script, and writing is the apps' matter. */
export function commentsPart(view: View, comments: ShownComments | undefined): Content {
  if (comments === undefined || comments.threads.length === 0) return '';
  const { words } = view;
  return section(
    'comments',
    words.comments,
    html`<ol class="comments">
        ${comments.threads.map(
          (thread) =>
            html`<li>
              ${commentEntry(view, thread)}
              ${
                thread.replies.length > 0 &&
                html`<ol class="replies">
                  ${thread.replies.map(
                    (reply) =>
                      html`<li class="depth-${String(reply.depth)}">
                        ${commentEntry(view, reply, thread.replies)}
                      </li>`,
                  )}
                </ol>`
              }
              ${thread.moreReplies !== null && html`<p class="onward">${words.moreReplies}</p>`}
            </li>`,
        )}
      </ol>
      ${comments.more !== null && html`<p class="onward"><a href="${Address.local(comments.more)}">${words.older}</a></p>`}`,
  );
}

/** @param siblings Among them is the one that it answers, where that is not the beginning of the thread. */
function commentEntry(view: View, comment: PublicComment, siblings: readonly PublicComment[] = []): Html {
  const { words } = view;
  const answered = siblings.find(({ id }) => id === comment.parent)?.author?.name;
  if (!comment.isShown) return html`<p class="gone" id="comment-${comment.id}">${words.commentGone}</p>`;
  return html`<article class="comment" id="comment-${comment.id}">
    <p class="byline">
      <strong>${comment.author?.name ?? words.formerReader}</strong>
      ${answered !== undefined && html`<span>${words.inReplyTo} ${answered}</span>`}
      ${comment.createdAt && html`<span class="on">${moment(comment.createdAt, words)}</span>`}
    </p>
    ${paragraphsOf(comment.body ?? '').map((lines) => html`<p>${lines.map(lineOf)}</p>`)}
  </article>`;
}

function lineOf(line: string, index: number): Content {
  return [index > 0 && html`<br />`, piecesOf(line).map(pieceOf)];
}

function pieceOf(piece: ReturnType<typeof piecesOf>[number]): Content {
  const address = piece.kind === 'link' ? Address.external(piece.href) : undefined;
  if (address === undefined) return piece.text;
  return html`<a href="${address}" rel="nofollow ugc noopener">${piece.text}</a>`;
}
