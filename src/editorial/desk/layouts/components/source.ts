import type { Layout } from '../layout';
import { DATE_PRECISION } from '../shared-fields';

export const SOURCE_LAYOUT: Layout = {
  uid: 'shared.source',
  displayName: 'Source',
  mainField: 'title',
  groups: {
    source: [{ outlet: 6, relation: 6 }, { title: 12 }, { url: 12 }, { publishedOn: 6, datePrecision: 6 }],
  },
  fields: {
    outlet: { label: 'Outlet', help: 'The newspaper, agency, channel or site, as an organization.' },
    relation: { label: 'What it does', help: 'Does it report the fact, quote it, confirm it or deny it?' },
    title: { label: 'Title', help: 'The headline of the report. It names the source in this form, too.' },
    url: { label: 'Web address', help: 'With http:// or https://', placeholder: 'https://' },
    publishedOn: { label: 'Published on', help: 'The day the report came out.' },
    datePrecision: DATE_PRECISION,
  },
  hidden: {},
};
