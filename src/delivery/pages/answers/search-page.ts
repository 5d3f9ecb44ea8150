import type { GraphReader } from '../../../graph/read/reader';
import { FILTER_TYPES } from '../../../graph/read/filters';
import type { FallbackNames } from '../../answers/compose';
import { answerSearch } from '../../answers/search';
import type { PublicNode } from '../../formats/public-nodes';
import type { Answer, ReadRequest } from '../../serving/answer';
import { pathWith } from '../view/addresses';
import { everywhere, type Page } from '../view/frame';
import { pageLinks } from '../view/lists';
import { searchMain, type AskedTexts, type Found, type Hit } from '../view/search';
import type { View } from '../view/view';
import { chosenOf, textsOf, withoutEmpty } from './chosen';
import { localeOf, pageAnswer, readBody, viewOf } from './page-answer';

interface SearchAnswer {
  readonly data: readonly Hit[];
  readonly included?: readonly PublicNode[];
  readonly meta: Pick<Found, 'total' | 'facets'> & {
    readonly next: string | null;
    readonly fallback: readonly FallbackNames[] | null;
  };
}

/** `GET /search`: the form, and what is found. Without anything asked for it is the form alone. */
export async function answerSearchPage(reader: GraphReader, request: ReadRequest): Promise<Answer> {
  const query = withoutEmpty(request.query);
  const { locale: _language, ...asked } = textsOf(query);
  const locale = localeOf(request);
  if (Object.keys(query).every((name) => name === 'locale')) return emptyForm(viewOf(locale, []));
  const answer = await answerSearch(reader, { params: {}, query });
  if (answer.outcome !== 'found') return answer;
  const { data, included = [], meta } = readBody<SearchAnswer>(answer);
  const view = viewOf(locale, [...(data as unknown as PublicNode[]), ...included], meta.fallback);
  const chosen = await chosenOf(reader, { query }, FILTER_TYPES, locale);
  const pages = pageLinks(view, '/search', asked, meta.next);
  const main = searchMain(view, asked, chosen, { hits: data, ...meta, pages });
  return pageAnswer(searchPage(view, asked, main), answer);
}

function emptyForm(view: View): Answer {
  const page = searchPage(view, {}, searchMain(view, {}, [], undefined));
  return pageAnswer(page, { keys: [], lastModified: STARTED });
}

/** The form changes with the program alone. */
const STARTED = new Date();

function searchPage(view: View, asked: AskedTexts, main: Page['main']): Page {
  const { words, locale } = view;
  return {
    locale,
    title: asked.q ? `${asked.q} - ${words.search}` : words.search,
    path: pathWith('/search', locale, asked),
    alternates: everywhere('/search', asked),
    main,
    data: pathWith('/api/search', locale, asked),
    current: 'search',
    // Pages of search results are for people; search engines ask to be kept from them.
    isHiddenFromSearch: true,
  };
}
