import type { CountryMention, Findings } from '../extraction/findings';
import { linkDocument } from './documents';
import {
  decide,
  UNKNOWN,
  type Link,
  type LinkContext,
  type LinkedCountry,
  type LinkedFindings,
} from './linked-findings';
import { findCountry, findSpelled, type NameIndex } from './name-index';
import { linkOrganization } from './organizations';
import { linkPerson } from './people';

const NOTHING_LINKED: LinkContext = { linked: new Set() };

/**
 * Ties what was found in a text to records: each person, country, organization, document and the category is linked to the
 * one record that it means, ambiguous between several, or unknown. Pure; takes time in proportion to the findings.
 */
export function link(
  findings: Findings,
  index: NameIndex,
  context: LinkContext = NOTHING_LINKED,
): LinkedFindings {
  const persons = findings.persons.map((person) => linkPerson(person, index, context));
  const organizations = findings.organizations.map((one) => linkOrganization(one, index, context));
  const countries = linkCountries(findings.countries, index);
  const idOf = namedRecords(findings, persons, organizations);
  const countryIds = new Set(countries.flatMap(({ link: one }) => linkedIds(one)));
  const documents = findings.documents.map((document) =>
    linkDocument(
      {
        document,
        author: idOf(document.author),
        addressee: idOf(document.addressee),
        countries: countryIds,
      },
      index,
      context,
    ),
  );
  const category = linkCategory(findings.facts.category, index, context);
  return { findings, persons, organizations, documents, countries, category };
}

function linkCountries(mentions: readonly CountryMention[], index: NameIndex): readonly LinkedCountry[] {
  const byCode = new Map<string, CountryMention[]>();
  for (const mention of mentions) {
    const known = byCode.get(mention.code);
    if (known === undefined) byCode.set(mention.code, [mention]);
    else known.push(mention);
  }
  return [...byCode].map(([code, found]) => ({ code, mentions: found, link: linkCountry(code, index) }));
}

function linkCountry(code: string, index: NameIndex): Link {
  const country = findCountry(index, code);
  if (country === undefined) return UNKNOWN;
  return { outcome: 'linked', candidate: { id: country.id, why: 'code', score: 1 } };
}

function linkCategory(name: string | undefined, index: NameIndex, context: LinkContext): Link | undefined {
  if (name === undefined) return undefined;
  const records = findSpelled(index, 'category', name);
  return decide(
    records.map(({ id }) => ({ id, why: 'same-name', score: 1, isSure: true })),
    context,
  );
}

/** Finds the record of a name as findings use it: that of a person or of an organization. */
function namedRecords(
  { persons, organizations }: Findings,
  personLinks: readonly Link[],
  organizationLinks: readonly Link[],
): (name: string | undefined) => string | undefined {
  const ids = new Map<string, string>();
  const add = (name: string, found: Link | undefined) => {
    if (found?.outcome === 'linked' && !ids.has(name)) ids.set(name, found.candidate.id);
  };
  persons.forEach(({ name }, at) => add(name, personLinks[at]));
  organizations.forEach(({ name }, at) => add(name, organizationLinks[at]));
  return (name) => (name === undefined ? undefined : ids.get(name));
}

function linkedIds(found: Link): readonly string[] {
  return found.outcome === 'linked' ? [found.candidate.id] : [];
}
