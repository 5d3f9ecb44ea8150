import type { Span } from '../../../text/span';
import type { Article } from '../article';
import type { Draft } from '../drafts';
import { lawDraft } from './bills';
import { orderDraft, rulingDraft, treatyDraft } from './decisions';
import { mentionOf } from './drafting';
import { letterDraft, saidDraft, studyDraft } from './messages';
import type { RussianManner } from './nouns';
import { russianPhrases, type RussianPhrase } from './phrases';
import { posts } from './posts';
import { isWherein } from './whose';

type Rule = (article: Article, phrase: RussianPhrase) => Draft | undefined;

const RULES: Readonly<Record<RussianManner, Rule>> = {
  letter: letterDraft,
  said: saidDraft,
  law: lawDraft,
  order: orderDraft,
  ruling: rulingDraft,
  treaty: treatyDraft,
  study: studyDraft,
  any: (_article, phrase) => mentionOf(phrase),
};

/** All that a sentence of a Russian article says of documents, in its order. */
export function russianDrafts(article: Article, sentence: Span): readonly Draft[] {
  const drafts = russianPhrases(article, sentence)
    .filter((phrase) => !isOtherThing(phrase))
    .flatMap((phrase) => RULES[phrase.noun.manner](article, phrase) ?? []);
  return [...drafts, ...posts(article, sentence)].sort((one, other) => one.start - other.start);
}

/** `статья 207 УК`, `речь идёт`, `по закону`: words of other things. */
function isOtherThing(phrase: RussianPhrase): boolean {
  const { left, right } = phrase;
  const { lemma } = phrase.noun;
  if (lemma === 'статья')
    return (
      /^ (?:№ ?)?\d|^ (?:УК|УПК|Уголовн|Конституц|о )/u.test(right) || /\d[^.]{0,20}$/u.test(left.slice(-20))
    );
  if (lemma === 'речь')
    return /^ (?:ид[её]т|шла|пойд[её]т)/u.test(right) || /(?:о ч[её]м|свобод\p{L}+|част\p{L}+) $/u.test(left);
  if (lemma === 'закон')
    return (
      /(?:по|вне|именем|согласно|в соответствии с|против) $/iu.test(left) ||
      /^ (?:и поряд|природ|физик|жанр)/u.test(right)
    );
  if (lemma === 'заключение') return !isOpinion(phrase);
  // `в распоряжении редакции` says who has something.
  if (lemma === 'распоряжение') return /(?:^|[^\p{L}])(?:в|во)(?: (?:его|её|их|нашем))? $/iu.test(left);
  if (lemma === 'решение' || lemma === 'сообщение')
    return /^ (?:проблем|вопрос|задач|конфликт|о том)/u.test(right);
  return false;
}

/** `в своём заключении`, `заключение экспертов`: prisons and contracts have that word too. */
function isOpinion(phrase: RussianPhrase): boolean {
  const isOwn = isWherein(phrase) && /сво[её]м $/iu.test(phrase.left);
  return isOwn || /^ (?:\p{Lu}|министерств|комитет|эксперт|прокуратур|комисси)/u.test(phrase.right);
}
