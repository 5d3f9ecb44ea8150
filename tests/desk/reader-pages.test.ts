import type { BrowserContextOptions, Page } from 'playwright-core';
import { inBrowser, keepScreenshot } from '../helpers/browser';
import { ARTICLE, openDesk } from '../helpers/desk';
import { faultsOf } from '../helpers/faults';

const STORY = '/stories/kyrgyz-president-asks-united-states-to-stay-out';
const PHONE = { viewport: { width: 390, height: 844 } } as const;
const DESKTOP = { viewport: { width: 1280, height: 900 } } as const;

const PAGES = [
  '/',
  '/?locale=ky',
  STORY,
  '/people/sadyr-japarov?locale=ru',
  '/documents/bill-on-foreign-agents',
  '/events/alleged-deliveries-to-russia',
  '/threads/letter-of-japarov-to-blinken',
  '/timeline?person=sadyr-japarov',
  '/search?q=foreign+agents',
  '/stories',
  '/people/sadyr-japarov/statements',
  '/stories/none',
];

const LOOKS: [string, BrowserContextOptions][] = [
  ['desktop', DESKTOP],
  ['phone-dark', { ...PHONE, colorScheme: 'dark' }],
];

const desk = openDesk();

/** Opens a page and gathers what the browser has to complain of. */
async function open(
  path: string,
  options: BrowserContextOptions,
): Promise<{ page: Page; complaints: string[] }> {
  const context = await desk.browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(desk.newsroom.url + path);
  return { page, complaints };
}

describe.each(LOOKS)('on %s', (look, options) => {
  inBrowser.each(PAGES)('%s has no fault, runs nothing and is as wide as the screen', async (path) => {
    const { page, complaints } = await open(path, options);
    const width = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect({
      faults: await faultsOf(page),
      complaints: complaints.filter((text) => !/404/.test(text)),
      width,
    }).toEqual({
      faults: [],
      complaints: [],
      width: 0,
    });
    if (path === '/' || path === STORY)
      await keepScreenshot(page, `${path === '/' ? 'front' : 'story'}-${look}`);
    await page.context().close();
  });
});

describe('a reader', () => {
  inBrowser('comes from the front page to a story, to who is in it, and to another language', async () => {
    const { page } = await open('/', PHONE);
    await page.getByRole('link', { name: /Kyrgyz president asks/ }).click();
    await page
      .getByRole('complementary', { name: 'In this story' })
      .getByRole('link', { name: 'Sadyr Japarov' })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Sadyr Japarov' }).waitFor();
    await page.getByRole('link', { name: 'Русский' }).click();
    await page.getByRole('heading', { level: 1, name: 'Садыр Жапаров' }).waitFor();
    await page.context().close();
  });

  inBrowser('searches, narrows, and goes on by the keyboard alone', async () => {
    const { page } = await open('/', DESKTOP);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.getByRole('searchbox').fill('Zhaparov');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Documents', exact: true }).press('Enter');
    await page.waitForURL(/type=document/);
    await page
      .getByRole('link', { name: /Letter of Sadyr Japarov/ })
      .first()
      .waitFor();
    await page.context().close();
  });
});

inBrowser('a reporter opens the preview of a draft beside it', async () => {
  const reporter = await desk.newsroom.adminUser('reporter');
  const id = await desk.write(reporter, { headline: 'Nobody has read this yet', kind: 'opinion' });
  const page = await desk.openRecord(reporter, ARTICLE, id);
  await page.getByRole('link', { name: 'Open preview' }).click();
  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { level: 1, name: 'Nobody has read this yet' }).waitFor();
  await frame.getByText('This is how readers will see it').waitFor();
  await keepScreenshot(page, 'preview');
  await page.context().close();
});
