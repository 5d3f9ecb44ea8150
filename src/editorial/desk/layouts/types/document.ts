import type { TypeLayout } from '../layout';
import { DATE_PRECISION, LABEL, LANGUAGE, NAMES, SLUG, SOURCES, TRANSLATIONS } from '../shared-fields';

/** A letter, bill, law, treaty, report or speech: what it is, who wrote it to whom, what it answers, how we know of it. */
export const DOCUMENT_LAYOUT: TypeLayout = {
  uid: 'api::document.source-document',
  displayName: 'Document',
  mainField: 'label',
  list: {
    columns: ['title', 'kind', 'date', 'authors', 'existence'],
    sortBy: 'date',
    sortOrder: 'DESC',
    pageSize: 20,
  },
  groups: {
    what: [{ title: 12 }, { kind: 6, number: 6 }, { date: 6, datePrecision: 6 }, { slug: 12 }],
    who: [
      { authors: 6, authorOrganizations: 6 },
      { addressees: 6, addresseeOrganizations: 6 },
      { countries: 6, inReplyTo: 6 },
      { concerns: 12 },
    ],
    evidence: [
      { existence: 6, publishedVia: 6 },
      { publishedBy: 6, publishedByOrganization: 6 },
      { sources: 12 },
      { sourceUrl: 6, archivedUrl: 6 },
    ],
    words: [{ summary: 12 }, { text: 12 }, { language: 4, files: 8 }],
    life: [{ stages: 12 }, { names: 12 }, { translations: 12 }],
    record: [{ label: 12 }, { replies: 6, concernedBy: 6 }, { articles: 6, statements: 6 }],
  },
  fields: {
    title: {
      label: 'Title',
      help: 'Its own title, or what a reader would call it. Short names go under Other names.',
      placeholder: 'e.g. Letter of Antony Blinken to Sadyr Japarov',
    },
    kind: { label: 'Kind', help: 'What sort of paper or speech it is.' },
    number: { label: 'Number', help: 'Its official number, where it has one.' },
    date: {
      label: 'Date',
      help: 'The day it was signed, sent or given. A reply may not be older than what it answers.',
    },
    datePrecision: DATE_PRECISION,
    slug: SLUG,
    authors: { label: 'Authors', help: 'People who wrote or signed it.' },
    authorOrganizations: {
      label: 'Author organizations',
      help: 'Bodies in whose name it was written.',
    },
    addressees: { label: 'Addressees', help: 'People it was written to.' },
    addresseeOrganizations: { label: 'Addressee organizations', help: 'Bodies it was written to.' },
    countries: { label: 'Countries', help: 'The countries it is about or from.' },
    inReplyTo: {
      label: 'In reply to',
      help: 'The letter it answers. Letters joined so make a thread; a thread may not lead back to itself.',
    },
    concerns: {
      label: 'Concerns',
      help: 'Other documents it is about, such as the bill that a letter discusses.',
    },
    existence: {
      label: 'How we know of it',
      help: 'Seen: we have read it ourselves. Reported: we only know of it from others; then a source is required to publish.',
    },
    publishedVia: {
      label: 'Made public through',
      help: 'The place where it came out.',
      placeholder: 'e.g. Facebook',
    },
    publishedBy: {
      label: 'Made public by',
      help: 'Who put it out, in words.',
      placeholder: 'e.g. his press secretary',
    },
    publishedByOrganization: {
      label: 'Made public by organization',
      help: 'The body that put it out, where it is one.',
    },
    sources: SOURCES,
    sourceUrl: {
      label: 'Web address',
      help: 'Where it can be read, with http:// or https://',
      placeholder: 'https://',
    },
    archivedUrl: {
      label: 'Archived copy',
      help: 'The same page in a web archive: the original may vanish.',
      placeholder: 'https://web.archive.org/web/',
    },
    summary: { label: 'Summary', help: 'What it says, in our own words.' },
    text: { label: 'Text', help: 'Its full words, where we have them and may publish them.' },
    language: LANGUAGE,
    files: { label: 'Files', help: 'Scans and copies. They are published with the document.' },
    stages: {
      label: 'Stages',
      help: 'For bills, laws and treaties: each step with its date and the body that took it. A story shows the stage of its day.',
    },
    names: NAMES,
    translations: TRANSLATIONS,
    label: LABEL,
    replies: { label: 'Replies', help: 'Set in the reply, under In reply to.', readOnly: true },
    concernedBy: {
      label: 'Documents about it',
      help: 'Set in the other document, under Concerns.',
      readOnly: true,
    },
    articles: { label: 'Articles', help: 'Set in the article, under Documents.', readOnly: true },
    statements: { label: 'Statements in it', help: 'Set in the statement, under Said in.', readOnly: true },
  },
  hidden: { aboutStatements: 'Statements about it', events: 'Events' },
};
