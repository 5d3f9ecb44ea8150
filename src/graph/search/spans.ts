import type { LocaleCode } from '../../content/content-types';
import type { GraphReader } from '../read/reader';

/** A span of time up to a last week, month or year; of those that end now it holds the newest so many nodes of a language. */
export interface Span {
  readonly unit: 'week' | 'month' | 'year';
  readonly nodes: number;
}

/** Looked through one after the other until enough is found; then everything is. */
export const SPANS: readonly Span[] = [
  { unit: 'week', nodes: 1500 },
  { unit: 'month', nodes: 6000 },
  { unit: 'year', nodes: 20_000 },
];

/** How many weeks, months and years each span has before its last one; null where there are not so many nodes. */
export type SpanLengths = readonly (number | null)[];

/** So long may they be wrong, in milliseconds: a span that is too long or too short costs time and changes nothing. */
const REMEMBERED_MS = 60_000;

interface Held {
  readonly lengths: Promise<SpanLengths>;
  readonly until: number;
}

const held = new WeakMap<GraphReader, Map<LocaleCode, Held>>();

/** $1 language. */
const LENGTHS = `select array[${SPANS.map(
  ({ unit, nodes }) => `graph.${unit}(${newest(0)}) - graph.${unit}(${newest(nodes)})`,
).join(', ')}] as lengths`;

function newest(place: number): string {
  return `(select n.date from graph.node n where n.locale = $1 and n.date is not null order by n.date desc offset ${place} limit 1)`;
}

/** How long the spans are that end now; known for a minute, and good for spans that end earlier too. */
export function readSpanLengths(reader: GraphReader, locale: LocaleCode): Promise<SpanLengths> {
  const known = held.get(reader) ?? new Map<LocaleCode, Held>();
  held.set(reader, known);
  const found = known.get(locale);
  if (found !== undefined && performance.now() < found.until) return found.lengths;
  const lengths = read(reader, locale);
  known.set(locale, { lengths, until: performance.now() + REMEMBERED_MS });
  lengths.catch(() => known.delete(locale));
  return lengths;
}

async function read(reader: GraphReader, locale: LocaleCode): Promise<SpanLengths> {
  const [row] = await reader.read<{ readonly lengths: SpanLengths }>('search-spans', LENGTHS, [locale]);
  return row?.lengths ?? [];
}
