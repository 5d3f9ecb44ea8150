import type { Page } from 'playwright-core';
import { inBrowser, keepScreenshot } from '../helpers/browser';
import { ARTICLE, openDesk } from '../helpers/desk';
import type { Account } from '../helpers/newsroom';

const TEXT = [
  'Danish minister writes to Canadian colleague',
  'Danish Fisheries Minister Ingrid Solvang sent a letter to Canadian Prime Minister Theo Marchetti on March 4, 2024, Reuters reported.',
  '"We ask you to talk with us before you send ships," wrote Solvang in the letter.',
].join('\n\n');

const desk = openDesk({ env: { SCHEDULE_SECONDS: '1' } });
let reporter: Account;
let editor: Account;
let documentId: string;

beforeAll(async () => {
  if (!process.env.TEST_BROWSER) return;
  reporter = await desk.newsroom.adminUser('reporter');
  editor = await desk.newsroom.adminUser('managing-editor');
});

/** What of the desk stands in the menu. */
async function menuOf(page: Page): Promise<readonly string[]> {
  const menu = page.getByRole('navigation').first();
  await menu.getByRole('link').first().waitFor();
  const names = ['Import story', 'Calendar', 'Audit trail', 'Duplicates', 'Content Manager'];
  const found = await Promise.all(
    names.map(async (name) => ((await menu.getByRole('link', { name }).count()) > 0 ? [name] : [])),
  );
  return found.flat();
}

/** The panel with stage and notes: the form has a field of the same name. */
const review = (page: Page) =>
  page
    .locator('aside')
    .filter({ has: page.getByRole('heading', { name: 'Review and schedule', exact: true }) })
    .last();

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('a day at the desk', () => {
  inBrowser('the reporter pastes a story, links what it speaks of, and submits it', async () => {
    const page = await desk.signIn(reporter);
    expect(await menuOf(page)).toEqual(['Import story', 'Calendar', 'Content Manager']);
    await page.getByText('Suggestions to decide').first().waitFor();
    // Strapi shows all there are until it has asked what the one who looks may do.
    await page.getByText('Waiting for review').waitFor({ state: 'detached' });
    await keepScreenshot(page, 'reporter-home');
    await page.getByRole('link', { name: 'Import story' }).first().click();
    await page.getByLabel('Text of the story').fill(TEXT);
    await button(page, 'Create the draft').click();
    await page.waitForURL((address) => address.pathname.includes(`${ARTICLE}/`));
    documentId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await button(page, 'Accept all').click();
    await page.getByText('All that the text speaks of is linked.').waitFor();
    await keepScreenshot(page, 'reporter-linked');
    await page.fill('textarea[name=summary]', 'A letter about fish');
    await button(page, 'Save').click();
    await page.getByText('Saved document').first().waitFor();
    await button(page, 'Submit for review').click();
    await page
      .getByText(/in.review/i)
      .first()
      .waitFor();
    expect(await button(page, 'Publish').isDisabled()).toBe(true);
    expect(await button(page, 'Approve').count()).toBe(0);
    await page.context().close();
  });

  inBrowser('the managing editor sends it back, and the reporter submits it again', async () => {
    const page = await desk.signIn(editor);
    expect(await menuOf(page)).toContain('Audit trail');
    await page
      .getByRole('link', { name: /Danish minister writes/ })
      .first()
      .click();
    await review(page).getByLabel('Message with this step').fill('Who is the source?');
    await button(page, 'Back to drafting').click();
    await review(page).getByRole('listitem').filter({ hasText: 'Who is the source?' }).waitFor();
    await page.context().close();
    const again = await desk.openRecord(reporter, ARTICLE, documentId);
    await review(again).getByRole('listitem').filter({ hasText: 'Who is the source?' }).waitFor();
    await review(again).getByLabel('Message with this step').fill('Reuters, see the text');
    await button(again, 'Submit for review').click();
    await review(again).getByRole('listitem').filter({ hasText: 'Reuters, see the text' }).waitFor();
    await again.context().close();
  });

  inBrowser('the managing editor approves and publishes it, and readers see it', async () => {
    const page = await desk.openRecord(editor, ARTICLE, documentId);
    await button(page, 'Approve').click();
    await page
      .getByText(/^ready$/i)
      .first()
      .waitFor();
    await button(page, 'Publish').click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByText(/Goes out|go out/i)
      .first()
      .waitFor();
    await keepScreenshot(page, 'editor-publishes');
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Published document').first().waitFor();
    await page.context().close();
    const story = await desk.read('/stories/danish-minister-writes-to-canadian-colleague');
    await story.getByRole('heading', { level: 1, name: /Danish minister writes/ }).waitFor();
    await story.getByText('Ingrid Solvang').first().waitFor();
    await story.context().close();
  });

  inBrowser('the managing editor plans another for tomorrow, and finds it in the calendar', async () => {
    const id = await desk.write(editor, { headline: 'Goes out by itself' });
    const page = await desk.openRecord(editor, ARTICLE, id);
    await page.getByText('Schedule', { exact: true }).click();
    const tomorrow = new Date(Date.now() + 86_400_000);
    const day = page.getByRole('group', { name: 'Publish at' }).getByRole('combobox').first();
    await day.fill(
      tomorrow.toLocaleDateString('en-US', { day: '2-digit', month: '2-digit', year: 'numeric' }),
    );
    await day.press('Tab');
    await keepScreenshot(page, 'editor-plans');
    await button(page, 'Plan').click();
    await page.getByRole('link', { name: 'Calendar' }).first().click();
    const planned = page.getByRole('link', { name: /Goes out by itself/ });
    // Tomorrow may belong to the next week.
    await Promise.race([planned.waitFor(), page.getByText('Nothing is planned for this week.').waitFor()]);
    if ((await planned.count()) === 0) await button(page, 'Next week').click();
    await planned.waitFor();
    await page.context().close();
  });

  inBrowser('the home page shows what was read most, with the readers of each day', async () => {
    const READERS = [1, 0, 4, 8, 2, 0, 6];
    const today = Date.now();
    const day = (before: number) => new Date(today - before * 86_400_000).toISOString().slice(0, 10);
    const views = READERS.map((count, place) => ({
      article_id: documentId,
      locale: 'en',
      day: day(READERS.length - 1 - place),
      views: count,
    }));
    await desk.newsroom.strapi.db.connection('audience.views').insert(views).onConflict().ignore();
    const page = await desk.signIn(editor);
    const chart = page.getByRole('img', { name: 'Readers by day, the last is today: 1, 0, 4, 8, 2, 0, 6' });
    await chart.scrollIntoViewIfNeeded();
    const heights = await chart
      .locator('rect')
      .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('height'))));
    expect(heights).toEqual([4, 1, 16, 32, 8, 1, 24]);
    await keepScreenshot(page, 'most-read');
    await page.getByText('21 readers').waitFor();
    await page.context().close();
  });

  inBrowser('the moderator sees the comments that wait, and nothing else of the newsroom', async () => {
    const moderator = await desk.newsroom.adminUser('moderator');
    await desk.newsroom.strapi.db.query('api::comment.comment').create({
      data: { articleId: documentId, articleLocale: 'en', body: 'Well said', state: 'pending' },
    });
    const page = await desk.signIn(moderator);
    await page.getByText('1 comment waits').waitFor();
    expect(await menuOf(page)).toEqual(['Content Manager']);
    for (const widget of ['Waiting for review', 'Suggestions to decide', 'Most read this week'])
      expect(await page.getByText(widget).count()).toBe(0);
    await keepScreenshot(page, 'moderator-home');
    await page.context().close();
  });
});
