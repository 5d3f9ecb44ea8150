import { siteOf } from '../../../../src/delivery/pages/site';
import { documentOf } from '../../../../src/delivery/pages/view/frame';
import { html } from '../../../../src/delivery/pages/html/html';

const PAPER = { SITE_URL: 'https://paper.example' };
const article = { type: 'article', id: 'a1', slug: 'an-answer' } as const;
const statement = { type: 'statement', id: 's/1', slug: null } as const;

it('leads to the paths of the reader pages, where nothing else is said', () => {
  const site = siteOf(PAPER);
  expect(site.addressOf(article, 'en')).toBe('https://paper.example/stories/an-answer');
  expect(site.addressOf(article, 'ru')).toBe('https://paper.example/stories/an-answer?locale=ru');
  expect(site.hasOwnPage(article)).toBe(false);
});

it('leads to the paths of the newsroom’s own site, by type', () => {
  const site = siteOf({
    ...PAPER,
    SITE_PATHS: ' article=/{locale}/news/{slug}-{id}  statement=/said?key={id} ',
  });
  expect(site.addressOf(article, 'en')).toBe('https://paper.example/en/news/an-answer-a1');
  expect(site.addressOf(statement, 'en')).toBe('https://paper.example/said?key=s%2F1');
  expect(site.addressOf(statement, 'ky')).toBe('https://paper.example/said?key=s%2F1&locale=ky');
  expect(site.addressOf({ type: 'person', id: 'p', slug: 'p-one' }, 'en')).toBe(
    'https://paper.example/people/p-one',
  );
  expect([article, statement].map(site.hasOwnPage)).toEqual([true, true]);
});

describe('the foot of a page', () => {
  const page = { locale: 'ru', path: '/', alternates: [], main: html`` } as const;

  it('leads to the rules of the newsroom in the language of the page', () => {
    const text = documentOf(
      siteOf({
        ...PAPER,
        SITE_PRINCIPLES_URL: 'https://paper.example/principles?a=1&b=2',
        SITE_CORRECTIONS_URL: 'https://paper.example/corrections',
        SITE_REPLY_URL: 'mailto:reply@paper.example',
      }),
      page,
    );
    expect(text).toContain('<a href="https://paper.example/principles?a=1&amp;b=2">Как мы работаем</a>');
    expect(text).toContain('<a href="https://paper.example/corrections">Как мы исправляем ошибки</a>');
    expect(text).toContain('<a href="mailto:reply@paper.example">Право на ответ</a>');
  });

  it('says nothing of rules where there are none', () => {
    expect(documentOf(siteOf(PAPER), page)).not.toContain('policies');
  });

  it.each([
    ['SITE_PRINCIPLES_URL', 'javascript:alert(1)'],
    ['SITE_CORRECTIONS_URL', 'mailto:x@paper.example'],
    ['SITE_REPLY_URL', 'mailto:nobody'],
    ['SITE_REPLY_URL', 'paper.example/reply'],
  ])('refuses %s=%s', (name, value) => {
    expect(() => siteOf({ ...PAPER, [name]: value })).toThrow(name);
  });
});
