import type { Article } from './article';
import { issuerBefore, partyBy, partyInside } from './cue-places';
import { anaphorOf, dateOfDocument, draftOf } from './draft-of';
import type { Draft } from './drafts';
import type { NounPhrase } from './noun-phrases';

/** Petitions, indictments, complaints to a court: what somebody files. Without who did it, it is one that was spoken of. */
export function filingDraft(article: Article, phrase: NounPhrase): Draft | undefined {
  const author =
    partyBy(article, phrase) ?? phrase.owner ?? partyInside(article, phrase) ?? issuerBefore(article, phrase);
  if (author === undefined || phrase.determiner === 'this') return anaphorOf(phrase);
  return draftOf(phrase, { author, date: dateOfDocument(article, phrase), rule: 'filed', confidence: 0.65 });
}
