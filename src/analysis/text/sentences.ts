import { isAbbreviation, leadsToName } from './abbreviations';
import type { Span } from './span';

/** A run of lines without an empty line between them; a single line feed parts lines that are paragraphs of their own. */
const LINES = /[^\n]+/g;

/** The paragraphs of a normalised text: every line that shows something, without the spaces around it. */
export function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(LINES)]
    .map(({ 0: line, index }) => trimmed(text, index, index + line.length))
    .filter(isSomething);
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return { start, end };
}

function isSomething({ start, end }: Span): boolean {
  return end > start;
}

/** The sentences of the paragraphs in their order; none reaches over the end of its paragraph. */
export function sentencesOf(text: string, paragraphs: readonly Span[]): readonly Span[] {
  return paragraphs.flatMap((paragraph) => joined(text, segments(text, paragraph)));
}

/**
 * Where a sentence may end: the closing sign, the marks that close with it, and a space. The platform's own segmenter is
 * not asked: it copies the whole paragraph for each sentence, which a hostile text of short sentences does not survive.
 */
const ENDS = /[.!?…]["”’»“)\]']* +/g;

function segments(text: string, { start, end }: Span): readonly Span[] {
  const paragraph = text.slice(start, end);
  const ends = [...paragraph.matchAll(ENDS)].map(({ 0: found, index }) => index + found.length);
  const starts = [0, ...ends];
  return starts
    .map((from, index) => trimmed(text, start + from, start + (ends[index] ?? paragraph.length)))
    .filter(isSomething);
}

/** Puts together again what was parted after an abbreviation or an initial, or before what begins no sentence. */
function joined(text: string, parts: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last !== undefined && belongsTo(text, last, part))
      whole[whole.length - 1] = { start: last.start, end: part.end };
    else whole.push(part);
  }
  return whole;
}

const LAST_WORD = /(?:^|[\s("“«„‘'—-])((?:\p{L}\.)*\p{L}+(?:-\p{L}+)?)\.$/u;
/** `U.S.`, `А. Б.`: letters with dots. */
const DOTTED = /(?:\p{L}\.\s?)*\p{Lu}\.$/u;
/** Words with which sentences begin and names do not: after `the U.S.` they tell that a new one does. */
const BEGINS_SENTENCE =
  /^["“‘«]?(?:The|This|That|These|Those|A|An|He|She|It|They|We|I|You|There|Here|But|And|Or|So|Yet|In|On|At|By|For|From|With|After|Before|As|If|When|While|Since|What|Who|How|Why|Where|Its|His|Her|Their|Our|My|Not|No|Some|Many|Most|All|Both|However|Meanwhile|Also|Then|Now|Last|Earlier|В|Во|На|По|Он|Она|Они|Это|Эта|Этот|Но|И|А|Как|Что|Так|При|После|Также|Однако|Между|С|К|Для|За|Если|Когда)(?![\p{L}-])/u;
/** What begins no sentence: a lower case letter, a closing sign, a dash before one. */
const GOES_ON = /^(?:[\p{Ll}\p{Pe}\p{Pf},;:]|— ?[\p{Ll}])/u;
const LONGEST_WORD = 40;

function belongsTo(text: string, before: Span, next: Span): boolean {
  const opening = text.slice(next.start, next.start + 4);
  if (GOES_ON.test(opening)) return true;
  const tail = text.slice(Math.max(before.start, before.end - LONGEST_WORD), before.end);
  const word = LAST_WORD.exec(tail)?.[1];
  if (word === undefined) return false;
  if (leadsToName(word) || (isAbbreviation(word) && /^\p{N}/u.test(opening))) return true;
  if (!DOTTED.test(tail)) return false;
  return word.length === 1 || !BEGINS_SENTENCE.test(text.slice(next.start, next.start + LONGEST_WORD));
}
