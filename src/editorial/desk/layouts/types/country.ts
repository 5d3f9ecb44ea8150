import type { TypeLayout } from '../layout';
import { SLUG, WIKIDATA_ID } from '../shared-fields';

/** A country or territory of ISO 3166-1; all of them are there from the first start. */
export const COUNTRY_LAYOUT: TypeLayout = {
  uid: 'api::country.country',
  displayName: 'Country',
  mainField: 'name',
  list: {
    columns: ['name', 'alpha2', 'alpha3', 'capital', 'region'],
    sortBy: 'name',
    sortOrder: 'ASC',
    pageSize: 50,
  },
  groups: {
    what: [{ name: 6, slug: 6 }, { capital: 6, region: 6 }, { names: 12 }],
    codes: [{ alpha2: 4, alpha3: 4, numeric: 4 }, { wikidataId: 6 }],
  },
  fields: {
    name: { label: 'Name', help: 'The short English name.', placeholder: 'e.g. Kyrgyzstan' },
    slug: SLUG,
    capital: { label: 'Capital', help: 'Its English name.' },
    region: { label: 'Region', help: 'The part of the world it lies in.' },
    names: {
      label: 'Other names',
      help: 'Names in other languages, official names, and what its people are called (demonym).',
    },
    alpha2: { label: 'Two-letter code', help: 'ISO 3166-1, capital letters.', placeholder: 'e.g. KG' },
    alpha3: { label: 'Three-letter code', help: 'ISO 3166-1, capital letters.', placeholder: 'e.g. KGZ' },
    numeric: { label: 'Numeric code', help: 'ISO 3166-1, three digits.', placeholder: 'e.g. 417' },
    wikidataId: WIKIDATA_ID,
  },
  hidden: {
    articles: 'Articles about',
    people: 'Citizens',
    organizations: 'Organizations',
    documents: 'Documents about',
    statements: 'Statements about',
  },
};
