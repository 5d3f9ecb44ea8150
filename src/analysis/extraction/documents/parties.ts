import { firstNamesIn, sentenceAt, type Article } from './article';
import type { NamedSpan } from './names';
import { PERSONAL_ROLES } from './english/cues';
import { hasRole } from './role-phrases';
import { indexAt, type Span } from '../../text/span';

/** Who writes or receives: a name of the article, or words for somebody unnamed. */
export interface Party extends Span {
  readonly name: string;
  readonly kind: NamedSpan['kind'] | 'words';
}

/** So many sentences back a pronoun may reach. */
const REACH = 4;

const GENDERS: Readonly<Record<string, 'female' | 'male' | undefined>> = {
  he: 'male',
  his: 'male',
  him: 'male',
  she: 'female',
  her: 'female',
};

/** Whether the reporter says it: names inside quotations are none of the reporter's. */
export function isTold({ told }: Article, { start }: Span): boolean {
  return told[start] !== ' ';
}

/** Whom `he`, `she`, `they` or `it` means: the last who was named first in a sentence, of that gender where it is known. */
export function partyOfPronoun(article: Article, pronoun: Span, word: string): Party | undefined {
  const gender = GENDERS[word];
  const isFit =
    word === 'they' || word === 'their' || word === 'them'
      ? isAnybody
      : gender === undefined
        ? isBody
        : (name: NamedSpan) => isOfGender(article, name, gender);
  const here = sentenceAt(article, pronoun.start);
  for (let index = here; index >= Math.max(0, here - REACH); index -= 1) {
    const sentence = article.sentences[index] as Span;
    const end = index === here ? pronoun.start : sentence.end;
    const found = firstNamesIn(article, { start: sentence.start, end }).find(isFit);
    if (found) return { ...pronoun, name: found.name, kind: found.kind };
  }
  return undefined;
}

function isAnybody({ kind }: NamedSpan): boolean {
  return kind !== 'unknown';
}

function isBody({ kind }: NamedSpan): boolean {
  return kind === 'organization' || kind === 'outlet';
}

function isOfGender({ findings }: Article, name: NamedSpan, gender: 'female' | 'male'): boolean {
  if (name.kind === 'person') return name.gender === undefined || name.gender === gender;
  return name.kind === 'unknown' && findings.persons.length === 0;
}

/**
 * Whom words such as `the President of Kyrgyzstan` or `the minister` mean: the last person before them, or else the first
 * behind, whom the article describes so. Undefined where it describes nobody so.
 */
export function partyOfDescription(article: Article, span: Span): Party | undefined {
  const words = contentWords(article.text.slice(span.start, span.end));
  if (words.length === 0) return undefined;
  const candidates = words.flatMap((word) => article.described.get(word) ?? []);
  const described = [...new Set(candidates)].filter(({ descriptions }) =>
    descriptions.some((description) => isDescribed(article, words, contentWords(description))),
  );
  const nearest = described
    .map((person) => ({
      person,
      at: person.mentions[indexAt(person.mentions, span.start)]?.start ?? -1,
    }))
    .sort((one, other) => other.at - one.at)[0];
  return nearest && { ...span, name: nearest.person.name, kind: 'person' };
}

const SMALL = new Set([
  'the',
  'a',
  'an',
  'of',
  'for',
  'and',
  'in',
  'his',
  'her',
  'their',
  'its',
  's',
  'former',
  'us',
  'u.s.',
]);

function contentWords(words: string): readonly string[] {
  return (words.toLowerCase().match(/\p{L}[\p{L}.-]*/gu) ?? []).filter((word) => !SMALL.has(word));
}

function isDescribed({ codes }: Article, words: readonly string[], description: readonly string[]): boolean {
  const countries = description.map((word) => codes.get(word)).filter((code) => code !== undefined);
  const isSaid = (word: string) => description.includes(word) || countries.includes(codes.get(word) ?? '');
  return words.some(hasRole) && words.every(isSaid);
}

/** Words for a body that is not named here, such as `the company` or `police`: kept as they are, without the article. */
export function partyOfWords(article: Article, span: Span): Party | undefined {
  const words = article.text.slice(span.start, span.end);
  if (!hasRole(words)) return undefined;
  const described =
    partyOfDescription(article, span) ??
    bodyBefore(article, span, words) ??
    personBefore(article, span, words);
  return described ?? { ...span, name: words.replace(/^(?:the|a|an) /i, ''), kind: 'words' };
}

const PERSON = new RegExp(
  `^(?:the|(?:his|her|their|\\p{Lu}[\\p{L}.-]+)(?:'s)?) (?:[\\p{L}.-]+ ){0,3}(?:${PERSONAL_ROLES})$`,
  'iu',
);

/** `the senator`, `Smith's former strategist`: who was named last, where the article describes nobody so. */
function personBefore(article: Article, span: Span, words: string): Party | undefined {
  return PERSON.test(words) ? partyOfPronoun(article, span, 'he') : undefined;
}

/** `the company`, `the agency`: the last body that was named before, within a few sentences. */
const BODIES =
  /^the (?:company|firm|agency|organi[sz]ation|ministry|group|council|committee|commission|union|airline|bank|party|network|newspaper|foundation|association|institute|university|department)$/i;

function bodyBefore(article: Article, span: Span, words: string): Party | undefined {
  return BODIES.test(words) ? partyOfPronoun(article, span, 'it') : undefined;
}
