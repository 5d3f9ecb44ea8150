import { Address, html, isEmpty, joined, jsonScript } from '../../../../src/delivery/pages/html/html';
import { HOSTILE } from './made-story';

describe('a template', () => {
  it('escapes whatever is not markup of its own, in text and in attributes', () => {
    const markup = html`<p title="${HOSTILE}">${HOSTILE}</p>`.toString();
    expect(markup).not.toMatch(/<img|<script|<!--/);
    expect(markup.match(/"/g)).toHaveLength(2);
    expect(markup).toContain('&amp;amp;');
  });

  it('takes templates, lists and nothing', () => {
    expect(html`${[html`<b>1</b>`, ' & ', null, undefined, false, 2]}`.toString()).toBe('<b>1</b> &amp; 2');
    expect(joined(['a', 'b', 'c'], ', ').toString()).toBe('a, b, c');
    expect([isEmpty([null, '', [false]]), isEmpty(0)]).toEqual([true, false]);
  });

  it.each([
    ['href', () => html`<a href="${'/x'}">x</a>`],
    ['src', () => html`<img src="${'https://x.example/'}" />`],
    ['action', () => html`<form action="${'/x'}"></form>`],
  ])('refuses a text as %s', (_, template) => {
    expect(template).toThrow('Address');
  });

  it('refuses a value without quotes', () => {
    const parts = Object.assign(['<p class=', '>'], { raw: ['<p class=', '>'] });
    expect(() => html(parts, 'x onclick=alert(1)')).toThrow('quotes');
  });
});

describe('an address', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'ftp://x.example',
    'http://',
    '',
    null,
  ])('elsewhere is not %s', (url) => expect(Address.external(url)).toBeUndefined());

  it('elsewhere is http and https', () => {
    expect(html`<a href="${Address.external('https://x.example/?a=1&b="')}"></a>`.toString()).toBe(
      '<a href="https://x.example/?a=1&amp;b=&quot;"></a>',
    );
  });

  it.each(['//evil.example', 'https://x.example', 'javascript:alert(1)', ''])('here is not %s', (path) => {
    expect(() => Address.local(path)).toThrow('path');
  });
});

test('data for machines cannot end its element', () => {
  const markup = jsonScript('application/ld+json', { name: HOSTILE }).toString();
  expect(markup.match(/<\/?script/g)).toEqual(['<script', '</script']);
  expect(markup).not.toContain('<!--');
  const json = markup.slice(markup.indexOf('>') + 1, markup.lastIndexOf('<'));
  expect(JSON.parse(json)).toEqual({ name: HOSTILE });
});
