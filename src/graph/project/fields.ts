import type { RecordType } from '../../content/save-rules';
import type { Reference } from './projection';

/**
 * One field of a node's public JSON: which attribute it shows and how. What is not named in a field is not public.
 *
 * - `plain`: the stored value
 * - `day`: a date of the world, printed as far as it is known; the attribute `precision` says how far
 * - `one`, `many`: references to records or media
 * - `group`, `groups`: a component or a list of them with fields of their own
 */
export type Field =
  | { readonly kind: 'plain'; readonly name: string }
  | { readonly kind: 'day'; readonly name: string; readonly precision: string }
  | { readonly kind: 'one' | 'many'; readonly name: string; readonly type: Reference['type'] }
  | { readonly kind: 'group' | 'groups'; readonly name: string; readonly fields: readonly Field[] };

const plain = (...names: string[]): Field[] => names.map((name) => ({ kind: 'plain', name }));
const one = (name: string, type: Reference['type']): Field => ({ kind: 'one', name, type });
const many = (name: string, type: Reference['type']): Field => ({ kind: 'many', name, type });
const file = (name: string) => one(name, 'file');
const group = (name: string, fields: Field[]): Field => ({ kind: 'group', name, fields });
const groups = (name: string, fields: Field[]): Field => ({ kind: 'groups', name, fields });
const day = (name: string, precision: string): Field[] => [
  { kind: 'day', name, precision },
  ...plain(precision),
];

const NAMES = groups('names', plain('text', 'language', 'kind'));
const TRANSLATIONS = groups('translations', plain('language', 'title', 'text', 'place'));
const COVER = group('cover', [file('image'), ...plain('alt', 'caption', 'credit')]);
const SOURCES = groups('sources', [
  one('outlet', 'organization'),
  ...plain('title', 'url'),
  ...day('publishedOn', 'datePrecision'),
  ...plain('relation'),
]);
const PARTIES = [
  many('people', 'person'),
  many('organizations', 'organization'),
  many('countries', 'country'),
];

/** The public fields of each type, in the order in which they are printed; an article's text is kept apart. */
export const BODY_FIELDS: Readonly<Record<RecordType, readonly Field[]>> = {
  article: [
    ...plain('headline', 'subheadline', 'kind', 'summary', 'dateline'),
    one('category', 'category'),
    many('topics', 'category'),
    many('authors', 'person'),
    many('people', 'person'),
    many('countries', 'country'),
    many('organizations', 'organization'),
    many('documents', 'document'),
    many('statements', 'statement'),
    many('events', 'event'),
    many('related', 'article'),
    COVER,
    SOURCES,
    groups('embeds', plain('url', 'provider', 'caption')),
    groups('corrections', plain('kind', 'text', 'date')),
    group('placement', plain('position', 'until')),
    group('seo', [...plain('title', 'description'), file('image')]),
    ...plain('firstPublishedAt'),
  ],
  person: [
    ...plain('name'),
    NAMES,
    groups('positions', [
      ...plain('title'),
      one('organization', 'organization'),
      one('country', 'country'),
      ...day('from', 'fromPrecision'),
      ...day('to', 'toPrecision'),
    ]),
    one('country', 'country'),
    file('portrait'),
    ...plain('biography', 'wikidataId'),
  ],
  country: [
    ...plain('name'),
    NAMES,
    ...plain('alpha2', 'alpha3', 'numeric', 'capital', 'region', 'wikidataId'),
  ],
  organization: [
    ...plain('name'),
    NAMES,
    ...plain('kind'),
    one('country', 'country'),
    one('parent', 'organization'),
    ...plain('website', 'wikidataId'),
  ],
  document: [
    ...plain('title'),
    NAMES,
    ...plain('kind', 'number'),
    ...day('date', 'datePrecision'),
    many('authors', 'person'),
    many('authorOrganizations', 'organization'),
    many('addressees', 'person'),
    many('addresseeOrganizations', 'organization'),
    many('countries', 'country'),
    one('inReplyTo', 'document'),
    many('concerns', 'document'),
    groups('stages', [...plain('stage'), ...day('date', 'datePrecision'), one('body', 'organization')]),
    ...plain('existence', 'publishedVia', 'publishedBy'),
    one('publishedByOrganization', 'organization'),
    ...plain('language', 'summary', 'text'),
    many('files', 'file'),
    ...plain('sourceUrl', 'archivedUrl'),
    SOURCES,
    TRANSLATIONS,
  ],
  statement: [
    ...plain('text', 'kind'),
    many('speakers', 'person'),
    many('speakerOrganizations', 'organization'),
    many('addressees', 'person'),
    ...plain('attribution'),
    one('document', 'document'),
    many('about', 'document'),
    many('aboutCountries', 'country'),
    one('reportedBy', 'organization'),
    ...day('date', 'datePrecision'),
    ...plain('language', 'originalText'),
    TRANSLATIONS,
  ],
  event: [
    ...plain('title', 'kind', 'certainty'),
    { kind: 'day', name: 'date', precision: 'datePrecision' },
    ...day('endDate', 'datePrecision'),
    ...plain('place', 'description'),
    group('actors', PARTIES),
    group('targets', PARTIES),
    many('documents', 'document'),
    many('statements', 'statement'),
    SOURCES,
    TRANSLATIONS,
  ],
  category: [...plain('name'), NAMES, one('parent', 'category'), ...plain('mediaTopic')],
};

/** The fields of the short form that lists show. */
const CARD_FIELD_NAMES: Readonly<Record<RecordType, readonly string[]>> = {
  article: ['headline', 'subheadline', 'kind', 'summary', 'category', 'cover', 'authors', 'firstPublishedAt'],
  person: ['name', 'country', 'portrait'],
  country: ['name', 'alpha2', 'alpha3'],
  organization: ['name', 'kind', 'country'],
  document: [
    'title',
    'kind',
    'number',
    'date',
    'datePrecision',
    'existence',
    'summary',
    'authors',
    'authorOrganizations',
    'addressees',
    'addresseeOrganizations',
    'inReplyTo',
  ],
  statement: [
    'text',
    'kind',
    'date',
    'datePrecision',
    'attribution',
    'speakers',
    'speakerOrganizations',
    'document',
    'reportedBy',
  ],
  event: ['title', 'kind', 'certainty', 'date', 'endDate', 'datePrecision', 'place', 'actors'],
  category: ['name', 'mediaTopic'],
};

const CARD_FIELDS = new Map<RecordType, readonly Field[]>(
  (Object.keys(BODY_FIELDS) as RecordType[]).map((type) => [
    type,
    CARD_FIELD_NAMES[type].flatMap((name) => BODY_FIELDS[type].filter((field) => field.name === name)),
  ]),
);

/** The fields of a type's short form, in their order. */
export function cardFieldsOf(type: RecordType): readonly Field[] {
  return CARD_FIELDS.get(type) ?? [];
}
