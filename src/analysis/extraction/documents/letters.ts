import { firstNamesIn, namesIn, type Article } from './article';
import { issuerBefore, isWherein, partyBy, partyTo, speakerNear } from './cue-places';
import { dateOfDocument, draftOf, madeBy } from './draft-of';
import type { Draft } from './drafts';
import type { NounPhrase } from './noun-phrases';
import type { Party } from './parties';
import type { Span } from '../../text/span';

const REPLY =
  /(?:in (?:reply|response|answer) to|repl(?:y|ied|ying) to|respond(?:ed|ing)? to|answer(?:ed|ing)?|replying|response) [^.]{0,40}$/iu;

/**
 * A letter, an email or a memo: `X sent a letter to Y`, `in a letter to Y, X said`, `X's letter to Y`, `a letter from X to Y`.
 * Without a writer or a receiver `the letter` is one that was spoken of.
 */
export function letterDraft(article: Article, phrase: NounPhrase): Draft | undefined {
  const { told } = article;
  if (/^ to the editor/.test(told.slice(phrase.end, phrase.end + 15))) return undefined;
  if (isSpoken(article, phrase)) return undefined;
  const whole = withClause(article, phrase);
  const addressee = partyTo(article, whole) ?? receiverBefore(article, phrase);
  const author = senderOf(article, phrase, whole) ?? writerOf(article, phrase);
  if (addressee === undefined && !isNewLetter(phrase, author))
    return madeBy(phrase, partyBy(article, phrase));
  if (author === undefined && addressee === undefined) return undefined;
  return draftOf(phrase, {
    author,
    addressee,
    title: undefined,
    date: dateOfDocument(article, whole),
    isReply: isReply(article, phrase),
    rule: 'letter-from-to',
    confidence: author && addressee ? 0.9 : 0.7,
  });
}

const SENT_BY = /^,? (?:that|which) [^.;,"“”]{2,60}? (?:sent|wrote|written|addressed|mailed|handed)(?= )/u;

/** The letter with the clause that says who sent it, behind whose verb the rest is told: `a letter that X sent to Y`. */
function withClause({ told }: Article, phrase: NounPhrase): NounPhrase {
  const clause = SENT_BY.exec(told.slice(phrase.end, phrase.end + 90));
  return clause === null ? phrase : { ...phrase, end: phrase.end + clause[0].length };
}

function senderOf(article: Article, { end }: NounPhrase, whole: Span): Party | undefined {
  return firstNamesIn(article, { start: end, end: whole.end })[0];
}

function writerOf(article: Article, phrase: NounPhrase): Party | undefined {
  if (phrase.owner) return phrase.owner;
  const by = partyBy(article, phrase);
  if (by) return by;
  const inside = isWherein(article, phrase) ? speakerNear(article, phrase) : issuerBefore(article, phrase);
  return inside;
}

/** Most replies are spoken. */
function isSpoken({ told }: Article, { word, modifiers, end }: NounPhrase): boolean {
  return word === 'reply' && !modifiers.includes('written') && !IN_WRITING.test(told.slice(end, end + 12));
}

const IN_WRITING = /^ (?:sent|dated|signed|published)(?!\p{L})/u;

/** `the letter` is new only where it says whose it is; `a letter` wherever somebody writes it. */
function isNewLetter({ determiner, owner, word }: NounPhrase, author: Party | undefined): boolean {
  if (author === undefined) return false;
  return determiner === 'a' || determiner === 'none' || (owner !== undefined && word === 'letter');
}

const SENT = /(?:sent|wrote|handed|written) (?<receiver>[^.;"]{3,60}) $/iu;

/** `X sent Y a letter`. */
function receiverBefore(article: Article, phrase: NounPhrase): Party | undefined {
  const { start } = phrase;
  const receiver = SENT.exec(article.told.slice(Math.max(0, start - 80), start))?.groups?.receiver;
  if (receiver === undefined) return undefined;
  if (/^(?:him|her|them)$/.test(receiver)) return lastBefore(article, phrase);
  const names = namesIn(article, { start: start - 1 - receiver.length, end: start });
  return names.find((name) => name.end === start - 1);
}

/** `X met Y and sent him a letter`: not who is named first, but the last person. */
function lastBefore(article: Article, { start, sentence }: NounPhrase): Party | undefined {
  const persons = namesIn(article, { start: sentence.start, end: start }).filter(
    ({ kind }) => kind === 'person',
  );
  return new Set(persons.map(({ name }) => name)).size > 1 ? persons.at(-1) : undefined;
}

/** `in response to the letter` makes the phrase the letter that is answered; `a letter in reply to` the one that answers. */
function isReply({ told }: Article, { start, end }: NounPhrase): boolean {
  const right = told.slice(end, end + 60);
  return (
    /^(?: [^.;,]{0,40})? in (?:reply|response|answer) to/iu.test(right) ||
    /(?:^|[^\p{L}])(?:reply|response|replied|responded|answered|answering)(?:[^.;]{0,30}) (?:in|with|by)(?: [^.;]{0,10})?$/iu.test(
      told.slice(Math.max(0, start - 70), start),
    )
  );
}

/** Whether the phrase is the letter that another answers: `in response to his letter`. */
export function isAnswered({ told }: Article, { start }: NounPhrase): boolean {
  return REPLY.test(told.slice(Math.max(0, start - 60), start));
}
