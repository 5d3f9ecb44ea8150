import type { Layout } from '../layout';

const KNOWN_TO = 'For a month or year enter its first day.';

export const POSITION_LAYOUT: Layout = {
  uid: 'person.position',
  displayName: 'Position',
  mainField: 'title',
  groups: {
    position: [
      { title: 12 },
      { organization: 6, country: 6 },
      { from: 6, fromPrecision: 6 },
      { to: 6, toPrecision: 6 },
    ],
  },
  fields: {
    title: { label: 'Title', help: 'The name of the post.', placeholder: 'e.g. President' },
    organization: { label: 'Organization', help: 'The body the post belongs to.' },
    country: { label: 'Country', help: 'The country the post belongs to.' },
    from: { label: 'From', help: 'The first day in the post. Empty: not known.' },
    fromPrecision: { label: 'Beginning is known to', help: KNOWN_TO },
    to: { label: 'To', help: 'The last day in the post. Empty: still held.' },
    toPrecision: { label: 'End is known to', help: KNOWN_TO },
  },
  hidden: {},
};
