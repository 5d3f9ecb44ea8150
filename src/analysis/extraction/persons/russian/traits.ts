import { withoutYo } from '../../../russian/letters';
import { GENITIVE, NOMINATIVE } from '../../../russian/cases';
import type { Context } from './context';
import type { NameChoice } from './name-choice';
import { isOpener } from './openers';
import type { Piece } from './pieces';
import type { RunWord } from './run-words';
import type { Vocabulary } from './vocabulary';
import type { Role, WordReader } from './word-readings';

/** A piece with what is known of it. */
export interface Judged {
  readonly piece: Piece;
  readonly choice: NameChoice | undefined;
  readonly context: Context;
  /** Whether the piece is all of its paragraph, as a caption is. */
  readonly isLine: boolean;
  /** Whether a word written small follows to which its last word may belong as an adjective: `Советского` района. */
  readonly isBeforeNoun: boolean;
}

/** What speaks for and against the name of a person. */
export interface Traits {
  /** How many words it has, without initials and particles. */
  readonly words: number;
  readonly roles: readonly (Role | undefined)[];
  readonly hasInitials: boolean;
  readonly hasNumber: boolean;
  /** A word for somebody stands beside it in the same case. */
  readonly hasTitle: boolean;
  /** What stands after `директор` may be in the genitive: not whom, but what he leads. */
  readonly mayBeOwned: boolean;
  /** A verb that only people govern, an age, `по словам`. */
  readonly isActing: boolean;
  /** A single word that is a given name and nothing else. */
  readonly isGiven: boolean;
  readonly isSurname: boolean;
  readonly isRepeated: boolean;
  readonly isSentenceStart: boolean;
  readonly isLine: boolean;
  readonly isPlace: boolean;
  readonly hasThing: boolean;
  /** Adjectives, words that are written small elsewhere, openings of sentences. */
  readonly isWord: boolean;
}

/** Gathers the traits of a piece. */
export function traitsOf(judged: Judged, vocabulary: Vocabulary, reader: WordReader): Traits {
  const { piece, choice, context, isLine } = judged;
  const names = piece.words.filter(({ kind }) => kind === 'name');
  const last = names.at(-1)?.plain ?? '';
  return {
    words: names.length,
    roles: choice?.readings.map((reading) => reading?.role) ?? [],
    hasInitials: piece.words.some(({ kind }) => kind === 'initials'),
    hasNumber: piece.words.some(({ kind }) => kind === 'numeral'),
    hasTitle: context.office !== undefined && agrees(choice, context),
    mayBeOwned: mayBeOwned(last, context),
    isActing: context.isActing,
    isGiven: isGivenAlone(choice),
    isSurname: reader.isSurnameLike(last),
    isRepeated: names.some(({ plain }) => isRepeatedIn(vocabulary, plain, reader)),
    isSentenceStart: piece.isSentenceStart,
    isLine,
    isPlace: context.isPlace,
    hasThing: piece.hasThing,
    isWord: choice === undefined || isPlainWord(names, judged, vocabulary),
  };
}

function agrees(choice: NameChoice | undefined, { office, cases }: Context): boolean {
  if (office === undefined || office.cases === 0 || cases === undefined || choice === undefined) return true;
  return choice.readings.every((reading) => reading === undefined || (reading.cases & cases) !== 0);
}

function mayBeOwned(word: string, { office }: Context): boolean {
  if (office === undefined || office.cases === 0) return false;
  return (office.cases & (NOMINATIVE | GENITIVE)) !== 0 && /[аяыи]$/.test(word);
}

/** Given names that are also common words, or names of towns and things. */
const AMBIGUOUS = new Set(
  (
    'вера надежда любовь роза мир роман лев виктория софия майя марс рим нил вилли владимир мая мина ада лилия адам оливия ' +
    'ангел герман мари уитни эра лира мэй том рой род пол ник джорджия вирджиния каролина камилла жан дик трамп ася элла ' +
    'милан марсель фома князь каспий юта ян лука мэри март марта'
  ).split(' '),
);

function isGivenAlone(choice: NameChoice | undefined): boolean {
  const reading = choice?.readings.find((one) => one !== undefined);
  return reading?.role === 'given' && !AMBIGUOUS.has(withoutYo(reading.lemma));
}

function isRepeatedIn({ uses }: Vocabulary, word: string, reader: WordReader): boolean {
  return reader.lemmas(word).some((lemma) => (uses.get(lemma)?.times ?? 0) > 1);
}

const NO_FIRST_NAME =
  /(?:ая|яя|ое|ее|ые|ие|ых|их|ого|его|ому|ему|ую|юю|ыми|ими|[сц]кий|[сц]ким|[сц]ком|ной|ный)$/;
const NO_LONE_NAME =
  /(?:ое|ее|ые|ие|[^в]ых|ских|[нл]ого|ному|нный|нная|льный|льная|льной|льном|нном|ьными|тый|тая|той)$/;
const ADJECTIVE = /(?:ий|ый|ой|ая|яя|ое|ее|ые|ие|ых|их|ого|его|ому|ему|ую|юю|ым|им|ом|ем|ыми|ими)$/;
const SHORTEST_LONE = 3;

function isPlainWord(names: readonly RunWord[], judged: Judged, { small }: Vocabulary): boolean {
  const [first, last] = [names[0]?.plain ?? '', names.at(-1)?.plain ?? ''];
  if (judged.isBeforeNoun && ADJECTIVE.test(last)) return true;
  if (names.some(({ plain }) => small.has(plain))) return true;
  return names.length > 1 ? NO_FIRST_NAME.test(first) : isLonePlainWord(first, judged);
}

function isLonePlainWord(word: string, { piece }: Judged): boolean {
  if (word.length < SHORTEST_LONE || NO_LONE_NAME.test(word)) return true;
  return piece.isSentenceStart && isOpener(word);
}
