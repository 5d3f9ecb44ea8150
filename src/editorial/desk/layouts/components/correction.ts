import type { Layout } from '../layout';

export const CORRECTION_LAYOUT: Layout = {
  uid: 'article.correction',
  displayName: 'Correction',
  mainField: 'text',
  groups: { correction: [{ kind: 6, date: 6 }, { text: 12 }] },
  fields: {
    kind: {
      label: 'Kind',
      help: 'Correction: something was wrong. Clarification: it could be misread. Update: there is news. Retraction: we take it back.',
    },
    date: { label: 'When', help: 'The time of the change.' },
    text: {
      label: 'What was changed',
      help: 'For the reader: what stood here before, and what is right.',
    },
  },
  hidden: {},
};
