import fc from 'fast-check';
import { askedOf, chunksToTakeApart, highlightOf } from '../../../../src/graph/search/marks';

/** Takes chunks apart as the database would, but that each word is its own lexeme. */
function apart(chunks: ReadonlySet<string>) {
  const pieces = (chunk: string) =>
    (chunk.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? []).map((text) => ({
      text,
      lexemes: [text.toLowerCase()],
    }));
  return new Map([...chunks].map((chunk) => [chunk, pieces(chunk)]));
}

function mark(text: string, query: string, locale: 'en' | 'ru' = 'en'): string | undefined {
  const asked = askedOf(query, locale);
  return highlightOf(text, asked, apart(chunksToTakeApart(asked, [text])));
}

describe('askedOf', () => {
  it('takes the lexemes out of a query as the database writes it', () => {
    expect([...askedOf(`'river' <-> 'bank' & !'it''s' | 'a\\\\b'`, 'en').lexemes]).toEqual([
      'river',
      'bank',
      `it's`,
      'a\\b',
    ]);
    expect([...askedOf('', 'en').lexemes]).toEqual([]);
  });
});

describe('chunksToTakeApart', () => {
  it('are those in which a word begins as one that was asked for', () => {
    const asked = askedOf(`'die' | 'агент'`, 'ru');
    expect([...chunksToTakeApart(asked, ['Dying, they said: "do." Агентами not-dead under'])]).toEqual([
      'Dying,',
      '"do."',
      'Агентами',
      'not-dead',
    ]);
  });

  it('are none where nothing was asked for', () => {
    expect([...chunksToTakeApart(askedOf('', 'en'), ['all of this'])]).toEqual([]);
  });
});

describe('highlightOf', () => {
  it('escapes the text and marks what was found', () => {
    expect(mark(`<b>"Agents"</b> & it's`, `'agents'`)).toBe(
      '&lt;b&gt;&quot;<mark>Agents</mark>&quot;&lt;/b&gt; &amp; it&#39;s',
    );
  });

  it('is nothing where nothing was found', () => {
    expect(mark('nothing', `'agents'`)).toBeUndefined();
    expect(mark('', `'agents'`)).toBeUndefined();
    expect(mark('agency', `'agents'`)).toBeUndefined();
  });

  it('shows the dots of ё, without which words are looked for', () => {
    expect(mark('под ёлкой ёж', `'елкой'`, 'ru')).toBe('под <mark>ёлкой</mark> ёж');
  });

  it('keeps the text and is safe to show whatever that is', () => {
    const text = fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', 'b', ' ', '-', 'ё', '😀'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, (given) => {
        const html = mark(given, `'a' | 'е'`, 'ru');
        const isFound = /(^|[^\p{L}])[aё](?![\p{L}])/u.test(given);
        expect(html !== undefined).toBe(isFound);
        const rest = (html ?? '').replaceAll(/<\/?mark>/g, '');
        expect(rest.replaceAll(/&(amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[<>&"']/);
        const shown = rest.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
        if (isFound) expect(shown.replaceAll('&#39;', "'").replaceAll('&amp;', '&')).toBe(given);
      }),
    );
  });
});
