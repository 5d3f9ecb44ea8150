import type { LocaleCode } from '../../../content/content-types';
import type { Findings } from '../findings';
import type { OrganizationCandidate } from './candidate';
import { readEnglishOrganizations } from './english/read-organizations';
import { gatherOrganizations } from './gather';
import { readRussianOrganizations } from './russian/read-organizations';

/** One for each language that is known. */
const READERS: Partial<Record<LocaleCode, (findings: Findings) => readonly OrganizationCandidate[]>> = {
  en: readEnglishOrganizations,
  ru: readRussianOrganizations,
};

/** Finds parties, ministries, parliaments, outlets, companies and other bodies. */
export function findOrganizations(findings: Findings): Findings {
  const read = READERS[findings.language];
  if (!read) return findings;
  return { ...findings, organizations: [...findings.organizations, ...gatherOrganizations(read(findings))] };
}
