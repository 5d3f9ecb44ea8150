import fc from 'fast-check';
import { ENGLISH_COUNTRIES } from '../../../../src/analysis/extraction/countries/english/lexicon';
import { countriesStep } from '../../../../src/analysis/extraction/countries/mark-countries';
import { extract } from '../../../../src/analysis/extraction/extract';
import { sourceSpan } from '../../../../src/analysis/text/analysed-text';
import type { CountryMention } from '../../../../src/analysis/extraction/findings';

function countries(source: string): readonly CountryMention[] {
  return extract(source, { language: 'en' }).countries;
}

const codes = (source: string) => [...new Set(countries(source).map(({ code }) => code))];

describe('English names of countries', () => {
  it.each([
    ['The U.S. and Kyrgyzstan signed it.', ['US', 'KG']],
    ['Officials in the US told us nothing.', ['US']],
    ['UK and UAE firms left the DRC for the DPRK.', ['GB', 'AE', 'CD', 'KP']],
    ['South Korea warned North Korean ships.', ['KR', 'KP']],
    ['The Democratic Republic of the Congo closed the border.', ['CD']],
    ['Papua New Guinea, Guinea-Bissau and Equatorial Guinea voted.', ['PG', 'GW', 'GQ']],
    ['Guinea voted. Niger and Nigeria did not.', ['GN', 'NE', 'NG']],
    ['Kyrgyz and Uzbek troops met Emirati envoys.', ['KG', 'UZ', 'AE']],
    ['A Russia-backed group and a U.S.-China deal.', ['RU', 'US', 'CN']],
    ["Côte d'Ivoire and Cote d’Ivoire are one.", ['CI']],
    ['TURKEY AND SYRIA AGREE', ['TR', 'SY']],
  ])('%s', (source, expected) => expect(codes(source)).toEqual(expected));

  it.each([
    'It told us to leave New Mexico and New Jersey.',
    'We ate turkey from fine china, and the chad hung.',
    'The Native American family lives by the Indian Ocean.',
    'LET US GO',
    'Jordan Peterfield and Chelsea Marlow met Mr. Ireland.',
    'She speaks French and German.',
    'Niger Delta farmers protested.',
  ])('finds none in: %s', (source) => expect(codes(source)).toEqual([]));
});

describe('names of several places', () => {
  it.each([
    ['Police in Macon, Georgia, said the sheriff was out.', []],
    ["Georgia's parliament in Tbilisi adopted the bill.", ['GE']],
    ['Republicans in Georgia and Alabama went to Atlanta.', []],
    ['Georgia joined Armenia at the table.', ['GE', 'AM']],
    ['The Congo river floods Brazzaville; Congo asked for help.', ['CG']],
    ['Congo sent troops to Goma.', ['CD']],
    ['Jordan and Israel met in Amman.', ['JO', 'IL']],
  ])('%s', (source, expected) => expect(codes(source)).toEqual(expected));
});

describe('capitals', () => {
  it('stand for the government where they act or relations are spoken of', () => {
    const [moscow, beijing] = countries('Moscow rejected the claim after talks with Beijing.');
    expect(moscow).toMatchObject({ code: 'RU', form: 'capital', isGovernment: true });
    expect(beijing).toMatchObject({ code: 'CN', isGovernment: true });
  });

  it('are mere places elsewhere, and told only beside their country', () => {
    expect(codes('He flew to Paris on Monday.')).toEqual([]);
    expect(countries('France will host it in Paris.').at(-1)).toMatchObject({
      code: 'FR',
      isGovernment: false,
    });
  });
});

describe('any text', () => {
  it('gives spans that lead back, the same each time', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('U.S.', 'Georgia', 'Jor\u00addan', ' ', ',', '\u2019s', '-', 'Congo', 'é', '\n'),
        ),
        (pieces) => {
          const source = pieces.join('');
          const found = extract(source, { language: 'en' });
          for (const mention of found.countries) {
            const { start, end } = sourceSpan(found.text, mention);
            expect(source.slice(start, end).replaceAll('\u00ad', '')).toBe(mention.text);
          }
          expect(extract(source, { language: 'en' }).countries).toEqual(found.countries);
        },
      ),
    );
  });

  it('is left alone in a language without a lexicon', () => {
    const findings = extract('Canada', { language: 'ky' });
    expect(countriesStep([ENGLISH_COUNTRIES])(findings)).toBe(findings);
  });
});
