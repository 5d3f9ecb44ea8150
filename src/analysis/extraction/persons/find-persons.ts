import type { LocaleCode } from '../../../content/content-types';
import type { Findings } from '../findings';
import type { NameCandidate } from './candidate';
import { readEnglishNames } from './english/read-names';
import { withGenders } from './english/genders';
import { gatherPersons } from './gather';

/** One for each language that is known. */
const READERS: Partial<Record<LocaleCode, (findings: Findings) => readonly NameCandidate[]>> = {
  en: readEnglishNames,
};

/** Finds the persons: all forms of one name are one finding. */
export function findPersons(findings: Findings): Findings {
  const read = READERS[findings.language];
  if (!read) return findings;
  const persons = withGenders(findings.text, gatherPersons(read(findings)));
  return { ...findings, persons: [...findings.persons, ...persons] };
}
