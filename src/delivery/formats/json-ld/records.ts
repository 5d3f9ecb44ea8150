import type {
  CountryNode,
  DocumentNode,
  EventNode,
  OrganizationNode,
  PersonNode,
  StatementNode,
} from '../public-nodes';
import { positionsOn, stageOn } from '../../../content/period';
import { allOf, ref, refs, sameAs, thing, webAddress, type Naming, type Thing } from './things';

/** A person with the posts that were held on a day. */
export function personThing(naming: Naming, person: PersonNode, day: string | undefined): Thing {
  const held = positionsOn(person.positions ?? [], day ?? '9999-12-31');
  return thing({
    '@type': 'Person',
    '@id': naming.addressOf(person),
    name: person.name,
    alternateName: otherNames(person),
    jobTitle: held.length > 0 ? held.map(({ title }) => title) : undefined,
    worksFor: refs(
      naming,
      'organization',
      held.flatMap(({ organization }) => organization ?? []),
    ),
    nationality: ref(naming, 'country', person.country),
    sameAs: sameAs(person.wikidataId),
  });
}

export function countryThing(naming: Naming, country: CountryNode): Thing {
  return thing({
    '@type': 'Country',
    '@id': naming.addressOf(country),
    name: country.name,
    identifier: country.alpha2,
    sameAs: sameAs(country.wikidataId),
  });
}

const ORGANIZATION_TYPES: Readonly<Record<string, string>> = {
  government: 'GovernmentOrganization',
  ministry: 'GovernmentOrganization',
  parliament: 'GovernmentOrganization',
  outlet: 'NewsMediaOrganization',
  ngo: 'NGO',
  company: 'Corporation',
  party: 'PoliticalParty',
};

export function organizationThing(naming: Naming, organization: OrganizationNode): Thing {
  return thing({
    '@type': ORGANIZATION_TYPES[organization.kind ?? ''] ?? 'Organization',
    '@id': naming.addressOf(organization),
    name: organization.name,
    alternateName: otherNames(organization),
    url: webAddress(organization.website),
    parentOrganization: ref(naming, 'organization', organization.parent),
    sameAs: sameAs(organization.wikidataId),
  });
}

function otherNames({ name, names }: Pick<PersonNode, 'name' | 'names'>): readonly string[] | undefined {
  const others = [...new Set((names ?? []).map(({ text }) => text))].filter((text) => text !== name);
  return others.length > 0 ? others : undefined;
}

const LEGISLATION = ['bill', 'law', 'decree', 'treaty', 'resolution'];
const DOCUMENT_TYPES: Readonly<Record<string, string>> = { report: 'Report', article: 'Article' };

/** A letter is a Message, what may become law is Legislation, everything else a work. */
export function documentThing(naming: Naming, document: DocumentNode, day: string | undefined): Thing {
  const work = {
    '@id': naming.addressOf(document),
    name: document.title,
    abstract: document.summary,
    inLanguage: document.language,
    about: allOf(refs(naming, 'document', document.concerns), refs(naming, 'country', document.countries)),
    url: webAddress(document.sourceUrl),
    archivedAt: webAddress(document.archivedUrl),
  };
  const authors = allOf(
    refs(naming, 'person', document.authors),
    refs(naming, 'organization', document.authorOrganizations),
  );
  if (document.kind === 'letter')
    return thing({ ...letterMembers(naming, document), ...work, sender: authors });
  if (LEGISLATION.includes(document.kind))
    return thing({ ...legislationMembers(naming, document, day), ...work, author: authors });
  return thing({
    '@type': DOCUMENT_TYPES[document.kind] ?? 'CreativeWork',
    ...work,
    author: authors,
    datePublished: document.date,
    isBasedOn: ref(naming, 'document', document.inReplyTo),
  });
}

function letterMembers(naming: Naming, document: DocumentNode): Thing {
  return {
    '@type': 'Message',
    dateSent: document.date,
    recipient: allOf(
      refs(naming, 'person', document.addressees),
      refs(naming, 'organization', document.addresseeOrganizations),
    ),
    isBasedOn: ref(naming, 'document', document.inReplyTo),
  };
}

function legislationMembers(naming: Naming, document: DocumentNode, day: string | undefined): Thing {
  const stage = stageOn(document.stages ?? [], day ?? '9999-12-31');
  return {
    '@type': 'Legislation',
    legislationType: document.kind,
    legislationIdentifier: document.number,
    legislationDate: document.date,
    legislationJurisdiction: refs(naming, 'country', document.countries),
    creativeWorkStatus: stage?.stage,
    legislationPassedBy: stage?.body ? ref(naming, 'organization', stage.body) : undefined,
  };
}

/** Words that were said so are a Quotation; what is told or reported in other words is only a Claim. */
export function statementThing(naming: Naming, statement: StatementNode): Thing {
  const speakers = allOf(
    refs(naming, 'person', statement.speakers),
    refs(naming, 'organization', statement.speakerOrganizations),
  );
  const stands = ref(naming, 'document', statement.document);
  const said = {
    '@id': naming.addressOf(statement),
    text: statement.text,
    about: allOf(
      refs(naming, 'document', statement.about),
      refs(naming, 'country', statement.aboutCountries),
    ),
    dateCreated: statement.date,
  };
  if (statement.kind === 'quote')
    return thing({ '@type': 'Quotation', ...said, creator: speakers, isPartOf: stands });
  return thing({
    '@type': 'Claim',
    ...said,
    author: speakers,
    appearance: stands,
    claimInterpreter: ref(naming, 'organization', statement.reportedBy),
    creditText: statement.attribution,
  });
}

const EVENT_STATES: Readonly<Record<string, string>> = {
  planned: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
};

/**
 * What happened, is planned or was cancelled is an Event. What is only alleged, reported or denied is none: a machine would
 * take it for a fact. It is a Claim that says how certain it is.
 */
export function eventThing(naming: Naming, event: EventNode): Thing {
  const known = {
    '@id': naming.addressOf(event),
    name: event.title,
    description: event.description,
    disambiguatingDescription: event.certainty,
  };
  if (!['confirmed', 'planned', 'cancelled'].includes(event.certainty))
    return thing({ '@type': 'Claim', ...known, appearance: refs(naming, 'document', event.documents) });
  return thing({
    '@type': 'Event',
    ...known,
    startDate: event.date,
    endDate: event.endDate,
    eventStatus: EVENT_STATES[event.certainty],
    location: event.place ? { '@type': 'Place', name: event.place } : undefined,
    organizer: allOf(
      refs(naming, 'person', event.actors?.people),
      refs(naming, 'organization', event.actors?.organizations),
    ),
  });
}
