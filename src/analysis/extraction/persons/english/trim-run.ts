import type { Token } from '../../../text/tokens';
import { isCommonWord } from './common-words';
import { isGivenName } from './given-names';
import { isFamilyName, isInitial } from './name-parts';
import { CALENDAR, FUNCTION_WORDS, THINGS } from './no-persons';
import type { NameRun } from './name-runs';

/** What is known of a place in the text before names are read. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  /** True for tokens that belong to a country or an organization. */
  readonly isTaken: (at: number) => boolean;
  readonly isSentenceStart: (at: number) => boolean;
  /** True where the two words from here on stand side by side inside another sentence too. */
  readonly isPairElsewhere: (at: number) => boolean;
}

/**
 * The part of a run that may be a name: without the word that begins the sentence, without adjectives of countries, days
 * and common words before a given name. Empty where nothing is left.
 */
export function trimRun({ start, end }: NameRun, around: Surroundings): NameRun {
  while (start < end && isNoBeginning(start, end, around)) start += 1;
  if (endsWithVerb(start, end, around)) end -= 1;
  while (end > start && isNoEnd(around.tokens[end - 1] as Token)) end -= 1;
  return { start, end };
}

/** `Jane Roe Goes To`: in a headline a common word before a preposition with a capital ends no name. */
function endsWithVerb(start: number, end: number, { tokens }: Surroundings): boolean {
  const [last, next] = [tokens[end - 1] as Token, tokens[end]];
  if (end - start < 3 || next === undefined || !/^\p{Lu}/u.test(next.text)) return false;
  return FUNCTION_WORDS.has(next.lower) && isCommonWord(last.lower) && !isFamilyName(last);
}

function isNoBeginning(at: number, end: number, around: Surroundings): boolean {
  const { tokens } = around;
  const token = tokens[at] as Token;
  if (around.isTaken(at) || CALENDAR.has(token.lower)) return true;
  if (FUNCTION_WORDS.has(token.lower) && !isInitialOfName(token, tokens[at + 1])) return true;
  if (isNamePart(token)) return false;
  const isCommon = isCommonWord(token.lower);
  if (at + 2 < end)
    return (isCommon && !isFamilyName(token)) || (THINGS.has(token.lower) && isNamePart(tokens[at + 1]));
  return isCommon && at + 1 < end && onlyBegins(at, around);
}

/** A word that begins the sentence and belongs to no name that stands elsewhere. */
function onlyBegins(at: number, { isSentenceStart, isPairElsewhere }: Surroundings): boolean {
  return isSentenceStart(at) && !isPairElsewhere(at);
}

function isNamePart(token: Token | undefined): boolean {
  return token !== undefined && (isGivenName(token.text) || isInitial(token));
}

/** `A. Lincoln`, not the article. */
function isInitialOfName({ text }: Token, next: Token | undefined): boolean {
  return text.length === 2 && text.endsWith('.') && next !== undefined;
}

function isNoEnd({ lower }: Token): boolean {
  return (
    FUNCTION_WORDS.has(lower) ||
    (CALENDAR.has(lower) && lower !== 'may' && lower !== 'summer' && lower !== 'winter')
  );
}
