import type { LocaleCode } from '../../../content/content-types';
import { html, type Content } from '../html/html';
import { WORDS } from '../words/words';
import { pageAddress } from './addresses';
import type { Page } from './frame';

/** A page that says that something is not there; it tells of the other languages in which it is. */
export function notFoundPage(locale: LocaleCode, path: string, languages: readonly LocaleCode[]): Page {
  const words = WORDS[locale];
  const others = languages.map(
    (code) =>
      html`<li>
        <a lang="${code}" hreflang="${code}" href="${pageAddress(path, code)}">${WORDS[code].language}</a>
      </li>`,
  );
  const more: Content =
    others.length > 0
      ? html`<p>${words.otherLanguages}</p>
          <ul class="inline">
            ${others}
          </ul>`
      : html`<p>${words.notFoundText}</p>`;
  return failurePage(locale, words.notFound, more);
}

/** A page that says that an address cannot be read, and why. */
export function badAddressPage(locale: LocaleCode, reason: string): Page {
  return failurePage(locale, WORDS[locale].badAddress, html`<p lang="en">${reason}</p>`);
}

/** A page that says why there is nothing. */
export function failurePage(locale: LocaleCode, title: string, more: Content): Page {
  const words = WORDS[locale];
  return {
    locale,
    title,
    path: '/',
    alternates: [],
    isHiddenFromSearch: true,
    main: html`<div class="failure">
      <h1>${title}</h1>
      ${more}
      <p><a href="${pageAddress('/', locale)}">${words.backToFront}</a></p>
    </div>`,
  };
}
