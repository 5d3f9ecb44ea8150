/** A piece of a text: `start` inclusive, `end` exclusive, in UTF-16 code units as JavaScript counts them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where the first lies wholly inside the second. */
export function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** True where the two share at least one character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The piece of the text that the span means. */
export function textAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/**
 * The index of the last of the ordered spans that begins at or before the offset; -1 where all begin later. Spans do not
 * overlap and are ordered by their start.
 */
export function indexAt(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The ordered span that holds the offset. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const found = spans[indexAt(spans, offset)];
  return found !== undefined && offset < found.end ? found : undefined;
}

/** The ordered spans that lie wholly inside the outer one. */
export function spansInside<S extends Span>(spans: readonly S[], outer: Span): readonly S[] {
  let first = indexAt(spans, outer.start);
  if (first < 0 || (spans[first] as S).start < outer.start) first += 1;
  let last = first;
  while (last < spans.length && (spans[last] as S).end <= outer.end) last += 1;
  return spans.slice(first, last);
}
