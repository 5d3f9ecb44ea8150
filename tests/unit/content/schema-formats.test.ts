import { FORMATS, hasFormat, type Format } from '../../../src/content/formats';
import { componentSchemas, contentTypeSchemas } from '../editorial/desk/schemas';

/** Texts near the edges of every format. */
const SAMPLES = [
  ...['Q813', 'Q0', 'q813', 'KG', 'kg', 'KGZ', '417', '41', 'medtop:11000000', 'MEDTOP:11000000'],
  ...['en', 'zh-Hans', 'en_US', 'EN', 'https://iz.ru', 'HTTP://IZ.RU', 'https://a b', 'ftp://iz.ru'],
];

const formatOf = (name: string): Format =>
  name in FORMATS ? FORMATS[name as keyof typeof FORMATS] : FORMATS.webAddress;

/** What a schema refuses at publication must be refused in the draft already. */
const patterned = [...contentTypeSchemas(), ...componentSchemas()].flatMap(({ uid, attributes }) =>
  Object.entries(attributes as Record<string, { regex?: string }>).flatMap(([name, { regex }]) =>
    regex === undefined ? [] : [[uid, name, regex] as const],
  ),
);

test.each(patterned)('%s: the format of %s is the one of the schema', (_uid, name, regex) => {
  const taken = SAMPLES.filter((sample) => new RegExp(regex).test(sample));
  expect(SAMPLES.filter((sample) => hasFormat(formatOf(name), sample))).toEqual(taken);
  expect(taken.length).toBeGreaterThan(0);
});
