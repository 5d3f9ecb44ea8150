import type { Gender } from '../../../russian/declension';
import { indexAt } from '../../../text/span';
import type { NamePart, PersonMention } from './mentions';

/** The mentions of one person, in their order. */
export interface Cluster {
  readonly mentions: readonly PersonMention[];
  readonly gender: Gender | undefined;
}

interface Growing {
  /** Full names, and parts of the name that joined: each in their order. */
  readonly full: PersonMention[];
  readonly joined: PersonMention[];
  gender: Gender | undefined;
}

/** So many people of one name are looked at for each mention, the last named first. */
const MOST_NAMESAKES = 12;

/**
 * Puts mentions of one person together: full names found people, then what is a part of one name joins whoever was named so
 * last; a part that several bear joins the one before it. Mentions that found nobody and join nobody are left out.
 */
export function clustersOf(mentions: readonly PersonMention[]): readonly Cluster[] {
  const clusters = new Clusters();
  for (const mention of mentions) if (isFull(mention)) clusters.add(mention);
  for (const mention of mentions) if (!isFull(mention)) clusters.join(mention);
  return clusters.inOrder();
}

function isFull({ parts, evidence }: PersonMention): boolean {
  return evidence.isFounding && parts.filter(({ role }) => role !== 'number').length > 1;
}

class Clusters {
  private readonly all: Growing[] = [];
  private readonly byLemma = new Map<string, Growing[]>();

  add(mention: PersonMention): void {
    const found = this.candidates(mention).filter((cluster) => fits(cluster, mention));
    const cluster = this.put(found.find((one) => sharesGiven(one, mention)) ?? found[0], mention);
    cluster.full.push(mention);
  }

  join(mention: PersonMention): void {
    const fitting = this.candidates(mention).filter((cluster) => fits(cluster, mention));
    const cluster = nearest(likelier(fitting, mention), mention) ?? nearest(fitting, mention);
    if (cluster !== undefined || mention.evidence.isFounding) this.put(cluster, mention).joined.push(mention);
  }

  inOrder(): readonly Cluster[] {
    return this.all
      .map(({ full, joined, gender }) => ({ mentions: byStart([...full, ...joined]), gender }))
      .sort((one, other) => startOf(one) - startOf(other));
  }

  /** The people who bear a part of the name, the last named first. */
  private candidates({ parts }: PersonMention): readonly Growing[] {
    const found = new Set<Growing>();
    for (const { role, lemmas } of parts)
      if (role !== 'initials' && role !== 'number')
        for (const lemma of lemmas) for (const one of this.lastOf(lemma)) found.add(one);
    return [...found];
  }

  private lastOf(lemma: string): readonly Growing[] {
    return (this.byLemma.get(lemma) ?? []).slice(-MOST_NAMESAKES).reverse();
  }

  private put(cluster: Growing | undefined, mention: PersonMention): Growing {
    const target = cluster ?? { full: [], joined: [], gender: undefined };
    if (cluster === undefined) this.all.push(target);
    target.gender ??= mention.gender;
    for (const { lemmas } of mention.parts) for (const lemma of lemmas) this.index(lemma, target);
    return target;
  }

  private index(lemma: string, cluster: Growing): void {
    const bearers = this.byLemma.get(lemma);
    if (bearers === undefined) this.byLemma.set(lemma, [cluster]);
    else if (bearers.at(-1) !== cluster && !bearers.slice(-MOST_NAMESAKES).includes(cluster))
      bearers.push(cluster);
  }
}

function byStart(mentions: PersonMention[]): readonly PersonMention[] {
  return mentions.sort((one, other) => one.start - other.start);
}

function startOf({ mentions }: Cluster): number {
  return (mentions[0] as PersonMention).start;
}

/** Those of the gender as which the mention reads clearly better. */
function likelier(clusters: readonly Growing[], { read }: PersonMention): readonly Growing[] {
  const better = (read.male?.score ?? 0) - (read.female?.score ?? 0);
  if (Math.abs(better) < CLEARLY) return [];
  return clusters.filter(({ gender }) => gender === (better > 0 ? 'male' : 'female'));
}

const CLEARLY = 0.5;

/** The one that was named last before the mention, else the first that is named after it. */
function nearest(clusters: readonly Growing[], { start }: PersonMention): Growing | undefined {
  let best: Growing | undefined;
  let latest = -1;
  for (const cluster of clusters) {
    const last = lastBefore(cluster, start);
    if (last > latest) [best, latest] = [cluster, last];
  }
  return best ?? clusters[0];
}

function lastBefore({ full, joined }: Growing, start: number): number {
  return Math.max(full[indexAt(full, start)]?.start ?? -1, joined.at(-1)?.start ?? -1);
}

/** The words of the fullest mention decide whether another may mean the same person. */
function fits(cluster: Growing, mention: PersonMention): boolean {
  if (cluster.gender !== undefined && mention.gender !== undefined && cluster.gender !== mention.gender)
    return false;
  const known = fullest(cluster);
  return (
    agree(known, mention, 'number') &&
    (isShort(mention) ? sharesAny(known, mention) : agreeFully(known, mention))
  );
}

function fullest({ full, joined }: Growing): PersonMention {
  return [...full.slice(0, 3), ...joined.slice(0, 1)].reduce((best, one) =>
    one.parts.length > best.parts.length ? one : best,
  );
}

function isShort({ parts }: PersonMention): boolean {
  return parts.filter(({ role }) => role !== 'number').length === 1;
}

function sharesAny(known: PersonMention, { parts }: PersonMention): boolean {
  return known.parts.some((part) => parts.some((other) => isSame(part, other)));
}

function agreeFully(known: PersonMention, mention: PersonMention): boolean {
  const surname = agree(known, mention, 'surname') || sharesAsMiddle(known, mention);
  const isShared = shared(known, mention, 'surname') || shared(known, mention, 'given');
  return surname && isShared && agree(known, mention, 'patronymic') && givenAgree(known, mention);
}

/** `Мейв Кеннеди Таунсенд` and `Мейв Кеннеди`: one's surname stands before the other's. */
function sharesAsMiddle(one: PersonMention, other: PersonMention): boolean {
  if (!shared(one, other, 'given')) return false;
  const [mine, theirs] = [partOf(one, 'surname'), partOf(other, 'surname')];
  return (
    one.parts.slice(1).some((part) => theirs !== undefined && isSame(part, theirs)) ||
    other.parts.slice(1).some((part) => mine !== undefined && isSame(part, mine))
  );
}

/** True unless both have such a part and the two differ. */
function agree(one: PersonMention, other: PersonMention, role: NamePart['role']): boolean {
  const [mine, theirs] = [partOf(one, role), partOf(other, role)];
  return mine === undefined || theirs === undefined || isSame(mine, theirs);
}

function shared(one: PersonMention, other: PersonMention, role: NamePart['role']): boolean {
  const [mine, theirs] = [partOf(one, role), partOf(other, role)];
  return mine !== undefined && theirs !== undefined && isSame(mine, theirs);
}

function sharesGiven(cluster: Growing, mention: PersonMention): boolean {
  return shared(fullest(cluster), mention, 'given');
}

/** Given names must be one; an initial must begin the other's. */
function givenAgree(one: PersonMention, other: PersonMention): boolean {
  if (!agree(one, other, 'given')) return false;
  const [mine, theirs] = [initialOf(one), initialOf(other)];
  return mine === undefined || theirs === undefined || mine[0] === theirs[0];
}

function initialOf(mention: PersonMention): string | undefined {
  return (partOf(mention, 'given')?.lemma ?? partOf(mention, 'initials')?.lemma)?.toLowerCase();
}

function partOf({ parts }: PersonMention, role: NamePart['role']): NamePart | undefined {
  return parts.find((part) => part.role === role);
}

function isSame(one: NamePart, other: NamePart): boolean {
  return one.lemmas.some((lemma) => other.lemmas.includes(lemma));
}
