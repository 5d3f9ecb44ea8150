import { extract } from '../../../../src/analysis/extraction/extract';

function paraphrases(text: string): readonly (readonly [string, string, string])[] {
  return extract(text, { language: 'en' }).paraphrases.map(({ text: words, source, rule }) => [
    words,
    source.name,
    rule,
  ]);
}

describe('what is said in other words', () => {
  it.each([
    [
      'Marla Quist told reporters in the capital on Monday that the talks would go on.',
      'the talks would go on',
      'clause-after-that',
    ],
    ['Marla Quist said the talks would go on in May.', 'the talks would go on in May', 'clause-after-cue'],
    ['The talks would go on in May, Marla Quist said.', 'The talks would go on in May', 'clause-before-cue'],
    ['According to Marla Quist, the talks would go on.', 'the talks would go on', 'according-to'],
    [
      'The talks would go on in May, according to Marla Quist.',
      'The talks would go on in May',
      'according-to',
    ],
  ])('%s', (text, words, rule) => expect(paraphrases(text)).toEqual([[words, 'Marla Quist', rule]]));

  it.each([
    'Marla Quist did not say that the talks would go on.',
    'It is said that the talks would go on in May.',
    'If Marla Quist says that the talks go on, they do.',
    'Marla Quist wants to say that the talks go on.',
    'Marla Quist said so.',
    'Marla Quist said that “the talks would go on and on in May.”',
  ])('finds none in: %s', (text) => expect(paraphrases(text)).toEqual([]));
});

describe('the document in which something is said', () => {
  const LETTER =
    'Mayor Marla Quist addressed a long letter to Governor Dario Ferrante on March 3, 2021.\n\n' +
    '“We will not sign a treaty that nobody has read,” wrote Quist in the letter.\n\n' +
    '“Nobody asked us what it means,” the mayor went on.\n\n' +
    'Quist told reporters: “I wrote it in one night, and I would do it again.”\n\n' +
    'Quist noted in the letter that the treaty would close the harbour.';

  it('is that of the cue, and goes on with its author until another occasion comes', () => {
    const { documents, quotations, paraphrases: others } = extract(LETTER, { language: 'en' });
    expect(documents[0]).toMatchObject({ kind: 'letter', author: 'Marla Quist' });
    expect(quotations.map(({ document }) => document)).toEqual([0, 0, undefined]);
    expect(quotations.map(({ source }) => source?.name)).toEqual([
      'Marla Quist',
      'Marla Quist',
      'Marla Quist',
    ]);
    expect(others.map(({ document }) => document)).toEqual([0]);
  });

  it('gives its author as the speaker where it speaks itself', () => {
    const text = `${LETTER.split('\n')[0]}\n\n“We will not sign a treaty that nobody has read,” the letter says.`;
    const [quotation] = extract(text, { language: 'en' }).quotations;
    expect(quotation).toMatchObject({ source: { text: 'the letter', name: 'Marla Quist' }, document: 0 });
  });
});

describe('pronouns and descriptions', () => {
  const BOTH = 'President Dario Ferrante met the mayor of the harbour town, Mrs. Marla Quist, on Monday.\n\n';

  it.each([
    ['“We will not sign it,” she said.', 'Marla Quist'],
    ['“We will not sign it,” he said.', 'Dario Ferrante'],
    ['“We will not sign it,” the president said.', 'Dario Ferrante'],
    ['“We will not sign it,” said a doctor from the village.', 'doctor from the village'],
    [
      'Ferrante said on Monday that he would answer. Petr Halloran and Ferrante are to meet in Oslo. “We will not sign it,” he said.',
      'Dario Ferrante',
    ],
  ])('%s', (text, name) => {
    expect(extract(`${BOTH}${text}`, { language: 'en' }).quotations[0]?.source?.name).toBe(name);
  });
});
