import { extract } from '../../../src/analysis/extraction/extract';

/** What texts that nobody wrote for readers are made of: each is repeated in one line, or with the line feeds that it has. */
const PIECES: Readonly<Record<string, string>> = {
  'one long line': 'The president said on Monday that the bill "will not pass" in Norway. ',
  'opening marks': '“',
  'closing marks': '”',
  'straight marks': '"',
  'single marks': "'",
  'opening guillemets': '«',
  'short quotations': '"a" ',
  'quotations that never close': '“word ',
  'all kinds of marks': '"«“‘a ',
  'a quotation over and over': '"Yes," he said. ',
  'a verb over and over': 'he said ',
  capitals: 'JOHN SMITH SAID THE BILL ',
  names: 'John Smith Ivan Petrov ',
  initials: 'A. B. ',
  titles: 'Mr. Smith, ',
  'said by somebody of something of': 'said Smith, the minister of ',
  letters: 'a letter to the president of ',
  bills: 'the bill on ',
  bodies: 'Ministry of ',
  acronyms: '(UN) ',
  dates: 'May 12 ',
  'speakers with colons': 'John Smith: hello ',
  lines: 'ROE: a\n',
  paragraphs: '“Word one two three\n\n',
  'signs of direction': '\u202e\u0645\u0631\u062d\u0628\u0627 ',
  emoji: '😀 👨‍👩‍👧 ',
  'control characters': '\u0001\u0002a ',
  'marks over letters': 'e\u0301\u0301\u0301',
  'halves of letters': '\ud800',
  'a word without an end': 'a',
  'a word of hyphens': 'a-',
  'a word of apostrophes': "a'",
  'full stops': '. ',
  'Russian prose': 'Президент Иванов сказал, что закон «не пройдёт». ',
  'Russian names': 'Иван Петров ',
  'Russian letters': 'письмо президента ',
  'Russian dashes': '— ',
  'Russian speech': '— Да, — сказал он. ',
};

const SMALL = 25_000;
const GROWTH = 4;
/** A step in proportion to the square would take 16 times as long; the machine may be busy. */
const MOST_GROWTH = 10;
const LEAST_MS = 60;

function textOf(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

function timeOf(text: string): number {
  const start = performance.now();
  extract(text);
  return performance.now() - start;
}

/** How much longer a text takes that is so much longer; what else the machine does may make a short one seem long. */
function growthOf(piece: string): number {
  const small = timeOf(textOf(piece, SMALL));
  const large = timeOf(textOf(piece, SMALL * GROWTH));
  return large / Math.max(small, LEAST_MS);
}

/** So often the machine may come in between. */
const ATTEMPTS = 4;

beforeAll(() => {
  extract(textOf(PIECES['one long line'] as string, SMALL));
});

it.each(Object.keys(PIECES))('takes time in proportion to a text of %s', (name) => {
  const piece = PIECES[name] as string;
  let growth = growthOf(piece);
  for (let attempt = 1; attempt < ATTEMPTS && growth >= MOST_GROWTH; attempt += 1) growth = growthOf(piece);
  expect(growth).toBeLessThan(MOST_GROWTH);
});

it.each(['a word without an end', 'a word of hyphens', 'a word of apostrophes', 'marks over letters'])(
  'reads millions of letters of %s',
  (name) => {
    expect(() => extract(textOf(PIECES[name] as string, 3_000_000))).not.toThrow();
  },
);
