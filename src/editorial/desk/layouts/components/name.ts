import type { Layout } from '../layout';

export const NAME_LAYOUT: Layout = {
  uid: 'shared.name',
  displayName: 'Name',
  mainField: 'text',
  groups: { name: [{ text: 6, language: 2, kind: 4 }] },
  fields: {
    text: { label: 'Name', help: 'As it is written in that language.', placeholder: 'e.g. Садыр Жапаров' },
    language: { label: 'Language', help: 'Its code.', placeholder: 'e.g. ru' },
    kind: {
      label: 'Kind',
      help: 'Only a country has a demonym: what its people are called.',
    },
  },
  hidden: {},
};
