import { DEFAULT_LOCALE, localeOf, localesOf } from '../../../../src/editorial/publication/locales';

test('English is the language of a write that names none', () => {
  expect(DEFAULT_LOCALE).toBe('en');
  expect([undefined, null, '', 5, {}, ['ru']].map(localeOf)).toEqual(['en', 'en', 'en', 'en', 'en', 'en']);
});

test.each(['en', 'ru', 'ky'])('%s is itself', (locale) => expect(localeOf(locale)).toBe(locale));

test.each<[unknown, readonly string[] | undefined]>([
  [undefined, ['en']],
  ['', ['en']],
  ['ru', ['ru']],
  [
    ['ru', 'ky'],
    ['ru', 'ky'],
  ],
  [
    ['ru', ''],
    ['ru', 'en'],
  ],
  [[], []],
  ['*', undefined],
])('a publication of %j is one of %j', (parameter, locales) => expect(localesOf(parameter)).toEqual(locales));
