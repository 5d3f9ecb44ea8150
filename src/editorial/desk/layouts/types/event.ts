import type { TypeLayout } from '../layout';
import { SLUG, SOURCES, TRANSLATIONS } from '../shared-fields';

/** Something that happened, is planned or is alleged: how certain, when and where, who did it to whom, who says so. */
export const EVENT_LAYOUT: TypeLayout = {
  uid: 'api::event.event',
  displayName: 'Event',
  mainField: 'title',
  list: {
    columns: ['title', 'kind', 'certainty', 'date'],
    sortBy: 'date',
    sortOrder: 'DESC',
    pageSize: 20,
  },
  groups: {
    what: [
      { title: 12 },
      { kind: 6, certainty: 6 },
      { date: 4, endDate: 4, datePrecision: 4 },
      { place: 6, slug: 6 },
      { description: 12 },
    ],
    sides: [{ actors: 12 }, { targets: 12 }],
    evidence: [{ statements: 6, documents: 6 }, { sources: 12 }],
    record: [{ translations: 12 }, { articles: 12 }],
  },
  fields: {
    title: {
      label: 'Title',
      help: 'What happened, in a few words.',
      placeholder: 'e.g. Invitation of Antony Blinken to Kyrgyzstan',
    },
    kind: { label: 'Kind', help: 'What sort of event it is.' },
    certainty: {
      label: 'How certain',
      help: 'Choose with care: readers see it wherever the event is named. Alleged: somebody accuses. Reported: an outlet says so. Confirmed: we or those concerned have confirmed it.',
    },
    date: { label: 'Date', help: 'The day it happened, begins or is planned for.' },
    endDate: { label: 'End', help: 'Only for what lasts longer than a day.' },
    datePrecision: {
      label: 'Dates are known to',
      help: 'For a month or year enter its first day: readers see only what is known.',
    },
    place: { label: 'Place', help: 'City or building.', placeholder: 'e.g. Bishkek' },
    slug: SLUG,
    description: { label: 'Description', help: 'A few sentences, with what is known and what is not.' },
    actors: { label: 'Who acted', help: 'Those who invite, sanction, vote or accuse.' },
    targets: { label: 'Towards whom', help: 'Those who are invited, sanctioned or accused.' },
    statements: { label: 'Statements', help: 'Who says so, and in which words.' },
    documents: { label: 'Documents', help: 'Papers that prove it or tell of it.' },
    sources: SOURCES,
    translations: TRANSLATIONS,
    articles: { label: 'Articles', help: 'Set in the article, under Events.', readOnly: true },
  },
  hidden: {},
};
