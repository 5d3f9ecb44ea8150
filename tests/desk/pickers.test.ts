import type { Page } from 'playwright-core';
import { inBrowser, keepScreenshot } from '../helpers/browser';
import { ARTICLE, openDesk } from '../helpers/desk';
import type { Account } from '../helpers/newsroom';

const desk = openDesk();
let reporter: Account;

beforeAll(async () => {
  if (process.env.TEST_BROWSER) reporter = await desk.newsroom.adminUser('reporter');
});

async function openArticle(by: Account): Promise<{ page: Page; id: string }> {
  const id = await desk.write(by, { headline: 'Somebody is in it' });
  return { page: await desk.openRecord(by, ARTICLE, id), id };
}

const picker = (page: Page, label: string) =>
  page.getByRole('combobox', { name: new RegExp(`^${label}`) }).first();

/** The list opens on keys, not on values. */
async function type(page: Page, label: string, text: string): Promise<void> {
  await picker(page, label).fill('');
  await picker(page, label).pressSequentially(text, { delay: 30 });
}

describe('a relation picker', () => {
  inBrowser(
    'finds a person by a name in another script, by another spelling and by a wrong one',
    async () => {
      const { page, id } = await openArticle(reporter);
      await type(page, 'People', 'Japorov');
      await page.getByRole('option', { name: /Sadyr Japarov/ }).waitFor();
      // Whoever types on and presses Enter is not taken to a new record.
      await page.keyboard.press('Enter');
      await page.getByRole('option').first().waitFor({ state: 'detached' });
      expect(await page.getByRole('dialog').count()).toBe(0);
      await type(page, 'People', 'Dzhaparov');
      await page.getByRole('option', { name: /Sadyr Japarov/ }).waitFor();
      await type(page, 'People', 'Жапаров');
      const option = page.getByRole('option', { name: /Sadyr Japarov.*Садыр Жапаров/ });
      await option.waitFor();
      await keepScreenshot(page, 'picker');
      await option.click();
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Saved document').waitFor();
      const [draft] = await desk.newsroom.strapi.db
        .query(ARTICLE)
        .findMany({ where: { documentId: id, publishedAt: null }, populate: { people: true } });
      expect(draft.people.map(({ name }: { name: string }) => name)).toEqual(['Sadyr Japarov']);
      await page.context().close();
    },
  );

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
