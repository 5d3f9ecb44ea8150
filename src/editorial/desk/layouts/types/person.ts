import type { TypeLayout } from '../layout';
import { LABEL, LISTED, NAMES, SLUG, WIKIDATA_ID } from '../shared-fields';

/** Somebody who is named, speaks, writes or is written to. */
export const PERSON_LAYOUT: TypeLayout = {
  uid: 'api::person.person',
  displayName: 'Person',
  mainField: 'label',
  list: {
    columns: ['label', 'country', 'listed', 'updatedAt'],
    sortBy: 'name',
    sortOrder: 'ASC',
    pageSize: 50,
  },
  groups: {
    who: [{ name: 8, listed: 4 }, { slug: 6, country: 6 }, { positions: 12 }, { names: 12 }],
    about: [{ biography: 12 }, { portrait: 8, wikidataId: 4 }],
    record: [{ label: 12 }, { writtenDocuments: 6, receivedDocuments: 6 }, { statements: 12 }],
  },
  fields: {
    name: {
      label: 'Name',
      help: 'As an English reader knows it, given name first. Names in other languages go under Other names.',
      placeholder: 'e.g. Sadyr Japarov',
    },
    listed: LISTED,
    slug: SLUG,
    country: { label: 'Country', help: 'The country of citizenship.' },
    positions: {
      label: 'Positions',
      help: 'Posts held, each with its dates. A story shows the one that was held on its day.',
    },
    names: NAMES,
    biography: { label: 'Biography', help: 'A few sentences that a reader may see.' },
    portrait: { label: 'Portrait', help: 'A picture of the face that may be published.' },
    wikidataId: WIKIDATA_ID,
    label: LABEL,
    writtenDocuments: {
      label: 'Documents written',
      help: 'Set in the document, under Authors.',
      readOnly: true,
    },
    receivedDocuments: {
      label: 'Documents received',
      help: 'Set in the document, under Addressees.',
      readOnly: true,
    },
    statements: { label: 'Statements', help: 'Set in the statement, under Speakers.', readOnly: true },
  },
  hidden: {
    authoredArticles: 'Articles written',
    articles: 'Articles about',
    receivedStatements: 'Statements addressed to',
  },
};
