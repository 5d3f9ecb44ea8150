import type { Article } from '../article';
import { dateOfDocument } from '../draft-of';
import type { Draft } from '../drafts';
import type { Party } from '../parties';
import { addresseeOf, speakerNear } from './authors';
import { draft, mentionOf } from './drafting';
import { partiesIn } from './parties';
import type { RussianPhrase } from './phrases';
import { authorOf, isWherein } from './whose';

/** `X направил письмо Y`, `X обратился к Y с письмом`, `в письме X`, `письмо от X`. */
export function letterDraft(article: Article, phrase: RussianPhrase): Draft | undefined {
  if (phrase.noun.lemma === 'обращение' && !isLetter(phrase)) return mentionOf(phrase);
  const author = authorOf(article, phrase);
  const addressee = addresseeOf(article, phrase);
  if (phrase.isPointing || isNobodys(author, addressee)) return mentionOf(phrase);
  const isSelf = author !== undefined && author.name === addressee?.name;
  return draft(phrase, {
    author,
    addressee: isSelf ? undefined : addressee,
    date: dateOfDocument(article, phrase),
    isReply: /(?:^|[^\p{L}])в ответ(?:ном)? на|ответн/iu.test(phrase.left.slice(-60)),
    rule: 'letter-from-to',
    confidence: author && addressee ? 0.85 : 0.65,
  });
}

/** Nobody writes it to nobody, or an outlet prints what others write. */
function isNobodys(author: Party | undefined, addressee: Party | undefined): boolean {
  return author?.kind === 'outlet' || (author === undefined && addressee === undefined);
}

function isLetter({ adjective, right, left }: RussianPhrase): boolean {
  return (
    /^(?:открыт|коллективн|письменн)/u.test(adjective ?? '') ||
    /^ к /u.test(right) ||
    /направи\p{L}+ $/u.test(left)
  );
}

/** Statements, speeches and interviews have somebody who makes them, or there is none. */
export function saidDraft(article: Article, phrase: RussianPhrase): Draft | undefined {
  const { lemma } = phrase.noun;
  const isMessage = lemma === 'сообщение' || lemma === 'пост';
  const author = lemma === 'интервью' ? askedIn(article, phrase) : authorOf(article, phrase);
  if (author === undefined || phrase.isPointing || (isMessage && !isWherein(phrase)))
    return mentionOf(phrase);
  return draft(phrase, {
    author,
    date: dateOfDocument(article, phrase),
    rule: 'said-in-document',
    confidence: 0.75,
  });
}

/** Who speaks in an interview; the outlet that stands behind it asks. */
function askedIn(article: Article, phrase: RussianPhrase): Party | undefined {
  const asked = /^ с(?:о)? /u.test(phrase.right)
    ? partiesIn(article, { start: phrase.end, end: phrase.end + 70 })[0]
    : undefined;
  const author =
    asked ??
    (isWherein(phrase) || /(?:дал[аи]?|да[её]т) $/u.test(phrase.left)
      ? speakerNear(article, phrase)
      : undefined);
  return author?.kind === 'outlet' ? undefined : author;
}

/** Reports and articles: somebody made them. */
export function studyDraft(article: Article, phrase: RussianPhrase): Draft | undefined {
  const author = authorOf(article, phrase);
  const isArticle = phrase.noun.kind === 'article';
  if (author === undefined || phrase.isPointing || (isArticle && author.kind === 'words'))
    return mentionOf(phrase);
  return draft(phrase, {
    author,
    date: dateOfDocument(article, phrase),
    rule: 'report-by',
    confidence: 0.65,
  });
}
