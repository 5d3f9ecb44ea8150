import { COMMENT, EDITORIAL_UIDS } from '../../../src/content/content-types';
import { grantChange, grantsOf } from '../../../src/platform/access/apps/grants';
import type { GrantableModel } from '../../../src/platform/access/roles/fields';
import { REFERENCE_UIDS, rolesOf } from '../../../src/platform/access/roles/roles';
import type { Permission } from '../../../src/platform/access/roles/roles';
import { schemas } from './schemas';

const lookUp = (uid: string) => schemas.get(uid) as GrantableModel | undefined;
const roles = rolesOf({ model: lookUp, component: lookUp, locales: ['en', 'ru', 'ky'] });

function permissionsOf(code: string): Permission[] {
  return roles.find(({ role }) => role.code === code)?.permissions ?? [];
}

function fieldsOf(code: string, verb: string, subject: string): string[] {
  const found = permissionsOf(code).find((one) => one.action.endsWith(`.${verb}`) && one.subject === subject);
  return found?.properties.fields ?? [];
}

test('each role has each permission once', () => {
  for (const { permissions } of roles) {
    const keys = permissions.map(({ action, subject }) => `${action} ${subject}`);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('components are granted by their inner fields', () => {
  const fields = fieldsOf('managing-editor', 'update', 'api::article.article');
  expect(fields).toEqual(
    expect.arrayContaining(['seo.title', 'cover.image', 'sources.outlet', 'headline', 'people']),
  );
  expect(fields).not.toContain('seo');
});

test('nobody writes inverse ends, labels or what Strapi keeps', () => {
  for (const { permissions } of roles) {
    for (const { action, properties } of permissions.filter((one) => /create|update/.test(one.action))) {
      const kept = ['relatedFrom', 'label', 'storyKey', 'publishedAt', 'createdBy', 'writtenDocuments'];
      for (const name of kept) expect([action, properties.fields ?? []].flat()).not.toContain(name);
    }
  }
});

test('the reporter publishes and deletes nothing, and updates own articles only', () => {
  const permissions = permissionsOf('reporter');
  expect(permissions.filter(({ action }) => /publish|delete/.test(action))).toEqual([]);
  const update = permissions.find(
    ({ action, subject }) => action.endsWith('update') && subject === 'api::article.article',
  );
  expect(update?.conditions).toEqual(['admin::is-creator']);
  for (const uid of REFERENCE_UIDS) expect(fieldsOf('reporter', 'update', uid)).toEqual([]);
});

test('the moderator touches comments only, and of them the state', () => {
  const permissions = permissionsOf('moderator');
  expect(new Set(permissions.map(({ subject }) => subject))).toEqual(new Set(['api::comment.comment']));
  expect(fieldsOf('moderator', 'update', 'api::comment.comment')).toEqual(['state']);
  expect(fieldsOf('moderator', 'read', 'api::comment.comment')).not.toContain('author');
});

test('languages are granted of localized types, or Strapi grants none', () => {
  for (const { permissions } of roles) {
    for (const { subject, properties } of permissions) {
      expect(properties.locales).toEqual(subject === 'api::article.article' ? ['en', 'ru', 'ky'] : undefined);
    }
  }
});

test('every type of the model belongs to somebody', () => {
  const known: string[] = [...EDITORIAL_UIDS, ...REFERENCE_UIDS, COMMENT];
  const types = [...schemas.keys()].filter((uid) => uid.startsWith('api::'));
  expect(types.filter((uid) => !known.includes(uid))).toEqual([]);
});

const STORY_COMMENT = 'api::comment.story-comment';

test('the content API grants reading and signing in, and nothing that writes but comments of who is signed in', () => {
  for (const actions of Object.values(grantsOf('closed', false))) {
    const own = ['api::account.account.data', 'api::account.account.leave'];
    const others = actions.filter((action) => !action.startsWith(STORY_COMMENT) && !own.includes(action));
    expect(
      others.filter((action) => action.startsWith('api::')).every((action) => /\.find(One)?$/.test(action)),
    ).toBe(true);
    expect(others.join()).not.toMatch(/comment|upload|register|user\.find/);
  }
});

test('an account is seen and deleted by who is signed in', () => {
  const { public: everybody, authenticated } = grantsOf('open', true);
  expect(
    [everybody, authenticated].map((actions) => actions.filter((one) => /account/.test(one)).length),
  ).toEqual([0, 2]);
});

test('comments are read by everybody and written by who is signed in', () => {
  const { public: everybody, authenticated } = grantsOf('open', false);
  const ofComments = (actions: readonly string[]) =>
    actions.filter((action) => action.startsWith(STORY_COMMENT)).map((action) => action.split('.').at(-1));
  expect(ofComments(everybody)).toEqual(['find', 'findOne']);
  expect(ofComments(authenticated)).toEqual(['find', 'findOne', 'write', 'edit', 'remove', 'report']);
});

test('signing up is granted to nobody but the public, and only where registration is open', () => {
  const signUp = 'plugin::users-permissions.auth.register';
  expect(grantsOf('open', false).public).toContain(signUp);
  expect(grantsOf('open', false).authenticated).toEqual(grantsOf('closed', false).authenticated);
  expect(grantsOf('open', false).public.filter((action) => action !== signUp)).toEqual(
    grantsOf('closed', false).public,
  );
});

test('nobody makes or removes a language: they are code', () => {
  for (const { permissions } of roles) {
    const languages = permissions.map(({ action }) => action).filter((action) => action.includes('i18n'));
    expect(languages.filter((action) => action !== 'plugin::i18n.locale.read')).toEqual([]);
  }
});

test('what is granted is compared, not rewritten', () => {
  expect(grantChange(['a', 'b', 'b'], ['b', 'c'])).toEqual({ add: ['c'], remove: ['a'] });
  expect(grantChange(['a'], ['a'])).toEqual({ add: [], remove: [] });
});

test('codes are sent by mail where mails can be sent', () => {
  const byMail = (hasMail: boolean) =>
    grantsOf('open', hasMail).public.filter((action) => /forgot|sendEmail/.test(action)).length;
  expect([byMail(false), byMail(true)]).toEqual([0, 2]);
});
