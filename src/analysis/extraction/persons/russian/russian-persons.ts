import type { Findings, NameMention, PersonFinding } from '../../findings';
import type { Span } from '../../../text/span';
import { withKyrgyzNames } from '../kyrgyz/endings';
import { clustersOf, type Cluster } from './clusters';
import { likelierGender, namesOf } from './full-name';
import type { PersonMention } from './mentions';
import { mentionsOf } from './mentions';
import { withRows } from './rows';
import { runsOf } from './runs';
import { WordReader } from './word-readings';

/**
 * Finds the people of a Russian text: all cases and forms of a name are one person, named in the nominative. Names of
 * countries and organizations that were found before are no people. Kyrgyz texts name people with the same words.
 */
export function findRussianPersons(findings: Findings): Findings {
  if (findings.language === 'en') return findings;
  const reader = new WordReader();
  const runs = runsOf(findings.text, takenBy(findings));
  const found = clustersOf(withRows(findings.text, mentionsOf(findings.text, runs, reader))).map(personOf);
  const named = findings.language === 'ky' ? withKyrgyzNames(found) : found;
  return { ...findings, persons: [...findings.persons, ...named] };
}

/** Where other names stand, in order and without overlaps. */
function takenBy({ countries, organizations }: Findings): readonly Span[] {
  const spans: Span[] = [...countries, ...organizations.flatMap(({ mentions }) => mentions)];
  const taken: Span[] = [];
  for (const span of spans.sort((one, other) => one.start - other.start || other.end - one.end))
    if (span.start >= (taken.at(-1)?.end ?? 0)) taken.push(span);
  return taken;
}

function personOf(cluster: Cluster): PersonFinding {
  const gender = cluster.gender ?? likelierGender(cluster);
  const [name, ...others] = namesOf(cluster, gender);
  const forms = [...others, ...cluster.mentions.map(({ text }) => text)];
  return {
    name,
    aliases: [...new Set(forms)].filter((form) => form !== name),
    gender: cluster.gender,
    descriptions: [...new Set(cluster.mentions.flatMap(({ description }) => description ?? []))],
    mentions: cluster.mentions.map(nameMention),
  };
}

function nameMention({ start, end, text, evidence }: PersonMention): NameMention {
  return { start, end, text, confidence: evidence.confidence, rule: evidence.rule };
}
