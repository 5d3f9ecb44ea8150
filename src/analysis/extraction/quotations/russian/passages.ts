import type { AnalysedText } from '../../../text/analysed-text';
import type { MarkedPassage } from '../../../text/quotation-marks';
import type { Span } from '../../../text/span';
import { CUES } from './cues';

/**
 * Where words of others stand in a Russian text. The attribution may stand inside the marks, between dashes: «Мы готовы, —
 * сказал он, — к диалогу»; the words of a speaker may begin a paragraph with a dash and bear no marks at all.
 */
export function russianPassages(text: AnalysedText): readonly MarkedPassage[] {
  const marked = text.passages.flatMap((passage) =>
    passage.depth === 0 ? splitPassage(text, passage) : [passage],
  );
  const spoken = text.paragraphs.flatMap((paragraph) => spokenIn(text, paragraph));
  if (spoken.length === 0) return marked;
  return [...marked.filter((one) => !isCovered(spoken, one)), ...spoken].sort(
    (one, other) => one.start - other.start,
  );
}

function splitPassage({ text }: AnalysedText, passage: MarkedPassage): readonly MarkedPassage[] {
  const pieces = piecesOf(text, passage.inner);
  if (pieces.length === 1) return [passage];
  return pieces.map((inner, index) => ({
    ...passage,
    start: index === 0 ? passage.start : inner.start,
    end: index === pieces.length - 1 && inner.end === passage.inner.end ? passage.end : inner.end,
    inner,
  }));
}

const DASH = '— ';

/** A paragraph that begins with a dash and holds an attribution between dashes. */
function spokenIn({ text }: AnalysedText, { start, end }: Span): readonly MarkedPassage[] {
  if (!text.startsWith(DASH, start)) return [];
  const whole = { start: start + DASH.length, end };
  const pieces = piecesOf(text, whole);
  if (pieces.length === 1 && pieces[0]?.end === end) return [];
  return pieces.map((inner) => ({
    ...inner,
    inner,
    kind: 'double',
    depth: 0,
    isClosed: true,
    isContinued: false,
  }));
}

/** `, — сказал`: what ends said words and begins their attribution. */
const BREAK = /[,!?…]["”»]? — (?=(\p{Ll}+))/gu;
/** `, — ` or `. — `: what ends the attribution. */
const RESUME = /[,.:] — /gu;
const LONGEST_ATTRIBUTION = 200;

/** The pieces of a span that are said; what stands between them tells by whom. */
function piecesOf(text: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  const said = text.slice(start, end);
  let from = 0;
  for (const match of said.matchAll(BREAK)) {
    if (match.index < from || !CUES.has(match[1] as string)) continue;
    const sign = match[0].startsWith(',') ? 0 : 1;
    pieces.push({ start: start + from, end: start + match.index + sign });
    const rest = said.slice(
      match.index + match[0].length,
      match.index + match[0].length + LONGEST_ATTRIBUTION,
    );
    RESUME.lastIndex = 0;
    const resumed = RESUME.exec(rest);
    if (resumed === null) return pieces;
    from = match.index + match[0].length + resumed.index + resumed[0].length;
  }
  return [...pieces, { start: start + from, end }];
}

function isCovered(spoken: readonly Span[], { start, end }: Span): boolean {
  return spoken.some((one) => start >= one.start && end <= one.end);
}
