import type * as score from '../../../bench/scoring/score.mjs';

type Scoring = typeof score;

const gold = {
  id: 'a',
  lang: 'en',
  text: '',
  annotated: ['persons', 'countries', 'documents', 'quotes', 'reports', 'meta'],
  persons: [{ name: 'Ana Petrova', aliases: ['Petrova'] }, { name: 'Ilya Petrov' }],
  countries: ['KG', 'US'],
  documents: [
    { kind: 'letter', author: 'Ana Petrova' },
    { kind: 'bill', author: null },
  ],
  quotes: [{ text: 'We agree,', speaker: 'Ana Petrova' }],
  reports: [{ outlet: 'The Daily' }],
  headline: 'A letter is answered',
};

let scoring: Scoring;
beforeAll(async () => {
  scoring = await import('../../../bench/scoring/score.mjs');
});

const scored = (found: object) => scoring.scoreArticle(gold, { id: 'a', lang: 'en', ...found });
const of = (found: object, field: string) => {
  const { right, made, wanted } = scored(found).get(field) ?? { right: -1, made: -1, wanted: -1 };
  return [right, made, wanted];
};

describe('what was found', () => {
  it('is all right where it is what was noted down', () => {
    for (const [field, count] of scored(gold)) expect([field, scoring.ratios(count).f1]).toEqual([field, 1]);
  });

  it.each([
    ['by a form of the name', { persons: [{ name: 'President Petrova' }] }, 'persons', [1, 1, 2]],
    ['once only', { persons: [{ name: 'Ana Petrova' }, { name: 'Petrova' }] }, 'persons', [1, 2, 2]],
    ['not by a name that fits nobody', { persons: [{ name: 'Maria' }] }, 'persons', [0, 1, 2]],
    ['by its code', { countries: ['KG', 'FR'] }, 'countries', [1, 2, 2]],
    ['by kind and author', { documents: [{ kind: 'letter', author: 'Petrova' }] }, 'documents', [1, 1, 2]],
    [
      'not by another author',
      { documents: [{ kind: 'letter', author: 'Ilya Petrov' }] },
      'documents',
      [0, 1, 2],
    ],
    ['whatever its marks', { quotes: [{ text: '“we agree”', speaker: null }] }, 'quotes', [1, 1, 1]],
    [
      'not with another speaker',
      { quotes: [{ text: 'We agree', speaker: 'Ilya Petrov' }] },
      'quote+speaker',
      [0, 1, 1],
    ],
    ['by its outlet', { reports: [{ outlet: 'Daily' }] }, 'reports', [1, 1, 1]],
    ['as the headline', { headline: 'A letter is answered.' }, 'facts', [1, 1, 1]],
  ])('counts %s', (_, found, field, counts) => {
    expect(of(found, field)).toEqual(counts);
  });

  it('is a case of a Russian name', () => {
    const russian = { ...gold, lang: 'ru', persons: [{ name: 'Анна Петрова' }] };
    const counts = scoring.scoreArticle(russian, {
      id: 'a',
      lang: 'ru',
      persons: [{ name: 'Анной Петровой' }],
    });
    expect(counts.get('persons')).toMatchObject({ right: 1, wrong: [] });
  });
});
