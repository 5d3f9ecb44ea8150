import type { Page } from 'playwright-core';
import { inBrowser, keepScreenshot } from '../helpers/browser';
import { ARTICLE, ARTICLES, blocks, markPanels, openDesk, speak } from '../helpers/desk';
import { graveFaultsOf, inBothColours } from '../helpers/faults';
import type { Account } from '../helpers/newsroom';

const BODY = blocks(
  'Norwegian Foreign Minister Nora Lindqvist sent a letter to French President Aldo Verani on March 4, 2024.',
  '"We ask you to leave our fishermen in peace," wrote Lindqvist in the letter.',
);

const desk = openDesk({ env: { SCHEDULE_SECONDS: '0' } });
let editor: Account;
let documentId: string;

beforeAll(async () => {
  if (!process.env.TEST_BROWSER) return;
  editor = await desk.newsroom.adminUser('managing-editor');
  const people = desk.newsroom.strapi.documents('api::person.person');
  for (const name of ['Orvin Maltek', 'Орвин Малтек']) await people.create({ data: { name } as never });
  const [person] = await people.findMany({ filters: { slug: 'sadyr-japarov' } });
  documentId = await desk.write(editor, { headline: 'Before', body: BODY, people: [person?.documentId] });
  const publishAt = new Date(Date.now() + 3_600_000).toISOString();
  await desk.newsroom.put(`/desk/articles/${documentId}/plan`, { publishAt }, editor);
  await desk.newsroom.post(`/desk/articles/${documentId}/moves`, { to: 'in-review', note: 'Look' }, editor);
  await desk.newsroom.put(`${ARTICLES}/${documentId}`, { headline: 'After' }, editor);
});

/** Strapi's frame, its form and its own panels are not the desk's: only these parts are looked at. */
async function expectNoGraveFault(page: Page, ...parts: readonly string[]): Promise<void> {
  expect(await inBothColours(page, () => graveFaultsOf(page, parts))).toEqual([]);
}

/** The titles of the panels that the desk puts beside a record, and what is done there, by language. */
const WORDS = {
  en: {
    panels: ['Review and schedule', 'In this story', 'Publication'],
    accept: 'Accept Nora Lindqvist',
    more: 'More actions',
    history: 'History',
    publish: 'Publish',
    guard: 'Before it goes out',
  },
  ru: {
    panels: ['Проверка и расписание', 'В этом материале', 'Публикация'],
    accept: 'Принять: Nora Lindqvist',
    more: 'Ещё действия',
    history: 'История',
    publish: 'Опубликовать',
    guard: 'Перед публикацией',
  },
} as const;

/** Looks at the panels beside the article, its history and the look before publishing. */
async function lookBesideTheArticle(page: Page, language: keyof typeof WORDS): Promise<void> {
  const words = WORDS[language];
  await page.getByRole('button', { name: words.accept, exact: true }).waitFor();
  await page.getByText('Look', { exact: true }).waitFor();
  await markPanels(page, words.panels);
  await keepScreenshot(page, `panels-${language}`);
  await expectNoGraveFault(page, '[data-desk]');
  await page.getByRole('button', { name: words.more }).first().click();
  await page.getByRole('menuitem', { name: words.history }).click();
  await page.locator('del', { hasText: 'Before' }).waitFor();
  await keepScreenshot(page, `history-${language}`);
  await expectNoGraveFault(page, '[role=dialog]');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.publish, exact: true }).click();
  await page.getByRole('dialog', { name: words.guard }).getByRole('listitem').first().waitFor();
  await keepScreenshot(page, `guard-${language}`);
  await expectNoGraveFault(page, '[role=dialog]');
}

describe('nobody is shut out by', () => {
  inBrowser('the pages of the desk', async () => {
    const page = await desk.open(editor, '/desk/calendar');
    await page.getByRole('link', { name: /After/ }).waitFor();
    await expectNoGraveFault(page, 'main');
    await page.goto(`${desk.newsroom.url}/admin/desk/audit`);
    await page.getByRole('link', { name: /After/ }).first().waitFor();
    await expectNoGraveFault(page, 'main');
    await page.goto(`${desk.newsroom.url}/admin/desk/duplicates`);
    await page.getByRole('button', { name: /^Compare .*Orvin Maltek/ }).click();
    await page.getByText(/becomes part of/).waitFor();
    await expectNoGraveFault(page, 'main');
    await page.goto(`${desk.newsroom.url}/admin/desk/import`);
    await page.getByLabel('Text of the story').fill('Nora Lindqvist sent a letter to Aldo Verani.');
    await page.getByRole('button', { name: 'Show what is in it' }).click();
    await page.locator('mark').first().waitFor();
    await expectNoGraveFault(page, 'main');
    await page.context().close();
  });

  inBrowser('the widgets of the home page', async () => {
    const page = await desk.signIn(editor);
    await page.getByRole('link', { name: /After/ }).first().waitFor();
    await keepScreenshot(page, 'home-accessible');
    // The frame of each widget, with the handle by which it is moved, is Strapi's.
    await expectNoGraveFault(page, 'main ul', 'main [role=img]');
    await page.context().close();
  });

  inBrowser('the panels beside an article, and its dialogs, in both languages', async () => {
    const page = await desk.openRecord(editor, ARTICLE, documentId);
    await lookBesideTheArticle(page, 'en');
    await speak(page, 'ru');
    await lookBesideTheArticle(page, 'ru');
    await page.context().close();
  });
});
