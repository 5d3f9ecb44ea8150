import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { commentHtml, piecesOf } from '../../../src/content/comments/comment-html';
import { publicComment, withHiddenPlaces } from '../../../src/content/comments/public-comment';
import { XSS_CORPUS } from '../../fixtures/xss';

/** What a browser would find in it besides text. */
function elementsOf(html: string) {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return [...document.body.querySelectorAll('*')];
}

function expectHarmless(html: string): void {
  for (const element of elementsOf(html)) {
    expect(['P', 'BR', 'A']).toContain(element.tagName);
    const names = element.getAttributeNames();
    if (element.tagName !== 'A') expect(names).toEqual([]);
    else {
      expect(names).toEqual(['href', 'rel']);
      expect(element.getAttribute('href')).toMatch(/^https?:\/\//);
      expect(element.getAttribute('rel')).toBe('nofollow ugc noopener');
    }
  }
}

describe('a comment as HTML', () => {
  it.each(XSS_CORPUS)('is harmless: %s', (text) => {
    const html = commentHtml(text);
    expectHarmless(html);
    expect(parseHTML(`<html><body>${html}</body></html>`).document.body.textContent).toBe(
      text.replaceAll('\n', ''),
    );
  });

  it('is harmless whatever it is', () => {
    const nasty = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      'http://',
      'javascript:',
      ' ',
      '\n',
      'a',
      '@',
      '//',
      ':',
    );
    fc.assert(
      fc.property(fc.string({ unit: nasty, maxLength: 60 }), (text) => expectHarmless(commentHtml(text))),
    );
  });

  it('has links where addresses of the web are written out', () => {
    expect(commentHtml('See https://example.org/a?b=1&c=2.\nOr\n\nnot')).toBe(
      '<p>See <a href="https://example.org/a?b=1&amp;c=2" rel="nofollow ugc noopener">https://example.org/a?b=1&amp;c=2</a>.<br>Or</p><p>not</p>',
    );
  });

  it.each([
    'example.org',
    'mailto:a@example.org',
    'a@example.org',
    'ftp://example.org/',
    'javascript://example.org/%0aalert(1)',
    'https://bank.example@elsewhere.example/',
    'https://user:pass@elsewhere.example/',
    '//example.org/x',
    'http://',
    'data:text/html,x',
  ])('and none for %s', (text) => expect(piecesOf(text).filter(({ kind }) => kind === 'link')).toEqual([]));
});

describe('a thread', () => {
  const reply = (id: string, ...ancestors: string[]) => ({
    ...{
      id,
      ancestors,
      body: 'x',
      state: 'approved' as const,
      at: 0,
      edited: null,
      author: 'a',
      isOwn: false,
    },
  });
  const show = (one: ReturnType<typeof reply>) => publicComment(one, 0, 0);

  it('keeps the place of what is hidden and has answers, once', () => {
    const found = withHiddenPlaces(
      [reply('b', 't', 'a'), reply('d', 't', 'a', 'c'), reply('e', 't', 'a', 'c')],
      't',
      show as never,
    );
    expect(found.map(({ id, parent, depth, isShown }) => [id, parent, depth, isShown])).toEqual([
      ['a', 't', 1, false],
      ['b', 'a', 2, true],
      ['c', 'a', 2, false],
      ['d', 'c', 3, true],
      ['e', 'c', 3, true],
    ]);
    expect(found[0]).toMatchObject({ author: null, body: null, html: null });
  });

  it('tells of its own standing to nobody but the author', () => {
    const own = { ...reply('a'), at: 1000, isOwn: true, state: 'pending' as const };
    expect(publicComment(own, 60_000, 2000).own).toEqual({
      state: 'pending',
      editableUntil: new Date(61_000).toISOString(),
    });
    expect(publicComment(own, 60_000, 61_000).own?.editableUntil).toBeNull();
    expect(publicComment({ ...own, isOwn: false }, 60_000, 2000)).not.toHaveProperty('own');
  });
});
