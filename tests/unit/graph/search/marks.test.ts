import fc from 'fast-check';
import { BEGIN, END, excerptOf, highlightOf } from '../../../../src/graph/search/marks';

const marked = (text: string) => text.replaceAll('[', BEGIN).replaceAll(']', END);
const piece = (text: string, own = text.replaceAll(/[[\]]/g, '')) => ({ text: own, marked: marked(text) });

describe('highlightOf', () => {
  it('escapes the text and marks what was found', () => {
    expect(highlightOf(piece(`<b>"[Agents]"</b> & it's`))).toBe(
      '&lt;b&gt;&quot;<mark>Agents</mark>&quot;&lt;/b&gt; &amp; it&#39;s',
    );
  });

  it('is nothing where nothing was found', () => {
    expect(highlightOf(piece('nothing'))).toBeUndefined();
    expect(highlightOf(piece(''))).toBeUndefined();
  });

  it('shows the dots of ё, without which words are looked for', () => {
    expect(highlightOf(piece('под [елкой] еж', 'под ёлкой ёж'))).toBe('под <mark>ёлкой</mark> ёж');
  });

  it('is safe to show whatever the text is', () => {
    const text = fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', ' ', '[', ']', 'ё', '😀'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, fc.boolean(), fc.boolean(), (given, isStart, isEnd) => {
        for (const html of [highlightOf(piece(given)), excerptOf(piece(given), isStart, isEnd)]) {
          const rest = (html ?? '').replaceAll(/<\/?mark>/g, '').replaceAll(/&(amp|lt|gt|quot|#39);/g, '');
          expect(rest).not.toMatch(/[<>&"']/);
          expect(rest).not.toMatch(/[\uE000\uE001]/);
        }
      }),
    );
  });
});

describe('excerptOf', () => {
  it('leaves out words that are cut and says that there is more', () => {
    expect(excerptOf(piece('ter on foreign [agents] was wri'), false, false)).toBe(
      '… on foreign <mark>agents</mark> was …',
    );
  });

  it('is whole where the text begins and ends', () => {
    expect(excerptOf(piece('The\n\n[agents]'), true, true)).toBe('The <mark>agents</mark>');
  });
});
