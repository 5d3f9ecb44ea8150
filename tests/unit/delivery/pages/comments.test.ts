import { parseHTML } from 'linkedom';
import type { Thread } from '../../../../src/delivery/answers/comments';
import { commentsPart } from '../../../../src/delivery/pages/view/comments';
import { html } from '../../../../src/delivery/pages/html/html';
import { viewOf } from '../../../../src/delivery/pages/answers/page-answer';
import { XSS_CORPUS } from '../../../fixtures/xss';

const comment = (body: string, rest: Partial<Thread> = {}): Thread => ({
  ...{ id: 'a', parent: null, depth: 0, isShown: true, author: { name: 'Aida' }, body, html: '' },
  ...{ createdAt: '2024-02-12T10:00:00.000Z', editedAt: null, replies: [], moreReplies: null },
  ...rest,
});

function shown(threads: readonly Thread[], more: string | null = null) {
  const part = commentsPart(viewOf('en', []), { threads, next: null, more });
  return parseHTML(`<html><body>${html`${part}`.toString()}</body></html>`).document;
}

it('comments stand under the story with names, days and links', () => {
  const document = shown([
    comment('One\nline\n\nhttps://example.org/x', {
      replies: [
        comment('', { id: 'b', parent: 'a', depth: 1, isShown: false, author: null }),
        comment('Yes', { id: 'c', parent: 'b', depth: 2, author: null }),
        comment('No', { id: 'd', parent: 'c', depth: 3, author: { name: 'Bek' } }),
      ],
    }),
  ]);
  expect(document.querySelector('h2')?.textContent).toBe('Comments');
  expect(document.querySelector('#comment-a .byline')?.textContent).toMatch(/Aida/);
  expect(document.querySelectorAll('#comment-a p')).toHaveLength(3);
  expect(document.querySelector('#comment-a a')?.outerHTML).toBe(
    '<a href="https://example.org/x" rel="nofollow ugc noopener">https://example.org/x</a>',
  );
  expect(document.querySelector('#comment-b')?.textContent).toBe('This comment is no longer here.');
  expect(document.querySelector('#comment-c')?.textContent).toMatch(/A former reader/);
});

it.each(XSS_CORPUS)('are text, whatever they are: %s', (body) => {
  const document = shown([comment(body, { author: { name: body } })]);
  const names = [...document.querySelectorAll('*')].map(({ localName }) => localName);
  const known = [
    'html',
    'head',
    'body',
    'section',
    'h2',
    'ol',
    'li',
    'article',
    'p',
    'strong',
    'span',
    'time',
    'br',
    'a',
  ];
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
  for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https?:/);
  expect(document.querySelector('strong')?.textContent).toBe(body);
});

it('there is nothing where nobody wrote', () => {
  expect(commentsPart(viewOf('en', []), { threads: [], next: null, more: null })).toBe('');
  expect(commentsPart(viewOf('en', []), undefined)).toBe('');
});

it('there is a way to older ones', () => {
  const link = shown([comment('x')], '/stories/a?comments=b#comments').querySelector('.onward a');
  expect(link?.getAttribute('href')).toBe('/stories/a?comments=b#comments');
});
