import type { Layout } from '../layout';

export const PLACEMENT_LAYOUT: Layout = {
  uid: 'article.placement',
  displayName: 'Placement',
  mainField: 'position',
  groups: { placement: [{ position: 6, until: 6 }] },
  fields: {
    position: {
      label: 'Position',
      help: 'Lead: the first story. Top: among the first. None: by its date.',
    },
    until: { label: 'Until', help: 'Afterwards it stands by its date. Empty: until you change it.' },
  },
  hidden: {},
};
