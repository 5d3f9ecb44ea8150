import type { Layout } from '../layout';

/** It has no text to be known by: Strapi itself falls back on the documentId, and would put it back at every start. */
export const PARTIES_LAYOUT: Layout = {
  uid: 'event.parties',
  displayName: 'Parties',
  mainField: 'documentId',
  groups: { parties: [{ people: 6, organizations: 6 }, { countries: 6 }] },
  fields: {
    people: { label: 'People', help: 'When the event is published, they become visible to the public.' },
    organizations: {
      label: 'Organizations',
      help: 'When the event is published, they become visible to the public.',
    },
    countries: { label: 'Countries', help: 'Countries that act or are acted upon as such.' },
  },
  hidden: {},
};
