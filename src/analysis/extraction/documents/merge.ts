import type { DocumentKind, NameMention } from '../findings';
import type { PartialDate } from '../../../content/partial-date';
import { remembered } from '../../text/remembered';
import type { Draft } from './drafts';
import type { Party } from './parties';

/** A document with all places that speak of it. */
export interface Merged {
  readonly kind: DocumentKind;
  readonly title: string | undefined;
  readonly isNamed: boolean;
  readonly words: readonly string[];
  readonly author: Party | undefined;
  readonly addressee: Party | undefined;
  readonly date: PartialDate | undefined;
  readonly isReply: boolean;
  readonly mentions: readonly NameMention[];
}

/** How far back a document is still looked for; a text of nothing but letters takes no longer for it. */
const REACH = 60;

/** Puts together what speaks of one document. A later mention that fits none and is none of its own is dropped. */
export function mergeDrafts(text: string, drafts: readonly Draft[]): readonly Merged[] {
  const merged: Merged[] = [];
  // Documents in the order in which they were last spoken of, the last one at the end.
  const recent: number[] = [];
  for (const draft of drafts) {
    const place = findPlace(merged, recent, draft);
    if (place === undefined && draft.isAnaphor) continue;
    const index = place ?? merged.length;
    const before = place === undefined ? undefined : merged[place];
    merged[index] = before ? joined(text, before, draft) : fresh(text, draft);
    remember(recent, index);
  }
  return merged;
}

function remember(recent: number[], index: number): void {
  const at = recent.lastIndexOf(index);
  if (at >= 0) recent.splice(at, 1);
  recent.push(index);
  if (recent.length > REACH) recent.shift();
}

function findPlace(merged: readonly Merged[], recent: readonly number[], draft: Draft): number | undefined {
  return recent.findLast((index) => isSame(merged[index] as Merged, draft));
}

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

function isSame(one: Merged, draft: Draft): boolean {
  if (!isOfFamily(one.kind, draft)) return false;
  if (draft.isAnaphor) return agrees(one, draft);
  if (draft.kind === 'letter') return isSameLetter(one, draft);
  if (draft.isNamed && one.isNamed) return isPart(draft.words, one.words) || isPart(one.words, draft.words);
  if (FAMILIES[draft.kind] === 'law' || draft.kind === 'treaty')
    return draft.words.length === 0 ? agrees(one, draft) : shareWords(one.words, draft.words);
  return haveSameAuthor(one, draft) && datesAgree(one.date, draft.date);
}

/** `the document` may mean whatever can be adopted or signed. */
function isOfFamily(kind: DocumentKind, { kind: other, isAnaphor }: Draft): boolean {
  if (other === 'other' && isAnaphor) return ADOPTED.has(FAMILIES[kind]);
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

function fresh(text: string, draft: Draft): Merged {
  const { kind, title, isNamed, words, author, addressee, date, isReply } = draft;
  return {
    kind,
    title,
    isNamed,
    words,
    author,
    addressee,
    date,
    isReply,
    mentions: [mentionOf(text, draft)],
  };
}

function mentionOf(text: string, { start, end, rule, confidence }: Draft): NameMention {
  return { start, end, rule, confidence, text: text.slice(start, end) };
}

const MOST_WORDS = 12;

function joined(text: string, before: Merged, draft: Draft): Merged {
  const mention = mentionOf(text, draft);
  const mentions = before.mentions as NameMention[];
  mentions.push(mention);
  if (draft.isAnaphor) return withParties(before, draft);
  const isBetterTitle = draft.isNamed && !before.isNamed;
  // What is called a bill somewhere was none yet, unless it has its own name.
  const isBill = before.kind === 'law' && draft.kind === 'bill' && !before.isNamed;
  return {
    ...before,
    kind: isBill ? 'bill' : before.kind,
    title: isBetterTitle ? draft.title : (before.title ?? draft.title),
    isNamed: before.isNamed || draft.isNamed,
    words: [...new Set([...before.words, ...draft.words])].slice(0, MOST_WORDS),
    author: fuller(before.author, draft.author),
    addressee: fuller(before.addressee, draft.addressee),
    date: before.date ?? draft.date,
    isReply: before.isReply || draft.isReply,
  };
}

/** `The bill, drafted by X,`: what a later mention says of those who made it. */
function withParties(before: Merged, { author, addressee, date }: Draft): Merged {
  if (author === undefined && addressee === undefined && date === undefined) return before;
  return {
    ...before,
    author: fuller(before.author, author),
    addressee: fuller(before.addressee, addressee),
    date: before.date ?? date,
  };
}

/** A name before mere words. */
function fuller(one: Party | undefined, other: Party | undefined): Party | undefined {
  return one?.kind === 'words' && other !== undefined ? other : (one ?? other);
}
