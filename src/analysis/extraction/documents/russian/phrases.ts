import { casesAfter } from '../../../russian/cases';
import { spansInside, textAt, type Span } from '../../../text/span';
import type { Token } from '../../../text/tokens';
import type { Article } from '../article';
import { documentNoun, DRAFT_OF, type RussianNoun } from './nouns';

/** A noun of documents with what is said around it, in its sentence. */
export interface RussianPhrase extends Span {
  readonly noun: RussianNoun;
  readonly sentence: Span;
  /** ` о некоммерческих организациях`; empty where nothing says what it is about. */
  readonly about: string;
  /** The adjective before it, in lower case: `открытое`. */
  readonly adjective: string | undefined;
  /** `его`, `её`, `свой`: somebody's, whom the sentence tells. */
  readonly isOwned: boolean;
  readonly isPointing: boolean;
  /** What the reporter says before and behind it in the sentence. */
  readonly left: string;
  readonly right: string;
}

const NEAR = 200;
/** What belongs to the noun itself stands in so many letters before it. */
const BESIDE = 45;
const OWNED =
  /(?:^|[^\p{L}])(?:его|её|ее|их|собственн\p{L}+|сво(?:й|его|ему|им|[её]м|ю|ей|я|и))(?: \p{L}+)? $/iu;
const POINTING =
  /(?:^|[^\p{L}])(?:эт(?:от|ого|ому|им|ом|о|а|ой|у)|данн(?:ый|ого|ому|ым|ом)|тако(?:й|го)) (?:\p{L}+ )?$/iu;
const ABOUT = /^ (?:об? |обо |«об? )[\p{L}\p{N}«»"-]+(?: [\p{L}\p{N}«»"-]+){0,7}/u;
/** Where what it is about ends: at a verb or another clause. */
const ENDS_ABOUT =
  / (?:\p{Ll}+(?:ыми|ими)|в|во|на|с|со|к|по|от|до|за|при|который|которая|которое|которые|был[аои]?|будет|был|не|внес\p{L}+|принят\p{L}*|направлен\p{L}*|подписан\p{L}*|вступ\p{L}+|прош[её]л\p{L}*)(?= |$).*$/u;

/** The documents that a sentence names, in their order. */
export function russianPhrases(article: Article, sentence: Span): readonly RussianPhrase[] {
  return spansInside(article.tokens, sentence).flatMap((token) => {
    const noun = token.kind === 'word' ? documentNoun(token.lower) : undefined;
    return noun === undefined || article.told[token.start] === ' '
      ? []
      : [phraseAt(article, sentence, token, noun)];
  });
}

function phraseAt(article: Article, sentence: Span, token: Token, noun: RussianNoun): RussianPhrase {
  const left = article.told.slice(Math.max(sentence.start, token.start - NEAR), token.start);
  const right = article.told.slice(token.end, Math.min(sentence.end, token.end + NEAR));
  const near = left.slice(-BESIDE);
  const draft = noun.lemma === 'закон' ? DRAFT_OF.exec(near) : null;
  const start = draft ? token.start - draft[0].replace(/^[^\p{L}]/u, '').length : token.start;
  return {
    start,
    end: token.end,
    noun: draft ? { ...noun, lemma: 'законопроект', kind: 'bill' } : noun,
    sentence,
    about: aboutOf(article, token.end, sentence.end),
    adjective: /(?:^|[^\p{L}])(\p{L}+(?:ое|ого|ому|ым|им|ом|ый|ий|ая|ую|ой))[ «]$/iu
      .exec(near)?.[1]
      ?.toLowerCase(),
    isOwned: OWNED.test(near),
    isPointing: POINTING.test(near),
    left: draft ? left.slice(0, left.length - (token.start - start)) : left,
    right,
  };
}

function aboutOf({ text }: Article, start: number, end: number): string {
  const found = ABOUT.exec(textAt(text, { start, end: Math.min(end, start + 120) }))?.[0] ?? '';
  return found.replace(ENDS_ABOUT, '').replace(/[«»"]/gu, '');
}

/** What tells one document from others of its kind: the beginnings of its words, which no case changes. */
export function tellingWords(written: string): readonly string[] {
  const words = written.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return [...new Set(words.filter((word) => casesAfter(word) === undefined).map((word) => word.slice(0, 5)))];
}
