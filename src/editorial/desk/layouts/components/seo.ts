import type { Layout } from '../layout';

export const SEO_LAYOUT: Layout = {
  uid: 'shared.seo',
  displayName: 'Search and sharing',
  mainField: 'title',
  groups: { seo: [{ title: 12 }, { description: 12 }, { image: 12 }] },
  fields: {
    title: { label: 'Title', help: 'Instead of the headline.' },
    description: { label: 'Description', help: 'Instead of the summary.' },
    image: { label: 'Picture', help: 'Instead of the cover, for social networks.' },
  },
  hidden: {},
};
