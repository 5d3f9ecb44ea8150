import { inBrowser, keepScreenshot } from '../helpers/browser';
import { ARTICLE, openDesk } from '../helpers/desk';

const desk = openDesk();

async function draftOf(documentId: string) {
  const draft = await desk.newsroom.strapi.db
    .query(ARTICLE)
    .findOne({ where: { documentId, publishedAt: null }, populate: { people: true, countries: true } });
  const names = (rows: { name: string }[]) => rows.map(({ name }) => name);
  return { ...draft, people: names(draft.people), countries: names(draft.countries) };
}

describe('two who have the same article open', () => {
  inBrowser('are told of each other, and neither text nor links are lost', async () => {
    const reporter = await desk.newsroom.adminUser('reporter');
    const editor = await desk.newsroom.adminUser('managing-editor');
    const id = await desk.write(reporter, { headline: 'Written by two' });
    const [first, second] = [
      await desk.openRecord(editor, ARTICLE, id),
      await desk.openRecord(reporter, ARTICLE, id),
    ];
    // Both write; the editor saves first.
    await second.fill('textarea[name=summary]', 'What the reporter wrote');
    await second
      .getByRole('combobox', { name: /^People/ })
      .first()
      .pressSequentially('Japarov', { delay: 30 });
    await second.getByRole('option', { name: /Sadyr Japarov/ }).click();
    await first.fill('input[name=dateline]', 'Oslo');
    await first
      .getByRole('combobox', { name: /^Countries/ })
      .first()
      .pressSequentially('Norw', { delay: 30 });
    await first.getByRole('option', { name: /Norway/ }).click();
    await first.getByRole('button', { name: 'Save', exact: true }).click();
    await first.getByText('Saved document').first().waitFor();
    // The second is told who and when, and nothing is overwritten.
    await second.getByRole('button', { name: 'Save', exact: true }).click();
    await second
      .getByText(/Test managing-editor saved this on/)
      .first()
      .waitFor();
    await keepScreenshot(second, 'told-of-the-other');
    expect(await draftOf(id)).toMatchObject({ dateline: 'Oslo', countries: ['Norway'], people: [] });
    // What was written is offered, and again after the tab was closed.
    await second.getByRole('button', { name: 'Put it back' }).waitFor();
    await second.reload();
    await second.getByRole('button', { name: 'Put it back' }).click();
    expect(await second.inputValue('textarea[name=summary]')).toBe('What the reporter wrote');
    expect(await second.inputValue('input[name=dateline]')).toBe('Oslo');
    await second
      .getByText(/^Sadyr Japarov/)
      .first()
      .waitFor();
    await keepScreenshot(second, 'put-back');
    await second.getByRole('button', { name: 'Save', exact: true }).click();
    await second.getByText('Saved document').first().waitFor();
    expect(await draftOf(id)).toMatchObject({
      summary: 'What the reporter wrote',
      dateline: 'Oslo',
      people: ['Sadyr Japarov'],
      countries: ['Norway'],
    });
    for (const page of [first, second]) await page.context().close();
  });
});
