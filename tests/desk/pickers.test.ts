import type { Browser, Page } from 'playwright-core';
import { inBrowser, keepScreenshot, openBrowser, signIn } from '../helpers/browser';
import { openNewsroom, type Account, type Newsroom } from '../helpers/newsroom';

const ARTICLES = '/content-manager/collection-types/api::article.article';

let newsroom: Newsroom;
let browser: Browser;
let reporter: Account;

beforeAll(async () => {
  const opened = await openBrowser();
  if (opened === undefined) return;
  browser = opened;
  newsroom = await openNewsroom({ panel: true });
  reporter = await newsroom.adminUser('reporter');
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});

async function openArticle(by: Account): Promise<{ page: Page; id: string }> {
  const answer = await newsroom.post(ARTICLES, { headline: 'Somebody is in it' }, by);
  expect(answer.status).toBe(201);
  const id = (answer.body as { data: { documentId: string } }).data.documentId;
  const page = await signIn(browser, newsroom.url, by);
  page.setDefaultTimeout(20_000);
  await page.goto(`${newsroom.url}/admin${ARTICLES}/${id}`);
  await page.getByText('In this story').waitFor();
  return { page, id };
}

const picker = (page: Page, label: string) =>
  page.getByRole('combobox', { name: new RegExp(`^${label}`) }).first();

/** The list opens on keys, not on values. */
async function type(page: Page, label: string, text: string): Promise<void> {
  await picker(page, label).fill('');
  await picker(page, label).pressSequentially(text, { delay: 30 });
}

describe('a relation picker', () => {
  inBrowser('finds a person by a name in another script, and by another spelling', async () => {
    const { page, id } = await openArticle(reporter);
    await type(page, 'People', 'Dzhaparov');
    await page.getByRole('option', { name: /Sadyr Japarov/ }).waitFor();
    await type(page, 'People', 'Жапаров');
    const option = page.getByRole('option', { name: /Sadyr Japarov.*Садыр Жапаров/ });
    await option.waitFor();
    await keepScreenshot(page, 'picker');
    await option.click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved document').waitFor();
    const [draft] = await newsroom.strapi.db
      .query('api::article.article')
      .findMany({ where: { documentId: id, publishedAt: null }, populate: { people: true } });
    expect(draft.people.map(({ name }: { name: string }) => name)).toEqual(['Sadyr Japarov']);
    await page.context().close();
  });

  inBrowser('lets a reporter make a document in place, and no person', async () => {
    const { page } = await openArticle(reporter);
    const create = page.getByRole('option', { name: 'Create a relation' });
    await picker(page, 'People').click();
    await create.waitFor();
    expect(await create.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Escape');
    await picker(page, 'Documents').click();
    await create.waitFor();
    expect(await create.getAttribute('aria-disabled')).toBeNull();
    await create.click();
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: /^Title/ })
      .fill('Letter made in place');
    await keepScreenshot(page, 'made-in-place');
    await page.context().close();
  });
});
