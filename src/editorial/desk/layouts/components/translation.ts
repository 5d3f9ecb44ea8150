import type { Layout } from '../layout';

export const TRANSLATION_LAYOUT: Layout = {
  uid: 'shared.translation',
  displayName: 'Translation',
  mainField: 'language',
  groups: { translation: [{ language: 4, place: 8 }, { title: 12 }, { text: 12 }] },
  fields: {
    language: {
      label: 'Language',
      help: 'The code of the language of this translation.',
      placeholder: 'e.g. ru',
    },
    place: { label: 'Place', help: 'The place of an event in this language.' },
    title: { label: 'Title', help: 'The title in this language. A statement has none.' },
    text: {
      label: 'Text',
      help: 'The words of a statement, the summary of a document, the description of an event.',
    },
  },
  hidden: {},
};
