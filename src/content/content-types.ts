import type { RecordType } from './save-rules';

export const ARTICLE = 'api::article.article';
export const PERSON = 'api::person.person';
export const COUNTRY = 'api::country.country';
export const ORGANIZATION = 'api::organization.organization';
export const DOCUMENT = 'api::document.source-document';
export const STATEMENT = 'api::statement.statement';
export const EVENT = 'api::event.event';
export const CATEGORY = 'api::category.category';
export const COMMENT = 'api::comment.comment';

/** The content types that make up a story, by Strapi uid; comments are the readers', not the newsroom's. */
export const RECORD_TYPES = {
  [ARTICLE]: 'article',
  [PERSON]: 'person',
  [COUNTRY]: 'country',
  [ORGANIZATION]: 'organization',
  [DOCUMENT]: 'document',
  [STATEMENT]: 'statement',
  [EVENT]: 'event',
  [CATEGORY]: 'category',
} as const satisfies Record<string, RecordType>;

export type RecordUid = keyof typeof RECORD_TYPES;

/** The Strapi uid of a type of record. */
export function uidOf(type: RecordType): RecordUid {
  return UIDS[type];
}

const UIDS = Object.fromEntries(Object.entries(RECORD_TYPES).map(([uid, type]) => [type, uid])) as Record<
  RecordType,
  RecordUid
>;

export function isRecordUid(uid: string): uid is RecordUid {
  return Object.hasOwn(RECORD_TYPES, uid);
}

/** Types with draft & publish. */
export const EDITORIAL_UIDS = [ARTICLE, DOCUMENT, STATEMENT, EVENT] as const;
export type EditorialUid = (typeof EDITORIAL_UIDS)[number];

export function isEditorialUid(uid: string): uid is EditorialUid {
  return EDITORIAL_UIDS.some((editorial) => editorial === uid);
}

/** The languages of the newsroom; the first is the default. */
export const LOCALES = [
  { code: 'en', name: 'English (en)' },
  { code: 'ru', name: 'Russian (ru)' },
  { code: 'ky', name: 'Kyrgyz (ky)' },
] as const;

export type LocaleCode = (typeof LOCALES)[number]['code'];

/**
 * The plain attributes that language versions of an article have in common. An embargo that held for one language only
 * would be no embargo.
 */
export const SHARED_VALUES = ['kind', 'embargoUntil'] as const;

/**
 * The relations that language versions of an article share (docs/decisions/shared-facts-of-language-versions.md). `related` is not among them:
 * it leads to articles of the same language, and a translation's neighbours are its own.
 */
export const SHARED_RELATIONS = [
  'category',
  'topics',
  'authors',
  'people',
  'countries',
  'organizations',
  'documents',
  'statements',
  'events',
] as const;
