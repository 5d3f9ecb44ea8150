import type { AnalysedText } from '../../../text/analysed-text';
import { indexAt } from '../../../text/span';
import type { Token } from '../../../text/tokens';
import { isGivenName } from './given-names';
import { isInitial, isNameWord, PARTICLES, SUFFIXES } from './name-parts';
import type { Title, TitlesOfText } from './title-index';

/** Words with capitals that stand together, with what joins them: indexes of tokens, the end exclusive. */
export interface NameRun {
  readonly start: number;
  readonly end: number;
}

const LONGEST_RUN = 12;

/** All runs of words with capitals, in their order; none reaches over the end of a sentence, over a comma or a title. */
export function nameRuns(text: AnalysedText, titles: TitlesOfText): readonly NameRun[] {
  const runs: NameRun[] = [];
  const { tokens } = text;
  for (let at = 0; at < tokens.length;) {
    const title = isTitle(text, titles, at, at) ? titles.startingAt.get(at) : undefined;
    const end = !title && canBegin(text, at) ? runEnd(text, titles, at) : at;
    if (end > at) runs.push({ start: at, end });
    at = title?.end ?? Math.max(end, at + 1);
  }
  return runs;
}

function canBegin(text: AnalysedText, at: number): boolean {
  const token = text.tokens[at] as Token;
  return isNameWord(token) || isInitial(token) || beginsWithParticle(text, at);
}

/** `de Blasio`: one or two particles in small letters before a name. */
function beginsWithParticle({ tokens, text }: AnalysedText, at: number): boolean {
  const [one, two] = [tokens[at] as Token, tokens[at + 1]];
  return (
    LEADING_PARTICLES.has(one.text) &&
    two !== undefined &&
    text.slice(one.end, two.start) === ' ' &&
    isNameWord(two)
  );
}
const LEADING_PARTICLES = new Set(['de', 'van', 'von', 'bin', 'ibn', 'al', 'el', 'der', 'ben', 'abu']);

function runEnd(text: AnalysedText, titles: TitlesOfText, start: number): number {
  const sentenceEnd = endOfSentence(text, text.tokens[start] as Token);
  let end = start + 1;
  if (PARTICLES.has((text.tokens[start] as Token).text)) end += 1;
  while (end - start < LONGEST_RUN) {
    const step = goesOn(text, titles, start, end);
    const last = text.tokens[end + step - 1];
    if (step === 0 || last === undefined || last.end > sentenceEnd) break;
    end += step;
  }
  return end;
}

function endOfSentence({ sentences, text }: AnalysedText, { start }: Token): number {
  return sentences[indexAt(sentences, start)]?.end ?? text.length;
}

/** How many tokens the run takes with its next word: 0 where it ends, more with particles, a nickname or a comma before `Jr.` */
function goesOn(text: AnalysedText, titles: TitlesOfText, start: number, at: number): number {
  const { tokens } = text;
  const token = tokens[at];
  if (token === undefined || !isSpaced(text, at)) return suffixAfterComma(text, at);
  if (NO_PART.has(token.lower) || isTitle(text, titles, at, start)) return 0;
  if (isNameWord(token) || isInitial(token) || SUFFIXES.has(token.lower)) return 1;
  return particles(text, at) || nickname(text, at) || nicknameAfterInitial(text, at);
}

/** Words with capitals in headlines that no name has inside. */
const NO_PART = new Set(
  'is are was were has have had does did in on at by for from with to of off as if when that after before over into and or but not be become becomes gets wins says said tells calls asks'.split(
    ' ',
  ),
);

function isSpaced({ tokens, text }: AnalysedText, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token) return false;
  return text.slice(before.end, token.start) === ' ' || (isInitial(before) && before.end === token.start);
}

function suffixAfterComma({ tokens }: AnalysedText, at: number): number {
  return tokens[at]?.text === ',' && /^(?:jr|sr)\.?$/.test(tokens[at + 1]?.lower ?? '') ? 2 : 0;
}

function particles(text: AnalysedText, at: number): number {
  let end = at;
  while (end - at < 3 && PARTICLES.has(text.tokens[end]?.text ?? '')) end += 1;
  const next = text.tokens[end];
  return end > at && next !== undefined && isNameWord(next) && isSpaced(text, end) ? end - at + 1 : 0;
}

/** `C. “Bobby”`: the dot of the initial is a sign of its own before a quotation mark. */
function nicknameAfterInitial(text: AnalysedText, at: number): number {
  const before = text.tokens[at - 1];
  if (text.tokens[at]?.text !== '.' || !before || !isInitial(before)) return 0;
  const length = nickname(text, at + 1);
  return length > 0 ? length + 1 : 0;
}

const OPENING = /^["“'‘]$/;
const CLOSING = /^["”'’]$/;

/** `“Chapo”` between given and family name. */
function nickname(whole: AnalysedText, at: number): number {
  const { tokens } = whole;
  for (const length of [3, 4]) {
    const [open, close, next] = [tokens[at], tokens[at + length - 1], tokens[at + length]];
    const inner = tokens.slice(at + 1, at + length - 1);
    if (!open || !close || !next || !OPENING.test(open.text) || !CLOSING.test(close.text)) continue;
    if (isSpaced(whole, at + length) && inner.every(isNameWord) && isNameWord(next)) return length + 1;
  }
  return 0;
}

/**
 * Whether a title begins here that is no part of the name: `King` of `Stephen King` is one, and so is one without a name
 * behind it. `start` is where the run begins.
 */
function isTitle(
  text: AnalysedText,
  { startingAt, endingAt }: TitlesOfText,
  at: number,
  start: number,
): boolean {
  const title = startingAt.get(at);
  const next = title && text.tokens[title.end];
  if (title === undefined || isSurname(next, endingAt.get(at))) return false;
  return title.end - at > 1 || isOneWordTitle(text, title, start);
}

function isOneWordTitle({ tokens }: AnalysedText, { start: at, end, kind }: Title, start: number): boolean {
  const next = tokens[end];
  const isBeforeName = next !== undefined && isNameWord(next);
  if (at > start && isGivenName(tokens[at - 1]?.text ?? '')) return isBeforeName && isGivenName(next.text);
  return at === start || isBeforeName || next === undefined || kind !== 'occupation';
}

/** `King` of `Mr. King`: a title behind a form of address with no name behind it. */
function isSurname(next: Token | undefined, before: Title | undefined): boolean {
  return before?.kind === 'honorific' && !(next !== undefined && isNameWord(next));
}
