import type { FieldTexts } from './layout';

/** Fields that mean the same in every type: written once, so that they read the same everywhere. */
export const SLUG: FieldTexts = {
  label: 'Slug',
  help: 'The last part of the web address. Left empty, it is made on saving. Best left alone once published.',
};

export const NAMES: FieldTexts = {
  label: 'Other names',
  help: 'Names in other languages, short names, former names and spellings. Readers of a language see the name in it.',
};

export const WIKIDATA_ID: FieldTexts = {
  label: 'Wikidata id',
  help: 'The Q number of the Wikidata page about it. It keeps apart records with the same name.',
  placeholder: 'e.g. Q813',
};

export const LISTED: FieldTexts = {
  label: 'Listed',
  help: 'May the public see this record? It becomes true by itself once something published refers to it. Until then nobody outside the newsroom learns of it.',
};

export const LABEL: FieldTexts = {
  label: 'Shown as',
  help: 'What you see when you pick this record in another one. Made on saving.',
  readOnly: true,
};

export const DATE_PRECISION: FieldTexts = {
  label: 'Date is known to',
  help: 'For a month or year enter its first day: readers see only what is known, such as 2023-07.',
};

export const LANGUAGE: FieldTexts = {
  label: 'Language',
  help: 'The code of the language it was first made in: en, ru, ky...',
  placeholder: 'e.g. en',
};

export const SOURCES: FieldTexts = {
  label: 'Sources',
  help: 'Who reported it and where: outlet, title and web address.',
};

export const TRANSLATIONS: FieldTexts = {
  label: 'In other languages',
  help: 'Its words in the other languages of the newsroom. Without them readers see the original.',
};
