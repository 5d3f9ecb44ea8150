import type { LocaleCode } from '../../content/content-types';
import type { RecordType } from '../../content/save-rules';
import type { GraphReader } from '../read/reader';
import { readHighlights, type Highlights } from './highlights';
import {
  readHits,
  type Criterion,
  type Facets,
  type Hit,
  type Hits,
  type HitsQuestion,
  type Place,
} from './hits';
import { findNamesakes } from './names';
import { wordsOf } from './words';

/** Where a page ends, with what makes the order of the pages one order. */
export interface SearchPlace extends Place {
  readonly now: number;
  readonly isDetailed: boolean;
}

/** What somebody looks for. Without a query, all that the filters let through, newest first. */
export interface SearchQuestion {
  readonly query: string;
  readonly locale: LocaleCode;
  readonly types: readonly RecordType[];
  /** Ids of records to all of which a hit refers. */
  readonly about: readonly string[];
  /** Milliseconds since 1970, `before` exclusive; infinite where the time is open. */
  readonly from: number;
  readonly before: number;
  /** The present, in milliseconds since 1970: of two that fit alike the newer comes first. */
  readonly now: number;
  readonly after: SearchPlace | undefined;
  readonly limit: number;
}

/** A page of hits, the best first. */
export interface SearchPage {
  readonly hits: readonly Hit[];
  readonly next: SearchPlace | null;
  /** How many there are; where there are too many to be counted, how many of the newest were. */
  readonly total: { readonly count: number; readonly isExact: boolean };
  /** Counts of the same. */
  readonly facets: Facets;
}

/**
 * Looks for records by their text and by their names. Where no text has the words but there are records that are called
 * nearly so, what refers to these is found instead.
 */
export async function search(reader: GraphReader, question: SearchQuestion): Promise<SearchPage> {
  const { query, locale, after, limit } = question;
  const words = wordsOf(query, locale);
  const namesakes = await findNamesakes(reader, query, words);
  const now = after?.now ?? question.now;
  const isDetailed = after?.isDetailed ?? null;
  const found = await readWhatThereIs(reader, {
    ...question,
    words,
    namesakes,
    now,
    isDetailed,
    after: after ?? null,
    limit: limit + 1,
  });
  const hits = found.hits.slice(0, limit);
  const last = found.hits.length > limit ? hits.at(-1) : undefined;
  return {
    hits,
    next: last === undefined ? null : { ...last, now, isDetailed: found.isDetailed },
    total: { count: found.count, isExact: found.isExact },
    facets: found.facets,
  };
}

async function readWhatThereIs(
  reader: GraphReader,
  asked: Omit<HitsQuestion, 'criterion'> & { readonly query: string },
): Promise<Hits> {
  const criterion: Criterion = asked.query === '' ? { match: 'filter' } : { match: 'text' };
  const found = await readHits(reader, { ...asked, criterion });
  if (found.candidates > 0 || asked.namesakes.length === 0) return found;
  const of = asked.namesakes.map(({ id }) => id);
  return readHits(reader, { ...asked, criterion: { match: 'mention', of } });
}

/** What was found where in the hits of a page, by their ids. */
export async function readFound(
  reader: GraphReader,
  hits: readonly Hit[],
  { query, locale }: Pick<SearchQuestion, 'query' | 'locale'>,
): Promise<ReadonlyMap<string, Highlights>> {
  const ids = hits.filter(({ match }) => match === 'text' || match === 'name').map(({ id }) => id);
  return readHighlights(reader, ids, locale, wordsOf(query, locale));
}
