import { z } from 'zod';
import type { LocaleCode } from '../../content/content-types';
import { readCards, type Cards } from '../../graph/read/cards';
import { readNode } from '../../graph/read/node';
import { OLDEST, type Position } from '../../graph/read/position';
import type { GraphReader } from '../../graph/read/reader';
import { readThread, type ThreadPage } from '../../graph/read/thread';
import {
  cursorOf,
  cursorId,
  cursorMoment,
  cursorParameter,
  limitParameter,
  localeParameter,
  parseQuery,
} from '../requests/parameters';
import type { Answer, ReadRequest } from '../serving/answer';
import { fallbackOf, foundCards, publicUrl } from './compose';
import { answerElsewhere, searchOf } from './elsewhere';

/** The last document of a page: its moment, null where it has none and stands at the end, and its id. */
const placeInThread = z
  .tuple([cursorMoment.nullable(), cursorId])
  .transform(([at, id]): Position => ({ at: at ?? Infinity, id }));

/** The parameters of this route. */
export const THREAD_QUERY = z.strictObject({
  locale: localeParameter,
  after: cursorParameter(placeInThread),
  limit: limitParameter(100),
});

/** `GET /api/threads/:slug`: the correspondence that a document belongs to, oldest first, with what it concerns. */
export async function answerThread(reader: GraphReader, { params, query }: ReadRequest): Promise<Answer> {
  const parsed = parseQuery(THREAD_QUERY, query);
  if (parsed.outcome === 'refused') return parsed;
  const { locale, after = OLDEST, limit } = parsed.value;
  const slug = params.slug ?? '';
  const node = await readNode(reader, 'document', slug, locale);
  if (node === undefined) {
    const address = (other: string) => `/api/threads/${encodeURIComponent(other)}${searchOf(query)}`;
    return answerElsewhere(reader, { type: 'document', slug, locale, address });
  }
  const page = await readThread(reader, { id: node.id, locale, after, limit });
  const ids = [...new Set([...page.ids, ...[...page.concerns.values()].flat()])];
  const cards = await readCards(reader, { ids, locale, publicUrl: publicUrl() });
  return threadOf(page, { ...cards, keys: [...new Set([node.id, ...cards.keys])] }, locale);
}

function threadOf(
  { concerns, next, count, isTruncated }: ThreadPage,
  cards: Cards,
  locale: LocaleCode,
): Answer {
  const letters = cards.cards.filter(({ id }) => concerns.has(id));
  const others = cards.cards.filter(({ id }) => !concerns.has(id));
  const shown = letters.map((card) => ({
    ...card,
    concerns: concerns.get(card.id)?.map((id) => ({ type: 'document', id })) ?? [],
  }));
  const meta = {
    next: next && cursorOf([Number.isFinite(next.at) ? next.at : null, next.id]),
    locale,
    fallback: fallbackOf(cards.fallback),
    count,
    truncated: isTruncated,
  };
  const included = [...others, ...cards.included];
  return foundCards({ ...cards, cards: shown, included: [] }, { included, meta });
}
