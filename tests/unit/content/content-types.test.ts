import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ARTICLE,
  COMMENT,
  DOCUMENT,
  EDITORIAL_UIDS,
  LOCALES,
  RECORD_TYPES,
  SHARED_RELATIONS,
  isEditorialUid,
  isRecordUid,
} from '../../../src/content/content-types';

interface Schema {
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
  readonly attributes: Readonly<
    Record<string, { readonly type: string; readonly mappedBy?: string; readonly target?: string }>
  >;
}

function schemaOf(uid: string): Schema {
  const [api = '', name = ''] = uid.replace('api::', '').split('.');
  const file = join(__dirname, '../../../src/api', api, 'content-types', name, 'schema.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Schema;
}

const UIDS = Object.keys(RECORD_TYPES);

test('every record type has a schema, and exactly the editorial ones have drafts', () => {
  const withDrafts = UIDS.filter((uid) => schemaOf(uid).options?.draftAndPublish === true);
  expect(withDrafts.sort()).toEqual([...EDITORIAL_UIDS].sort());
});

test('only articles have language versions', () => {
  expect(UIDS.filter((uid) => schemaOf(uid).pluginOptions?.i18n?.localized === true)).toEqual([ARTICLE]);
});

test('what language versions share are relations that an article owns', () => {
  const { attributes } = schemaOf(ARTICLE);
  for (const name of SHARED_RELATIONS) {
    expect([name, attributes[name]?.type, attributes[name]?.mappedBy]).toEqual([name, 'relation', undefined]);
  }
});

test('every relation of an article but `related` is shared by its versions', () => {
  const records = Object.entries(schemaOf(ARTICLE).attributes).filter(
    ([, { type, mappedBy, target }]) => type === 'relation' && !mappedBy && isRecordUid(target ?? ''),
  );
  expect(records.map(([name]) => name).sort()).toEqual([...SHARED_RELATIONS, 'related'].sort());
});

test.each([
  [ARTICLE, true, true],
  [DOCUMENT, true, true],
  ['api::person.person', true, false],
  [COMMENT, false, false],
  ['plugin::upload.file', false, false],
  ['constructor', false, false],
  ['', false, false],
])('%s: a record %s, editorial %s', (uid, isRecord, isEditorial) => {
  expect([isRecordUid(uid), isEditorialUid(uid)]).toEqual([isRecord, isEditorial]);
});

test('English is the first language', () => {
  expect(LOCALES.map(({ code }) => code)).toEqual(['en', 'ru', 'ky']);
});
