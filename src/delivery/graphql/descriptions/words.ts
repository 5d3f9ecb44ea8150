/** What Strapi gives every type. */
export const SAME_IN_ALL: Readonly<Record<string, string>> = {
  documentId: 'Names it for good, in all languages and through all publications.',
  createdAt: 'When it was first saved.',
  updatedAt: 'When it was last changed.',
  publishedAt: 'When it was last published; of what has no drafts, when it was made.',
  locale: 'The language of this version: en, ru or ky.',
  localizations: 'Its public versions in the other languages.',
};

/** What every component has. */
export const ROW_ID = 'The number of its row, another with every publication; do not keep it.';

/** Where a page stands among the others. */
export const PAGE_FIELDS: Readonly<Record<string, string>> = {
  nodes: 'What is on this page.',
  pageInfo: 'Where this page stands among the others.',
  page: 'Which page it is, from 1.',
  pageSize: 'How many there are on a page.',
  pageCount: 'How many pages there are.',
  total: 'How many there are on all pages.',
};

/** What the media library knows of a file. */
export const FILE_FIELDS: Readonly<Record<string, string>> = {
  url: 'Where it is; on this server without its address.',
  alternativeText: 'What is seen on it, for who cannot see it.',
  caption: 'The words under it.',
  name: 'What it is called in the media library.',
  mime: 'Its media type, such as image/jpeg.',
  ext: 'The end of its name, with the dot.',
  size: 'In kilobytes.',
  width: 'In pixels; null for what is no picture.',
  height: 'In pixels; null for what is no picture.',
  formats: 'Smaller versions of a picture by name: url, width, height.',
  focalPoint:
    'The point of a picture that is to be seen however it is cut, in percent from the left and the top.',
  hash: 'What its address is made of.',
  provider: 'Where files are kept.',
};
