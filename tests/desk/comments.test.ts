import type { Browser } from 'playwright-core';
import { inBrowser, keepScreenshot, openBrowser, signIn } from '../helpers/browser';
import { faultsOf, inBothColours } from '../helpers/faults';
import { openNewsroom, type Newsroom } from '../helpers/newsroom';

const COMMENTS = '/api/stories/kyrgyz-president-asks-united-states-to-stay-out/comments';

let newsroom: Newsroom;
let browser: Browser;

beforeAll(async () => {
  const opened = await openBrowser();
  if (opened === undefined) return;
  browser = opened;
  newsroom = await openNewsroom({ panel: true, env: { COMMENTS_MODERATION: 'before' } });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});

const statesOf = async () => {
  const rows = await newsroom.strapi.db.query('api::comment.comment').findMany({ orderBy: 'body' });
  return rows.map(({ body, state }) => `${body}: ${state}`);
};

describe('comments', () => {
  inBrowser('are judged by a moderator, one and many at once, with the keyboard too', async () => {
    for (const body of ['First', '<b>Second</b>', 'Third', 'Fourth']) {
      const { token } = await newsroom.readerUser();
      expect((await newsroom.post(COMMENTS, { body }, { token })).status).toBe(201);
    }
    const page = await signIn(browser, newsroom.url, await newsroom.adminUser('moderator'));
    page.setDefaultTimeout(30_000);
    await page.getByRole('link', { name: 'Comments', exact: true }).first().click();
    await page.getByText('<b>Second</b>').waitFor();
    await page.getByRole('button', { name: 'Waiting (4)' }).waitFor();
    await page.getByRole('heading', { name: 'Word list' }).waitFor();
    await keepScreenshot(page, 'comments');
    // The frame around it is Strapi's.
    expect(await inBothColours(page, () => faultsOf(page, ['main']))).toEqual([]);
    const first = page.getByRole('listitem').filter({ hasText: 'First' });
    await first.getByRole('button', { name: /^Approve the comment of/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Waiting (3)' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Third' }).getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Reject chosen (1)' }).click();
    await page.getByRole('button', { name: 'Waiting (2)' }).waitFor();
    await page.getByRole('checkbox', { name: 'All 2 shown' }).click();
    await page.getByRole('button', { name: 'Approve chosen (2)' }).click();
    await page.getByText('No comments here.').waitFor();
    expect(await statesOf()).toEqual(
      expect.arrayContaining([
        'First: approved',
        'Third: rejected',
        '<b>Second</b>: approved',
        'Fourth: approved',
      ]),
    );
    await page.getByRole('button', { name: 'Rejected (1)' }).click();
    await page.getByText('Test moderator').waitFor();
    await page.context().close();
  });

  inBrowser('are found by their words, and who wrote them is blocked and let write again', async () => {
    const page = await signIn(browser, newsroom.url, await newsroom.adminUser('moderator'));
    page.setDefaultTimeout(30_000);
    await page.goto(`${newsroom.url}/admin/desk/comments`);
    await page.getByRole('button', { name: /^Approved \(3\)/ }).click();
    await page.getByText('Fourth').waitFor();
    const search = page.getByPlaceholder('Words of a comment, or the name of its author');
    await search.fill('first');
    await page.keyboard.press('Enter');
    await page.getByText('Fourth').waitFor({ state: 'detached' });
    const found = page.getByRole('listitem').filter({ hasText: 'First' });
    await found.getByRole('button', { name: /^Block / }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/can neither sign in nor write/).waitFor();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await found.getByText('blocked', { exact: true }).waitFor();
    await found.getByRole('button', { name: /^Unblock / }).click();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await found.getByRole('button', { name: /^Block / }).waitFor();
    await page.getByRole('button', { name: 'Show all again' }).click();
    await page.getByText('Fourth').waitFor();
    await page.context().close();
  });

  inBrowser('wait where a word of the list is in them', async () => {
    const page = await signIn(browser, newsroom.url, await newsroom.adminUser('moderator'));
    page.setDefaultTimeout(30_000);
    await page.goto(`${newsroom.url}/admin/desk/comments`);
    await page.getByRole('textbox', { name: 'With these none is taken' }).fill('casino\n\nbuy now');
    await page.getByRole('button', { name: 'Save the list' }).click();
    await page.getByText('The list is saved.').waitFor();
    const { token } = await newsroom.readerUser();
    expect((await newsroom.post(COMMENTS, { body: 'Buy now!' }, { token })).status).toBe(400);
    await page.context().close();
  });

  inBrowser('are no matter of reporters', async () => {
    const page = await signIn(browser, newsroom.url, await newsroom.adminUser('reporter'));
    await page.getByRole('link', { name: 'Import story' }).first().waitFor();
    // The home page shows the frame of a widget until it knows who may see it.
    const link = page.getByRole('link', { name: 'Comments', exact: true });
    await page.waitForLoadState('networkidle');
    await link.waitFor({ state: 'detached' });
    await page.goto(`${newsroom.url}/admin/desk/comments`);
    await page.getByText('The comments could not be asked.').waitFor();
    expect(await link.count()).toBe(0);
    await page.context().close();
  });
});
