import { openNewsroom, type Account, type Newsroom } from '../../helpers/newsroom';
import { openDraft, type Draft } from '../suggestions/desk';

let newsroom: Newsroom;
let editor: Account;
let draft: Draft;

beforeAll(async () => {
  newsroom = await openNewsroom({ env: { SCHEDULE_SECONDS: '0' } });
  editor = await newsroom.adminUser('managing-editor');
  draft = await openDraft(newsroom, editor, {});
});
afterAll(() => newsroom.close());

async function ask(path: string): Promise<Record<string, unknown>> {
  const { status, body } = await newsroom.get(path, { token: editor.token });
  expect(status).toBe(200);
  return (body as { data: Record<string, unknown> }).data;
}

describe('beside an article', () => {
  it('stands what a reader would miss, with the field', async () => {
    const { warnings } = await ask(`/desk/checks/article/${draft.id}`);
    expect((warnings as { path: string[] }[]).map(({ path }) => path[0])).toEqual(
      expect.arrayContaining(['summary', 'cover', 'category']),
    );
  });

  it('stands what it is tied to, with positions and who wrote to whom', async () => {
    await draft.acceptAll();
    const linked = await ask(`/desk/articles/${draft.id}/linked`);
    expect(linked.people).toContainEqual(expect.objectContaining({ name: 'Nora Lindqvist', portrait: null }));
    expect(linked.countries).toContainEqual(expect.objectContaining({ name: 'Norway', alpha2: 'NO' }));
    expect(linked.documents).toContainEqual(
      expect.objectContaining({
        kind: 'letter',
        date: '2024-03-04',
        authors: ['Nora Lindqvist'],
        addressees: ['Aldo Verani'],
      }),
    );
    expect((linked.statements as object[]).length).toBeGreaterThan(0);
  });

  it('stands what an unsaved text speaks of, and nothing is written', async () => {
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Mongolia will mediate.' }] }];
    const path = `/desk/articles/${draft.id}/suggestions/unsaved`;
    const { status, body: answer } = await newsroom.post(path, { body }, { token: editor.token });
    expect(status).toBe(200);
    expect((answer as { data: object[] }).data).toContainEqual(
      expect.objectContaining({ kind: 'country', label: 'Mongolia' }),
    );
    expect((await draft.row()).countries.map(({ name }) => name)).not.toContain('Mongolia');
    const refused = await newsroom.post(path, { body: 'text', more: 1 }, { token: editor.token });
    expect(refused.status).toBe(400);
  });

  it('stands nothing for who may not read it', async () => {
    const moderator = await newsroom.adminUser('moderator');
    for (const part of ['linked', 'workflow'])
      expect(
        (await newsroom.get(`/desk/articles/${draft.id}/${part}`, { token: moderator.token })).status,
      ).toBe(403);
  });
});

describe('a letter for which the article names no source', () => {
  it('is said to need one before it is made and where it is linked, until it has one', async () => {
    const made = await openDraft(newsroom, editor, {
      headline: 'Letters without a source',
      // Of another day than the letter of the tests before, which is there by now.
      paragraphs: [
        'Norwegian Foreign Minister Nora Lindqvist sent a letter to French President Aldo Verani on May 6, 2024.',
      ],
    });
    const isSaid = async () => {
      const { documents } = await ask(`/desk/articles/${made.id}/linked`);
      return (documents as { id: string; needsSource: boolean }[]).map(({ needsSource }) => needsSource);
    };
    const letter = (await made.list()).find(({ kind }) => kind === 'document');
    expect(letter?.effects.at(-1)).toMatchObject({ does: 'makes', needsSource: true });
    await made.acceptAll();
    expect(await isSaid()).toEqual([true]);
    const { problems } = await ask(`/desk/checks/article/${made.id}`);
    expect(problems).toMatchObject([{ record: { type: 'document' } }]);
    const [{ documentId } = { documentId: '' }] = (await made.row()).documents;
    const path = `/content-manager/collection-types/api::document.source-document/${documentId}`;
    const mended = await newsroom.put(path, { sources: [{ url: 'https://example.org/letter' }] }, editor);
    expect(mended.status).toBe(200);
    expect(await isSaid()).toEqual([false]);
  });

  it('is not said where the text names who reports it', async () => {
    const named = await openDraft(newsroom, editor, { headline: 'Letters with a source' });
    const effects = (await named.list()).flatMap((one) => one.effects);
    expect(effects.filter(({ kind, needsSource }) => kind === 'document' && needsSource)).toEqual([]);
  });
});

describe('a bill that only a letter speaks of', () => {
  it('is known from that letter, and goes out with the story', async () => {
    const made = await openDraft(newsroom, editor, {});
    await made.write([
      'Norwegian Foreign Minister Nora Lindqvist sent a letter to French President Aldo Verani on March 4, 2024, about the Fisheries Bill, the newspaper The Guardian reports.',
      'The Fisheries Bill would close the northern waters.',
    ]);
    await made.acceptAll();
    const { problems } = await ask(`/desk/checks/article/${made.id}`);
    const documents = await newsroom.strapi.db
      .query('api::document.source-document')
      .findMany({ where: { kind: 'bill', title: { $contains: 'Fisheries' } }, populate: { sources: true } });
    expect(documents.length).toBeGreaterThan(0);
    expect(documents[0]?.sources.length).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });

  it('keeps the story in with a reason where nobody says from where it is known', async () => {
    const document = await newsroom.strapi
      .documents('api::document.source-document')
      .create({ data: { title: 'Rumoured act', kind: 'law', existence: 'reported' } as never });
    const article = await newsroom.strapi
      .documents('api::article.article')
      .create({ data: { headline: 'Of a rumour', documents: [document.documentId] } as never });
    const { problems } = await ask(`/desk/checks/article/${article.documentId}`);
    expect(problems).toMatchObject([
      { path: ['documents'], message: expect.stringContaining('Rumoured act') as string },
    ]);
  });
});
