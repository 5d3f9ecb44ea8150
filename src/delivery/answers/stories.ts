import { z } from 'zod';
import { readCards } from '../../graph/read/cards';
import { NEWEST } from '../../graph/read/position';
import type { GraphReader } from '../../graph/read/reader';
import { readStories } from '../../graph/read/stories';
import { filterParameters, findFilters } from '../requests/filters';
import {
  limitParameter,
  localeParameter,
  parseQuery,
  positionCursor,
  positionParameter,
} from '../requests/parameters';
import type { Answer, ReadRequest } from '../serving/answer';
import { fallbackOf, foundCards, publicUrl } from './compose';

/** The parameters of this route. */
export const STORIES_QUERY = z.strictObject({
  ...filterParameters,
  locale: localeParameter,
  after: positionParameter,
  limit: limitParameter(25),
});

/** `GET /api/stories`: cards of stories, newest first, narrowed by what they are about. */
export async function answerStories(reader: GraphReader, { query }: ReadRequest): Promise<Answer> {
  const parsed = parseQuery(STORIES_QUERY, query);
  if (parsed.outcome === 'refused') return parsed;
  const { locale, after = NEWEST, limit, ...filters } = parsed.value;
  const about = await findFilters(reader, filters, locale, 'articles');
  if (about.outcome === 'refused') return about;
  const page = await readStories(reader, { locale, about: about.ids, after, limit });
  const cards = await readCards(reader, { ids: page.ids, locale, publicUrl: publicUrl() });
  return foundCards(
    { ...cards, keys: [...cards.keys, ...about.ids] },
    { meta: { next: positionCursor(page.next), locale, fallback: fallbackOf(cards.fallback) } },
  );
}
