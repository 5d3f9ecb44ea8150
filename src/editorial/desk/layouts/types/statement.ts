import type { TypeLayout } from '../layout';
import { DATE_PRECISION, LABEL, LANGUAGE, TRANSLATIONS } from '../shared-fields';

/** What somebody said, once: words, speaker, where it was said, what about and who reported it. */
export const STATEMENT_LAYOUT: TypeLayout = {
  uid: 'api::statement.statement',
  displayName: 'Statement',
  mainField: 'label',
  list: {
    columns: ['label', 'kind', 'date', 'reportedBy'],
    sortBy: 'date',
    sortOrder: 'DESC',
    pageSize: 20,
  },
  groups: {
    words: [{ text: 12 }, { kind: 4, date: 4, datePrecision: 4 }],
    who: [
      { speakers: 6, speakerOrganizations: 6 },
      { addressees: 6, attribution: 6 },
    ],
    where: [
      { document: 6, reportedBy: 6 },
      { about: 6, aboutCountries: 6 },
    ],
    languages: [{ language: 4, originalText: 8 }, { translations: 12 }],
    record: [{ label: 12 }, { articles: 6, events: 6 }],
  },
  fields: {
    text: {
      label: 'What was said',
      help: 'For a quote the exact words, without quotation marks. Otherwise the content in our words.',
    },
    kind: {
      label: 'Kind',
      help: 'Quote: the exact words. Paraphrase: the same in other words. Report: what an outlet says, without naming the words.',
    },
    date: {
      label: 'Date',
      help: 'The day it was said. It may not be later than the article that first carries it.',
    },
    datePrecision: DATE_PRECISION,
    speakers: {
      label: 'Speakers',
      help: 'Who said it. A letter of two presidents has two speakers.',
    },
    speakerOrganizations: {
      label: 'Speaking organizations',
      help: 'The body that said it, such as a ministry.',
    },
    addressees: { label: 'Addressees', help: 'To whom it was said.' },
    attribution: {
      label: 'Attribution',
      help: 'The words by which the source is given, where it has no name.',
      placeholder: 'e.g. citing U.S. officials',
    },
    document: { label: 'Said in', help: 'The letter, speech or interview it stands in.' },
    reportedBy: {
      label: 'Reported by',
      help: 'The outlet that we have it from, where we did not hear or read it.',
    },
    about: { label: 'About documents', help: 'The bill, law or letter it speaks of.' },
    aboutCountries: { label: 'About countries', help: 'The countries it speaks of.' },
    language: LANGUAGE,
    originalText: {
      label: 'Original words',
      help: 'As they were said, where the text above is a translation.',
    },
    translations: TRANSLATIONS,
    label: LABEL,
    articles: { label: 'Articles', help: 'Set in the article, under Statements.', readOnly: true },
    events: { label: 'Events', help: 'Set in the event, under Statements.', readOnly: true },
  },
  hidden: { storyKey: 'Key in its story file' },
};
