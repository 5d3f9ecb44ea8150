import { withoutYo } from '../../../russian/letters';
import type { AnalysedText } from '../../../text/analysed-text';
import { indexAt, spanAt, type Span } from '../../../text/span';
import type { Token } from '../../../text/tokens';
import { casesAfter } from '../../../russian/cases';
import type { Gender } from '../../../russian/declension';
import { contextOf, type Context } from './context';
import { evidenceOf, type Evidence } from './evidence';
import { chooseReadings, isGenderSure, type NameChoice, type NameChoices } from './name-choice';
import { piecesOf, type Piece } from './pieces';
import type { RunWord } from './run-words';
import type { Run } from './runs';
import { traitsOf } from './traits';
import { vocabularyOf, type Vocabulary } from './vocabulary';
import type { Role, WordReader } from './word-readings';

export type PartRole = Role | 'initials' | 'number';

/** One word of a name with the nominatives that it may stand for, the likeliest first. Lower case, `ё` as `е`. */
export interface NamePart {
  readonly role: PartRole;
  readonly text: string;
  /** The likeliest nominative with its own `ё`. */
  readonly lemma: string;
  readonly lemmas: readonly string[];
  /** Words before it that are not declined and belong to it: `ван`, `аль`. */
  readonly particles: string;
}

/** A place where a person may be named. */
export interface PersonMention extends Span {
  readonly text: string;
  readonly parts: readonly NamePart[];
  readonly gender: Gender | undefined;
  readonly evidence: Evidence;
  readonly description: string | undefined;
  /** How well it reads as the name of a man and of a woman. */
  readonly read: Readonly<Record<Gender, ReadName | undefined>>;
}

/** The words of a name as those of a person of one gender. */
export interface ReadName {
  readonly parts: readonly NamePart[];
  readonly score: number;
}

/** All places where the runs of a text may name somebody, in their order. */
export function mentionsOf(
  text: AnalysedText,
  runs: readonly Run[],
  reader: WordReader,
): readonly PersonMention[] {
  const vocabulary = vocabularyOf(text, runs, reader);
  return runs.flatMap((run) =>
    piecesOf(run, reader).map((piece) => mentionOf(text, piece, vocabulary, reader)),
  );
}

function mentionOf(
  text: AnalysedText,
  piece: Piece,
  vocabulary: Vocabulary,
  reader: WordReader,
): PersonMention {
  const span = { start: (piece.words[0] as RunWord).start, end: (piece.words.at(-1) as RunWord).end };
  const context = contextOf(text, indexAt(text.tokens, span.start), indexAt(text.tokens, span.end - 1) + 1);
  const choices = chooseReadings(piece.words, { context, reader, uses: vocabulary.uses });
  const choice = choices.best;
  const paragraph = spanAt(text.paragraphs, span.start);
  const isLine = paragraph?.start === span.start && paragraph.end === span.end;
  const isBeforeNoun = isNounAfter(text.tokens[indexAt(text.tokens, span.end - 1) + 1]);
  const readAs = (one: NameChoice | undefined): ReadName | undefined =>
    one && { parts: partsOf(piece.words, one, reader), score: one.score };
  const read = { male: readAs(choices.male), female: readAs(choices.female) };
  return {
    ...span,
    text: text.text.slice(span.start, span.end),
    parts: (choice && read[choice.gender])?.parts ?? partsOf(piece.words, undefined, reader),
    gender: genderOf(choices, context),
    evidence: evidenceOf(traitsOf({ piece, choice, context, isLine, isBeforeNoun }, vocabulary, reader)),
    description: context.description,
    read,
  };
}

/** A word written small that is neither a preposition nor a verb. */
function isNounAfter(next: Token | undefined): boolean {
  if (next?.kind !== 'word' || next.text !== next.lower || next.text.length < 3) return false;
  return (
    casesAfter(next.lower) === undefined &&
    !/(?:л|ла|ли|ло|лся|лась|лись|лось|ет|ют|ит|ят|тся|ть|что|как|или)$/.test(next.lower)
  );
}

function genderOf(choices: NameChoices, { gender, office }: Context): Gender | undefined {
  if (choices.best === undefined) return gender ?? office?.gender;
  return isGenderSure(choices) ? choices.best.gender : undefined;
}

function partsOf(
  words: readonly RunWord[],
  choice: NameChoice | undefined,
  reader: WordReader,
): readonly NamePart[] {
  const parts: NamePart[] = [];
  let particles = '';
  const roles = rolesOf(words, choice);
  for (const [index, word] of words.entries()) {
    if (word.kind === 'particle') particles = `${particles}${word.text} `;
    else {
      parts.push({
        ...partOf(word, roles[index] ?? 'surname', choice?.readings[index]?.lemma, reader),
        particles,
      });
      particles = '';
    }
  }
  return particles === '' ? parts : withLastParticle(parts, particles.trim());
}

/** `Кубатбек уулу`: the particle belongs to the word before. */
function withLastParticle(parts: readonly NamePart[], particle: string): readonly NamePart[] {
  const last = parts.at(-1);
  if (last === undefined) return parts;
  const lemma = `${last.lemma} ${particle}`;
  return [
    ...parts.slice(0, -1),
    { ...last, lemma, text: `${last.text} ${particle}`, lemmas: [lemma, ...last.lemmas] },
  ];
}

function partOf(word: RunWord, role: PartRole, lemma: string | undefined, reader: WordReader) {
  if (word.kind !== 'name') return { role, text: word.text, lemma: word.text, lemmas: [word.plain] };
  const best = lemma ?? word.text.toLowerCase();
  const plain = withoutYo(best);
  const others = reader.lemmas(word.plain).filter((other) => other !== plain);
  return { role, text: word.text, lemma: best, lemmas: [plain, ...others] };
}

/** The last word is the surname, unless the first is: `Иванов Иван Иванович`, `Ким Чен Ын`, `Иванов А. Б.` */
function rolesOf(
  words: readonly RunWord[],
  choice: NameChoice | undefined,
): readonly (PartRole | undefined)[] {
  const roles = words.map(({ kind }, index) =>
    kind === 'name' ? choice?.readings[index]?.role : KIND_ROLES[kind],
  );
  const names = words.map((_, index) => index).filter((index) => words[index]?.kind === 'name');
  const surname = indexOfSurname(words, roles, names);
  return roles.map((role, index) => {
    if (words[index]?.kind !== 'name') return role;
    if (index === surname) return 'surname';
    return role === 'patronymic' ? role : 'given';
  });
}

const KIND_ROLES = { initials: 'initials', numeral: 'number', particle: undefined } as const;

function indexOfSurname(
  words: readonly RunWord[],
  roles: readonly (PartRole | undefined)[],
  names: readonly number[],
): number | undefined {
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (names.length === 1) return isGivenAlone(words, roles, first) ? undefined : first;
  if (roles[first] === 'leading') return first;
  if (roles[last] === 'patronymic') return names.length > 2 ? first : undefined;
  return roles[first] !== 'given' && roles[last] === 'given' && names.length === 2 ? first : last;
}

function isGivenAlone(
  words: readonly RunWord[],
  roles: readonly (PartRole | undefined)[],
  at: number,
): boolean {
  return roles[at] === 'given' && words.every(({ kind }) => kind !== 'initials');
}
