import type { TypeLayout } from '../layout';
import { NAMES, SLUG } from '../shared-fields';

/** A section of the site, after the IPTC media topics. */
export const CATEGORY_LAYOUT: TypeLayout = {
  uid: 'api::category.category',
  displayName: 'Category',
  mainField: 'name',
  list: {
    columns: ['name', 'slug', 'parent', 'mediaTopic'],
    sortBy: 'name',
    sortOrder: 'ASC',
    pageSize: 50,
  },
  groups: {
    what: [{ name: 6, slug: 6 }, { parent: 6, mediaTopic: 6 }, { names: 12 }],
  },
  fields: {
    name: { label: 'Name', help: 'In English, as the site shows it.', placeholder: 'e.g. Politics' },
    slug: SLUG,
    parent: { label: 'Part of', help: 'The larger category, where there is one.' },
    mediaTopic: {
      label: 'IPTC media topic',
      help: 'The code by which agencies know the subject.',
      placeholder: 'e.g. medtop:11000000',
    },
    names: NAMES,
  },
  hidden: { children: 'Has as parts', articles: 'Articles', topicArticles: 'Articles by topic' },
};
