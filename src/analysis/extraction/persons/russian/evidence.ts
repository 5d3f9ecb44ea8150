import type { Traits } from './traits';

/** Why a piece is taken for the name of a person. */
export interface Evidence {
  readonly confidence: number;
  readonly rule: string;
  /** Whether it may found a person of its own; else it only joins one whose name it is. */
  readonly isFounding: boolean;
  /** Whether it is a person's name where it stands in a row of such: `Суареса, Неймара и Пике`. */
  readonly isListable: boolean;
}

interface Rule {
  readonly rule: string;
  readonly confidence: number;
  readonly holds: (traits: Traits) => boolean;
}

const JOINING: Evidence = {
  confidence: 0.7,
  rule: 'name-known-from-text',
  isFounding: false,
  isListable: false,
};
/** What founds a person beside another. */
export const LISTED: Evidence = {
  confidence: 0.6,
  rule: 'in-a-row-of-names',
  isFounding: true,
  isListable: false,
};

/** What is known of the words themselves. */
const BY_NAME: readonly Rule[] = [
  { rule: 'initials', confidence: 0.9, holds: ({ hasInitials, words }) => hasInitials && words > 0 },
  { rule: 'name-with-number', confidence: 0.8, holds: ({ hasNumber, words }) => hasNumber && words > 0 },
  {
    rule: 'patronymic',
    confidence: 0.95,
    holds: ({ roles, words }) => words > 1 && roles.includes('patronymic'),
  },
  { rule: 'given-name', confidence: 0.95, holds: ({ roles, words }) => words > 1 && roles.includes('given') },
  {
    rule: 'east-asian-surname',
    confidence: 0.8,
    holds: ({ roles, words }) => roles[0] === 'leading' && words > 1 && words < 4,
  },
];

/** Several words of which none is known. */
const BY_WORDS: readonly Rule[] = [
  { rule: 'title-before-name', confidence: 0.9, holds: ({ hasTitle }) => hasTitle },
  { rule: 'name-with-verb', confidence: 0.85, holds: ({ isActing }) => isActing },
  {
    rule: 'capitalised-words',
    confidence: 0.7,
    holds: ({ hasThing, isPlace, isSentenceStart, isLine }) =>
      !hasThing && !isPlace && (!isSentenceStart || isLine),
  },
  {
    rule: 'capitalised-words',
    confidence: 0.6,
    holds: ({ hasThing, isPlace, isRepeated, isSurname }) =>
      !hasThing && !isPlace && (isRepeated || isSurname),
  },
];

/** One word: a title before it, something that people do beside it, a given name, or the ending of a surname. */
const BY_WORD: readonly Rule[] = [
  {
    rule: 'title-before-name',
    confidence: 0.8,
    holds: ({ hasTitle, isGiven, isSurname, mayBeOwned }) =>
      hasTitle && (isGiven || isSurname || !mayBeOwned),
  },
  {
    rule: 'name-with-verb',
    confidence: 0.75,
    holds: ({ hasTitle, isActing, isSentenceStart }) => !hasTitle && isActing && !isSentenceStart,
  },
  {
    rule: 'given-name-alone',
    confidence: 0.65,
    holds: ({ hasTitle, isGiven, isSentenceStart, isRepeated, isActing }) =>
      !hasTitle && isGiven && (!isSentenceStart || isRepeated || isActing),
  },
  {
    rule: 'surname-alone',
    confidence: 0.55,
    holds: ({ hasTitle, isSurname, isRepeated }) => !hasTitle && isSurname && isRepeated,
  },
];

/** What speaks for a person: the first rule that holds. */
export function evidenceOf(traits: Traits): Evidence {
  const found = rulesFor(traits).find(({ holds }) => holds(traits));
  if (found === undefined) return { ...JOINING, isListable: isListable(traits) };
  return { confidence: found.confidence, rule: found.rule, isFounding: true, isListable: false };
}

function isListable({ words, isWord, isPlace, hasThing, hasTitle, isSentenceStart }: Traits): boolean {
  return words === 1 && !isWord && !isPlace && !hasThing && !hasTitle && !isSentenceStart;
}

function rulesFor(traits: Traits): readonly Rule[] {
  if (traits.isWord) return BY_NAME;
  if (traits.words > 1) return [...BY_NAME, ...BY_WORDS];
  return traits.isPlace || traits.hasThing ? BY_NAME : [...BY_NAME, ...BY_WORD];
}
