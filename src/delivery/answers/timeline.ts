import { z } from 'zod';
import { DAY_MS } from '../../content/instant';
import { daySpan, readPartialDate, type PartialDate } from '../../content/partial-date';
import { readCards, type Card } from '../../graph/read/cards';
import { OLDEST } from '../../graph/read/position';
import type { GraphReader } from '../../graph/read/reader';
import { TIMELINE_TYPES, readTimeline, type TimelineType } from '../../graph/read/timeline';
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

const NO_DATE = 'it is a date such as 2024, 2024-02 or 2024-02-12';
const NO_TYPES = `it is a list of ${TIMELINE_TYPES.join(', ')}, parted by commas`;

/** A date of the world as far as it is known. */
export const dateParameter = z
  .string({ error: NO_DATE })
  .max(10, NO_DATE)
  .transform((text, context): PartialDate => {
    const date = readPartialDate(text);
    if (date !== undefined) return date;
    context.addIssue({ code: 'custom', message: NO_DATE });
    return z.NEVER;
  })
  .optional();

const typesParameter = z
  .string({ error: NO_TYPES })
  .max(100, NO_TYPES)
  .transform((text) => text.split(','))
  .pipe(z.array(z.enum(TIMELINE_TYPES, { error: NO_TYPES })))
  .default([...TIMELINE_TYPES]);

/** The parameters of this route. */
export const TIMELINE_QUERY = z.strictObject({
  person: filterParameters.person,
  country: filterParameters.country,
  organization: filterParameters.organization,
  document: filterParameters.document,
  from: dateParameter,
  to: dateParameter,
  type: typesParameter,
  locale: localeParameter,
  after: positionParameter,
  limit: limitParameter(25),
});

/** `GET /api/timeline`: what is dated, oldest first, of some types and about some records. */
export async function answerTimeline(reader: GraphReader, { query }: ReadRequest): Promise<Answer> {
  const parsed = parseQuery(TIMELINE_QUERY, query);
  if (parsed.outcome === 'refused') return parsed;
  const { locale, from, to, type, after, limit, ...filters } = parsed.value;
  const about = await findFilters(reader, filters, locale, 'articles');
  if (about.outcome === 'refused') return about;
  const page = await readTimeline(reader, {
    locale,
    types: [...new Set<TimelineType>(type)],
    about: about.ids,
    after: after ?? (from ? { at: firstMoment(from), id: '' } : OLDEST),
    before: to ? firstMomentAfter(to) : Infinity,
    limit,
  });
  const cards = await readCards(reader, { ids: page.ids, locale, publicUrl: publicUrl() });
  return foundCards(
    { ...cards, cards: cards.cards.map(dated), keys: [...cards.keys, ...about.ids] },
    { meta: { next: positionCursor(page.next), locale, fallback: fallbackOf(cards.fallback) } },
  );
}

/** Every item of a timeline says its date under the same name. */
function dated(card: Card): Card {
  return card.type === 'article' ? { ...card, date: card.firstPublishedAt } : card;
}

/** The first millisecond that a date can mean. */
export function firstMoment(date: PartialDate): number {
  return Date.parse(daySpan(date).first);
}

/** The first millisecond that it cannot mean any more. */
export function firstMomentAfter(date: PartialDate): number {
  return Date.parse(daySpan(date).last) + DAY_MS;
}
