import { z } from 'zod';
import { DAY_MS, dayOf } from '../../content/instant';
import { readCards } from '../../graph/read/cards';
import { readMostRead } from '../../graph/read/most-read';
import type { GraphReader } from '../../graph/read/reader';
import { limitParameter, localeParameter, parseQuery } from '../requests/parameters';
import type { Answer, ReadRequest } from '../serving/answer';
import { fallbackOf, foundCards, publicUrl } from './compose';

/** How many days count, this one among them. */
const DAYS = { day: 2, week: 7 } as const;

/** The parameters of this route. */
export const MOST_READ_QUERY = z.strictObject({
  period: z.enum(['day', 'week'], { error: 'it is day or week' }).default('week'),
  locale: localeParameter,
  limit: limitParameter(10, 50),
});

/** `GET /api/stories/most-read`: cards of the stories that most readers read today and yesterday, or in seven days. */
export async function answerMostRead(reader: GraphReader, { query }: ReadRequest): Promise<Answer> {
  const parsed = parseQuery(MOST_READ_QUERY, query);
  if (parsed.outcome === 'refused') return parsed;
  const { period, locale, limit } = parsed.value;
  const since = dayOf(Date.now() - (DAYS[period] - 1) * DAY_MS);
  const ids = await readMostRead(reader, { locale, since, limit });
  const cards = await readCards(reader, { ids, locale, publicUrl: publicUrl() });
  return foundCards(cards, { meta: { next: null, period, locale, fallback: fallbackOf(cards.fallback) } });
}
