import type { AnalysedText } from '../../../text/analysed-text';
import { indexAt } from '../../../text/span';
import type { Token } from '../../../text/tokens';
import type { OrganizationKind } from '../../findings';
import { isCommonWord } from '../../persons/english/common-words';
import { PLACES, CALENDAR } from '../../persons/english/no-persons';
import { HEADS, NO_MODIFIERS, OUTLET_ENDINGS, WITH_OF } from './heads';

/** An organization in its place, as indexes of tokens. */
export interface Body {
  readonly start: number;
  readonly end: number;
  readonly kind: OrganizationKind;
  /** Where it is known by another form than the one that is written. */
  readonly name?: string;
  readonly country?: string;
  readonly confidence: number;
  readonly rule: string;
}

const LONGEST = 8;

/** A name that is made of words with capitals and a noun that says what it is: `Kyrgyz Foreign Ministry`, `Bank of Baroda`. */
export function bodyAround(text: AnalysedText, start: number): Body | undefined {
  const { tokens } = text;
  const limit = Math.min(lastOfSentence(text, start), start + LONGEST);
  if (NO_MODIFIERS.has((tokens[start] as Token).lower)) return undefined;
  let best: Body | undefined;
  for (let at = start; at < limit && isInName(text, start, at); at += 1)
    best = headAt(text, start, at, limit) ?? best;
  return best;
}

function lastOfSentence({ tokens, sentences, text }: AnalysedText, at: number): number {
  const end = sentences[indexAt(sentences, (tokens[at] as Token).start)]?.end ?? text.length;
  let last = at;
  while (last < tokens.length && last - at <= 2 * LONGEST && (tokens[last] as Token).end <= end) last += 1;
  return last;
}

/** Words with capitals, one space apart; `and` between common words: `Food and Drug Administration`. */
function isInName({ tokens, text }: AnalysedText, start: number, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (at > start && isOfMany(text, before, token, next)) return true;
  if (at > start && before && text.slice(before.end, token.start) !== ' ') return false;
  return /^\p{Lu}/u.test(token.text) || isAndBetween(before, token, next);
}

function isAndBetween(before: Token | undefined, { lower, text }: Token, next: Token | undefined): boolean {
  const isAnd = lower === 'and' || text === '&';
  return isAnd && isCommonWord(before?.lower ?? '') && /^\p{Lu}/u.test(next?.text ?? '');
}

/** `Shipowners' Association`: an apostrophe behind a plural, between two words of the name. */
function isOfMany(
  text: string,
  before: Token | undefined,
  { text: sign, start }: Token,
  next: Token | undefined,
): boolean {
  if (!/^['’]$/.test(sign) || before?.end !== start || !/s$/.test(before.text)) return false;
  return text[start + 1] === ' ' && /^\p{Lu}/u.test(next?.text ?? '');
}

function headAt(text: AnalysedText, start: number, at: number, limit: number): Body | undefined {
  const { lower } = text.tokens[at] as Token;
  const kind = HEADS.get(lower) ?? (isTownsOutlet(text, start, at) ? 'outlet' : undefined);
  if (kind === undefined) return undefined;
  const end = WITH_OF.has(lower) ? endOfComplement(text, at + 1, limit + LONGEST) : at + 1;
  if (at === start && end === at + 1) return undefined;
  return { start, end, kind, confidence: 0.75, rule: 'body-by-noun' };
}

/** `Denver Post`: the last word of an outlet's name behind a town. */
function isTownsOutlet({ tokens }: AnalysedText, start: number, at: number): boolean {
  const { text, lower } = tokens[at] as Token;
  return (
    at > start && OUTLET_ENDINGS.has(lower) && /\p{Ll}/u.test(text) && PLACES.has(tokens[at - 1]?.lower ?? '')
  );
}

const PREPOSITIONS = new Set(['of', 'for']);
const WITH_OTHERS = /^(?:commission|committee|council|board|center|institute)$/;

function leadsOn({ tokens }: AnalysedText, at: number): boolean {
  const [noun, preposition] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? ''];
  return PREPOSITIONS.has(preposition) || (WITH_OTHERS.test(noun) && /^(?:on|to)$/.test(preposition));
}

/** Behind the noun: `of the Interior`, `for Human Rights and Democracy`. The index where nothing more belongs to it. */
function endOfComplement(text: AnalysedText, start: number, limit: number): number {
  const { tokens } = text;
  let at = start;
  let end = start;
  if (!leadsOn(text, start)) return start;
  for (at += 1; at < limit && at < tokens.length; at += 1) {
    const { text: word, lower } = tokens[at] as Token;
    if (CALENDAR.has(lower)) break;
    if (/^\p{Lu}/u.test(word)) end = at + 1;
    else if (!/^(?:the|and|of)$/.test(lower)) break;
    else if (lower === 'and' && !isCommonWord(tokens[at + 1]?.lower ?? '')) break;
  }
  return end;
}
