import type { AnalysedText } from '../../../text/analysed-text';
import { spanAt } from '../../../text/span';
import type { Token } from '../../../text/tokens';
import { casesAfter, GENITIVE } from '../../../russian/cases';
import { isRelation, officeOf, type Office } from './offices';
import { speechOf } from './speech';

/** What somebody is called beside the name: `президент Киргизии`. */
export interface Described {
  readonly office: Office;
  readonly text: string;
  /** Index of the token of the office. */
  readonly at: number;
}

/** So many tokens may stand between an office and the name. */
const FARTHEST = 7;
/** These stand inside the name of an office: `министр по делам`, `посол США в России`. */
const INSIDE_OFFICE = new Set(['по', 'в', 'во', 'при', 'на', 'и', 'с', 'за', 'от', 'для']);
const SIGNS_INSIDE = /^[«»"“”„.]$/;
const VERB_OR_CONJUNCTION = /(?:ть|ся|сь|.{3}л|ла|ли|ло|[аеуиыя]ет|ют|ит|[ая]т|что|чтобы|как)$/;

/** Walks back from the name over words in the genitive to the word for what somebody is; within the sentence. */
export function officeBefore(text: AnalysedText, first: number): Described | undefined {
  const name = text.tokens[first];
  if (name === undefined) return undefined;
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST); at -= 1) {
    const token = text.tokens[at] as Token;
    if (!isSameSentence(text, token, name)) return undefined;
    const office = token.kind === 'word' ? officeOf(token.lower) : undefined;
    if (office !== undefined) return outermost(text, at, office, name.start, at === first - 1);
    if (!mayStandInside(token)) return undefined;
  }
  return undefined;
}

/** In `пресс-секретарь президента` the first of the two is the name's; `жена Обамы` leaves the case open. */
function outermost(
  text: AnalysedText,
  at: number,
  office: Office,
  end: number,
  isDirect: boolean,
): Described | undefined {
  const before = text.tokens[at - 1];
  const outer =
    before?.kind === 'word' && (office.cases & GENITIVE) !== 0 ? officeOf(before.lower) : undefined;
  if (outer !== undefined && !isRelation(outer.lemma)) return describedBy(text, at - 1, outer, end);
  if (!isRelation(office.lemma)) return describedBy(text, at, office, end);
  if (!isDirect) return undefined;
  return describedBy(text, at, { ...office, gender: undefined, cases: office.cases | GENITIVE }, end);
}

function describedBy({ text, tokens }: AnalysedText, at: number, office: Office, end: number): Described {
  const rest = text
    .slice((tokens[at] as Token).end, end)
    .trim()
    .toLowerCase();
  return { office, text: rest === '' ? office.lemma : `${office.lemma} ${rest}`, at };
}

/** `Садыр Жапаров, президент Киргизии,`; `Садыр Жапаров — президент`: what somebody is, after the name. */
export function appositionAfter({ text, tokens }: AnalysedText, after: number): Described | undefined {
  const [sign, word] = [tokens[after], tokens[after + 1]];
  if (sign === undefined || word?.kind !== 'word' || !/^[,—(]$/.test(sign.text)) return undefined;
  const office = word.text === word.lower ? officeOf(word.lower) : undefined;
  if (office === undefined) return undefined;
  const rest = text.slice(word.end, endOfApposition(tokens, after + 2)).toLowerCase();
  return { office: { ...office, cases: 0 }, text: office.lemma + rest, at: after + 1 };
}

function endOfApposition(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + FARTHEST && tokens[at]?.kind === 'word' && mayStandInside(tokens[at] as Token)) at += 1;
  return (tokens[at - 1] as Token).end;
}

function mayStandInside({ kind, text, lower }: Token): boolean {
  if (kind === 'sign') return SIGNS_INSIDE.test(text);
  if (kind === 'number') return false;
  if (INSIDE_OFFICE.has(lower)) return true;
  return casesAfter(lower) === undefined && speechOf(lower) === undefined && !VERB_OR_CONJUNCTION.test(lower);
}

/** The word directly before a token, in the same sentence. */
export function wordBefore(text: AnalysedText, at: number): Token | undefined {
  const [token, before] = [text.tokens[at], text.tokens[at - 1]];
  if (token === undefined || before === undefined || before.kind === 'sign') return undefined;
  return isSameSentence(text, before, token) ? before : undefined;
}

function isSameSentence({ sentences }: AnalysedText, one: Token, other: Token): boolean {
  return spanAt(sentences, one.start) === spanAt(sentences, other.start);
}
