import fc from 'fast-check';
import { analyse, sourceSpan } from '../../../../src/analysis/text/analysed-text';
import { languageOf } from '../../../../src/analysis/text/language';
import { normalise } from '../../../../src/analysis/text/normalise';
import { textAt, type Span } from '../../../../src/analysis/text/span';

const at = (source: string, choose: (text: ReturnType<typeof analyse>) => readonly Span[]) => {
  const text = analyse(source, 'en');
  return choose(text).map((span) => textAt(text.text, span));
};
const sentences = (source: string) => at(source, (text) => text.sentences);
const tokens = (source: string) => at(source, (text) => text.tokens);
const passages = (source: string) => at(source, (text) => text.passages.map(({ inner }) => inner));

describe('the one form of a text', () => {
  it.each([
    ['a non-breaking space', 'a\u00a0b', 'a b'],
    ['dashes', 'a – b — c ― d', 'a — b — c — d'],
    ['hyphens', 'a\u2010b\u2011c', 'a-b-c'],
    ['an apostrophe', 'don’t, Hrafn‘s', "don't, Hrafn's"],
    ['a soft hyphen', 'par\u00adlia\u00adment', 'parliament'],
    ['what has no width', 'a\u200bb\ufeffc\u2066d\u2069', 'abcd'],
    ['letters in two parts', 'и\u0306 e\u0301', 'й é'],
    ['the stress of a Russian word', 'за\u0301мок', 'замок'],
    ['ends of lines', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['control characters', 'a\u0007b\u0000c\td', 'a b c d'],
  ])('has one sign for %s', (_, source, text) => {
    expect(normalise(source).text).toBe(text);
  });

  it('leads back to what was given', () => {
    const text = analyse('Pre\u00adsi\u00addent Йо\u0308рг came.');
    const name = text.tokens[1] as Span;
    expect(textAt(text.source, sourceSpan(text, name))).toBe('Йо\u0308рг');
    expect(textAt(text.source, sourceSpan(text, text.tokens[0] as Span))).toBe('Pre\u00adsi\u00addent');
  });

  it('leads back from every offset of any text, in order', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u00ad', '\u0301', '\r\n', 'и\u0306', '👩‍👩‍👧', '\u202e'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { source, text, toSource } = analyse(pieces.join(''), 'en');
        let last = 0;
        for (let offset = 0; offset <= text.length; offset += 1) {
          expect(toSource(offset)).toBeGreaterThanOrEqual(last);
          last = toSource(offset);
        }
        expect(last).toBe(source.length);
      }),
    );
  });
});

describe('sentences', () => {
  it.each([
    ['Mr. Vance met Sen. J. D. Hall. They spoke.', ['Mr. Vance met Sen. J. D. Hall.', 'They spoke.']],
    ['He left the U.S. The rest stayed.', ['He left the U.S.', 'The rest stayed.']],
    [
      'The U.S. Secretary of State spoke. Nobody heard.',
      ['The U.S. Secretary of State spoke.', 'Nobody heard.'],
    ],
    ['“It is fine.” He smiled. “Is it?” asked she.', ['“It is fine.”', 'He smiled.', '“Is it?” asked she.']],
    ['It grew by 2.5 percent... and fell again.', ['It grew by 2.5 percent... and fell again.']],
    ['В 2023 г. Иванов А. Б. уехал. Он вернулся.', ['В 2023 г. Иванов А. Б. уехал.', 'Он вернулся.']],
    ['One.\n\nTwo\nThree', ['One.', 'Two', 'Three']],
  ])('of %s', (source, expected) => {
    expect(sentences(source)).toEqual(expected);
  });
});

describe('tokens', () => {
  it.each([
    ["Japarov's aide", ['Japarov', "'s", 'aide']],
    ["U.S.-led al-Assad, O'Brien", ['U.S.-led', 'al-Assad', ',', "O'Brien"]],
    ['Mr. J. D. Vance', ['Mr.', 'J.', 'D.', 'Vance']],
    ['2,000 men at 10:30', ['2,000', 'men', 'at', '10:30']],
    ['А.Б. Иванов—премьер-министр', ['А.Б.', 'Иванов', '—', 'премьер-министр']],
  ])('of %s', (source, expected) => {
    expect(tokens(source)).toEqual(expected);
  });
});

describe('what stands between quotation marks', () => {
  it.each([
    ['“One,” he said, “two.”', ['One,', 'two.']],
    ['"One," he said, "two."', ['One,', 'two.']],
    ['«Он сказал „да“ и ушёл», — писали', ['Он сказал „да“ и ушёл', 'да']],
    ['He said: “She told me ‘no’ twice.”', ['She told me ‘no’ twice.', 'no']],
    ["The boys' home isn't 'home'.", ['home']],
    ['Called “deplorables.“ there', ['deplorables.']],
    ['“One is not closed', ['One is not closed']],
  ])('in %s', (source, expected) => {
    expect(passages(source)).toEqual(expected);
  });

  it('goes on over paragraphs that open anew', () => {
    const { passages: found } = analyse('“One.\n\n“Two,” he said.', 'en');
    expect(found.map(({ isClosed, isContinued }) => ({ isClosed, isContinued }))).toEqual([
      { isClosed: false, isContinued: false },
      { isClosed: true, isContinued: true },
    ]);
  });
});

describe('the language', () => {
  it.each([
    ['The president answered the letter on Monday.', 'en'],
    ['Президент ответил на письмо в понедельник.', 'ru'],
    ['Кыргыз Республикасынын өкмөтү бүгүн жаңы токтом кабыл алды, деп билдирди басма сөз кызматы.', 'ky'],
    ['', 'en'],
  ])('of %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('any text', () => {
  const sign = fc.constantFrom(
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    '.',
    ' ',
    '\n',
    'a',
    'Б',
    'U.S.',
    '—',
    '(',
    '1',
  );

  it('is taken apart into ordered pieces inside it, always the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(sign).map((signs) => signs.join('')),
        ),
        (source) => {
          const text = analyse(source, 'en');
          for (const spans of [text.paragraphs, text.sentences, text.tokens, text.passages]) {
            let last = 0;
            for (const { start, end } of spans) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThanOrEqual(start);
              expect(end).toBeLessThanOrEqual(text.text.length);
              last = start;
            }
          }
          const again = analyse(source, 'en');
          expect([again.tokens, again.passages]).toEqual([text.tokens, text.passages]);
        },
      ),
    );
  });

  it.each(['"', '“', "a'", '. ', 'A. ', '"a ', '\u0301', 'а\u0301', 'x'])(
    'of 200,000 signs (%s again and again) is taken apart in one go',
    (piece) => {
      const text = analyse(piece.repeat(200_000 / piece.length), 'en');
      expect(text.text.length).toBeGreaterThan(0);
    },
  );
});
