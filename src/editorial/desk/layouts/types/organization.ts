import type { TypeLayout } from '../layout';
import { LABEL, LISTED, NAMES, SLUG, WIKIDATA_ID } from '../shared-fields';

/** A body that acts, speaks or reports. */
export const ORGANIZATION_LAYOUT: TypeLayout = {
  uid: 'api::organization.organization',
  displayName: 'Organization',
  mainField: 'label',
  list: {
    columns: ['name', 'kind', 'country', 'listed', 'updatedAt'],
    sortBy: 'name',
    sortOrder: 'ASC',
    pageSize: 50,
  },
  groups: {
    what: [{ name: 8, listed: 4 }, { slug: 6, kind: 6 }, { country: 6, parent: 6 }, { names: 12 }],
    about: [{ website: 8, wikidataId: 4 }],
    record: [{ label: 12 }],
  },
  fields: {
    name: {
      label: 'Name',
      help: 'As an English reader knows it. Names in other languages go under Other names.',
      placeholder: 'e.g. Jogorku Kenesh',
    },
    listed: LISTED,
    slug: SLUG,
    kind: { label: 'Kind', help: 'A newspaper, agency, channel or site that reports is an outlet.' },
    country: { label: 'Country', help: 'Empty for a body of several countries.' },
    parent: {
      label: 'Part of',
      help: 'The larger body it belongs to, such as the government of a ministry.',
    },
    names: NAMES,
    website: {
      label: 'Website',
      help: 'Its own address, with http:// or https://',
      placeholder: 'e.g. https://kenesh.kg',
    },
    wikidataId: WIKIDATA_ID,
    label: LABEL,
  },
  hidden: {
    children: 'Has as parts',
    articles: 'Articles about',
    writtenDocuments: 'Documents written',
    receivedDocuments: 'Documents received',
    publishedDocuments: 'Documents made public',
    statements: 'Statements',
    reportedStatements: 'Statements reported',
  },
};
