import { isSurelyBefore } from '../../../content/partial-date';
import type { Article } from './article';
import { sentenceAt } from './article';
import type { Merged } from './merged';
import type { NameMention } from '../findings';

const SUBJECTS = new Set(['bill', 'law', 'treaty', 'resolution', 'decree']);
const SPEAKERS = new Set(['letter', 'statement', 'report', 'speech']);
/** Between a letter and what it is about: `a letter expressing concern about a bill`. */
const ABOUT =
  /(?<!\p{L})(?:about|on|concerning|regarding|over|against|opposing|criticizing|criticising|supporting|condemning|to (?:sign|veto|reject|pass|withdraw|adopt|repeal|support|oppose)|for|of|with)(?!\p{L})/iu;
const FARTHEST = 160;

/** For each document the indexes of those that it is about: a bill behind a letter in one sentence, with words of concern between. */
export function concernsOf(article: Article, documents: readonly Merged[]): readonly (readonly number[])[] {
  const subjects = documents.flatMap(({ kind, mentions }, index) =>
    SUBJECTS.has(kind) ? mentions.map((mention) => ({ mention, index })) : [],
  );
  subjects.sort((one, other) => one.mention.start - other.mention.start);
  return documents.map((document) => {
    if (!SPEAKERS.has(document.kind)) return [];
    const found = document.mentions.flatMap((mention) => subjectsBehind(article, subjects, mention));
    return [...new Set(found)];
  });
}

interface Subject {
  readonly mention: NameMention;
  readonly index: number;
}

function subjectsBehind(
  article: Article,
  subjects: readonly Subject[],
  mention: NameMention,
): readonly number[] {
  const sentence = sentenceAt(article, mention.start);
  const found: number[] = [];
  for (let at = firstBehind(subjects, mention.end); at < subjects.length; at += 1) {
    const { mention: subject, index } = subjects[at] as Subject;
    if (subject.start - mention.end > FARTHEST || sentenceAt(article, subject.start) !== sentence) break;
    if (ABOUT.test(article.told.slice(mention.end, subject.start))) found.push(index);
  }
  return found;
}

function firstBehind(subjects: readonly Subject[], offset: number): number {
  let [low, high] = [0, subjects.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((subjects[middle] as Subject).mention.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The letter that each letter answers: one between the same two the other way, which is surely older, or which the article
 * names as answered. Only the nearest older one.
 */
export function repliesOf(documents: readonly Merged[]): readonly (number | undefined)[] {
  const byPair = new Map<string, number[]>();
  documents.forEach((document, index) => {
    const pair = pairOf(document.author?.name, document.addressee?.name);
    if (document.kind !== 'letter' || !pair) return;
    const others = byPair.get(pair);
    if (others) others.push(index);
    else byPair.set(pair, [index]);
  });
  return documents.map((document) => {
    const opposite = pairOf(document.addressee?.name, document.author?.name);
    const candidates = opposite === undefined ? [] : (byPair.get(opposite) ?? []).slice(-MOST);
    return document.kind === 'letter' ? answered(documents, document, candidates) : undefined;
  });
}

/** Longer correspondences are not told in one article. */
const MOST = 20;

function pairOf(one: string | undefined, other: string | undefined): string | undefined {
  return one && other && one !== other ? `${one}\n${other}` : undefined;
}

function answered(
  documents: readonly Merged[],
  answer: Merged,
  candidates: readonly number[],
): number | undefined {
  const older = candidates.filter((index) => isOlder(documents[index] as Merged, answer));
  return older.sort((one, other) => dateOf(documents[other]).localeCompare(dateOf(documents[one])))[0];
}

function isOlder(one: Merged, answer: Merged): boolean {
  if (one.date && answer.date) return isSurelyBefore(one.date, answer.date);
  return answer.isReply && !one.isReply;
}

function dateOf(document: Merged | undefined): string {
  return document?.date?.date ?? '';
}
