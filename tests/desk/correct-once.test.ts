import type { Page } from 'playwright-core';
import { inBrowser, keepScreenshot } from '../helpers/browser';
import { ARTICLE, openDesk } from '../helpers/desk';
import { graveFaultsOf, inBothColours } from '../helpers/faults';
import type { Account } from '../helpers/newsroom';

const STATEMENT = 'api::statement.statement';

const desk = openDesk();

interface Service {
  create(parameters: object): Promise<{ documentId: string }>;
  update(parameters: object): Promise<unknown>;
  publish(parameters: object): Promise<unknown>;
}
const service = (uid: string) => desk.newsroom.strapi.documents(uid as never) as unknown as Service;

/** A statement in two stories, of which one is there in Russian too and the other has changes that are not public. */
async function carriedStatement(): Promise<string> {
  const { documentId: said } = await service(STATEMENT).create({
    data: { text: 'We shall sell nine ships', kind: 'quote', attribution: 'a minister' },
  });
  const statements = [said];
  const first = await service(ARTICLE).create({
    data: { headline: 'Minister sells ships', slug: 'sells-ships', statements },
  });
  await service(ARTICLE).update({
    documentId: first.documentId,
    locale: 'ru',
    data: { headline: 'Министр продаёт корабли', slug: 'prodaet-korabli' },
  });
  const second = await service(ARTICLE).create({
    data: { headline: 'What the minister said', slug: 'what-was-said', statements },
  });
  await service(ARTICLE).publish({ documentId: first.documentId, locale: 'en' });
  await service(ARTICLE).publish({ documentId: first.documentId, locale: 'ru' });
  await service(ARTICLE).publish({ documentId: second.documentId });
  await service(ARTICLE).update({
    documentId: second.documentId,
    data: { headline: 'Not public yet' },
  });
  return said;
}

async function openCorrection(editor: Account, said: string): Promise<Page> {
  const page = await desk.openRecord(editor, STATEMENT, said);
  await page.locator('textarea[name=text]').fill('We shall sell five ships');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved document').first().waitFor();
  await page.getByRole('button', { name: 'More actions' }).first().click();
  await page.getByRole('menuitem', { name: 'Correct everywhere' }).click();
  await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
  return page;
}

describe('a fact is corrected once', () => {
  inBrowser('and stands right, with a dated note, in every story and language version', async () => {
    const editor = await desk.newsroom.adminUser('managing-editor');
    const page = await openCorrection(editor, await carriedStatement());
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('checkbox').count()).toBe(3);
    await dialog.getByText('Министр продаёт корабли').waitFor();
    await dialog.getByText('Has changes that are not public').waitFor();
    await dialog
      .getByLabel(/What readers are told.*English/)
      .fill('The minister spoke of five ships, not nine.');
    await keepScreenshot(page, 'correct-once');
    expect(await inBothColours(page, () => graveFaultsOf(page, ['[role=dialog]']))).toEqual([]);
    // Readers of Russian are told in Russian.
    expect(await dialog.getByRole('button', { name: /Publish with/ }).isDisabled()).toBe(true);
    await dialog
      .getByLabel(/What readers are told.*Russian/)
      .fill('Речь шла о пяти кораблях, а не о девяти.');
    await dialog.getByRole('button', { name: 'Publish with 3 notes' }).click();
    await page.getByText('Put right; 3 articles say so.').first().waitFor();
    await page.context().close();

    const story = await desk.read('/stories/sells-ships');
    await story.getByText('We shall sell five ships').first().waitFor();
    const note = story.getByText('The minister spoke of five ships, not nine.');
    await note.waitFor();
    await note.scrollIntoViewIfNeeded();
    await keepScreenshot(story, 'corrected-story');
    const today = new Date().toISOString().slice(0, 10);
    expect(await story.locator(`time[datetime^="${today}"]`).count()).toBeGreaterThan(0);
    await story.goto(`${desk.newsroom.url}/stories/prodaet-korabli?locale=ru`);
    await story.getByText('Речь шла о пяти кораблях').waitFor();
    // The other story shows the right words at once, and its note when its editor publishes it.
    await story.goto(`${desk.newsroom.url}/stories/what-was-said`);
    await story.getByText('We shall sell five ships').first().waitFor();
    expect(await story.getByText('not nine').count()).toBe(0);
    await story.context().close();
  });
});
