import { officeOf } from './offices';
import { isOpener } from './openers';
import type { RunWord } from './run-words';
import type { Run } from './runs';
import type { WordReader } from './word-readings';

/** The words of a run that may be one name. */
export interface Piece {
  readonly words: readonly RunWord[];
  /** Whether its first word would have a capital anyway. */
  readonly isSentenceStart: boolean;
  /** Whether a part of the run names an institution or a place. */
  readonly hasThing: boolean;
}

const MOST_WORDS = 6;

/** Splits a run where a name ends: after offices and words that begin sentences, at places and institutions, before a given name. */
export function piecesOf({ words, isSentenceStart }: Run, reader: WordReader): readonly Piece[] {
  const rest = withoutOpening(words, isSentenceStart, reader);
  const parts = splitAtNames(splitAtThings(rest, reader), reader);
  const hasThing = rest.some((word, index) => isThingAt(rest, index, reader) && word.kind === 'name');
  return parts
    .filter((part) => part.length > 0 && part.length <= MOST_WORDS)
    .map((part) => ({ words: part, isSentenceStart: isSentenceStart && part[0] === words[0], hasThing }));
}

/** Takes off `Президент`, `Бывший`, `После`: unless they are given names before a surname, as Вера Иванова. */
function withoutOpening(
  words: readonly RunWord[],
  isSentenceStart: boolean,
  reader: WordReader,
): readonly RunWord[] {
  let at = 0;
  for (; at < words.length; at += 1) {
    const word = words[at] as RunWord;
    if (word.kind !== 'name') break;
    const isName =
      reader.isGiven(word.plain) && words[at + 1] !== undefined && !isGivenOrInitials(words[at + 1], reader);
    const opens = officeOf(word.plain) !== undefined || (isSentenceStart && at === 0 && isOpener(word.plain));
    if (isName || !opens) break;
  }
  return words.slice(at);
}

function isGivenOrInitials(word: RunWord | undefined, reader: WordReader): boolean {
  return word !== undefined && (word.kind === 'initials' || reader.isGiven(word.plain));
}

function splitAtThings(words: readonly RunWord[], reader: WordReader): readonly (readonly RunWord[])[] {
  return split(words, (index) => isThingAt(words, index, reader), false);
}

/** Киров is a town, but not after a given name or initials. */
function isThingAt(words: readonly RunWord[], index: number, reader: WordReader): boolean {
  const word = words[index] as RunWord;
  if (word.kind !== 'name' || reader.isGiven(word.plain) || !reader.isThing(word.plain)) return false;
  return !isGivenOrInitials(words[index - 1], reader) && words[index + 1]?.kind !== 'initials';
}

function splitAtNames(
  parts: readonly (readonly RunWord[])[],
  reader: WordReader,
): readonly (readonly RunWord[])[] {
  return parts.flatMap((part) => split(part, (index) => beginsName(part, index, reader), true));
}

/** Whether a new name begins inside: `Минобороны Сергей Шойгу`, but neither Жан Клод nor Иванов Иван Иванович. */
function beginsName(words: readonly RunWord[], index: number, reader: WordReader): boolean {
  const word = words[index] as RunWord;
  const before = words[index - 1];
  if (before === undefined || before.kind === 'particle') return false;
  if (word.kind === 'initials')
    return before.kind === 'name' && words[index + 1]?.kind === 'name' && index > 1;
  if (word.kind !== 'name' || !reader.isGiven(word.plain)) return false;
  return before.kind === 'name' && !isPartOfName(before, reader) && !isReversed(words, index, reader);
}

function isPartOfName({ plain }: RunWord, reader: WordReader): boolean {
  return reader.read(plain).some(({ role }) => role === 'given' || role === 'leading');
}

/** `Иванов Иван Иванович`, `Иванов Иван`: the surname first, and nothing after. */
function isReversed(words: readonly RunWord[], index: number, reader: WordReader): boolean {
  if (index !== 1) return false;
  const next = words[2];
  if (next !== undefined) return reader.isPatronymic(next.plain) && words.length === 3;
  return reader.isSurnameLike((words[0] as RunWord).plain);
}

/** Cuts at the indexes that the test tells; a word cut at stays as the first of the next part, or goes. */
function split(
  words: readonly RunWord[],
  isCut: (index: number) => boolean,
  keeps: boolean,
): readonly (readonly RunWord[])[] {
  const parts: RunWord[][] = [[]];
  words.forEach((word, index) => {
    const cuts = isCut(index);
    if (cuts) parts.push([]);
    if (!cuts || keeps) parts.at(-1)?.push(word);
  });
  return parts;
}
