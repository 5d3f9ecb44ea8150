import { z } from 'zod';
import { DAY_MS } from '../../content/instant';
import { RECORD_TYPES } from '../../content/content-types';
import type { RecordType } from '../../content/save-rules';
import { readCards, type Card } from '../../graph/read/cards';
import type { GraphReader } from '../../graph/read/reader';
import { readFound, search, type SearchPage, type SearchPlace } from '../../graph/search/search';
import { filterParameters, findFilters } from '../requests/filters';
import {
  cursorId,
  cursorMoment,
  cursorOf,
  cursorParameter,
  limitParameter,
  localeParameter,
  parseQuery,
  refused,
} from '../requests/parameters';
import type { Answer, ReadRequest } from '../serving/answer';
import { fallbackOf, foundCards, publicUrl } from './compose';
import { dateParameter, firstMoment, firstMomentAfter } from './timeline';

const TYPES = Object.values(RECORD_TYPES) as [RecordType, ...RecordType[]];
const LONGEST_QUERY = 200;
const NO_TYPES = `it is a list of ${TYPES.join(', ')}, parted by commas`;

/** What is looked for; without it the filters alone decide. */
const queryParameter = z
  .string({ error: 'it is given once, as text' })
  .max(LONGEST_QUERY, `it has at most ${LONGEST_QUERY} characters`)
  .refine((text) => !text.includes('\0'), 'it holds no NUL')
  .transform((text) => text.trim())
  .default('');

const typesParameter = z
  .string({ error: NO_TYPES })
  .max(100, NO_TYPES)
  .transform((text) => text.split(','))
  .pipe(z.array(z.enum(TYPES, { error: NO_TYPES })))
  .optional();

const afterParameter = cursorParameter(
  z
    .tuple([z.number(), cursorMoment.nullable(), cursorId, cursorMoment, z.boolean()])
    .transform(([rank, at, id, now, isDetailed]): SearchPlace => ({ rank, at, id, now, isDetailed })),
);

/** The parameters of this route. */
export const SEARCH_QUERY = z.strictObject({
  q: queryParameter,
  ...filterParameters,
  type: typesParameter,
  from: dateParameter,
  to: dateParameter,
  locale: localeParameter,
  after: afterParameter,
  limit: limitParameter(25),
});

type Query = z.output<typeof SEARCH_QUERY>;

/** `GET /api/search`: records of all types by words and names, the best first, narrowed by what they are about and when. */
export async function answerSearch(reader: GraphReader, { query }: ReadRequest): Promise<Answer> {
  const parsed = parseQuery(SEARCH_QUERY, query);
  if (parsed.outcome === 'refused') return parsed;
  const { q, type, from, to, locale, after, limit, ...filters } = parsed.value;
  if (q === '' && !isNarrowed(parsed.value)) return refused('q', 'it is not empty, or a filter is given');
  const about = await findFilters(reader, filters, locale, 'articles');
  if (about.outcome === 'refused') return about;
  const page = await search(reader, {
    query: q,
    locale,
    types: [...new Set(type ?? TYPES)],
    about: about.ids,
    from: from ? firstMoment(from) : -Infinity,
    before: to ? firstMomentAfter(to) : Infinity,
    // By the day, so that the same question has the same answer until something is written.
    now: Math.floor(Date.now() / DAY_MS) * DAY_MS,
    after,
    limit,
  });
  return answerOf(reader, page, parsed.value, about.ids);
}

function isNarrowed({ person, country, organization, document, category, type, from, to }: Query): boolean {
  return [person, country, organization, document, category, type, from, to].some(
    (value) => value !== undefined,
  );
}

async function answerOf(
  reader: GraphReader,
  { hits, next, total, facets }: SearchPage,
  { q: query, locale }: Query,
  about: readonly string[],
): Promise<Answer> {
  const [cards, highlights] = await Promise.all([
    readCards(reader, { ids: hits.map(({ id }) => id), locale, publicUrl: publicUrl() }),
    readFound(reader, hits, { query, locale }),
  ]);
  const matches = new Map(hits.map(({ id, match }) => [id, match]));
  const withMatch = (card: Card): Card => ({
    ...card,
    match: matches.get(card.id),
    highlights: highlights.get(card.id) ?? {},
  });
  return foundCards(
    { ...cards, cards: cards.cards.map(withMatch), keys: [...cards.keys, ...about] },
    { meta: { next: cursorFor(next), locale, fallback: fallbackOf(cards.fallback), total, facets } },
  );
}

function cursorFor(place: SearchPlace | null): string | null {
  return place && cursorOf([place.rank, place.at, place.id, place.now, place.isDetailed]);
}
