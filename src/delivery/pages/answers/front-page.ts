import { z } from 'zod';
import type { LocaleCode } from '../../../content/content-types';
import { readCards, type Cards } from '../../../graph/read/cards';
import { readPlaced } from '../../../graph/read/placed';
import { NEWEST } from '../../../graph/read/position';
import type { GraphReader } from '../../../graph/read/reader';
import { readStories } from '../../../graph/read/stories';
import { LISTS, publicUrl, type FallbackNames } from '../../answers/compose';
import { answerSearch } from '../../answers/search';
import type { DocumentNode, PublicNode, StatementNode } from '../../formats/public-nodes';
import { localeParameter, parseQuery, positionCursor } from '../../requests/parameters';
import type { Answer, ReadRequest } from '../../serving/answer';
import { siteOf } from '../site';
import { pathWith } from '../view/addresses';
import type { StoryCard } from '../view/cards';
import { everywhere, type Page } from '../view/frame';
import type { View } from '../view/view';
import { frontMain, type Front, type NamedOften } from '../view/front';
import { WORDS } from '../words/words';
import { pageAnswer, readBody, viewOf } from './page-answer';

const QUERY = z.strictObject({ locale: localeParameter });

const NEWEST_STORIES = 14;
const MOST_TOPS = 6;
const NAMES = 8;

/** What a search says, as far as the front page shows it. */
interface Found<Node> {
  readonly data: readonly Node[];
  readonly included?: readonly PublicNode[];
  readonly meta: {
    readonly fallback: readonly FallbackNames[] | null;
    readonly facets: Readonly<Record<'person' | 'country' | 'category', readonly NamedOften[]>>;
  };
}

/** `GET /`: the front page. Editors place stories; what is not placed follows, the newest first. */
export async function answerFrontPage(reader: GraphReader, { query }: ReadRequest): Promise<Answer> {
  const parsed = parseQuery(QUERY, query);
  if (parsed.outcome === 'refused') return parsed;
  const { locale } = parsed.value;
  const [stories, beside] = await Promise.all([readStoryParts(reader, locale), readBeside(reader, locale)]);
  const { articles, documents, statements } = beside;
  const { person, country, category } = articles.found.meta.facets;
  const front: Front = {
    ...stories,
    documents: documents.found.data,
    statements: statements.found.data,
    people: person.slice(0, NAMES),
    countries: country.slice(0, NAMES),
    categories: category.slice(0, NAMES),
  };
  const main = frontMain(viewOfFound(locale, [documents.found, statements.found]), siteOf().name, front);
  const parts = [stories, articles, documents, statements];
  return pageAnswer(frontPage(locale, main), {
    keys: [...new Set([...parts.flatMap(({ keys }) => keys), LISTS])],
    lastModified: new Date(Math.max(...parts.map(({ updatedMs }) => updatedMs))),
  });
}

/** What a part of the page is made of, for caches. */
interface Part {
  readonly keys: readonly string[];
  readonly updatedMs: number;
}

async function readStoryParts(
  reader: GraphReader,
  locale: LocaleCode,
): Promise<Pick<Front, 'lead' | 'tops' | 'latest' | 'older'> & Part> {
  const [placed, newest] = await Promise.all([
    readPlaced(reader, locale, new Date()),
    readStories(reader, { locale, about: [], after: NEWEST, limit: NEWEST_STORIES }),
  ]);
  const placedIds = placed.map(({ id }) => id);
  const ids = [...new Set([...placedIds, ...newest.ids])];
  const cards = await readCards(reader, { ids, locale, publicUrl: publicUrl() });
  const leadId = placed.find(({ position }) => position === 'lead')?.id;
  const { keys, updatedMs } = cards;
  return { ...arranged(cards, leadId, placedIds), older: positionCursor(newest.next), keys, updatedMs };
}

/** The newest documents and statements, and who is in the newest stories. */
async function readBeside(reader: GraphReader, locale: LocaleCode) {
  const [articles, documents, statements] = await Promise.all([
    searched<never>(reader, { type: 'article', limit: '1', locale }),
    searched<DocumentNode>(reader, { type: 'document', limit: '4', locale }),
    searched<StatementNode>(reader, { type: 'statement', limit: '3', locale }),
  ]);
  return { articles, documents, statements };
}

function viewOfFound(locale: LocaleCode, found: readonly Found<PublicNode>[]): View {
  return viewOf(
    locale,
    found.flatMap(({ data, included = [] }) => [...included, ...data]),
    found.flatMap(({ meta }) => meta.fallback ?? []),
  );
}

/** The lead, the tops and the rest; without a lead that an editor placed, the newest story leads. */
function arranged(
  { cards }: Cards,
  leadId: string | undefined,
  placed: readonly string[],
): Pick<Front, 'lead' | 'tops' | 'latest'> {
  const stories = cards as unknown as readonly StoryCard[];
  const newest = [...stories].sort((one, other) => (momentOf(one) < momentOf(other) ? 1 : -1));
  const unplaced = newest.find(({ id }) => !placed.includes(id));
  const lead = stories.find(({ id }) => id === leadId) ?? unplaced ?? newest[0];
  const tops = stories.filter(({ id }) => placed.includes(id) && id !== lead?.id).slice(0, MOST_TOPS);
  const shown = new Set([lead, ...tops].map((card) => card?.id));
  return { lead, tops, latest: newest.filter(({ id }) => !shown.has(id)) };
}

function momentOf({ firstPublishedAt }: StoryCard): string {
  return firstPublishedAt ?? '';
}

async function searched<Node>(
  reader: GraphReader,
  query: Readonly<Record<string, string>>,
): Promise<Part & { readonly found: Found<Node> }> {
  const answer = await answerSearch(reader, { params: {}, query });
  if (answer.outcome !== 'found') throw new Error(`The front page could not search: ${answer.outcome}`);
  return {
    found: readBody<Found<Node>>(answer),
    keys: answer.keys,
    updatedMs: answer.lastModified.getTime(),
  };
}

function frontPage(locale: LocaleCode, main: Page['main']): Page {
  return {
    locale,
    description: WORDS[locale].tagline,
    path: pathWith('/', locale),
    alternates: everywhere('/'),
    main,
    data: pathWith('/api/stories', locale),
    current: 'front',
    feedsFor: {},
  };
}
