import type { Page } from 'playwright-core';
import { inBrowser, keepScreenshot } from '../helpers/browser';
import { ARTICLE, markPanels, openDesk } from '../helpers/desk';
import { graveFaultsOf, inBothColours } from '../helpers/faults';

const desk = openDesk();

async function draftOf(documentId: string) {
  const populate = { people: true, countries: true, sources: { populate: ['outlet'] } };
  const draft = await desk.newsroom.strapi.db
    .query(ARTICLE)
    .findOne({ where: { documentId, publishedAt: null }, populate });
  const names = (rows: { name: string }[]) => rows.map(({ name }) => name);
  return { ...draft, people: names(draft.people), countries: names(draft.countries) };
}

/** Two people and an outlet, as an article names them. */
async function namedRecords() {
  const make = async (uid: string, data: object) => {
    const service = desk.newsroom.strapi.documents(uid as 'api::person.person');
    return (await service.create({ data: data as never })).documentId;
  };
  return {
    people: [
      await make('api::person.person', { name: 'Ada Second' }),
      await make('api::person.person', { name: 'Bela First' }),
    ],
    outlet: await make('api::organization.organization', { name: 'Outlet Nine', kind: 'outlet' }),
  };
}

/** Picks in a relation's field what is found by a part of its name. */
async function pick(page: Page, field: RegExp, typed: string, name: RegExp): Promise<void> {
  const input = page.getByRole('combobox', { name: field }).first();
  await input.pressSequentially(typed, { delay: 30 });
  await page.getByRole('option', { name }).click();
}

/** Moves a link up by one, with the keyboard. */
async function moveUp(page: Page, name: RegExp): Promise<void> {
  const item = page.getByRole('listitem').filter({ hasText: name });
  await item.getByRole('button', { name: 'Drag' }).first().focus();
  for (const key of ['Space', 'ArrowUp', 'Space']) await page.keyboard.press(key);
}

describe('two who have the same article open', () => {
  inBrowser('are told of each other, and neither text nor links nor their order are lost', async () => {
    const reporter = await desk.newsroom.adminUser('reporter');
    const editor = await desk.newsroom.adminUser('managing-editor');
    const { people } = await namedRecords();
    const id = await desk.write(reporter, {
      headline: 'Written by two',
      people,
      sources: [{ title: 'What the source says' }],
    });
    const [first, second] = [
      await desk.openRecord(editor, ARTICLE, id),
      await desk.openRecord(reporter, ARTICLE, id),
    ];
    await second.getByText('There is no text to read yet.').waitFor();
    // Both write; the editor saves first.
    await second.fill('textarea[name=summary]', 'What the reporter wrote');
    await pick(second, /^People/, 'Japarov', /Sadyr Japarov/);
    await moveUp(second, /Bela First/);
    await second.getByRole('button', { name: /What the source says/ }).click();
    await pick(second, /^Outlet/, 'Nine', /Outlet Nine/);
    await first.fill('input[name=dateline]', 'Oslo');
    await pick(first, /^Countries/, 'Norw', /Norway/);
    await first.getByRole('button', { name: /What the source says/ }).click();
    await first.fill('input[name="sources.0.title"]', 'What it says now');
    await first.getByRole('button', { name: 'Save', exact: true }).click();
    await first.getByText('Saved document').first().waitFor();
    // The second is told who and when, and nothing is overwritten.
    await second.getByRole('button', { name: 'Save', exact: true }).click();
    await second
      .getByText(/Test managing-editor saved this on/)
      .first()
      .waitFor();
    await keepScreenshot(second, 'told-of-the-other');
    expect(await draftOf(id)).toMatchObject({
      dateline: 'Oslo',
      countries: ['Norway'],
      people: ['Ada Second', 'Bela First'],
      sources: [{ title: 'What it says now', outlet: null }],
    });
    // What was written is offered, and again after the tab was closed.
    await second.getByRole('button', { name: 'Put it back' }).waitFor();
    await markPanels(second, ['Not saved']);
    expect(await inBothColours(second, () => graveFaultsOf(second, ['[data-desk]']))).toEqual([]);
    await second.reload();
    await second.getByRole('button', { name: 'Put it back' }).click();
    await second.getByRole('button', { name: 'Put it back' }).waitFor({ state: 'detached' });
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
      people: ['Bela First', 'Ada Second', 'Sadyr Japarov'],
      countries: ['Norway'],
      sources: [{ title: 'What it says now', outlet: { name: 'Outlet Nine' } }],
    });
    for (const page of [first, second]) await page.context().close();
  });

  inBrowser('replace nothing of each other that they have not been told of', async () => {
    const reporter = await desk.newsroom.adminUser('reporter');
    const editor = await desk.newsroom.adminUser('managing-editor');
    const id = await desk.write(reporter, { headline: 'Of two minds', summary: 'As it was' });
    const [first, second] = [
      await desk.openRecord(editor, ARTICLE, id),
      await desk.openRecord(reporter, ARTICLE, id),
    ];
    const save = async (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
    await second.fill('textarea[name=summary]', 'As the reporter sees it');
    await second.fill('input[name=dateline]', 'Oslo');
    await first.fill('textarea[name=summary]', 'As the editor sees it');
    await save(first);
    await first.getByText('Saved document').first().waitFor();
    await save(second);
    await second.getByText(/^Changed by both of you: Summary\./).waitFor();
    await keepScreenshot(second, 'changed-by-both');
    // The rest goes back; over the summary the editor's stays until the reporter says otherwise.
    await second.getByRole('button', { name: 'Put back the rest' }).click();
    await second.getByRole('button', { name: 'Put back the rest' }).waitFor({ state: 'detached' });
    expect(await second.inputValue('input[name=dateline]')).toBe('Oslo');
    expect(await second.inputValue('textarea[name=summary]')).toBe('As the editor sees it');
    await second.getByRole('button', { name: 'Put all of it back' }).click();
    expect(await second.inputValue('textarea[name=summary]')).toBe('As the reporter sees it');
    await save(second);
    await second.getByText('Saved document').first().waitFor();
    expect(await draftOf(id)).toMatchObject({ summary: 'As the reporter sees it', dateline: 'Oslo' });
    for (const page of [first, second]) await page.context().close();
  });
});
