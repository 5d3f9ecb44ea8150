import type { PartialDate } from '../../../content/partial-date';
import { remembered } from '../../text/remembered';
import type { DocumentKind } from '../findings';
import type { Draft } from './drafts';
import type { Merged } from './merged';
import type { Party } from './parties';

/** Kinds that the same words may name: a bill that was adopted is a law, and news calls posts statements. */
const FAMILIES: Readonly<Record<DocumentKind, string>> = {
  letter: 'letter',
  bill: 'law',
  law: 'law',
  decree: 'decree',
  treaty: 'treaty',
  resolution: 'resolution',
  statement: 'statement',
  speech: 'speech',
  report: 'report',
  interview: 'interview',
  article: 'report',
  other: 'other',
};

/** Whether what a place says may be said of a document. */
export function isSame(one: Merged, draft: Draft): boolean {
  if (!isOfFamily(one.kind, draft)) return false;
  if (draft.isAnaphor) return agrees(one, draft);
  if (draft.kind === 'letter') return isSameLetter(one, draft);
  if (draft.isNamed && one.isNamed) return isPart(draft.words, one.words) || isPart(one.words, draft.words);
  if (FAMILIES[draft.kind] === 'law' || draft.kind === 'treaty')
    return draft.words.length === 0 ? agrees(one, draft) : shareWords(one.words, draft.words);
  return isSameWork(one, draft);
}

/** Documents that who made them tells apart. */
function isSameWork(one: Merged, draft: Draft): boolean {
  if (draft.rule === 'ruling-of-court' && isBench(one)) return datesAgree(one.date, draft.date);
  if (draft.kind === 'decree' && shareWords(one.words, draft.words) && agrees(one, draft)) return true;
  return haveSameAuthor(one, draft) && datesAgree(one.date, draft.date);
}

/** What a mere `court` or `judge` decided is what the next ruling names. */
function isBench({ author }: Merged): boolean {
  return author?.kind === 'words' && /(?<!\p{L})(?:courts?|judges?)(?!\p{L})/iu.test(author.name);
}

/** `the document` may mean whatever can be adopted or signed. */
export function isOfFamily(kind: DocumentKind, { kind: other, isAnaphor, author }: Draft): boolean {
  // `Its author` is said of no decree.
  if (other === 'other' && isAnaphor)
    return ADOPTED.has(FAMILIES[kind]) && !(author !== undefined && kind === 'decree');
  return FAMILIES[kind] === FAMILIES[other];
}

const ADOPTED = new Set<string>(['law', 'decree', 'treaty', 'resolution', 'letter', 'report']);

/** A mention means no document that others are said to have made. */
function agrees(one: Merged, { author, addressee }: Draft): boolean {
  if (author && one.author && one.author.kind !== 'words' && !isSameParty(one.author, author)) return false;
  return !(addressee && one.addressee && !isSameParty(one.addressee, addressee));
}

/** Two letters with opposite directions are two; what is not said of one may be what is said of the other. */
function isSameLetter(one: Merged, draft: Draft): boolean {
  const isAuthor = !one.author || !draft.author || isSameParty(one.author, draft.author);
  const isAddressee = !one.addressee || !draft.addressee || isSameParty(one.addressee, draft.addressee);
  const isCrossed = (one.author && draft.addressee && isSameParty(one.author, draft.addressee)) ?? false;
  return isAuthor && isAddressee && !isCrossed && datesAgree(one.date, draft.date);
}

function haveSameAuthor(one: Merged, draft: Draft): boolean {
  if (!one.author || !draft.author) return one.title !== undefined && one.title === draft.title;
  return isSameParty(one.author, draft.author);
}

function isSameParty(one: Party, other: Party): boolean {
  const [some, others] = [wordsOf(one.name), wordsOf(other.name)];
  return isPart(some, others) || isPart(others, some);
}

/** Each name is compared with many. */
const wordsOf = remembered(
  (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
);

function isPart(some: readonly string[], all: readonly string[]): boolean {
  return some.length > 0 && some.every((word) => all.includes(word));
}

function shareWords(some: readonly string[], others: readonly string[]): boolean {
  const shared = some.filter((word) => others.some((other) => stem(other) === stem(word))).length;
  return shared > 0 && shared * 2 >= Math.min(some.length, others.length);
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|es|s|y)$/, '') : word;
}

/** Two dates can be one where the less precise spans the other. */
function datesAgree(one: PartialDate | undefined, other: PartialDate | undefined): boolean {
  if (!one || !other) return true;
  const length = Math.min(LENGTHS[one.precision], LENGTHS[other.precision]);
  return one.date.slice(0, length) === other.date.slice(0, length);
}

const LENGTHS = { day: 10, month: 7, year: 4 } as const;
