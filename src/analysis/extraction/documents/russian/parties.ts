import {
  ANY_CASE,
  casesAfter,
  DATIVE,
  GENITIVE,
  INSTRUMENTAL,
  NOMINATIVE,
  PREPOSITIONAL,
  type Cases,
} from '../../../russian/cases';
import { indexAt, spanAt, textAt, type Span } from '../../../text/span';
import type { Token } from '../../../text/tokens';
import type { PersonFinding } from '../../findings';
import { bodyNoun } from '../../organizations/russian/bodies';
import { officeOf, type Office } from '../../persons/russian/offices';
import type { Article } from '../article';
import type { Party } from '../parties';

/** Who can write or receive a document, with the cases in which the words may stand. */
export interface RussianParty extends Party {
  readonly cases: Cases;
}

const PARTIES = new WeakMap<Article, readonly RussianParty[]>();

/** All parties of a Russian article, by their start: names, and words such as `посол` or `суд` where no name follows. */
export function partiesOf(article: Article): readonly RussianParty[] {
  const known = PARTIES.get(article) ?? readParties(article);
  PARTIES.set(article, known);
  return known;
}

function readParties(article: Article): readonly RussianParty[] {
  const named = article.names
    .filter(({ kind }) => kind !== 'unknown')
    .map((name): RussianParty => ({ ...name, cases: casesOfName(article.text, name) }));
  const described = article.tokens.flatMap((token, at) => describedAt(article, named, token, at));
  return [...named, ...described]
    .map((party) => ({ ...party, cases: governed(article.text, party) }))
    .sort((one, other) => one.start - other.start);
}

/** `в мажилис`: behind a preposition nobody is the subject. */
function governed(text: string, { start, cases }: RussianParty): Cases {
  const before = /(?<!\p{L})(\p{L}+) [«"]?$/u
    .exec(text.slice(Math.max(0, start - 12), start))?.[1]
    ?.toLowerCase();
  const asked = before === undefined ? undefined : casesAfter(before);
  return asked === undefined ? cases : cases & asked || asked;
}

/** The nominative where the last word is that of the name; else what its ending says. */
function casesOfName(text: string, { name, ...span }: Party): Cases {
  const written = textAt(text, span);
  const [own, last] = [lastWord(name), lastWord(written)];
  const [first = ''] = written.split(' ');
  if (own !== last) return casesOfEnding(last) & casesOfEnding(first) || casesOfEnding(last);
  return isDeclined(last) ? NOMINATIVE : casesOfEnding(first) | NOMINATIVE;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** `Ким` of a woman, `ООН`: the same in all cases. */
function isDeclined(word: string): boolean {
  return /(?:[ое]в|[иы]н|ий|ый|ая|ва|на|а|я)$/.test(word);
}

const ENDINGS: readonly (readonly [RegExp, Cases])[] = [
  [/(?:ому|ему|[^л]у|ю)$/, DATIVE],
  [/(?:ого|его|а|я)$/, GENITIVE],
  [/(?:[оеё]м|[иы]м|ами|ями)$/, INSTRUMENTAL],
  [/(?:ой|ей|ою)$/, GENITIVE | DATIVE | INSTRUMENTAL | PREPOSITIONAL],
  [/[ыи]$/, GENITIVE | DATIVE],
  [/е$/, DATIVE | PREPOSITIONAL],
];

function casesOfEnding(word: string): Cases {
  return ENDINGS.find(([ending]) => ending.test(word))?.[1] ?? ANY_CASE;
}

/** So many tokens may stand between an office and the name that it belongs to. */
const BEFORE_NAME = 7;

function describedAt(
  article: Article,
  named: readonly Party[],
  token: Token,
  at: number,
): readonly RussianParty[] {
  if (token.kind !== 'word' || spanAt(named, token.start) !== undefined) return [];
  const groupCases = GROUPS[token.lower];
  if (groupCases !== undefined) return groupAt(article, at, groupCases);
  const office = officeOf(token.lower);
  if (office === undefined) return bodyAt(token);
  return isTitleOfName(article, named, at) ? [] : [officeAt(article, office, token)];
}

function officeAt(article: Article, { lemma, cases }: Office, token: Token): RussianParty {
  const person = describedPerson(article, lemma, token);
  // Of several people, `жители`, the word stays as it is.
  const isPlural = /[ыи]$/.test(token.lower) && !lemma.endsWith('и');
  const name = person?.name ?? (isPlural ? token.lower : lemma);
  return { ...spanOf(token), cases: cases || ANY_CASE, name, kind: person ? 'person' : 'words' };
}

const GROUPS: Readonly<Record<string, Cases | undefined>> = {
  группа: NOMINATIVE,
  группы: GENITIVE,
  группой: INSTRUMENTAL,
};

/** `группа сенаторов`: people who are named by nothing else. */
function groupAt({ tokens }: Article, at: number, cases: Cases): readonly RussianParty[] {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (next?.kind !== 'word' || !/(?:ов|ев|ей|ан|ян)$/.test(next.lower)) return [];
  return [{ start: token.start, end: next.end, cases, name: `группа ${next.lower}`, kind: 'words' }];
}

function bodyAt(token: Token): readonly RussianParty[] {
  const body = bodyNoun(token.lower);
  if (body === undefined) return [];
  const cases = token.lower === body.lemma ? NOMINATIVE : casesOfEnding(token.lower);
  return [{ ...spanOf(token), cases, name: body.lemma, kind: 'words' }];
}

function spanOf({ start, end }: Token): Span {
  return { start, end };
}

/** `послу Германии Карлу Веберу`: the name behind says who it is. */
function isTitleOfName({ tokens }: Article, named: readonly Party[], at: number): boolean {
  const office = tokens[at] as Token;
  const next = named[indexAt(named, office.start) + 1];
  if (next === undefined || next.kind !== 'person') return false;
  for (let index = at + 1; index <= at + BEFORE_NAME; index += 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind === 'sign' && !/^[«»"“”]$/.test(token.text))) return false;
    if (token.start >= next.start) return true;
    if (/(?:л|ла|ли|ло|ет|ит|ют|ся|ть)$/.test(token.lower) && token.lower.length > 4) return false;
  }
  return false;
}

/** The person whom the article calls so: the last before the word, or else the first behind it. */
function describedPerson(article: Article, lemma: string, { start }: Token): PersonFinding | undefined {
  const candidates = article.described.get(lemma) ?? [];
  return candidates
    .map((person) => ({ person, at: person.mentions[indexAt(person.mentions, start)]?.start ?? -1 }))
    .sort((one, other) => other.at - one.at)[0]?.person;
}

/** The parties of the reporter's words in a piece of the text. */
export function partiesIn(article: Article, { start, end }: Span): readonly RussianParty[] {
  const parties = partiesOf(article);
  const found: RussianParty[] = [];
  for (let at = indexAt(parties, start - 1) + 1; at < parties.length && found.length < MOST; at += 1) {
    const party = parties[at] as RussianParty;
    if (party.end > end) break;
    if (article.told[party.start] !== ' ') found.push(party);
  }
  return found;
}

/** A sentence names no more who could have written something. */
const MOST = 12;
