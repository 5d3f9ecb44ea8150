import { saveProblems } from '../../../../src/content/save-rules';
import { isoCountries } from '../../../../src/ingest/reference-data/countries';
import { check, problemsOf, storyOf } from '../story-file/stories';

const COUNTRIES = isoCountries();
const country = (code: string) => COUNTRIES.find(({ alpha2 }) => alpha2 === code);
const textsOf = (code: string, language: string, kind?: string) =>
  (country(code)?.names ?? [])
    .filter((name) => name.language === language && (kind === undefined || name.kind === kind))
    .map(({ text }) => text);

test('all 249 countries and territories of ISO 3166-1 are there', () => {
  expect(COUNTRIES).toHaveLength(249);
});

test.each(['alpha2', 'alpha3', 'numeric', 'slug', 'name'] as const)('no two have one %s', (field) => {
  const values = COUNTRIES.map((entry) => entry[field]);
  expect(values).not.toContain(undefined);
  expect(new Set(values).size).toBe(249);
});

test('they are a valid section of a story file, and nothing is lost in reading it', () => {
  const checked = check({ countries: COUNTRIES });
  expect(problemsOf(checked)).toEqual([]);
  expect(storyOf(checked).countries).toEqual(COUNTRIES);
});

test('each may be saved', () => {
  const problems = COUNTRIES.flatMap((entry) =>
    saveProblems('country', entry).map(({ message }) => `${entry.alpha2}: ${message}`),
  );
  expect(problems).toEqual([]);
});

describe('names', () => {
  test.each(['en', 'ru', 'ky'])('each has one in %s', (language) => {
    const without = COUNTRIES.filter(
      ({ names }) => !names?.some((name) => name.language === language && name.kind !== 'demonym'),
    );
    expect(without.map(({ alpha2 }) => alpha2)).toEqual([]);
  });

  test('the Russian ones are in Cyrillic', () => {
    const latin = COUNTRIES.flatMap(({ alpha2 }) => textsOf(alpha2, 'ru')).filter(
      (text) => !/[А-Яа-я]/.test(text),
    );
    expect(latin).toEqual([]);
  });

  test('the Kyrgyz ones are no codes', () => {
    const codes = COUNTRIES.flatMap(({ alpha2 }) => textsOf(alpha2, 'ky')).filter((text) =>
      /^[A-Z]{2,3}$/.test(text),
    );
    expect(codes).toEqual([]);
  });

  test('none stands twice, and none is the abbreviation of a code', () => {
    for (const { alpha2, names = [] } of COUNTRIES) {
      const identities = names.map(({ text, language, kind }) => `${language} ${kind === 'demonym'} ${text}`);
      expect([alpha2, new Set(identities).size]).toEqual([alpha2, names.length]);
      expect(names.map(({ text }) => text)).not.toContain(alpha2);
    }
  });

  test('what CLDR calls otherwise in English is an alias, and the name itself stands among no aliases', () => {
    expect(textsOf('CI', 'en', 'alias')).toContain('Côte d’Ivoire');
    const repeated = COUNTRIES.filter(({ alpha2, name }) =>
      textsOf(alpha2, 'en', 'alias').includes(name ?? ''),
    );
    expect(repeated.map(({ alpha2 }) => alpha2)).toEqual([]);
  });

  test('each has a kind that the model knows', () => {
    const kinds = new Set(COUNTRIES.flatMap(({ names = [] }) => names.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(['alias', 'demonym', 'official', 'short']);
  });
});

describe('well-known countries', () => {
  test('Kyrgyzstan', () => {
    expect(country('KG')).toMatchObject({
      slug: 'kyrgyzstan',
      alpha3: 'KGZ',
      numeric: '417',
      name: 'Kyrgyzstan',
      capital: 'Bishkek',
      region: 'Central Asia',
    });
    expect(textsOf('KG', 'en', 'official')).toEqual(['Kyrgyz Republic']);
    expect(textsOf('KG', 'ru')).toEqual(expect.arrayContaining(['Киргизия', 'Кыргызская Республика']));
    expect(textsOf('KG', 'ky')).toEqual(expect.arrayContaining(['Кыргызстан', 'Кыргыз Республикасы']));
  });

  test.each([
    ['US', 'united-states', 'USA', '840', 'United States', 'Washington D.C.'],
    ['RU', 'russia', 'RUS', '643', 'Russia', 'Moscow'],
    ['KZ', 'kazakhstan', 'KAZ', '398', 'Kazakhstan', 'Astana'],
    ['AF', 'afghanistan', 'AFG', '004', 'Afghanistan', 'Kabul'],
  ])('%s', (alpha2, slug, alpha3, numeric, name, capital) => {
    expect(country(alpha2)).toMatchObject({ slug, alpha3, numeric, name, capital });
  });

  test.each([
    ['US', 'Соединенные Штаты'],
    ['RU', 'Россия'],
    ['KZ', 'Казахстан'],
    ['UZ', 'Узбекистан'],
  ])('%s is called %s in Russian', (alpha2, name) => expect(textsOf(alpha2, 'ru', 'short')).toEqual([name]));

  test('a name with other letters has a slug that can be typed', () => {
    expect(country('CI')?.slug).toBe('ivory-coast');
    expect(country('AX')?.slug).toBe('aland-islands');
    expect(country('ST')?.slug).toBe('sao-tome-and-principe');
  });

  test('what ISO 3166-1 has not assigned is not there', () => {
    expect(country('XK')).toBeUndefined();
    expect(country('EU')).toBeUndefined();
  });

  test('where there is no capital it is nothing and not an empty text', () => {
    expect(country('AQ')?.capital).toBeNull();
    expect(COUNTRIES.map(({ capital }) => capital)).not.toContain('');
  });
});

test('whoever asks gets a list of his own', () => {
  expect(isoCountries()).toEqual(COUNTRIES);
  expect(isoCountries()).not.toBe(COUNTRIES);
});
