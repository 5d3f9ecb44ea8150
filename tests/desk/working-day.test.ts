import type { Locator, Page } from 'playwright-core';
import { inBrowser, keepScreenshot } from '../helpers/browser';
import { eventually } from '../helpers/checkout';
import { ARTICLE, ARTICLES, blocks, openDesk } from '../helpers/desk';
import { makeDocx, wordDocument, wordParagraph } from '../helpers/docx';
import type { Account } from '../helpers/newsroom';

const HEADLINE = 'Norwegian minister writes to the French president';
const PARAGRAPHS = [
  'Norwegian Foreign Minister Nora Lindqvist sent a letter to French President Aldo Verani on March 4, 2024, asking him to keep his ships out of the northern waters.',
  '"We ask you to leave our fishermen in peace and to talk with us before you act," wrote Lindqvist in the letter.',
];

const desk = openDesk({ env: { SCHEDULE_SECONDS: '1' } });
let reporter: Account;
let editor: Account;

beforeAll(async () => {
  if (!process.env.TEST_BROWSER) return;
  [reporter, editor] = [
    await desk.newsroom.adminUser('reporter'),
    await desk.newsroom.adminUser('managing-editor'),
  ];
});

const writeArticle = (by: Account, headline: string) =>
  desk.write(by, { headline, body: blocks(...PARAGRAPHS) });
const openArticle = (by: Account, id: string) => desk.openRecord(by, ARTICLE, id);

/** Drops a file as somebody would who drags it from a folder. */
async function drop(onto: Locator, name: string, bytes: Buffer): Promise<void> {
  // The function runs in the browser, which knows more than the tests' types do.
  const transfer = await onto.page().evaluateHandle(
    `(() => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob('${bytes.toString('base64')}'), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], '${name}'));
      return transfer;
    })()`,
  );
  await onto.dispatchEvent('drop', { dataTransfer: transfer });
}

async function draftOf(id: string) {
  const populate = { people: true, documents: true, statements: true };
  return desk.newsroom.strapi.db
    .query(ARTICLE)
    .findOne({ where: { documentId: id, publishedAt: null }, populate });
}

/** Everything that an editor looks for stands in the list, and nothing of it is out of sight. */
async function expectListFits(page: Page): Promise<void> {
  const heads = async () => {
    const texts = await page.locator('thead th').allInnerTexts();
    return texts.map((text) => text.trim().toLowerCase()).filter((text) => text !== '');
  };
  // The table leaves the page for a moment whenever its entries are asked for again.
  let shown: readonly string[] = [];
  await eventually(async () => (shown = await heads()).length > 0);
  expect(shown).toEqual(['headline', 'stage', 'assigned to', 'publication', 'languages', 'status']);
  await keepScreenshot(page, 'articles');
  const hidden = await page
    .locator('table')
    .locator('xpath=..')
    .evaluate((frame) => frame.scrollWidth - frame.clientWidth);
  expect(hidden).toBe(0);
}

describe('a working day', () => {
  inBrowser('a reporter accepts what the text speaks of, while writing, and submits', async () => {
    const id = await writeArticle(reporter, HEADLINE);
    const page = await openArticle(reporter, id);
    await page.getByRole('button', { name: 'Accept Nora Lindqvist', exact: true }).waitFor();
    // Something is typed and not saved: accepting keeps it.
    await page.fill('textarea[name=summary]', 'Written and not saved yet');
    await page.getByRole('button', { name: 'Accept Nora Lindqvist', exact: true }).click();
    await page.getByRole('link', { name: 'Nora Lindqvist' }).first().waitFor();
    const draft = await draftOf(id);
    expect(draft.summary).toBe('Written and not saved yet');
    expect(draft.people.map(({ name }: { name: string }) => name)).toEqual(['Nora Lindqvist']);
    await page.getByLabel('Message with this step').fill('Please check the date of the letter');
    await page.getByRole('button', { name: 'Submit for review' }).click();
    await page.getByText('Please check the date of the letter').first().waitFor();
    await keepScreenshot(page, 'reporter');
    expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    await page.context().close();
  });

  inBrowser('a reporter pastes a story, sees what is in it, and goes to the draft', async () => {
    const page = await desk.open(reporter, ARTICLES);
    await expectListFits(page);
    await page.getByRole('link', { name: 'Import story' }).last().click();
    await page
      .getByLabel('Text of the story')
      .fill(['Pasted: a minister writes', ...PARAGRAPHS].join('\n\n'));
    await page.getByRole('button', { name: 'Show what is in it' }).click();
    await page.locator('mark', { hasText: 'Nora Lindqvist' }).first().waitFor();
    await keepScreenshot(page, 'import');
    await page.getByRole('button', { name: 'Create the draft' }).click();
    await page.waitForURL((address) => address.pathname.includes('api::article.article/'));
    await page.getByText('In this story').waitFor();
    await page.context().close();
  });

  inBrowser('a reporter drops a document of Word, and its text is the draft', async () => {
    const page = await desk.open(reporter, '/desk/import');
    const docx = makeDocx(
      wordDocument(
        wordParagraph('Dropped: a minister writes', 'Title'),
        ...PARAGRAPHS.map((text) => wordParagraph(text)),
      ),
    );
    await drop(page.getByLabel('Text of the story'), 'from-the-wire.docx', docx);
    await page.getByText('from-the-wire.docx').first().waitFor();
    await page.locator('mark', { hasText: 'Nora Lindqvist' }).first().waitFor();
    await keepScreenshot(page, 'import-docx');
    await page.getByRole('button', { name: 'Create the draft' }).click();
    await page.waitForURL((address) => address.pathname.includes(`${ARTICLE}/`));
    await page.getByText('In this story').waitFor();
    const draft = await draftOf(new URL(page.url()).pathname.split('/').at(-1) ?? '');
    expect(draft.headline).toBe('Dropped: a minister writes');
    expect(JSON.stringify(draft.body)).toContain('We ask you to leave our fishermen in peace');
    await page.context().close();
  });

  inBrowser('suggests anew when typing has stopped', async () => {
    const id = await writeArticle(editor, `${HEADLINE} again`);
    const page = await openArticle(editor, id);
    await page.getByRole('button', { name: 'Accept Nora Lindqvist', exact: true }).waitFor();
    await page.fill('textarea[name=summary]', 'Mongolia offers to mediate.');
    await page.getByRole('button', { name: 'Accept Mongolia', exact: true }).waitFor();
    await page.context().close();
  });

  inBrowser('an editor approves, looks at what goes out, and publishes', async () => {
    const id = await writeArticle(editor, `${HEADLINE} in spring`);
    const page = await openArticle(editor, id);
    await page.getByRole('button', { name: 'Accept all' }).click();
    await page.getByText('All that the text speaks of is linked.').waitFor();
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByRole('button', { name: 'Back to review' }).waitFor();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('There is no summary').waitFor();
    await dialog
      .getByText(/Letter from Nora Lindqvist/)
      .first()
      .waitFor();
    await keepScreenshot(page, 'before-it-goes-out');
    await page.context().close();
  });

  inBrowser('the home page shows an editor what waits', async () => {
    const id = await writeArticle(reporter, 'Waits for an editor');
    await desk.newsroom.post(`/desk/articles/${id}/moves`, { to: 'in-review' }, reporter);
    const page = await desk.open(editor, '');
    await page.getByText('Waiting for review').first().waitFor();
    await page
      .getByRole('link', { name: /Waits for an editor/ })
      .first()
      .waitFor();
    await keepScreenshot(page, 'home');
    await page.context().close();
  });

  inBrowser('history shows two versions and brings the older one back', async () => {
    const id = await writeArticle(editor, 'Before');
    await desk.newsroom.put(`${ARTICLES}/${id}`, { headline: 'After' }, editor);
    const page = await openArticle(editor, id);
    await page.getByRole('button', { name: 'More actions' }).first().click();
    await page.getByRole('menuitem', { name: 'History' }).click();
    await page.locator('del', { hasText: 'Before' }).waitFor();
    await keepScreenshot(page, 'history');
    await page.getByRole('button', { name: 'Bring the older one back' }).click();
    await page.getByText('The older version is the draft again.').first().waitFor();
    expect((await draftOf(id)).headline).toBe('Before');
    await page.goto(`${desk.newsroom.url}/admin/desk/audit`);
    await page
      .getByRole('link', { name: /Before/ })
      .first()
      .waitFor();
    await keepScreenshot(page, 'audit');
    await page.context().close();
  });

  inBrowser('plans a publication, and the calendar shows it', async () => {
    const id = await writeArticle(editor, 'Goes out tomorrow');
    const publishAt = new Date(Date.now() + 60_000).toISOString();
    const planned = await desk.newsroom.put(`/desk/articles/${id}/plan`, { publishAt }, editor);
    expect(planned.status).toBe(200);
    const page = await desk.open(editor, '/desk/calendar');
    await page.getByRole('link', { name: /Goes out tomorrow/ }).waitFor();
    await keepScreenshot(page, 'calendar');
    await page.context().close();
  });
});
