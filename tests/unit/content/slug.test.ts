import fc from 'fast-check';
import { formatProblems } from '../../../src/content/formats';
import { nthSlug, slugOf } from '../../../src/content/slug';
import { anyText } from './arbitraries';

describe('slugOf', () => {
  test.each([
    ['Sadyr Japarov', 'sadyr-japarov'],
    ['Садыр Жапаров', 'sadyr-zhaparov'],
    ['Щука, ёж и объезд', 'shchuka-yozh-i-obezd'],
    ['Письмо Садыра Жапарова', 'pismo-sadyra-zhaparova'],
    ['Жогорку Кеңеш', 'zhogorku-kenesh'],
    ['Жаңы жол', 'zhany-zhol'],
    ['Өзгөн, Үзүм', 'ozgon-uzum'],
    ['Мұхтар Әуезов', 'muhtar-auezov'],
    ['Côte d’Ivoire', 'cote-divoire'],
    ["Lao People's Democratic Republic", 'lao-peoples-democratic-republic'],
    ['U.S. Department of State', 'us-department-of-state'],
    ['São Tomé & Príncipe', 'sao-tome-principe'],
    ['Türkiye', 'turkiye'],
    ['İstanbul', 'istanbul'],
    ['Ελλάδα', 'ellada'],
    ['日本', 'ri-ben'],
    ['№ 5', 'no-5'],
    ['it’s “quoted” – here…', 'its-quoted-here'],
    ['  A  --  B_c/d\\e\n', 'a-b-c-d-e'],
    ['100 %', '100'],
    ['Kyrgyzstan 🇰🇬 today 🙂', 'kyrgyzstan-today'],
    ['already-a-slug-2', 'already-a-slug-2'],
  ])('%j becomes %j', (text, slug) => expect(slugOf(text)).toBe(slug));

  test.each(['', '   ', '...', '---', '🙂🇰🇬', 'ь', '\u0000', '\ud83d'])(
    'nothing of %j can be written',
    (text) => expect(slugOf(text)).toBe(''),
  );

  test('a long text is cut at the end of a word', () => {
    const slug = slugOf(
      'Kyrgyz president asks the United States not to interfere in the internal affairs of his country',
    );
    expect(slug).toBe('kyrgyz-president-asks-the-united-states-not-to-interfere-in-the-internal-affairs');
    expect(slug.length).toBe(80);
  });

  test('a word that ends at the eightieth character is kept, a longer one left out', () => {
    expect(slugOf(`${'a'.repeat(40)} ${'b'.repeat(39)} c`)).toBe(`${'a'.repeat(40)}-${'b'.repeat(39)}`);
    expect(slugOf(`${'a'.repeat(40)} ${'b'.repeat(40)} c`)).toBe('a'.repeat(40));
  });

  test('eighty characters are not cut', () => {
    const slug = `${'a'.repeat(40)}-${'b'.repeat(39)}`;
    expect(slugOf(slug)).toBe(slug);
  });

  test('one endless word is cut anyway', () => {
    expect(slugOf('x'.repeat(300))).toBe('x'.repeat(80));
  });

  test('a slug has the form that a record may be saved with, and at most 80 characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const slug = slugOf(text);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(formatProblems({ slug })).toEqual([]);
      }),
    );
  });

  test('the slug of a slug is itself', () => {
    const longText = fc.array(anyText, { maxLength: 30 }).map((texts) => texts.join(' '));
    fc.assert(fc.property(longText, (text) => slugOf(slugOf(text)) === slugOf(text)));
  });
});

describe('nthSlug', () => {
  test.each([
    [1, 'letter'],
    [2, 'letter-2'],
    [10, 'letter-10'],
  ])('candidate %d is %s', (n, slug) => expect(nthSlug('letter', n)).toBe(slug));

  test('no two candidates are equal, and each may be saved', () => {
    const candidates = Array.from({ length: 50 }, (_, index) => nthSlug('letter', index + 1));
    expect(new Set(candidates).size).toBe(50);
    expect(formatProblems(candidates.map((slug) => ({ slug })))).toEqual([]);
  });
});
