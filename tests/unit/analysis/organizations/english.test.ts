import fc from 'fast-check';
import { extract } from '../../../../src/analysis/extraction/extract';
import type { OrganizationFinding } from '../../../../src/analysis/extraction/findings';
import { sourceSpan } from '../../../../src/analysis/text/analysed-text';

function organizations(source: string): readonly OrganizationFinding[] {
  return extract(source, { language: 'en' }).organizations;
}

const found = (source: string) =>
  organizations(source).map(({ name, kind, country }) => [name, kind, country]);

describe('English names of organizations', () => {
  it.each([
    ['The Kyrgyz Foreign Ministry declined.', [['Kyrgyz Foreign Ministry', 'ministry', 'KG']]],
    ["Norway's Labour Party won.", [['Labour Party', 'party', 'NO']]],
    ['She joined the Ministry of the Interior.', [['Ministry of the Interior', 'ministry', undefined]]],
    ['It was in the Russian publication Novy Kolokol.', [['Novy Kolokol', 'outlet', undefined]]],
    [
      'Reuters and the Denver Post asked.',
      [
        ['Reuters', 'outlet', 'GB'],
        ['Denver Post', 'outlet', undefined],
      ],
    ],
    ['He left Norvik Inc on Monday.', [['Norvik Inc', 'company', undefined]]],
    ['She works at the Food and Drug Administration.', [['FDA', 'government', 'US']]],
  ])('%s', (source, expected) => expect(found(source)).toEqual(expected));

  it.each([
    'The party asked the ministry and the court.',
    'The Soviet Union and the Russian Federation are countries.',
    'Who are they? It was time to go.',
    'Anna Corvell met Peter Marsh on Monday.',
  ])('finds none in: %s', (source) => expect(found(source)).toEqual([]));

  it('takes a name and its acronym for one', () => {
    const [body, ...others] = organizations('The Ocean Policy Committee (OPC) met. OPC members ate.');
    expect(others).toEqual([]);
    expect(body).toMatchObject({ name: 'Ocean Policy Committee', aliases: ['OPC'] });
    expect(body?.mentions.map(({ text }) => text)).toEqual(['Ocean Policy Committee', 'OPC', 'OPC']);
  });
});

describe('any text', () => {
  const PIECES = [
    'Bank',
    'of',
    'the',
    'Ministry',
    ' ',
    ', ',
    '(',
    ')',
    'WHO',
    '\u2019s',
    'Kyrgyz',
    'and',
    '\n',
    '. ',
    'newspaper',
    'New\u00ad York',
  ];
  it('gives spans that lead back, the same each time', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
        const source = pieces.join('');
        const findings = extract(source, { language: 'en' });
        for (const mention of findings.organizations.flatMap(({ mentions }) => mentions)) {
          const { start, end } = sourceSpan(findings.text, mention);
          expect(source.slice(start, end).replaceAll('\u00ad', '').replaceAll('\u2019', "'")).toBe(
            mention.text.replaceAll('\u2019', "'"),
          );
        }
        expect(extract(source, { language: 'en' }).organizations).toEqual(findings.organizations);
      }),
    );
  });
});
