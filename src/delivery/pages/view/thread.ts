import type { DocumentNode, NodeReference } from '../../formats/public-nodes';
import { html, type Content, type Html } from '../html/html';
import { day } from '../words/dates';
import { documentEntryShort, documentLink } from './documents';
import { inARow } from './names';
import { facts } from './parts';
import type { View } from './view';

/** A document of a correspondence with what it is about. */
export type ThreadDocument = DocumentNode & { readonly concerns: readonly NodeReference[] };

/** A correspondence, oldest first. */
export function threadMain(
  view: View,
  documents: readonly ThreadDocument[],
  currentSlug: string,
  pages: Content,
): Html {
  const { words, nodes } = view;
  const subjects = [...new Set(documents.flatMap(({ concerns }) => concerns.map(({ id }) => id)))];
  const about = nodes.many(
    'document',
    subjects.map((id) => ({ type: 'document' as const, id })),
  );
  return html`<header class="page-head">
      <h1>${words.thread}</h1>
      ${facts([[words.concerns, inARow(about.map((document) => documentLink(view, document)))]])}
    </header>
    <h2 class="unseen">${words.correspondence}</h2>
    <ol class="line">
      ${documents.map(
        (document) =>
          html`<li ${document.slug === currentSlug ? html`class="this-one"` : ''}>
            <p class="when">${document.date ? day(document.date, words) : words.undated}</p>
            ${documentEntryShort(view, document)}
          </li>`,
      )}
    </ol>
    ${pages}`;
}
