import type { OrganizationFinding } from '../extraction/findings';
import { countriesIn } from './evidence';
import { foldName, wordsOf } from './folding';
import type { KnownRecord } from './known-record';
import { decide, UNKNOWN, type Link, type LinkContext, type Weighed, type Why } from './linked-findings';
import { findByAcronym, findCountry, findSounding, findSpelled, type NameIndex } from './name-index';
import { acronymsOf } from './name-keys';

const SCORES: Partial<Record<Why, number>> = {
  'same-name': 1,
  alias: 0.95,
  'former-name': 0.9,
  transliteration: 0.9,
  acronym: 0.75,
};

/** Every state has one of these, and most call it alike. */
const ONE_IN_EACH_STATE: readonly string[] = ['government', 'ministry', 'parliament'];

/** Shorter acronyms belong to many. */
const TELLING_ACRONYM = 4;

/**
 * The record of an organization: by a name that is written so, then by one that sounds so, then by an acronym. The state
 * that the article names must not be another than the record's; of a ministry, government or parliament it must be known.
 */
export function linkOrganization(
  organization: OrganizationFinding,
  index: NameIndex,
  context: LinkContext,
): Link {
  const names = [...new Set([organization.name, ...organization.aliases])];
  const states = statesOf(index, organization);
  const ranks = [
    () => names.flatMap((name) => spelled(index, name)),
    () => names.flatMap((name) => matches(findSounding(index, 'organization', name), 'transliteration')),
    () => names.flatMap((name) => acronyms(index, name)),
  ];
  for (const rank of ranks) {
    const fitting = best(rank()).filter(({ record }) => fits(record, states));
    const candidates = fitting.map((match) => weigh(organization, states, match));
    if (candidates.length > 0) return decide(candidates, context);
  }
  return UNKNOWN;
}

interface Match {
  readonly record: KnownRecord;
  readonly why: Why;
  readonly isTelling: boolean;
}

function matches(records: readonly KnownRecord[], why: Why, isTelling = true): readonly Match[] {
  return records.map((record) => ({ record, why, isTelling }));
}

function spelled(index: NameIndex, name: string): readonly Match[] {
  const folded = foldName(name);
  return findSpelled(index, 'organization', name).map((record) => {
    const kind = record.names.find(({ text }) => foldName(text) === folded)?.kind;
    const why = kind === 'alias' ? 'alias' : kind === 'former' ? 'former-name' : 'same-name';
    return { record, why, isTelling: true };
  });
}

/** `OSCE` for a record that is only written out, and the name written out for a record that is only called `OSCE`. */
function acronyms(index: NameIndex, name: string): readonly Match[] {
  const folded = foldName(name);
  const isAcronym = !folded.includes(' ') && name.toUpperCase() === name;
  const written = isAcronym ? findByAcronym(index, folded) : [];
  const called = acronymsOf(name).flatMap((acronym) =>
    findSpelled(index, 'organization', acronym).map((record) => ({ record, acronym })),
  );
  return [
    ...matches(written, 'acronym', folded.length >= TELLING_ACRONYM),
    ...called.flatMap(({ record, acronym }) =>
      matches([record], 'acronym', acronym.length >= TELLING_ACRONYM),
    ),
  ];
}

/** The states that the article gives an organization: by what it says of it, or in its name. documentIds. */
function statesOf(index: NameIndex, { name, country }: OrganizationFinding): ReadonlySet<string> {
  const said = findCountry(index, country ?? '');
  return said ? new Set([said.id]) : countriesIn(index, name);
}

function fits({ facts }: KnownRecord, states: ReadonlySet<string>): boolean {
  const own = facts.countries ?? [];
  return states.size === 0 || own.length === 0 || own.some((id) => states.has(id));
}

function weigh(
  { kind }: OrganizationFinding,
  states: ReadonlySet<string>,
  { record, why, isTelling }: Match,
): Weighed {
  const { facts } = record;
  const isOfAnyState =
    ONE_IN_EACH_STATE.includes(facts.kind ?? kind) &&
    (facts.countries ?? []).length > 0 &&
    states.size === 0 &&
    why !== 'alias' &&
    !isNamedAfterState(record);
  return { id: record.id, why, score: SCORES[why] ?? 0, isSure: isTelling && !isOfAnyState };
}

/** A name of its own, as `Jogorku Kenesh`, has no word that ministries of other states have. */
const COMMON_WORDS = new Set(
  'ministry department government parliament council cabinet assembly senate министерство правительство парламент совет'.split(
    ' ',
  ),
);

function isNamedAfterState({ names }: KnownRecord): boolean {
  return !names.some(({ text }) => wordsOf(foldName(text)).some((word) => COMMON_WORDS.has(word)));
}

/** Each record once, with the nearest reason. */
function best(found: readonly Match[]): readonly Match[] {
  const nearest = new Map<KnownRecord, Match>();
  for (const match of found) {
    const known = nearest.get(match.record);
    if (known === undefined || (SCORES[match.why] ?? 0) > (SCORES[known.why] ?? 0))
      nearest.set(match.record, match);
  }
  return [...nearest.values()];
}
