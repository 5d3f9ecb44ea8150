import { z } from 'zod';
import { readCards } from '../../graph/read/cards';
import { readNode } from '../../graph/read/node';
import type { GraphReader } from '../../graph/read/reader';
import { LONGEST_THREAD, readThread, type ThreadRow } from '../../graph/read/thread';
import {
  cursorOf,
  cursorParameter,
  limitParameter,
  localeParameter,
  parseQuery,
} from '../requests/parameters';
import type { Answer, ReadRequest } from '../serving/answer';
import { LISTS, fallbackOf, found, publicUrl } from './compose';
import { answerElsewhere, searchOf } from './elsewhere';

const QUERY = z.strictObject({
  locale: localeParameter,
  after: cursorParameter(z.string().max(255)),
  limit: limitParameter(100),
});

/** `GET /api/threads/:slug`: the correspondence that a document belongs to, oldest first, with what it concerns. */
export async function answerThread(reader: GraphReader, { params, query }: ReadRequest): Promise<Answer> {
  const parsed = parseQuery(QUERY, query);
  if (parsed.outcome === 'refused') return parsed;
  const { locale, after, limit } = parsed.value;
  const slug = params.slug ?? '';
  const node = await readNode(reader, 'document', slug, locale);
  if (node === undefined) {
    const address = (other: string) => `/api/threads/${encodeURIComponent(other)}${searchOf(query)}`;
    return answerElsewhere(reader, { type: 'document', slug, locale, address });
  }
  const thread = await readThread(reader, node.id, locale);
  const page = pageAfter(thread.slice(0, LONGEST_THREAD), after, limit);
  const concerned = page.shown.flatMap(({ concerns }) => concerns);
  const ids = [...new Set([...page.shown.map(({ id }) => id), ...concerned])];
  const cards = await readCards(reader, { ids, locale, publicUrl: publicUrl() });
  const byId = new Map(cards.cards.map((card) => [card.id, card]));
  const listed = new Map(page.shown.map((row) => [row.id, row.concerns]));
  const text = JSON.stringify({
    data: [...listed].map(([id, concerns]) => ({
      ...byId.get(id),
      concerns: concerns.map((other) => ({ type: 'document', id: other })),
    })),
    included: [...cards.cards.filter(({ id }) => !listed.has(id)), ...cards.included],
    meta: {
      next: page.next,
      locale,
      fallback: fallbackOf(cards.fallback),
      count: Math.min(thread.length, LONGEST_THREAD),
      truncated: thread.length > LONGEST_THREAD,
    },
  });
  return found({ body: text, stable: text, keys: [...cards.keys, LISTS], updatedMs: cards.updatedMs });
}

interface ThreadPage {
  readonly shown: readonly ThreadRow[];
  readonly next: string | null;
}

/** A page of a correspondence, which is read whole: none is long. */
function pageAfter(thread: readonly ThreadRow[], after: string | undefined, limit: number): ThreadPage {
  const start = after === undefined ? 0 : thread.findIndex(({ id }) => id === after) + 1;
  const shown = thread.slice(start, start + limit);
  const last = shown.at(-1);
  return { shown, next: last && start + limit < thread.length ? cursorOf(last.id) : null };
}
