import { LOCALES, type LocaleCode } from '../../../content/content-types';
import type { SitePolicies } from '../../../platform/settings/policies';
import { Address, html, type Content, type Html } from '../html/html';
import { WORDS, type Words } from '../words/words';
import { pageAddress, pathWith, type Addressed } from './addresses';
import { feedsOf } from './feeds';

/** What is the same on all pages of a newsroom. */
export interface Site {
  readonly name: string;
  /** The newsroom's site without a slash at the end; canonical addresses begin with it. */
  readonly url: string;
  /** By which rules it works, where it says so. */
  readonly policies: SitePolicies;
  /** The path of the stylesheet. */
  readonly stylesheet: string;
  /** The absolute address of a record's page on the newsroom's site. */
  readonly addressOf: (record: Addressed, locale: LocaleCode) => string;
  /** Whether the newsroom's site has pages of its own for such records, of which those here are copies. */
  readonly hasOwnPage: (record: Addressed) => boolean;
}

/** The same page in another language. */
export interface Alternate {
  readonly locale: LocaleCode;
  /** With its query. */
  readonly path: string;
}

/** One page with what stands around it. */
export interface Page {
  readonly locale: LocaleCode;
  /** Of the page alone; the site's name is added. Undefined on the front page. */
  readonly title?: string;
  readonly description?: string | null;
  /** The path of this page with its query. */
  readonly path: string;
  /** The record whose page this is. */
  readonly record?: Addressed;
  /** All languages in which the page is there, this one too. */
  readonly alternates: readonly Alternate[];
  readonly main: Html;
  /** More for the head: Open Graph, data for machines. */
  readonly head?: Content;
  /** The path under which apps get the same. */
  readonly data?: string;
  readonly current?: 'front' | 'stories' | 'timeline' | 'search';
  readonly feedsFor?: { readonly recordPath?: string };
  readonly isHiddenFromSearch?: boolean;
  /** Above everything else: that this is a preview. */
  readonly notice?: Content;
  /** What was looked for, on the page of search. */
  readonly query?: string;
}

/** Every page in every language. */
export function everywhere(path: string, query?: Record<string, string | undefined>): readonly Alternate[] {
  return LOCALES.map(({ code }) => ({ locale: code, path: pathWith(path, code, query) }));
}

/** A whole HTML document. */
export function documentOf(site: Site, page: Page): string {
  const words = WORDS[page.locale];
  return html`<!doctype html>
    <html lang="${page.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title === undefined ? site.name : `${page.title} - ${site.name}`}</title>
        ${headOf(site, page)}
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        ${page.notice} ${masthead(site, page, words)}
        <main id="main" tabindex="-1">${page.main}</main>
        ${footer(site, page, words)}
      </body>
    </html> `.toString();
}

function headOf(site: Site, page: Page): Html {
  const { description, isHiddenFromSearch, locale } = page;
  // Where the newsroom's site has the page, it is that page which tells of its languages.
  const alternates = page.record && site.hasOwnPage(page.record) ? [] : page.alternates;
  return html`
    ${description ? html`<meta name="description" content="${description}" />` : ''}
    ${isHiddenFromSearch ? html`<meta name="robots" content="noindex" />` : canonicalOf(site, page)}
    ${isHiddenFromSearch || alternates.length < 2 ? '' : alternates.map((other) => alternateOf(site, other))}
    ${feedsOf({ locale, ...page.feedsFor }).map(
      ({ type, title, path }) =>
        html`<link rel="alternate" type="${type}" title="${title}" href="${Address.local(path)}" />`,
    )}
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="${Address.local('/favicon.ico')}" />
    <link rel="stylesheet" href="${Address.local(site.stylesheet)}" />
    ${page.head}
  `;
}

function canonicalOf(site: Site, { path, record, locale }: Page): Html {
  const address = record ? site.addressOf(record, locale) : site.url + path;
  return html`<link rel="canonical" href="${Address.external(address)}" />`;
}

function alternateOf(site: Site, { locale, path }: Alternate): Html {
  return html`<link rel="alternate" hreflang="${locale}" href="${Address.external(site.url + path)}" />`;
}

function masthead(site: Site, page: Page, words: Words): Html {
  const { locale, current } = page;
  const link = (name: Page['current'], path: string, text: string) =>
    html`<li>
      <a href="${pageAddress(path, locale)}" ${name === current ? html`aria-current="page"` : ''}>${text}</a>
    </li>`;
  return html`<header class="masthead">
    <div class="masthead-top">
      <p class="site-name"><a href="${pageAddress('/', locale)}">${site.name}</a></p>
      ${languageLinks(page, words)}
    </div>
    <nav class="masthead-nav" aria-label="${words.nav}">
      <ul>
        ${link('front', '/', words.front)} ${link('stories', '/stories', words.stories)}
        ${link('timeline', '/timeline', words.timeline)}
      </ul>
      ${current === 'search' ? '' : searchForm(page, words)}
    </nav>
  </header>`;
}

function searchForm({ locale }: Page, words: Words): Html {
  return html`<form class="find" role="search" action="${Address.local('/search')}">
    <label class="unseen" for="find">${words.query}</label>
    <input id="find" type="search" name="q" maxlength="200" placeholder="${words.query}" />
    ${localeField(locale)}
    <button>${words.find}</button>
  </form>`;
}

/** The language in a form, where it is not the default one. */
export function localeField(locale: LocaleCode): Html {
  return locale === LOCALES[0].code ? html`` : html`<input type="hidden" name="locale" value="${locale}" />`;
}

/** Where the page is not there in a language, its front page is. */
function languageLinks({ locale, alternates }: Page, words: Words): Html {
  return html`<nav class="languages" aria-label="${words.languages}">
    <ul>
      ${LOCALES.map(({ code }) => {
        const { language } = WORDS[code];
        if (code === locale)
          return html`<li><span lang="${code}" aria-current="true">${language}</span></li>`;
        const path = alternates.find((other) => other.locale === code)?.path ?? pathWith('/', code);
        return html`<li>
          <a lang="${code}" hreflang="${code}" href="${Address.local(path)}">${language}</a>
        </li>`;
      })}
    </ul>
  </nav>`;
}

function footer({ policies }: Site, { data }: Page, words: Words): Html {
  return html`<footer class="colophon">
    ${policyLinks(policies, words)}
    <p>${words.colophon} ${data && html`<a href="${Address.local(data)}">${words.asData}</a>`}</p>
  </footer>`;
}

/** Where a reader learns how the newsroom works, and how to tell it that something is wrong. */
function policyLinks(policies: SitePolicies, words: Words): Html | '' {
  const named = (['principles', 'corrections', 'reply'] as const).flatMap((name) => {
    const address = policies[name];
    return address === undefined ? [] : [{ address, text: words.policy[name] }];
  });
  if (named.length === 0) return '';
  return html`<ul class="policies">
    ${named.map(({ address, text }) => html`<li><a href="${Address.external(address) ?? Address.mailbox(address)}">${text}</a></li>`)}
  </ul>`;
}
