import { z } from 'zod';
import { readCounts } from '../../graph/read/counts';
import type { GraphReader } from '../../graph/read/reader';
import { localeParameter, parseQuery } from '../requests/parameters';
import type { Answer, ReadRequest } from '../serving/answer';
import { found } from './compose';
import { answerElsewhere, searchOf } from './elsewhere';

/** The parameters of this route. */
export const COUNTS_QUERY = z.strictObject({ locale: localeParameter });

/** `GET /api/stories/:slug/counts`: how many readers the story had and how many comments it has, at this moment. */
export async function answerCounts(reader: GraphReader, { params, query }: ReadRequest): Promise<Answer> {
  const parsed = parseQuery(COUNTS_QUERY, query);
  if (parsed.outcome === 'refused') return parsed;
  const { locale } = parsed.value;
  const slug = params.slug ?? '';
  const row = await readCounts(reader, slug, locale);
  if (row === undefined) {
    const address = (other: string) => `/api/stories/${encodeURIComponent(other)}/counts${searchOf(query)}`;
    return answerElsewhere(reader, { type: 'article', slug, locale, address });
  }
  const body = JSON.stringify({ data: JSON.parse(row.counts) as object, meta: { locale } });
  // Nobody notes when a counter changed: only the tag tells whether it did.
  return found({ body, stable: body, keys: [row.id], updatedMs: Date.now(), isVolatile: true });
}
