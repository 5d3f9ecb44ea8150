import { html, isEmpty, type Content, type Html } from '../html/html';
import { pageAddress } from './addresses';
import { anyCard, type AnyCard } from './cards';
import type { View } from './view';

/** A list over several pages. */
export interface PagedList {
  readonly heading: Content;
  readonly intro?: Content;
  readonly cards: readonly AnyCard[];
  readonly pages: Content;
}

/** A page that is a list. */
export function listMain(view: View, { heading, intro, cards, pages }: PagedList): Html {
  return html`<header class="page-head">
      <h1>${heading}</h1>
      ${intro}
    </header>
    <div class="dossier">
      <h2 class="unseen">${heading}</h2>
      ${cards.length === 0 ? html`<p>${view.words.nothing}</p>` : cards.map((card) => anyCard(view, card))}
    </div>
    ${pages}`;
}

/** Where a list goes on, and back to its beginning. */
export function pageLinks(
  { words, locale }: View,
  path: string,
  query: Readonly<Record<string, string | undefined>>,
  next: string | null,
): Content {
  const links = [
    query.after &&
      html`<a href="${pageAddress(path, locale, { ...query, after: undefined })}">${words.first}</a>`,
    next &&
      html`<a rel="next" href="${pageAddress(path, locale, { ...query, after: next })}">${words.next}</a>`,
  ];
  return isEmpty(links) ? '' : html`<p class="pages">${links}</p>`;
}
