import type { AnalysedText } from '../../../text/analysed-text';
import { textAt } from '../../../text/span';
import type { Token } from '../../../text/tokens';
import type { NameCandidate, NameStrength } from '../candidate';
import { isCapitalWord, isCommonWord } from './common-words';
import { isGivenName } from './given-names';
import { hasFamilyEnding, isFamilyNameFirst, isInitial, PARTICLES, SUFFIXES } from './name-parts';
import type { NameRun } from './name-runs';
import { FAMILY_NAMES_TOO, FUNCTION_WORDS, PLACES, PLACE_STARTS, THINGS } from './no-persons';
import type { SignsBeside } from './signs-beside';
import type { Title } from './title-index';
import { FEMALE_TITLE, MALE_TITLE } from './titles';
import type { Surroundings } from './trim-run';

export interface NameInQuestion {
  readonly piece: NameRun;
  /** The run that the piece is of. */
  readonly run: NameRun;
  readonly parts: readonly string[];
  readonly signs: SignsBeside;
  readonly around: Surroundings;
}

interface Judgement {
  readonly strength: NameStrength;
  readonly rule: string;
}

const MOST_PARTS = 5;

/** Whether a run of capitals is a name of a person and by which sign; undefined where it is none. */
export function strengthOf(name: NameInQuestion): Judgement | undefined {
  const { parts, signs, around } = name;
  if (parts.length === 0 || parts.length > MOST_PARTS || isThing(name)) return undefined;
  const title = signs.title && isCapitalTitle(around, signs.title) ? signs.title.kind : undefined;
  return parts.length === 1 ? oneWord(name, title) : severalWords(name, title);
}

function isCapitalTitle({ tokens }: Surroundings, { start, end, kind }: Title): boolean {
  return kind !== 'occupation' && (/^\p{Lu}/u.test(tokens[start]?.text ?? '') || end - start > 1);
}

/** Names of bodies, places and works: one of their words is never in a person's name, or they begin as places do. */
function isThing({ piece, around, parts, signs }: NameInQuestion): boolean {
  const words = around.tokens.slice(piece.start, piece.end);
  const first = words[0]?.lower ?? '';
  if (parts.length === 1) return FUNCTION_WORDS.has(first) || isThingWord(first, true);
  if (isFamilyNameFirst(parts)) return false;
  const isPlace = PLACE_STARTS.has(first) && !isGivenName(first) && signs.title === undefined;
  return (
    isPlace ||
    isThingWord(first, false) ||
    hasTakenInside(piece, around) ||
    words.slice(1).some(isThingBehind)
  );
}

/** A country or body in the middle of the run: `Bank of China Tower`. */
function hasTakenInside({ start, end }: NameRun, { isTaken }: Surroundings): boolean {
  for (let at = start + 1; at < end - 1; at += 1) if (isTaken(at)) return true;
  return false;
}

function isThingBehind({ lower }: Token, index: number, rest: readonly Token[]): boolean {
  const isLast = rest.slice(index + 1).every((word) => SUFFIXES.has(word.lower) || word.kind === 'sign');
  return isThingWord(lower, isLast);
}

/** Family names that are words for things too: `Gary Bush`, `Tom Banks` stay persons behind a given name. */
function isThingWord(lower: string, isLast: boolean): boolean {
  if (isLast && FAMILY_NAMES_TOO.has(lower)) return false;
  return THINGS.has(lower) && !isGivenName(lower);
}

function severalWords(name: NameInQuestion, title: Title['kind'] | undefined): Judgement | undefined {
  const { parts, around, piece, signs } = name;
  if (title || signs.title?.end === piece.start) return full('title-before-name');
  if (isPlacePhrase(name)) return undefined;
  if (isGivenName(parts[0] ?? '') && !isAllCommon(parts)) return full('given-name');
  if (around.tokens[piece.start - 1]?.lower === 'the') return undefined;
  return byForm(parts) ?? bySign(name) ?? possible(name);
}

function byForm(parts: readonly string[]): Judgement | undefined {
  if (isFamilyNameFirst(parts)) return full('family-name-first');
  return parts.slice(1).some((part) => isInitial(token(part))) ? full('initial') : undefined;
}

function bySign({ parts, signs }: NameInQuestion): Judgement | undefined {
  return hasPersonSign(signs) && !isAllCommon(parts) ? full('sign-beside-name') : undefined;
}

const full = (rule: string): Judgement => ({ strength: 'full', rule });

/** A name without a sign beside it: by its own form, else left open. */
function possible({ parts, around, piece }: NameInQuestion): Judgement | undefined {
  const words = parts.map((part) => part.toLowerCase());
  if (words.some((word) => isCommonWord(word) || PLACES.has(word))) return undefined;
  const isAt = AT_PLACE.has(around.tokens[piece.start - 1]?.lower ?? '');
  if (!isAt && hasNameForm(parts)) return full('form-of-name');
  return { strength: 'possible', rule: 'possible-name' };
}

/** An ending of family names, an initial first, a particle inside. */
function hasNameForm(parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? '';
  if (hasFamilyEnding(last)) return true;
  if (isInitial(token(parts[0] ?? ''))) return last.length > SHORT_WORD;
  return parts.some((part) => part.includes(' ') || /^(?:al|el|bin|ibn)-/i.test(part));
}
/** `M.Sc`, `B.Ed` are no names. */
const SHORT_WORD = 3;

const AT_PLACE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'toward',
  'towards',
  'across',
  'throughout',
  'downtown',
]);

/** `in Virginia Beach`, `Jackson, Mississippi`: a given name that is a place too, where places stand. */
function isPlacePhrase({ parts, around, piece }: NameInQuestion): boolean {
  const [first = '', second = ''] = parts.map((part) => part.toLowerCase());
  const isAt = AT_PLACE.has(around.tokens[piece.start - 1]?.lower ?? '');
  if (isAt && parts.length === 2 && (PLACES.has(second) || THINGS.has(second))) return true;
  return PLACES.has(first) && (isAt || PLACES.has(second));
}

function hasPersonSign({ hasAge, hasSpeechVerb, hasOther, apposition, title }: SignsBeside): boolean {
  return hasAge || hasSpeechVerb || hasOther || apposition !== undefined || title !== undefined;
}

/** `Grant Funding`, `Will Power`: nothing in it is a name for sure. */
function isAllCommon(parts: readonly string[]): boolean {
  return parts.every((part) => isCommonWord(part.toLowerCase()) && !isCapitalWord(part.toLowerCase()));
}

function oneWord(name: NameInQuestion, title: Title['kind'] | undefined): Judgement | undefined {
  const { parts, piece, signs } = name;
  const [word = ''] = parts;
  if (isInitial(token(word)) || PARTICLES.has(word.toLowerCase())) return undefined;
  const isTitled = title !== undefined && signs.title?.end === piece.start;
  if (isTitled && mayBeAlone(word)) return { strength: 'titled', rule: 'title-before-name' };
  return isActing(name, word)
    ? { strength: 'acting', rule: 'acts-as-person' }
    : { strength: 'bare', rule: 'known-name' };
}

/** `President Bush`, but not `Ambassador Extraordinary`. */
function mayBeAlone(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    FAMILY_NAMES_TOO.has(lower) || (!THINGS.has(lower) && (!isCommonWord(lower) || isCapitalWord(lower)))
  );
}

function isActing({ piece, run, around, signs }: NameInQuestion, word: string): boolean {
  const lower = word.toLowerCase();
  if (isCommonWord(lower) || PLACES.has(lower) || isGivenName(word) || around.isTaken(piece.start))
    return false;
  const isWhole = piece.end - piece.start === run.end - run.start;
  return isWhole && signs.hasSpeechVerb;
}

function token(text: string): Token {
  return { kind: 'word', text, lower: text.toLowerCase(), start: 0, end: text.length };
}

/** Whom a title tells: `Mr.` a man, `actress` a woman. */
export function genderOfTitle(
  { tokens, text }: AnalysedText,
  { start, end }: Title,
): NameCandidate['gender'] {
  const [first, last] = [tokens[start], tokens[end - 1]];
  if (!first || !last) return undefined;
  const words = textAt(text, { start: first.start, end: last.end }).toLowerCase();
  if (FEMALE_TITLE.test(words)) return 'female';
  return MALE_TITLE.test(words) ? 'male' : undefined;
}
