import fc from 'fast-check';
import { extract } from '../../../../src/analysis/extraction/extract';

/** Each quotation with the name of its source. */
function said(text: string): readonly (readonly [string, string | undefined])[] {
  return extract(text, { language: 'en' }).quotations.map(({ text: words, source }) => [words, source?.name]);
}

const THAT = 'we will not sign a treaty that nobody has read';

describe('who says a quotation', () => {
  it.each([
    [`“We will not sign,” said Marla Quist.`, 'We will not sign,', 'Marla Quist'],
    [`“We will not sign,” Quist said on Monday.`, 'We will not sign,', 'Quist'],
    [`“We will not sign,” said the mayor, Marla Quist.`, 'We will not sign,', 'Marla Quist'],
    [`“We will not sign,” Quist, who leads the council, told reporters.`, 'We will not sign,', 'Quist'],
    [`“We will not sign,” according to Marla Quist.`, 'We will not sign,', 'Marla Quist'],
    [`According to Marla Quist, “${THAT}.”`, `${THAT}.`, 'Marla Quist'],
    [`In a statement, Quist said: “${THAT}.”`, `${THAT}.`, 'Quist'],
    [`In the statement Quist said “${THAT}.”`, `${THAT}.`, 'Quist'],
    [`Quist smiled and said, “${THAT}.”`, `${THAT}.`, 'Quist'],
    [`Quist: “${THAT}.”`, `${THAT}.`, 'Quist'],
    [`“${THAT}.” — Marla Quist`, `${THAT}.`, 'Marla Quist'],
    [`“Why should we sign it?” Quist asked.`, 'Why should we sign it?', 'Quist'],
    [`Quist described the treaty as “a letter to nobody at all.”`, 'a letter to nobody at all.', 'Quist'],
    [
      `Quist invited Olin to “see for himself that the roads are open.”`,
      'see for himself that the roads are open.',
      'Quist',
    ],
    [`Those who “${THAT}” are few, Quist said.`, THAT, 'Quist'],
    [
      `“The roads are open,” a spokesman for the council said.`,
      'The roads are open,',
      'spokesman for the council',
    ],
    [`“The roads are open,” said a local resident.`, 'The roads are open,', 'local resident'],
    [
      `The treaty was called “a letter to nobody at all” by Marla Quist.`,
      'a letter to nobody at all',
      'Marla Quist',
    ],
    [`«${THAT},» said Quist.`, `${THAT},`, 'Quist'],
    [`„${THAT}“, said Quist.`, THAT, 'Quist'],
    [`‘${THAT},’ said Quist.`, `${THAT},`, 'Quist'],
    [`'${THAT},' said Quist.`, `${THAT},`, 'Quist'],
    [`Quist said: "${THAT}`, THAT, 'Quist'],
  ])('%s', (text, words, speaker) => expect(said(text)).toEqual([[words, speaker]]));
});

describe('quotations in pieces', () => {
  it.each([
    [`“We will not sign,” said Quist, “and nobody else will.”`],
    [`“We will not sign,” Quist said. “Nobody else will.”`],
    [`“We will not sign,” Quist said, adding that “nobody else will sign.”`],
    [`“We will not sign,” Quist said.\n\n“Nobody else will sign it either.”`],
    [`Quist had this to say:\n\n“We will not sign.”\n\n“Nobody else will sign it either.”`],
    [`Quist wrote: “We will not sign.\n\n“Nobody else will sign it either.”`],
  ])('%s', (text) => expect(said(text).map(([, speaker]) => speaker)).toEqual(['Quist', 'Quist']));

  it('leaves a quotation inside a quotation in its place', () => {
    expect(said(`“She told me, ‘do not sign,’ and left,” said Quist.`)).toEqual([
      ['She told me, ‘do not sign,’ and left,', 'Quist'],
    ]);
  });
});

describe('what is no quotation', () => {
  it.each([
    'Robert “Bob” Olin came to the market.',
    'She read from a book titled “The Long Way Over the Pass” in Osh.',
    'The word “treaty” stands in the margin.',
    'A film, “The Long Way,” opens on Friday.',
    'The so-called “grey market” has grown.',
  ])('%s', (text) => expect(said(text)).toEqual([]));
});

describe('any text', () => {
  const marks = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    ' ',
    ', ',
    '. ',
    '\n',
    '? ',
    ': ',
    '— ',
    '(',
    ')',
  );
  const parts = fc.constantFrom(
    'said',
    'Quist',
    'the mayor',
    'he',
    'who',
    'and',
    'adding',
    'was',
    'called',
    'to',
    'by',
    'of',
  );
  const texts = fc.array(fc.oneof(marks, parts, fc.string({ maxLength: 4 }))).map((all) => all.join(' '));

  it('gives quotations whose offsets lie inside and whose words stand in the source', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const findings = extract(source, { language: 'en' });
        for (const { start, end, text, pieces, confidence } of findings.quotations) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(findings.text.text.length);
          expect(pieces.every((piece) => piece.start >= start && piece.end <= end)).toBe(true);
          expect(source).toContain(text);
          expect(confidence).toBeGreaterThanOrEqual(0.5);
        }
        expect(extract(source, { language: 'en' }).quotations).toEqual(findings.quotations);
      }),
    );
  });
});
