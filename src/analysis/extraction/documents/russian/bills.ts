import type { Article } from '../article';
import { dateOfDocument } from '../draft-of';
import type { Draft } from '../drafts';
import type { Party } from '../parties';
import { agentOf, issuerOf, ownerBehind } from './authors';
import { draft, mentionOf } from './drafting';
import { partiesIn } from './parties';
import { tellingWords, type RussianPhrase } from './phrases';

/** Bills and laws: what they are about tells one from another, or who brought them in. */
export function lawDraft(article: Article, phrase: RussianPhrase): Draft | undefined {
  const { about, noun } = phrase;
  const words = tellingWords(about);
  const author = noun.kind === 'bill' ? billAuthor(article, phrase) : undefined;
  const date = dateOfDocument(article, phrase);
  if (words.length === 0) {
    // A bill that nothing names is told by who brought it in.
    if (author === undefined || phrase.isPointing) return mentionOf(phrase, { author });
    return draft(phrase, { author, date, title: undefined, rule: 'bill-by', confidence: 0.6 });
  }
  if (noun.kind === 'law' && isGeneral(phrase)) return mentionOf(phrase);
  return draft(phrase, {
    words,
    author,
    date,
    title: noun.lemma + about,
    rule: 'law-about',
    confidence: 0.7,
  });
}

function billAuthor(article: Article, phrase: RussianPhrase): Party | undefined {
  const author = agentOf(article, phrase) ?? issuerOf(article, phrase);
  if (author) return author;
  const owner = phrase.about === '' ? ownerBehind(article, phrase) : undefined;
  return owner ?? (phrase.isOwned ? lastPerson(article, phrase) : undefined);
}

/** `её законопроект`: who was spoken of last. */
function lastPerson(article: Article, { sentence, start }: RussianPhrase): Party | undefined {
  const here = partiesIn(article, { start: Math.max(0, sentence.start - 250), end: start });
  return here.findLast(({ kind }) => kind === 'person');
}

/** Laws are spoken of in general: `законы о браке`. */
function isGeneral({ left }: RussianPhrase): boolean {
  return /(?:все|любые|такие) $/iu.test(left);
}
