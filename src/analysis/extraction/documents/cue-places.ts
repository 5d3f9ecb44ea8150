import type { Article } from './article';
import { ISSUING, SAYING } from './english/cues';
import type { NounPhrase } from './noun-phrases';
import { isTold, type Party } from './parties';
import { partyFrom, subjectOf } from './subjects';
import { namesIn } from './article';
import type { Span } from '../../text/span';

const SAYS = new RegExp(`(?<![\\p{L}-])(?:${SAYING})(?![\\p{L}-])`, 'giu');
const NEAR = 600;

/** What the reporter says before and behind a phrase, within its sentence. */
function around({ told }: Article, { sentence, start, end }: NounPhrase) {
  const from = Math.max(sentence.start, start - NEAR);
  return { from, left: told.slice(from, start), right: told.slice(end, Math.min(sentence.end, end + NEAR)) };
}

const INSIDE = /(?:^|[^\p{L}])(?:in|via|through|during|with|by|at|for|on)(?: what \p{L}+ called)? ?$/iu;

/** Whether the phrase says in what somebody said it: `in a statement`. */
export function isWherein(article: Article, phrase: NounPhrase): boolean {
  return INSIDE.test(around(article, phrase).left);
}

/** Who says something in the sentence of the phrase: `X said in a statement`, `In a statement, X said`. */
export function speakerNear(article: Article, phrase: NounPhrase): Party | undefined {
  const { from, left, right } = around(article, phrase);
  const after = verbAfter(right, phrase.end);
  const before = [...left.matchAll(SAYS)].at(-1);
  const opensClause = /(?:^|[.;] |, and |["”] )\W*(?:\p{L}+ ){0,2}$/u.test(left);
  const verbBefore = before && { start: from + before.index, end: from + before.index + before[0].length };
  const [first, second] = opensClause ? [after, verbBefore] : [verbBefore, after];
  return (
    (first && subjectOf(article, phrase.sentence, first)) ??
    (second && subjectOf(article, phrase.sentence, second))
  );
}

function verbAfter(right: string, offset: number): Span | undefined {
  const found = right.matchAll(SAYS).next().value;
  return found && { start: offset + found.index, end: offset + found.index + found[0].length };
}

const ISSUES = new RegExp(`(?<![\\p{L}-])(?:${ISSUING})(?![\\p{L}-])`, 'giu');
const ISSUED_NEAR = 70;

/** Who issues, writes, signs what the phrase names: `X issued a statement`, `X sent Y a letter`. */
export function issuerBefore(article: Article, phrase: NounPhrase): Party | undefined {
  const { from, left } = around(article, phrase);
  const verb = [...left.matchAll(ISSUES)].at(-1);
  if (verb === undefined || left.length - verb.index > ISSUED_NEAR) return undefined;
  const span = { start: from + verb.index, end: from + verb.index + verb[0].length };
  if (/[.;,]/u.test(article.told.slice(span.end, phrase.start))) return undefined;
  return subjectOf(article, phrase.sentence, span);
}

const FROM =
  /^(?: (?:\p{L}+(?:ed|en)|dated|on|last|this|late|early|earlier|\p{L}+day|week|month|year|morning|in \p{Lu}\p{L}+|\p{Lu}\p{L}+\.? \d{1,2}),?){0,5} (?:by|from)(?= )/u;

/** The party behind `by` or `from`: `a report released Monday by X`, `a letter from X`. */
export function partyBy(article: Article, phrase: NounPhrase): Party | undefined {
  const found = FROM.exec(around(article, phrase).right);
  return found ? partyFrom(article, phrase.sentence, phrase.end + found[0].length) : undefined;
}

const TO =
  /^(?: (?:\p{L}+(?:ed|en)|dated|on|last|this|\p{L}+day|week|month|back|in \p{Lu}\p{L}+|\p{Lu}\p{L}+\.? \d{1,2}|from (?:\p{Lu}[\p{L}.]+ ?){1,5}),?){0,5} to(?= )/u;

/** The party behind `to`: `a letter dated January 17 to X`. */
export function partyTo(article: Article, phrase: NounPhrase): Party | undefined {
  const found = TO.exec(around(article, phrase).right);
  return found ? partyFrom(article, phrase.sentence, phrase.end + found[0].length) : undefined;
}

/** A name among the words before the noun: `a White House statement`, `a New York Times report`. */
export function partyInside(article: Article, phrase: NounPhrase): Party | undefined {
  const names = namesIn(article, { start: phrase.start, end: phrase.nounStart });
  return names.findLast((name) => isTold(article, name));
}
