import fc from 'fast-check';
import { articleTextOf, textOfBlock } from '../../../../src/analysis/text/blocks';

const leaf = (text: string) => ({ type: 'text', text });
const paragraph = (...texts: string[]) => ({ type: 'paragraph', children: texts.map(leaf) });
const list = (...items: string[]) => ({
  type: 'list',
  format: 'unordered',
  children: items.map((text) => ({ type: 'list-item', children: [leaf(text)] })),
});

describe('the text of a block', () => {
  it('joins leaves, reads links and parts list items by lines', () => {
    const link = { type: 'link', url: 'https://example.org', children: [leaf('a letter')] };
    expect(textOfBlock({ type: 'paragraph', children: [leaf('He wrote '), link, leaf('.')] })).toBe(
      'He wrote a letter.',
    );
    expect(textOfBlock(list('one', 'two'))).toBe('one\ntwo');
    expect(textOfBlock({ type: 'list', children: [list('inner'), { children: [leaf('outer')] }] })).toBe(
      'inner\nouter',
    );
  });

  it.each([null, undefined, 'text', 7, [], {}, { type: 'paragraph' }, { type: 'list', children: 'x' }])(
    'reads nothing in %j',
    (block) => {
      expect(textOfBlock(block)).toBe('');
    },
  );
});

describe('the text of an article', () => {
  const article = {
    headline: 'A letter',
    summary: 'In short',
    body: [paragraph('One'), paragraph(''), list('two', 'three'), paragraph('Four ', 'and five')],
  };

  it('is headline, summary and body, each part a paragraph, without those that are empty', () => {
    expect(articleTextOf(article).text).toBe('A letter\n\nIn short\n\nOne\n\ntwo\nthree\n\nFour and five');
    expect(articleTextOf({ headline: null, body: 'no blocks' }).text).toBe('');
  });

  it('leads back to the part, the block and the character', () => {
    const { text, placeOf } = articleTextOf(article);
    const at = (words: string) => {
      const start = text.indexOf(words);
      return placeOf({ start, end: start + words.length });
    };
    expect(at('letter')).toEqual({ part: 'headline', block: null, start: 2, end: 8 });
    expect(at('short')).toEqual({ part: 'summary', block: null, start: 3, end: 8 });
    expect(at('One')).toEqual({ part: 'body', block: 0, start: 0, end: 3 });
    expect(at('three')).toEqual({ part: 'body', block: 2, start: 4, end: 9 });
    expect(at('and five')).toEqual({ part: 'body', block: 3, start: 5, end: 13 });
  });

  it('cuts a span that reaches over parts at the end of the first', () => {
    const { placeOf } = articleTextOf(article);
    expect(placeOf({ start: 2, end: 15 })).toEqual({ part: 'headline', block: null, start: 2, end: 8 });
    expect(articleTextOf({}).placeOf({ start: 3, end: 9 })).toEqual({
      part: 'body',
      block: null,
      start: 0,
      end: 0,
    });
  });

  it('leads every character back to where it came from', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 12 });
    fc.assert(
      fc.property(words, words, fc.array(words, { maxLength: 6 }), (headline, summary, paragraphs) => {
        const body = paragraphs.map((text) => paragraph(text));
        const { text, placeOf } = articleTextOf({ headline, summary, body });
        for (let start = 0; start < text.length; start += 1) {
          const { part, block, start: from, end } = placeOf({ start, end: start + 1 });
          const source = part === 'body' ? paragraphs[block ?? -1] : { headline, summary }[part];
          if (end > from) expect(source?.slice(from, end)).toBe(text[start]);
        }
      }),
    );
  });
});
