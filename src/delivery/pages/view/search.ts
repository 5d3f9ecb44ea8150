import { Address, html, sanitised, type Content, type Html } from '../html/html';
import type { RecordType } from '../../../content/save-rules';
import { day, moment } from '../words/dates';
import { wordFor } from '../words/words';
import { pageAddress, recordAddress } from './addresses';
import type { AnyCard } from './cards';
import { certaintyMark } from './events';
import { localeField } from './frame';
import { otherLanguage } from './names';
import { statementCredit } from './statements';
import { chosenList, type Chosen } from './timeline';
import type { View } from './view';

/** Found words in `<mark>`, everything else escaped by the search itself. */
interface Marked {
  readonly title?: string;
  readonly summary?: string;
  readonly text?: string;
}

export type Hit = AnyCard & { readonly highlights?: Marked };

export interface Facet {
  readonly slug?: string;
  readonly name?: string;
  readonly type?: RecordType;
  readonly year?: number | string;
  readonly count: number;
}

/** What was found, with how many there are of each. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly total: { readonly count: number; readonly isExact: boolean };
  readonly facets: Readonly<
    Partial<Record<'type' | 'category' | 'person' | 'country' | 'year', readonly Facet[]>>
  >;
  readonly pages: Content;
}

export type AskedTexts = Readonly<Record<string, string | undefined>>;

/** The page of search, before something was looked for and after. */
export function searchMain(
  view: View,
  asked: AskedTexts,
  chosen: readonly Chosen[],
  found: Found | undefined,
): Html {
  const { words } = view;
  return html`<header class="page-head">
      <h1>${words.search}</h1>
      ${searchForm(view, asked, chosen)} ${chosenList(view, '/search', chosen, plainOf(asked))}
    </header>
    ${found === undefined ? html`<p>${words.searchHint}</p>` : results(view, asked, found)}`;
}

/** What narrows without being a record. */
function plainOf({ q, type, from, to }: AskedTexts): AskedTexts {
  return { q, type, from, to };
}

function searchForm({ words, locale }: View, asked: AskedTexts, chosen: readonly Chosen[]): Html {
  const types = Object.entries(words.typeName);
  return html`<form class="inputs" role="search" action="${Address.local('/search')}">
    <label class="wide"
      >${words.query} <input type="search" name="q" maxlength="200" value="${asked.q ?? ''}"
    /></label>
    <label
      >${words.type}
      <select name="type">
        <option value=""></option>
        ${types.map(
          ([type, name]) =>
            html`<option value="${type}" ${type === asked.type ? html`selected` : ''}>${name}</option>`,
        )}
      </select></label
    >
    ${chosen.map(({ parameter, slug }) => html`<input type="hidden" name="${parameter}" value="${slug}" />`)}
    ${localeField(locale)}
    <button>${words.find}</button>
  </form>`;
}

function results(view: View, asked: AskedTexts, { hits, total, facets, pages }: Found): Html {
  const { words } = view;
  const count = `${words.hits}: ${total.isExact ? '' : `${words.atLeast} `}${total.count}`;
  return html`<div class="results">
    <div class="dossier">
      <h2 class="unseen">${words.hits}</h2>
      <p class="count" role="status">${count}</p>
      ${hits.length === 0 ? html`<p>${words.noHits}</p>` : hits.map((hit) => hitEntry(view, hit))} ${pages}
    </div>
    <div class="facets">${facetLists(view, asked, facets)}</div>
  </div>`;
}

function hitEntry(view: View, hit: Hit): Html {
  const { title, summary, text } = hit.highlights ?? {};
  const isStatement = hit.type === 'statement';
  const heading = isStatement ? (text ?? title) : title;
  const passage = isStatement ? undefined : (summary ?? text);
  return html`<article class="card">
    <p class="kicker">${hitKind(view, hit)} ${hitDate(view, hit)}</p>
    <h3>
      <a href="${recordAddress(hit, view.locale)}" ${otherLanguage(view, hit.id)}
        >${heading === undefined ? plainTitle(hit) : sanitised(heading)}</a
      >
      ${hit.type === 'event' ? certaintyMark(view, hit) : ''}
    </h3>
    ${isStatement ? html`<p class="said-by">${statementCredit(view, hit)}</p>` : ''}
    ${passage === undefined ? plainSummary(hit) : html`<p class="passage">${sanitised(passage)}</p>`}
  </article>`;
}

function hitKind({ words }: View, hit: Hit): Content {
  switch (hit.type) {
    case 'article':
      return html`<span class="kind ${hit.kind}">${wordFor(words.articleKind, hit.kind)}</span>`;
    case 'document':
      return wordFor(words.documentKind, hit.kind);
    case 'event':
      return wordFor(words.eventKind, hit.kind);
    case 'statement':
      return wordFor(words.statementKind, hit.kind);
    case 'organization':
      return wordFor(words.organizationKind, hit.kind);
    default:
      return words[hit.type];
  }
}

function hitDate({ words }: View, hit: Hit): Content {
  if (hit.type === 'article') return hit.firstPublishedAt && moment(hit.firstPublishedAt, words);
  if (hit.type === 'document' || hit.type === 'statement' || hit.type === 'event')
    return hit.date && day(hit.date, words);
  return '';
}

function plainTitle(hit: Hit): string {
  switch (hit.type) {
    case 'article':
      return hit.headline;
    case 'document':
    case 'event':
      return hit.title;
    case 'statement':
      return hit.text;
    default:
      return hit.name;
  }
}

function plainSummary(hit: Hit): Content {
  const summary = hit.type === 'article' || hit.type === 'document' ? hit.summary : null;
  return summary && html`<p class="passage">${summary}</p>`;
}

/** Each count leads to what is counted; what is chosen already is not offered again. */
function facetLists(view: View, asked: AskedTexts, facets: Found['facets']): Content {
  const { words, locale } = view;
  const address = (query: AskedTexts) =>
    pageAddress('/search', locale, { ...asked, after: undefined, ...query });
  const one = (name: string, entries: readonly (readonly [string, number, AskedTexts])[]) =>
    entries.length === 0
      ? ''
      : html`<h2>${name}</h2>
          <ul>
            ${entries.map(
              ([label, count, query]) =>
                html`<li><a href="${address(query)}">${label}</a> <span class="count">${count}</span></li>`,
            )}
          </ul>`;
  const records = (parameter: 'person' | 'country' | 'category') =>
    one(
      words[parameter],
      asked[parameter]
        ? []
        : (facets[parameter] ?? []).map(({ name = '', slug, count }) => [name, count, { [parameter]: slug }]),
    );
  return [
    one(
      words.type,
      asked.type
        ? []
        : (facets.type ?? []).map(({ type = 'article', count }) => [words.typeName[type], count, { type }]),
    ),
    records('category'),
    records('person'),
    records('country'),
    one(
      words.year,
      asked.from || asked.to
        ? []
        : (facets.year ?? []).map(({ year, count }) => [
            String(year),
            count,
            { from: String(year), to: String(year) },
          ]),
    ),
  ];
}
