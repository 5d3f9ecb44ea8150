import type { Article } from './article';
import { issuerBefore, isWherein, partyBy, partyInside, speakerNear } from './cue-places';
import { anaphorOf, dateOfDocument, draftOf } from './draft-of';
import type { Draft } from './drafts';
import type { NounPhrase } from './noun-phrases';
import type { Party } from './parties';
import { namesIn } from './article';

/** Of these nobody need be named, since only a state has them. */
const SURE = new Set(['decree', 'executive order', 'presidential order', 'edict']);

/** Decrees, orders and rulings: `X signed a decree`, `the court's ruling`, `an executive order by X`. */
export function orderDraft(article: Article, phrase: NounPhrase): Draft | undefined {
  if (
    /^ to(?= |$)/.test(article.told.slice(phrase.end, phrase.end + 4)) &&
    phrase.word === 'order' &&
    phrase.determiner === 'none'
  )
    return undefined;
  if (isAdjective(article, phrase)) return undefined;
  const author = authorOf(article, phrase);
  if (author === undefined)
    return isSureOrder(phrase) ? unsigned(article, phrase) : (ofCourt(article, phrase) ?? anaphorOf(phrase));
  const title = titleOf(phrase);
  return draftOf(phrase, {
    author,
    title,
    date: dateOfDocument(article, phrase),
    rule: 'order-by',
    confidence: 0.75,
  });
}

const OF_COURTS = /^(?:verdict|ruling|judgment|judgement|court order|injunction|restraining order)$/;
/** So far back the court is looked for that decided. */
const COURT_WITHIN = 500;

/** `The verdict`, `in its ruling`: of the court or the judge of whom was spoken last. It is the one of that court, if there is one. */
function ofCourt(article: Article, phrase: NounPhrase): Draft | undefined {
  // `a ruling` without an author is one that nobody has made yet.
  const isMade = phrase.determiner === 'the' || phrase.determiner === 'owner';
  if (!OF_COURTS.test(phrase.word) || !isMade) return undefined;
  const author = courtBefore(article, phrase);
  if (author === undefined) return undefined;
  return draftOf(phrase, {
    author,
    date: dateOfDocument(article, phrase),
    rule: 'ruling-of-court',
    confidence: 0.6,
  });
}

/** `the ruling Communist Party`. */
function isAdjective({ told }: Article, { end, word }: NounPhrase): boolean {
  return (
    word === 'ruling' &&
    /^ (?:\p{Lu}|party|parties|coalition|elite|family|class|bloc|alliance|junta|council|body)/u.test(
      told.slice(end, end + 12),
    )
  );
}

const COURT = /(?<!\p{L})(?:court|tribunal)(?!\p{L}|room|house)/giu;

/** The body whose name says that it is a court, else the judge who is named, else the mere word. */
function courtBefore(article: Article, { start, end }: NounPhrase): Party | undefined {
  const near = namesIn(article, { start: Math.max(0, start - COURT_WITHIN), end: start });
  const named = near.findLast(
    ({ name, kind }) => kind !== 'person' && /(?<!\p{L})(?:court|tribunal)(?!\p{L})/iu.test(name),
  );
  if (named) return named;
  const judges = article.described.get('judge') ?? [];
  const judge = near.findLast(({ name }) => judges.some((person) => person.name === name));
  if (judge) return judge;
  const word = [
    ...article.told
      .slice(Math.max(0, start - COURT_WITHIN), Math.min(article.told.length, end + 60))
      .matchAll(COURT),
  ].at(-1);
  return word && { start, end, name: word[0].toLowerCase(), kind: 'words' };
}

function isSureOrder({ word, determiner, modifiers }: NounPhrase): boolean {
  return SURE.has(word) && (determiner === 'a' || determiner === 'owner' || modifiers.length > 0);
}

function unsigned(article: Article, phrase: NounPhrase): Draft {
  return draftOf(phrase, {
    title: titleOf(phrase),
    words: phrase.modifiers,
    date: dateOfDocument(article, phrase),
    rule: 'order',
    confidence: 0.6,
  });
}

function titleOf({ modifiers, word }: NounPhrase): string {
  return [...modifiers, word].join(' ');
}

function authorOf(article: Article, phrase: NounPhrase): Party | undefined {
  if (phrase.determiner === 'this') return undefined;
  return (
    phrase.owner ??
    partyBy(article, phrase) ??
    partyInside(article, phrase) ??
    courtInside(phrase) ??
    courtInWord(phrase) ??
    (isWherein(article, phrase) ? speakerNear(article, phrase) : undefined) ??
    issuerBefore(article, phrase)
  );
}

/** `a court order` is that of a court. */
function courtInWord({ word, start, end }: NounPhrase): Party | undefined {
  return word === 'court order' ? { start, end, name: 'court', kind: 'words' } : undefined;
}

/** `the appeals court ruling`: the court is not named, but it is the author. */
function courtInside({ modifiers, start, end }: NounPhrase): Party | undefined {
  const court = modifiers.findIndex((modifier) => /^courts?$/.test(modifier));
  if (court < 0) return undefined;
  return { start, end, name: modifiers.slice(0, court + 1).join(' '), kind: 'words' };
}

const PASSED =
  /(?:adopted|passed|approved|voted (?:for|on|against)|vetoed|backed|tabled|under|violat\p{L}+|drafted|introduced|put forward) (?:a |an |the )?[^.;,]{0,30}$/iu;
const CONTENT =
  /^ (?:on|calling|condemning|demanding|urging|adopted|passed|that (?:calls|condemns|demands|accommodated|would))/u;

/** Only bodies have resolutions of these kinds. */
const OF_BODIES =
  /^(?:contempt|censure|budget|impeachment|congressional|council|joint|non-binding|un|u\.n\.|parliamentary|draft)$/;

/** Resolutions of parliaments and councils, not of quarrels: somebody adopts them, or they call for something. */
export function resolutionDraft(article: Article, phrase: NounPhrase): Draft | undefined {
  const { told } = article;
  const author =
    phrase.owner ?? partyBy(article, phrase) ?? partyInside(article, phrase) ?? issuerBefore(article, phrase);
  const isPassed =
    PASSED.test(told.slice(Math.max(0, phrase.start - 60), phrase.start)) ||
    phrase.modifiers.some((word) => OF_BODIES.test(word));
  const hasContent = CONTENT.test(told.slice(phrase.end, phrase.end + 30));
  if (phrase.determiner === 'this' || (!isPassed && !hasContent && author?.kind !== 'organization'))
    return anaphorOf(phrase);
  const words = phrase.modifiers.filter((word) => word.length > 2);
  const title = words.length > 0 ? titleOf(phrase) : undefined;
  return draftOf(phrase, {
    author,
    title,
    date: dateOfDocument(article, phrase),
    rule: 'resolution',
    confidence: 0.7,
  });
}
