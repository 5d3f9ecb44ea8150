import type { Article } from './article';
import { ISSUING, SAYING } from './english/cues';
import { makerBehind, partyBehindContent } from './makers';
import { clauseSubject } from './clause-subjects';
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

const INSIDE =
  /(?:^|[^\p{L}])(?:in|via|through|during|with|by|at|for|on)(?: what \p{L}+ called)?(?: his| her| its| their)? ?$/iu;

/** Whether the phrase says in what somebody said it: `in a statement`. */
export function isWherein(article: Article, phrase: NounPhrase): boolean {
  return INSIDE.test(around(article, phrase).left);
}

/** Who says something in the sentence of the phrase: `X said in a statement`, `In a statement, X said`. */
export function speakerNear(article: Article, phrase: NounPhrase): Party | undefined {
  const { from, left, right } = around(article, phrase);
  const agent = agentBefore(article, phrase, left);
  if (agent) return agent;
  const after = verbAfter(right, phrase.end);
  const aside = after && asideBefore(article, phrase, after);
  if (aside) return aside;
  const before = [...left.matchAll(SAYS)].at(-1);
  const opensClause = /(?:^|[.;] |, and |["”] )\W*(?:\p{L}+ ){0,2}$/u.test(left);
  const verbBefore = before && { start: from + before.index, end: from + before.index + before[0].length };
  const [first, second] = opensClause ? [after, verbBefore] : [verbBefore, after];
  return (
    (first && subjectOf(article, phrase.sentence, first)) ??
    // `Diplomats warned in a cable that ..., X reported`: the verb beside it is that of its writer.
    (opensClause ? undefined : clauseSubject(article, phrase)) ??
    (second && subjectOf(article, phrase.sentence, second))
  );
}

/** `The ministry in a statement said`: the subject stands before what it speaks in. */
function asideBefore(article: Article, { start, end, sentence }: NounPhrase, verb: Span): Party | undefined {
  const { told } = article;
  const preposition = /(?<!^)(?<=\p{L}),? (?:in|through|via) $/u.exec(
    told.slice(Math.max(sentence.start, start - 12), start),
  );
  const isBeside = /^(?:,| on \p{Lu}\p{L}+day| \p{L}+day| late| late| earlier)* ?$/u.test(
    told.slice(end, verb.start),
  );
  if (preposition === null || !isBeside) return undefined;
  const at = start - preposition[0].trimStart().length;
  return subjectOf(article, sentence, { start: at, end: start });
}

/** `as was said by X in an interview`: who stands right before the phrase, behind `by`. */
function agentBefore(article: Article, { start }: NounPhrase, left: string): Party | undefined {
  const end = start - (/ \p{L}+ $/u.exec(left)?.[0].length ?? 0);
  const [name] = namesIn(article, { start: Math.max(0, end - 60), end }).slice(-1);
  const isAgent =
    name?.end === end &&
    /(?:^|[^\p{L}])by (?:\p{L}+ ){0,3}$/u.test(article.told.slice(Math.max(0, name.start - 40), name.start));
  return isAgent ? name : undefined;
}

function verbAfter(right: string, offset: number): Span | undefined {
  const found = right.matchAll(SAYS).next().value;
  return found && { start: offset + found.index, end: offset + found.index + found[0].length };
}

const ISSUES = new RegExp(`(?<![\\p{L}-])(?:${ISSUING})(?![\\p{L}-])`, 'giu');
const ISSUED_NEAR = 70;
/** Behind these the verb has had its object: `issued a statement calling the ruling`. */
const OTHER_OBJECT =
  /[.;,]|(?<!\p{L})(?:calling|condemning|praising|denouncing|criticizing|criticising|attacking|defending|welcoming|blasting|rejecting|opposing|supporting)(?!\p{L})/iu;

/** Who issues, writes, signs what the phrase names: `X issued a statement`, `X sent Y a letter`. */
export function issuerBefore(article: Article, phrase: NounPhrase): Party | undefined {
  const { from, left } = around(article, phrase);
  const verb = [...left.matchAll(ISSUES)].at(-1);
  if (verb === undefined || left.length - verb.index > ISSUED_NEAR) return undefined;
  const span = { start: from + verb.index, end: from + verb.index + verb[0].length };
  if (OTHER_OBJECT.test(article.told.slice(span.end, phrase.start))) return undefined;
  return subjectOf(article, phrase.sentence, span) ?? wordsBefore(article, span);
}

/** `A group of parents with children in schools sent`: the words of the clause, where they name nobody. */
function wordsBefore({ told }: Article, { start }: Span): Party | undefined {
  const words =
    /(?:^|[.,;:] )(?<words>(?:a|an|the|some|several|more than|dozens|hundreds|\d+) [\p{L}\p{N} '-]{3,80}?) (?:have |has |had )?$/iu.exec(
      told.slice(Math.max(0, start - 100), start),
    )?.groups?.words;
  if (words === undefined) return undefined;
  return {
    start: start - 1 - words.length,
    end: start - 1,
    name: words.replace(/^(?:a|an|the) /i, ''),
    kind: 'words',
  };
}

const FROM =
  /^(?!,?(?: \p{L}+){0,2} (?:commissioned|funded|financed|requested|ordered|required|prompted|triggered|caused|paid for|obtained|seen|viewed|reviewed|cited|quoted|read|leaked|shared|made|supported|backed|opposed|criticized|praised|followed) by)(?:,? (?:being|was|were|been|\p{L}+(?:ed|en)|dated|on|last|this|late|early|earlier|\p{L}+day|week|month|year|morning|in \p{Lu}\p{L}+|\p{Lu}\p{L}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}+|\d{4}),?){0,6} (?:by|from)(?= )/u;

/** The party behind `by` or `from`: `a report released Monday by X`, `a letter from X`. */
export function partyBy(article: Article, phrase: NounPhrase): Party | undefined {
  const found = FROM.exec(around(article, phrase).right);
  const direct = found && partyFrom(article, phrase.sentence, phrase.end + found[0].length);
  return direct ?? makerBehind(article, phrase) ?? partyBehindContent(article, phrase);
}

const TO =
  /^(?: (?:\p{L}+(?:ed|en)|dated|on|last|this|\p{L}+day|week|month|back|in \p{Lu}\p{L}+|\p{Lu}\p{L}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}+|\d{4}|from (?:\p{Lu}[\p{L}.]+ ?){1,5}),?){0,6} to(?= )/u;

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
