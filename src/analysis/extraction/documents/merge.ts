import type { NameMention } from '../findings';
import type { Draft } from './drafts';
import type { Merged } from './merged';
import type { Party } from './parties';
import { isOfFamily, isSame } from './same-document';

/** How far back a document is still looked for; a text of nothing but letters takes no longer for it. */
const REACH = 60;

/** Puts together what speaks of one document. A later mention that fits none and is none of its own is dropped. */
export function mergeDrafts(text: string, drafts: readonly Draft[]): readonly Merged[] {
  const merged: Merged[] = [];
  // Documents in the order in which they were last spoken of, the last one at the end.
  const recent: number[] = [];
  for (const draft of drafts) {
    const place = findPlace(merged, recent, draft);
    if (place === undefined && draft.isAnaphor && !isFirst(merged, recent, draft)) continue;
    const index = place ?? merged.length;
    const before = place === undefined ? undefined : merged[place];
    merged[index] = before ? joined(text, before, draft) : fresh(text, draft);
    remember(recent, index);
  }
  return merged;
}

/** `The indictment, filed by X,`: of its own where none of its kind was spoken of. */
function isFirst(merged: readonly Merged[], recent: readonly number[], draft: Draft): boolean {
  return draft.isTold === true && !recent.some((index) => isOfFamily((merged[index] as Merged).kind, draft));
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
