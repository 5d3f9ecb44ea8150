import { inBrowser, keepScreenshot } from '../helpers/browser';
import { openDesk } from '../helpers/desk';

const PERSON = 'api::person.person';

const desk = openDesk();

describe('duplicates', () => {
  inBrowser('are listed, compared and merged by an editor', async () => {
    for (const [name, slug] of [
      ['Orvin Maltek', 'orvin'],
      ['Орвин Малтек', 'orvin-2'],
    ])
      await desk.newsroom.strapi.documents(PERSON).create({ data: { name, slug } as never });
    const page = await desk.signIn(await desk.newsroom.adminUser('managing-editor'));
    await page.getByRole('link', { name: 'Duplicates' }).click();
    await page.getByRole('button', { name: /^Compare .*Orvin Maltek/ }).click();
    await page.getByText(/becomes part of/).waitFor();
    if ((await page.getByText('Орвин Малтек becomes part of Orvin Maltek').count()) === 0)
      await page.getByRole('button', { name: 'Keep the other' }).click();
    await page.getByText('Орвин Малтек becomes part of Orvin Maltek').waitFor();
    await keepScreenshot(page, 'duplicates');
    await page.getByRole('button', { name: 'Merge for good' }).click();
    await page.getByText('They are one record now.').waitFor();
    const rows = await desk.newsroom.strapi.db
      .query(PERSON)
      .findMany({ where: { slug: { $startsWith: 'orvin' } }, populate: { names: true } });
    expect(rows).toHaveLength(1);
    expect(rows[0].names[0].text).toBe('Орвин Малтек');
    await page.context().close();
  });

  inBrowser('are no matter of reporters', async () => {
    const page = await desk.signIn(await desk.newsroom.adminUser('reporter'));
    await page.getByRole('link', { name: 'Import story' }).first().waitFor();
    expect(await page.getByRole('link', { name: 'Duplicates' }).count()).toBe(0);
    await page.context().close();
  });
});
