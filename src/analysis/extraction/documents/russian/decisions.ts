import type { Article } from '../article';
import { dateOfDocument } from '../draft-of';
import type { Draft } from '../drafts';
import type { Party } from '../parties';
import { issuerOf, ownerBehind, speakerNear } from './authors';
import { draft, mentionOf } from './drafting';
import { tellingWords, type RussianPhrase } from './phrases';
import { authorOf, isWherein } from './whose';

/** Decrees and orders of those who rule. */
export function orderDraft(article: Article, phrase: RussianPhrase): Draft | undefined {
  const author = authorOf(article, phrase);
  const words = tellingWords(phrase.about);
  if (phrase.isPointing || (author === undefined && words.length === 0)) return mentionOf(phrase);
  const title = phrase.about === '' ? undefined : phrase.noun.lemma + phrase.about;
  return draft(phrase, {
    author,
    words,
    title,
    date: dateOfDocument(article, phrase),
    rule: 'order-by',
    confidence: 0.7,
  });
}

const COURT = /(?:^| )суд(?:ья)?(?: |$)|трибунал|арбитраж/iu;

/** `суд вынес решение`, `приговор суда`: only what a court decides is a document. */
export function rulingDraft(article: Article, phrase: RussianPhrase): Draft | undefined {
  const author =
    ownerBehind(article, phrase) ??
    (isWherein(phrase) ? speakerNear(article, phrase) : undefined) ??
    issuerOf(article, phrase);
  if (author === undefined || phrase.isPointing || !isCourt(article, author)) {
    return phrase.noun.lemma === 'решение' ? undefined : mentionOf(phrase);
  }
  return draft(phrase, {
    author,
    date: dateOfDocument(article, phrase),
    rule: 'ruling-of-court',
    confidence: 0.7,
  });
}

function isCourt({ findings }: Article, { name }: Party): boolean {
  return (
    COURT.test(name) ||
    findings.persons.some(
      (person) => person.name === name && person.descriptions.some((one) => /^судья/u.test(one)),
    )
  );
}

const MADE =
  /(?:подписа|заключ|ратифиц|расторг|денонсир|нарушен|нарушил|согласова|достиг|вышл[аи]|вышел|выход)\p{L}*(?: [\p{L}»«"]+){0,8} $/iu;
const OF_STATES =
  /^(?:мирн|торгов|межправительственн|двусторонн|многосторонн|рамочн|международн|парижск|минск|женевск)/u;

/** Treaties and agreements: somebody signs, breaks or leaves them, or they have a kind. */
export function treatyDraft(article: Article, phrase: RussianPhrase): Draft | undefined {
  const { about, adjective, noun, right } = phrase;
  const isBetween = /^ (?:[^,.]{0,40} )?между /u.test(right);
  const isOf = OF_STATES.test(adjective ?? '');
  const isMade = MADE.test(phrase.left);
  if (phrase.isPointing || !(isBetween || isOf || isMade || (about !== '' && noun.lemma !== 'договор')))
    return mentionOf(phrase);
  const words = tellingWords(`${isOf ? adjective : ''} ${about}`);
  const title = about === '' ? undefined : noun.lemma + about;
  return draft(phrase, {
    words,
    title,
    date: dateOfDocument(article, phrase),
    rule: 'treaty',
    confidence: 0.6,
  });
}
