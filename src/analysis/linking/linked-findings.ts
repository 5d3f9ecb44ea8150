import type { CountryMention, Findings } from '../extraction/findings';

/** Why a record is taken for what a text speaks of. */
export type Why =
  /** One of its names is written so, in whatever order of its words. */
  | 'same-name'
  | 'alias'
  | 'former-name'
  /** A country's code. */
  | 'code'
  /** One of its names sounds so: the same name by another table or in the other script. */
  | 'transliteration'
  /** All words of the shorter name are in the longer: a patronymic or second name is left out. */
  | 'partial-name'
  /** The first letters of its name, or the name of which its own is the first letters. */
  | 'acronym'
  /** A document of this kind, author, addressee and day. */
  | 'same-facts'
  /** A document of this kind and author; day or addressee are not known. */
  | 'same-author'
  | 'initials'
  | 'surname-only'
  /** A name that differs by a letter or two. */
  | 'similar';

/** A record that may be meant. */
export interface Candidate {
  readonly id: string;
  readonly why: Why;
  /** 0 to 1: how near it is, for the order in which candidates are shown. */
  readonly score: number;
}

/** Which record a finding means: the one, perhaps one of several, or none that is known. */
export type Link =
  | { readonly outcome: 'linked'; readonly candidate: Candidate }
  | { readonly outcome: 'ambiguous'; readonly candidates: readonly Candidate[] }
  | { readonly outcome: 'unknown' };

/** A country of the article with all its mentions. */
export interface LinkedCountry {
  readonly code: string;
  readonly mentions: readonly CountryMention[];
  readonly link: Link;
}

/** Findings with the records that they mean; lists are parallel to those of the findings. */
export interface LinkedFindings {
  readonly findings: Findings;
  readonly persons: readonly Link[];
  readonly organizations: readonly Link[];
  readonly documents: readonly Link[];
  /** Each country once, in the order of its first mention. */
  readonly countries: readonly LinkedCountry[];
  /** Undefined where the article names no category. */
  readonly category: Link | undefined;
}

export const UNKNOWN: Link = { outcome: 'unknown' };

/** What is known of the article beside its text. */
export interface LinkContext {
  /** Records that an editor has linked already: of several that may be meant, the one among these is. */
  readonly linked: ReadonlySet<string>;
}

/** A candidate with whether it may be linked without asking. */
export interface Weighed extends Candidate {
  readonly isSure: boolean;
}

const MOST_CANDIDATES = 10;

/**
 * Decides between candidates of one rank: the only one is linked if it is sure, one of several only where an editor has
 * linked it already; never simply the first.
 */
export function decide(candidates: readonly Weighed[], { linked }: LinkContext): Link {
  if (candidates.length === 0) return UNKNOWN;
  const known = candidates.filter(({ id }) => linked.has(id));
  const [only] = known.length === 1 ? known : candidates;
  const isDecided = known.length === 1 || (candidates.length === 1 && only?.isSure === true);
  if (isDecided && only !== undefined) return { outcome: 'linked', candidate: shown(only) };
  const ranked = [...candidates].sort((one, other) => other.score - one.score || compare(one.id, other.id));
  return { outcome: 'ambiguous', candidates: ranked.slice(0, MOST_CANDIDATES).map(shown) };
}

function shown({ id, why, score }: Weighed): Candidate {
  return { id, why, score };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : 1;
}
