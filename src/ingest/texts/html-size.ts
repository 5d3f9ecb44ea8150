/** A long read with all its advertisements has some thousands. */
const MOST_ELEMENTS = 20_000;
/** Pages of content management systems reach about fifty. */
const DEEPEST = 120;

/** Tags, and every other opening bracket: a run of these costs the parser most of all. */
const TAGS = /<(\/?)([a-z][a-z0-9-]*)?/gi;
/** Elements that are closed by what follows, or never: they do not nest. */
const UNCLOSED = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rt rp colgroup'.split(
    ' ',
  ),
);

/**
 * Whether a page has no more elements and no deeper nesting than pages have. The parser and the reader view take much longer
 * than in proportion for what is made to be deep.
 */
export function isOrdinary(html: string): boolean {
  let [elements, depth] = [0, 0];
  for (const [, isEnd, name = ''] of html.matchAll(TAGS)) {
    elements += 1;
    if (name !== '' && !UNCLOSED.has(name.toLowerCase())) depth = Math.max(0, depth + (isEnd ? -1 : 1));
    if (elements > MOST_ELEMENTS || depth > DEEPEST) return false;
  }
  return true;
}
