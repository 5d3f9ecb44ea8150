import fc from 'fast-check';
import type { z } from 'zod';
import {
  alpha2,
  language,
  line,
  moment,
  partialDate,
  prose,
  slug,
  storedDate,
  storedMoment,
  webAddress,
  wikidataId,
} from '../../../../src/ingest/story-file/values';

const NOT_A_DATE = 'Not a date: write 2024-01-17, 2023-07 or 2023';
const NOT_A_MOMENT = 'Not a date-time: write 2024-02-12T10:00:00+06:00 or 2024-02-12';
const NOT_A_SLUG = 'A slug has lower-case letters a to z, digits and single hyphens, such as "sadyr-japarov"';
const NOT_WEB = 'A web address begins with http:// or https:// and has at most 2048 characters';

interface Value {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly taken: readonly unknown[];
  readonly refused: readonly (readonly [unknown, string])[];
}

const VALUES: readonly Value[] = [
  {
    name: 'line',
    schema: line,
    taken: ['a', 'Jogorku Kenesh', 'Жогорку Кеңеш', ' padded ', 'ы'.repeat(255), '🇰🇬'],
    refused: [
      ['', 'Too small: expected string to have >=1 characters'],
      ['   \t\n', 'Only spaces'],
      ['\u00a0\u2003', 'Only spaces'],
      ['x'.repeat(256), 'Too big: expected string to have <=255 characters'],
      ['a\u0007', 'A control character (U+0007) is not allowed, after "a"'],
      ['a\u007f', 'A control character (U+007F) is not allowed, after "a"'],
      ['a\u001b[31m', 'A control character (U+001B) is not allowed, after "a"'],
      ['\ud83d', 'Half of a character (a lone surrogate)'],
      ['a\udc00b', 'Half of a character (a lone surrogate), after "a"'],
      [5, 'Invalid input: expected string, received number'],
      [null, 'Invalid input: expected string, received null'],
    ],
  },
  {
    name: 'prose',
    schema: prose,
    taken: ['one\ntwo\r\n\tthree', 'x'.repeat(1_000_000)],
    refused: [['x'.repeat(1_000_001), 'Too big: expected string to have <=1000000 characters']],
  },
  {
    name: 'slug',
    schema: slug,
    taken: ['a', 'sadyr-japarov', '2024', 'x'.repeat(200)],
    refused: [
      ['', NOT_A_SLUG],
      ['A', NOT_A_SLUG],
      ['a--b', NOT_A_SLUG],
      ['../etc/passwd', NOT_A_SLUG],
      ['a\n', NOT_A_SLUG],
      ['жапаров', NOT_A_SLUG],
      ['x'.repeat(201), 'Too big: expected string to have <=200 characters'],
    ],
  },
  {
    name: 'alpha2',
    schema: alpha2,
    taken: ['KG'],
    refused: [
      ['kg', 'An alpha-2 code is two capital letters, such as "KG"'],
      ['KGZ', 'An alpha-2 code is two capital letters, such as "KG"'],
      [false, 'Invalid input: expected string, received boolean'],
    ],
  },
  {
    name: 'language',
    schema: language,
    taken: ['en', 'zh-Hans', 'uzn'],
    refused: [
      ['English', 'A language is a tag such as "en", "ru" or "zh-Hans"'],
      ['en_US', 'A language is a tag such as "en", "ru" or "zh-Hans"'],
      [`en${'-abcdefgh'.repeat(4)}`, 'Too big: expected string to have <=35 characters'],
    ],
  },
  {
    name: 'webAddress',
    schema: webAddress,
    taken: ['https://iz.ru', 'http://example.org/a?b#c', 'https://пример.рф/путь'],
    refused: [
      ['iz.ru', NOT_WEB],
      ['javascript:alert(1)', NOT_WEB],
      ['ftp://example.org', NOT_WEB],
      ['https://a b', NOT_WEB],
      ['https://[::1', NOT_WEB],
      ['HTTP://EXAMPLE.ORG/A', NOT_WEB],
      [`https://example.org/${'a'.repeat(2029)}`, 'Too big: expected string to have <=2048 characters'],
    ],
  },
  {
    name: 'wikidataId',
    schema: wikidataId,
    taken: ['Q813'],
    refused: [
      ['813', 'A Wikidata id is Q and a number, such as "Q813"'],
      ['Q0', 'A Wikidata id is Q and a number, such as "Q813"'],
    ],
  },
  {
    name: 'partialDate',
    schema: partialDate,
    taken: ['2024-02-29', '2023-07', '2023', 2023, 1000, 9999, '0987'],
    refused: [
      ['2023-02-29', NOT_A_DATE],
      ['2024-13', NOT_A_DATE],
      ['0000', NOT_A_DATE],
      ['', NOT_A_DATE],
      ['17 January 2024', NOT_A_DATE],
      ['2024-01-17T10:00:00Z', NOT_A_DATE],
      [true, NOT_A_DATE],
      [2023.5, NOT_A_DATE],
      [new Date(0), NOT_A_DATE],
    ],
  },
  {
    name: 'moment',
    schema: moment,
    taken: [
      '2024-02-12',
      '2024-02-12T10:00:00Z',
      '2024-02-12T10:00:00.5Z',
      '2024-02-12T10:00:00+06:00',
      '2024-02-29T23:59:59-05:30',
    ],
    refused: [
      ['2024-02-12T10:00:00', NOT_A_MOMENT],
      ['2024-02-12 10:00', NOT_A_MOMENT],
      ['2024-02-30', NOT_A_MOMENT],
      ['2023-02-29T10:00:00Z', NOT_A_MOMENT],
      ['2024-02', NOT_A_MOMENT],
      ['yesterday', NOT_A_MOMENT],
      ['0000-01-01T00:00:00Z', NOT_A_MOMENT],
      ['0001-01-01T00:00:00+01:00', NOT_A_MOMENT],
      ['9999-12-31T23:59:59-01:00', NOT_A_MOMENT],
      [1707732000000, 'Invalid input: expected string, received number'],
    ],
  },
];

describe.each(VALUES)('$name', ({ schema, taken, refused }) => {
  test.each(taken.map((value) => [shown(value), value]))('%s is taken as it stands', (_shown, value) => {
    expect(schema.parse(value)).toEqual(value);
  });

  test.each(refused.map(([value, reason]) => [shown(value), value, reason]))(
    '%s is refused',
    (_shown, value, reason) => {
      const result = schema.safeParse(value);
      expect(result.error?.issues.map(({ message }) => message)).toContain(reason);
    },
  );

  test('any JSON is answered and never thrown at', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof schema.safeParse(value).success === 'boolean'));
  });
});

function shown(value: unknown): string {
  return String(JSON.stringify(value)).slice(0, 40);
}

test('every text that is taken has a form in UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      fc.pre(line.safeParse(text).success);
      expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
      expect(text).not.toContain('\u0000');
    }),
  );
});

describe('storedDate', () => {
  test.each([
    ['2024-01-17', '2024-01-17', 'day'],
    ['2023-07', '2023-07-01', 'month'],
    ['2023', '2023-01-01', 'year'],
    [2023, '2023-01-01', 'year'],
  ])('%j', (given, date, precision) => expect(storedDate(given)).toEqual({ date, precision }));

  test('a date that was not checked is a fault of the program', () => {
    expect(() => storedDate('soon')).toThrow(new TypeError('Unchecked date soon'));
  });
});

describe('storedMoment', () => {
  test.each([
    ['2024-02-12', '2024-02-12T00:00:00.000Z'],
    ['2024-02-12T10:00:00+06:00', '2024-02-12T04:00:00.000Z'],
    ['2024-02-12T10:00:00.5Z', '2024-02-12T10:00:00.500Z'],
  ])('%s', (given, stored) => expect(storedMoment(given)).toBe(stored));

  test('what is stored is a moment, and the same one', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (date) => {
        const written = date.toISOString();
        fc.pre(moment.safeParse(written).success);
        expect(storedMoment(written)).toBe(written);
      }),
    );
  });
});
