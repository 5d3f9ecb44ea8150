import type { Article } from './article';
import { issuerBefore, isWherein, partyBy, partyInside, speakerNear } from './cue-places';
import { anaphorOf, dateOfDocument, draftOf } from './draft-of';
import type { Draft } from './drafts';
import type { NounPhrase } from './noun-phrases';
import type { Party } from './parties';
import { namesIn } from './article';

/** What else a message can be. */
const MEDIA =
  /^(?:video|facebook|twitter|text|televised|written|email|recorded|voice|social|telegram|veto|signing|congratulatory|farewell|weekly|new-year|voice|audio)$/;

/** These mean many things; they count only where somebody says something in them, or gives them. */
const LOOSE = new Set([
  'post',
  'message',
  'announcement',
  'declaration',
  'proclamation',
  'testimony',
  'sermon',
  'address',
  'remarks',
  'keynote',
  'speech',
  'tweet',
]);

/**
 * Statements, posts and speeches: `X said in a statement`, `in a speech X said`, `X issued a statement`, `a statement by X`.
 * Each has an author, or there is none.
 */
export function utteranceDraft(article: Article, phrase: NounPhrase): Draft | undefined {
  const author = authorOf(article, phrase);
  if (author === undefined) return anaphorOf(phrase);
  return draftOf(phrase, {
    author,
    date: dateOfDocument(article, phrase),
    rule: 'said-in-document',
    confidence: 0.8,
  });
}

function authorOf(article: Article, phrase: NounPhrase): Party | undefined {
  if (phrase.determiner === 'this' || isMereMessage(phrase)) return undefined;
  const by = partyBy(article, phrase);
  if (by) return by;
  if (isWherein(article, phrase) && phrase.determiner !== 'the') return speakerIn(article, phrase);
  const issuer = isFirst(phrase) ? issuerBefore(article, phrase) : undefined;
  return issuer ?? ownerOf(article, phrase);
}

/** `a statement`, `the following statement`: the reporter speaks of it for the first time. */
function isFirst({ determiner, modifiers }: NounPhrase): boolean {
  return determiner === 'a' || modifiers.some((word) => /^(?:below|following)$/.test(word));
}

/** `clear messages` are sent by many things; a video message is a document. */
function isMereMessage({ word, modifiers }: NounPhrase): boolean {
  return word === 'message' && !modifiers.some((modifier) => MEDIA.test(modifier));
}

function speakerIn(article: Article, phrase: NounPhrase): Party | undefined {
  return phrase.owner ?? speakerNear(article, phrase) ?? partyInside(article, phrase);
}

/** `his speech`, `a White House statement`. */
function ownerOf(article: Article, phrase: NounPhrase): Party | undefined {
  if (phrase.owner && phrase.word === 'speech') return phrase.owner;
  return LOOSE.has(phrase.word) ? undefined : partyInside(article, phrase);
}

/**
 * `X said in an interview with Y`, `In an interview with Y, X said`, `an interview with X`. The author is who is asked.
 */
export function interviewDraft(article: Article, phrase: NounPhrase): Draft | undefined {
  if (phrase.determiner === 'the' || phrase.determiner === 'this') return anaphorOf(phrase);
  const author =
    (isWherein(article, phrase) ? speakerNear(article, phrase) : undefined) ?? askedIn(article, phrase);
  if (author === undefined) return undefined;
  return draftOf(phrase, {
    author,
    date: dateOfDocument(article, phrase),
    rule: 'said-in-interview',
    confidence: 0.8,
  });
}

/** Who stands behind `interview with` and is a person; an outlet asks. */
function askedIn(article: Article, { end, sentence }: NounPhrase): Party | undefined {
  if (!/^ with /.test(article.told.slice(end, end + 6))) return undefined;
  return namesIn(article, { start: end, end: Math.min(sentence.end, end + 80) }).find(
    ({ kind, start }) => kind === 'person' && start < end + 60,
  );
}
