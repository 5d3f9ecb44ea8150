import fc from 'fast-check';
import { extract } from '../../../../src/analysis/extraction/extract';
import { printPartialDate } from '../../../../src/content/partial-date';

const publishedOn = { date: '2023-06-15', precision: 'day' } as const;

function documentsIn(text: string): readonly string[] {
  const { documents } = extract(text, { language: 'en', publishedOn });
  return documents.map(({ kind, author, addressee, date }) =>
    [kind, author ?? '?', addressee ?? '?', date ? printPartialDate(date) : '?'].join(' | '),
  );
}

describe('documents', () => {
  it.each([
    [
      'Foreign Minister Ana Ruiz sent a letter to Governor Tom Barker on Monday.',
      'letter | Ana Ruiz | Tom Barker | 2023-06-12',
    ],
    [
      'In a letter to Governor Tom Hill, union leader Mary Jones asked for more.',
      'letter | Mary Jones | Tom Hill | ?',
    ],
    [
      'The plan is defended in a letter that Minister Ana Ruiz sent to Governor Tom Barker on March 3, Mary Jones said.',
      'letter | Ana Ruiz | Tom Barker | 2023-03-03',
    ],
    [
      'Governor Tom Hill spoke of a letter which union leader Mary Jones had written to him.',
      'letter | Mary Jones | Tom Hill | ?',
    ],
    ['"We are ready," Mary Jones said in a statement on Friday.', 'statement | Mary Jones | ? | 2023-06-09'],
    [
      '“It is late,” Mary Jones (R-Ohio), a member of the panel, said in a phone interview.',
      'interview | Mary Jones | ? | ?',
    ],
    ['President Jane Doe signed a decree on river guards in May.', 'decree | Jane Doe | ? | 2023-05'],
    ['They spoke of the Coastal Waters Act of 1998.', 'law | ? | ? | 1998'],
    [
      'Amnesty International said in a report published on Monday that wells are dry.',
      'report | Amnesty International | ? | 2023-06-12',
    ],
  ])('%s', (text, found) => {
    expect(documentsIn(text)).toEqual([found]);
  });

  it.each([
    'He is a law professor and keeps letters.',
    'Bill Turner paid the bill for the heating.',
    'The village is in agreement, and by law the shop must close.',
    'The email server of the post office broke in order to be repaired.',
    'The letter never came.',
  ])('%s tells of none', (text) => {
    expect(documentsIn(text)).toEqual([]);
  });

  it('of two directions are two, the later answers the earlier, and concern what they are about', () => {
    const { documents } = extract(
      'Minister Ana Ruiz addressed a letter to Governor Tom Hill on March 9, 2023. ' +
        'Tom Hill wrote a letter to Ana Ruiz on March 2, 2023, expressing concern about a bill on coastal fishing.',
      { language: 'en', publishedOn },
    );
    expect(documents.map(({ kind }) => kind)).toEqual(['letter', 'letter', 'bill']);
    expect(documents.map(({ inReplyTo }) => inReplyTo)).toEqual([1, undefined, undefined]);
    expect(documents.map(({ concerns }) => concerns)).toEqual([[], [2], []]);
  });

  it('are one for all places that speak of them', () => {
    const { documents, text } = extract(
      'Mary Jones said in a statement that all was well. The statement named nobody.',
      { language: 'en' },
    );
    const places = documents.flatMap(({ mentions }) =>
      mentions.map(({ start, end }) => text.text.slice(start, end)),
    );
    expect(places).toEqual(['a statement', 'The statement']);
  });
});

describe('reports of outlets', () => {
  it.each([
    [
      'In July of last year, The Guardian, citing U.S. officials, reported that wells were dry.',
      'The Guardian',
      'wells were dry.',
      'U.S. officials',
    ],
    [
      'The wells are dry, the Kenyan newspaper Daily Nation writes.',
      'Daily Nation',
      'The wells are dry',
      undefined,
    ],
    [
      'According to Reuters, the wells are dry again this year.',
      'Reuters',
      'the wells are dry again this year.',
      undefined,
    ],
  ])('%s', (text, outlet, claim, attribution) => {
    const { reports } = extract(text, { language: 'en', publishedOn });
    expect(reports.map((report) => [report.outlet, report.claim, report.attribution])).toEqual([
      [outlet, claim, attribution],
    ]);
  });

  it('are none where an outlet only stands there', () => {
    expect(extract('She sold The Guardian at the corner.', { language: 'en' }).reports).toEqual([]);
  });
});

describe('any text', () => {
  it('gives documents that lie inside it', () => {
    const words = fc.constantFrom(
      'he',
      'said',
      'in a letter to',
      'Ana Ruiz',
      'the bill',
      '"',
      ',',
      '.',
      '\n',
      'act',
      'Act',
      'of 1998',
      '(',
      "'s",
      'on Monday',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (pieces) => {
        const { documents, text } = extract(pieces.join(' '), { language: 'en', publishedOn });
        return documents.every(({ mentions }) =>
          mentions.every(({ start, end }) => start < end && end <= text.text.length),
        );
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    'he said in a statement ',
    'his letter to Ana Ruiz, the minister, ',
    'a bill on on on ',
    'The Guardian, citing ',
  ])('of nothing but %s takes no more than in proportion', (piece) => {
    const time = (count: number) => {
      const before = process.cpuUsage();
      extract(piece.repeat(count), { language: 'en', publishedOn });
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    time(500);
    expect(time(8000)).toBeLessThan(40 * time(1000) + 500_000);
  });
});
