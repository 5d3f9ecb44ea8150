import { parseHTML } from 'linkedom';
import { documentOf } from '../../../../src/delivery/pages/view/frame';
import { siteOf } from '../../../../src/delivery/pages/site';
import { storyPage } from '../../../../src/delivery/pages/answers/story-page';
import type { StoryAnswer } from '../../../../src/delivery/standards/story-facts';
import { HOSTILE, madeStory, viewOfStory } from './made-story';

const PAPER = { SITE_NAME: 'The Paper', SITE_URL: 'https://paper.example' };
const SITE = siteOf(PAPER);

function pageOf(story: StoryAnswer, locale: 'en' | 'ru' | 'ky' = 'en', site = SITE): Document {
  const languages = [
    { locale: 'en', slug: 'an-answer' },
    { locale: 'ru', slug: 'otvet' },
  ] as const;
  return parseHTML(documentOf(site, storyPage(viewOfStory(story, locale), story, languages))).document;
}

const textOf = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map((found) => (found.textContent ?? '').replace(/\s+/g, ' ').trim());

describe('a story', () => {
  const page = pageOf(madeStory());

  it('has one first heading, its kind, its authors and when it was published', () => {
    expect(textOf(page, 'h1')).toEqual(['An answer came']);
    expect(textOf(page, '.story-head .kind')).toEqual(['News']);
    expect(textOf(page, '.story-head .byline')[0]).toBe(
      'By Ben Reader Published 12 February 2024 Updated 13 February 2024, 10:00 UTC',
    );
    expect(textOf(page, '.cover figcaption')).toEqual(['The letter Picture: Cam Era']);
    expect(textOf(page, '.dateline')).toEqual(['BISHKEK']);
  });

  it('says the position that a person held on its day', () => {
    expect(textOf(page, '.people li')).toEqual(['Ada Writer Minister, Freeland', 'Ben Reader']);
    const earlier = pageOf(madeStory({ firstPublishedAt: '2018-05-05T12:00:00.000Z' }));
    expect(textOf(earlier, '.people li')[0]).toBe('Ada Writer Mayor');
  });

  it('says who wrote to whom, when, in answer to what and about what', () => {
    const [answer, letter, bill] = textOf(page, '.document');
    expect(answer).toMatch(/^Letter 12 February 2024 Answer From Ada Writer To Ben Reader/);
    expect(answer).toContain('In answer to First letter July 2023');
    expect(answer).toContain('About The bill');
    expect(answer).toContain('on Facebook, by her secretary');
    expect(letter).toContain('From Ben Reader To Ada Writer About The bill');
    expect(bill).toContain('Stage when this was published introduced, The Parliament 1 January 2024');
    expect(bill).toContain('Known from reports only');
    expect(answer).not.toContain('Known from reports only');
  });

  it('says who said it under a quotation in the text, and what else was said below', () => {
    expect(textOf(page, '.story-text .statement')).toEqual(['We agreeAda Writer, Answer, 12 February 2024']);
    const [other, ...more] = textOf(page, '.part-said .statement');
    expect(other).toBe(
      'In other words She regretted it Ada Writer, Answer, February 2024, Reported by: The Parliament, citing friends',
    );
    expect([more, page.querySelectorAll('.told blockquote').length]).toEqual([[], 0]);
  });

  it('shows no event without how certain it is', () => {
    expect(textOf(page, '.event .certainty')).toEqual([
      'Certainty: alleged, not proven',
      'Certainty: planned',
      'Certainty: confirmed',
    ]);
    expect(textOf(page, '.event .kicker')[0]).toBe('Visit 2024');
  });

  it('shows corrections before the text', () => {
    const corrections = page.querySelector('.corrections');
    expect(corrections?.textContent).toContain('The day was wrong.');
    expect(corrections?.textContent).toContain('14 February 2024, 09:30 UTC');
    expect(page.body.innerHTML.indexOf('corrections')).toBeLessThan(
      page.body.innerHTML.indexOf('story-text'),
    );
  });

  it('follows no address of a source that is none', () => {
    expect(textOf(page, '.sources li')).toEqual(['The Parliament, Gazette, 2024 confirmed it']);
    expect(page.querySelector('.sources')?.innerHTML).not.toContain('javascript:');
  });

  it('names itself, its languages and what it is about in its head', () => {
    const attribute = (selector: string, name: string) => page.querySelector(selector)?.getAttribute(name);
    expect(attribute('link[rel=canonical]', 'href')).toBe('https://paper.example/stories/article-a');
    expect(attribute('link[hreflang=ru]', 'href')).toBe('https://paper.example/stories/otvet?locale=ru');
    expect(attribute('meta[property="og:title"]', 'content')).toBe('An answer came');
    expect(attribute('meta[property="og:image"]', 'content')).toBe('https://media.example/a.jpg');
    expect(page.title).toBe('An answer came - The Paper');
    expect(page.documentElement.getAttribute('lang')).toBe('en');
  });
});

it('is a copy of the page on the newsroom’s own site, where that has one', () => {
  const site = siteOf({ ...PAPER, SITE_PATHS: 'article=/{locale}/news/{slug}' });
  const page = pageOf(madeStory(), 'en', site);
  expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
    'https://paper.example/en/news/article-a',
  );
  expect(page.querySelectorAll('link[hreflang]')).toHaveLength(0);
});

it('is labelled where it is an opinion, in every language', () => {
  expect(textOf(pageOf(madeStory({ kind: 'opinion' })), '.story-head .kind')).toEqual(['Opinion']);
  const russian = pageOf(madeStory({ kind: 'opinion' }), 'ru');
  expect(textOf(russian, '.story-head .kind')).toEqual(['Мнение']);
  expect(textOf(russian, '.story-head .caution')[0]).toContain('Это мнение');
});

it('leads to records in its own language', () => {
  const links = [...pageOf(madeStory(), 'ky').querySelectorAll('main a')].map((a) => a.getAttribute('href'));
  expect(links.filter((href) => href?.startsWith('/') && !href.includes('locale=ky'))).toEqual([]);
});

it('stays a page whatever is written in it', () => {
  const usual = pageOf(madeStory());
  const hostile = pageOf(madeStory({}, () => HOSTILE));
  const shape = (page: Document) => [...page.querySelectorAll('*')].map(({ tagName }) => tagName).sort();
  expect(shape(hostile)).toEqual(shape(usual));
  const attributes = [...hostile.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
  expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
  expect(hostile.querySelectorAll('script').length).toBe(1);
  const data = JSON.parse(hostile.querySelector('script')?.textContent ?? '') as {
    '@graph': { headline: string }[];
  };
  expect(data['@graph'][0]?.headline).toBe(HOSTILE);
  expect(textOf(hostile, 'h1')[0]).toContain('onerror=alert(1)');
});
