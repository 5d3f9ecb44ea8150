import { siteOf } from '../../../../src/delivery/pages/site';

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
