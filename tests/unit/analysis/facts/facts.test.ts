import fc from 'fast-check';
import { extract } from '../../../../src/analysis/extraction/extract';
import { furnitureLine } from '../../../../src/analysis/extraction/facts/furniture-lines';

const STORY =
  'The harbour was quiet on the first morning of the year. Nobody came, and nobody left the old pier.';

describe('lines of the page', () => {
  it.each([
    ['104 views Politics 0', 'counter'],
    ['Politics', 'category'],
    ['February 12, 2024total 12', 'date'],
    ['12.02.2024', 'date'],
    ['Monday, 12 February 2024 10:15', 'date'],
    ['2024-02-12T10:15:00Z', 'date'],
    ['Published: Feb. 12, 2024 at 10:15 a.m. EST', 'date'],
    ['Updated 12:30', 'date'],
    ['By JOHN HILL', 'byline'],
    ['By Ana Ruiz and Tom Hill, Reuters | Feb. 12, 2024', 'byline'],
    ['Photo: Ana Ruiz', 'caption'],
    ['Read more', 'link'],
    ['Share this', 'link'],
  ])('%s is a %s', (line, kind) => {
    expect(furnitureLine(line)?.kind).toBe(kind);
  });

  it.each(['By noon the square was empty.', 'Share prices fell on Monday.', 'Politics is hard work.', STORY])(
    '%s is a line of the story',
    (line) => {
      expect(furnitureLine(line)).toBeUndefined();
    },
  );
});

describe('facts of an article', () => {
  it('are read from the lines around the story', () => {
    const { facts } = extract(`Harbour opens again\n\nPolitics 12\n\n${STORY}\n\nMarch 4, 2021`, {
      language: 'en',
    });
    expect(facts).toMatchObject({
      headline: 'Harbour opens again',
      category: 'Politics',
      publishedOn: { date: '2021-03-04', precision: 'day' },
    });
  });

  it('give no headline where the text begins with a paragraph', () => {
    expect(extract(`${STORY}\n\n${STORY}`, { language: 'en' }).facts.headline).toBeUndefined();
  });

  it('know the place and day of a dateline', () => {
    const { facts } = extract(`OSLO, March 4, 2021 (Lake News) — ${STORY}`, { language: 'en' });
    expect(facts).toMatchObject({ dateline: 'OSLO', publishedOn: { date: '2021-03-04' } });
  });

  it('leave what was given with the article', () => {
    const publishedOn = { date: '2020-01-01', precision: 'day' } as const;
    const { facts } = extract(`Harbour opens\n\n${STORY}\n\nMarch 4, 2021`, {
      publishedOn,
      headline: 'Other',
    });
    expect(facts).toMatchObject({ publishedOn, headline: 'Other' });
  });

  it('lie inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (source) => {
        const { facts, text } = extract(source, { language: 'en' });
        return facts.furniture.every(
          ({ start, end }) => start >= 0 && start <= end && end <= text.text.length,
        );
      }),
      { numRuns: 100 },
    );
  });
});
