import type { Article } from './article';
import { issuerBefore, isWherein, partyBy, partyInside, speakerNear } from './cue-places';
import { anaphorOf, dateOfDocument, draftOf } from './draft-of';
import type { Draft } from './drafts';
import type { NounPhrase } from './noun-phrases';
import { isTold, type Party } from './parties';
import { subjectOf } from './subjects';
import { namesIn } from './article';
import type { Span } from '../../text/span';

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
  if (LOOSE.test(phrase.word) && !isWrittenByCourt(article, phrase)) return undefined;
  const author = orCourt(article, phrase, authorOf(article, phrase) ?? ruler(article, phrase));
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

/** Anybody has these; those of a court are documents. */
const LOOSE = /^(?:decision|opinion|majority opinion)$/;
const WROTE_IN =
  /(?:wrote|writes|written|writing|said|says|ruled|found|held|concluded) in (?:(?:a|an|the|his|her|its|their) )?$/iu;

/** `Judge X wrote in her decision`. */
function isWrittenByCourt(article: Article, phrase: NounPhrase): boolean {
  const left = article.told.slice(Math.max(0, phrase.start - 40), phrase.start);
  const author = WROTE_IN.test(left) ? (phrase.owner ?? speakerNear(article, phrase)) : undefined;
  if (author === undefined) return false;
  const judges = [...(article.described.get('judge') ?? []), ...(article.described.get('justice') ?? [])];
  return (
    /(?<!\p{L})(?:court|tribunal|judge|judges|justice)(?!\p{L})/iu.test(author.name) ||
    judges.some(({ name }) => name === author.name)
  );
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

/** `a curfew that X imposed by decree`: who does it. */
function ruler(article: Article, { word, determiner, sentence, start }: NounPhrase): Party | undefined {
  if (word !== 'decree' || determiner !== 'none') return undefined;
  const left = article.told.slice(Math.max(sentence.start, start - 40), start);
  const verb = /(?<!\p{L})(?<verb>\p{Ll}{3,}ed)(?: \p{L}+){0,3} by $/u.exec(left);
  if (verb === null) return undefined;
  const at = start - left.length + verb.index;
  return subjectOf(article, sentence, { start: at, end: at + (verb.groups?.verb ?? '').length });
}

/** `the judges`: their court, where it is named. */
function orCourt(article: Article, phrase: NounPhrase, author: Party | undefined): Party | undefined {
  const isBench =
    author?.kind === 'words' &&
    /^(?:(?:the|two|three|five|seven|nine|eleven) )*(?:judges?|justices|panel|court)$/i.test(author.name);
  return isBench && phrase.determiner !== 'this' ? (courtBefore(article, phrase) ?? author) : author;
}

const COURT = /(?<!\p{L})(?:court|tribunal)(?!\p{L}|room|house)/giu;

/** The body whose name says that it is a court, else the judge who is named, else the mere word. */
function courtBefore(article: Article, { start, end }: NounPhrase): Party | undefined {
  const near = namesIn(article, { start: Math.max(0, start - COURT_WITHIN), end: start });
  const named = near.findLast(
    (one) =>
      one.kind !== 'person' &&
      /(?<!\p{L})(?:court|tribunal)(?!\p{L})/iu.test(one.name) &&
      isTold(article, one) &&
      !isAskedYet(article, one),
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

/** `would appeal to the Supreme Court`: one that is asked has not decided. */
function isAskedYet({ told }: Article, { start }: Span): boolean {
  return /(?<!\p{L})(?:to|asks?|asked|asking) (?:the )?$/iu.test(told.slice(Math.max(0, start - 14), start));
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
  return {
    start,
    end,
    name: modifiers.slice(firstOfCourt(modifiers, court), court + 1).join(' '),
    kind: 'words',
  };
}

/** `a May 23 appeals court ruling`: the day is none of the court's name. */
function firstOfCourt(modifiers: readonly string[], court: number): number {
  return modifiers.slice(0, court).findLastIndex((word) => /\d|day$/.test(word)) + 1;
}
