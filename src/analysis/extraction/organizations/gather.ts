import type { NameMention, OrganizationFinding } from '../findings';
import type { OrganizationCandidate } from './candidate';

interface Gathered {
  readonly first: OrganizationCandidate;
  readonly mentions: OrganizationCandidate[];
  country: string | undefined;
}

/** One finding for each organization of the article: the same name, with or without the article, and its acronym. */
export function gatherOrganizations(
  candidates: readonly OrganizationCandidate[],
): readonly OrganizationFinding[] {
  const gathered: Gathered[] = [];
  const byName = new Map<string, Gathered>();
  for (const candidate of candidates) {
    const known = namesOf(candidate)
      .map((name) => byName.get(name))
      .find((one) => one !== undefined);
    const place = known ?? { first: candidate, mentions: [], country: undefined };
    if (!known) gathered.push(place);
    place.mentions.push(candidate);
    place.country ??= candidate.country;
    for (const name of namesOf(candidate)) byName.set(name, byName.get(name) ?? place);
  }
  return gathered.map(finished);
}

function namesOf({ name, text, acronym }: OrganizationCandidate): readonly string[] {
  return [name, text, ...(acronym ? [acronym] : [])].map((form) => form.toLowerCase().replace(/^the /, ''));
}

function finished({ first, mentions, country }: Gathered): OrganizationFinding {
  const forms = mentions.flatMap(({ text, acronym }) => (acronym ? [text, acronym] : [text]));
  const aliases = [...new Set(forms)].filter((form) => form !== first.name);
  return {
    name: first.name,
    aliases,
    kind: first.kind,
    country,
    mentions: mentions.map(mentionOf).sort((one, other) => one.start - other.start),
  };
}

function mentionOf({ text, start, end, confidence, rule }: OrganizationCandidate): NameMention {
  return { text, start, end, confidence, rule };
}
