import fc from 'fast-check';
import { extract } from '../../../../src/analysis/extraction/extract';
import type { PersonFinding } from '../../../../src/analysis/extraction/findings';
import { sourceSpan } from '../../../../src/analysis/text/analysed-text';

function persons(source: string): readonly PersonFinding[] {
  return extract(source, { language: 'en' }).persons;
}

const names = (source: string) => persons(source).map(({ name }) => name);

describe('English names of persons', () => {
  it.each([
    [
      "Kyrgyzstan's President Temir Asanbaev wrote to Secretary of State Paul Marden.",
      ['Temir Asanbaev', 'Paul Marden'],
    ],
    ['Sen. Maria T. Oakes and Rep. Bo Linden (D-Ohio) agreed.', ['Maria T. Oakes', 'Bo Linden']],
    [
      'Ursula van der Holt met Yusuf al-Karimi and Omar bin Saleh.',
      ['Ursula van der Holt', 'Yusuf al-Karimi', 'Omar bin Saleh'],
    ],
    ['The talks were led by Park Jae-won and Zhang Weimin.', ['Park Jae-won', 'Zhang Weimin']],
    ['Vasyl Horbatenko, 45, was freed.', ['Vasyl Horbatenko']],
    ["It was a surprise, said Okon Udeze, the union's spokesman.", ['Okon Udeze']],
    ['“No,” Mr. Brandel said.', ['Brandel']],
  ])('%s', (source, expected) => expect(names(source)).toEqual(expected));

  it.each([
    'The Supreme Court met on Monday in New York with the World Bank.',
    'Johns Hopkins University and Trafalgar Square are in Lincoln Park.',
    'Senate Passes Budget After Long Night Of Debate',
    'Yesterday Parliament adopted the Education Act.',
  ])('finds none in: %s', (source) => expect(names(source)).toEqual([]));
});

describe('one person of many names', () => {
  it('is one finding with all its mentions', () => {
    const [person, ...others] = persons(
      "President Temir Asanbaev spoke. Asanbaev's critics laughed. Temir Asanbaev left, and Mr. Asanbaev slept.",
    );
    expect(others).toEqual([]);
    expect(person).toMatchObject({ name: 'Temir Asanbaev', aliases: ['Asanbaev'], gender: 'male' });
    expect(person?.mentions.map(({ text }) => text)).toEqual([
      'Temir Asanbaev',
      'Asanbaev',
      'Temir Asanbaev',
      'Asanbaev',
    ]);
    expect(person?.descriptions).toContain('president');
  });

  it('knows whose president somebody is', () => {
    const [person] = persons('The Kyrgyz president, Temir Asanbaev, and the press left.');
    expect(person?.descriptions).toEqual(
      expect.arrayContaining(['president of kyrgyzstan', 'kyrgyz president']),
    );
  });

  it('stays apart from another one with the same surname', () => {
    const found = persons('Anna Corvell and Peter Corvell came. Mrs. Corvell sang. Mr. Corvell slept.');
    expect(found.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Anna Corvell', 2],
      ['Peter Corvell', 2],
    ]);
  });
});

describe('any text', () => {
  const PIECES = [
    'Anna',
    'de',
    'Mr.',
    'Asan\u00adbaev',
    ' ',
    ', ',
    '“',
    '”',
    '\u2019s',
    '-',
    'J.',
    'Jr.',
    'president',
    '\n',
    '. ',
    'said',
  ];
  it('gives spans that lead back, the same each time', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
        const source = pieces.join('');
        const found = extract(source, { language: 'en' });
        for (const mention of found.persons.flatMap(({ mentions }) => mentions)) {
          const { start, end } = sourceSpan(found.text, mention);
          expect(source.slice(start, end).replaceAll('\u00ad', '').replaceAll('\u2019', "'")).toBe(
            mention.text.replaceAll('\u2019', "'"),
          );
        }
        expect(extract(source, { language: 'en' }).persons).toEqual(found.persons);
      }),
    );
  });
});
