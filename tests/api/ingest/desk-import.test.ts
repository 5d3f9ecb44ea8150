import { makeDocx, wordDocument, wordParagraph } from '../../helpers/docx';
import { openNewsroom, type Account, type Newsroom } from '../../helpers/newsroom';

let newsroom: Newsroom;
let editor: Account;
let reporter: Account;

beforeAll(async () => {
  newsroom = await openNewsroom({ env: { SCHEDULE_SECONDS: '0' } });
  editor = await newsroom.adminUser('managing-editor');
  reporter = await newsroom.adminUser('reporter');
});
afterAll(() => newsroom.close());

const TEXT = [
  'Norwegian minister writes to Paris',
  'Norwegian Foreign Minister Nora Lindqvist sent a letter to French President Aldo Verani on March 4, 2024.',
  '"We ask you to talk with us before you act," wrote Lindqvist in the letter.',
].join('\n\n');

const ask = (by: Account, path: string, body: object) => newsroom.post(path, body, { token: by.token });
const articles = () => newsroom.strapi.db.query('api::article.article').count();

/** A file as a form sends it. */
function form(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  more: Readonly<Record<string, string>> = {},
): FormData {
  const given = new FormData();
  given.append('files', new Blob([bytes]), name);
  for (const [field, value] of Object.entries(more)) given.append(field, value);
  return given;
}

describe('a document of Word', () => {
  const story = makeDocx(
    wordDocument(
      ...TEXT.split('\n\n').map((text, place) =>
        wordParagraph(`Word: ${text}`, place === 0 ? 'Title' : undefined),
      ),
    ),
    { hasPicture: true },
  );

  it('is shown and becomes a draft; its pictures are left out, which is said', async () => {
    const shown = await ask(reporter, '/desk/import/preview', form('story.docx', story));
    expect(shown.body).toMatchObject({
      data: { outcome: 'text', headline: 'Word: Norwegian minister writes to Paris', picturesLeftOut: 1 },
    });
    const given = form('story.docx', story, { locale: 'en', source: 'https://example.org/a' });
    const made = await ask(reporter, '/desk/import', given);
    expect(made.body).toMatchObject({ data: { outcome: 'draft', isNew: true } });
    const { documentId } = (made.body as { data: { documentId: string } }).data;
    const draft = await newsroom.strapi.db
      .query('api::article.article')
      .findOne({ where: { documentId }, populate: { sources: true } });
    expect(draft).toMatchObject({
      headline: 'Word: Norwegian minister writes to Paris',
      sources: [{ url: 'https://example.org/a' }],
    });
    expect(draft.body).toHaveLength(2);
  });

  it('that is broken, a bomb or no document is refused by name, and nothing is written', async () => {
    const before = await articles();
    const refused = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
      const answer = await ask(editor, '/desk/import', form(name, bytes));
      expect(answer.status).toBe(400);
      return (answer.body as { error: { message: string } }).error.message;
    };
    expect(await refused('half.docx', story.subarray(0, 900))).toMatch(/^half\.docx: The file is broken/);
    expect(await refused('old.docx', Buffer.from('\u00d0\u00cf\u0011'))).toMatch(
      /^old\.docx: .*no Word document/,
    );
    const bomb = makeDocx(wordDocument(wordParagraph(' '.repeat(17 * 1024 * 1024))));
    expect(await refused('bomb.docx', bomb)).toMatch(/^bomb\.docx: .*unpacks to more/);
    expect(await refused('story.exe', story)).toMatch(/Ends in/);
    const asText = await ask(editor, '/desk/import', { name: 'story.docx', content: 'UEsDBA==' });
    expect(asText.status).toBe(400);
    expect(await articles()).toBe(before);
  });
});

describe('importing on the desk', () => {
  it('shows what is in a text, and writes nothing', async () => {
    const before = await articles();
    const { status, body } = await ask(reporter, '/desk/import/preview', {
      name: 'story.txt',
      content: TEXT,
    });
    expect(status).toBe(200);
    const { data } = body as {
      data: {
        outcome: string;
        text: string;
        preview: { findings: { persons: { name: string; mentions: { start: number; end: number }[] }[] } };
      };
    };
    expect(data.outcome).toBe('text');
    const [nora] = data.preview.findings.persons;
    const [place] = nora?.mentions ?? [];
    expect(data.text.slice(place?.start, place?.end)).toContain('Lindqvist');
    expect(await articles()).toBe(before);
  });

  it('makes a draft that is its importer’s own, and gives the same one the next time', async () => {
    const first = await ask(reporter, '/desk/import', { name: 'story.txt', content: TEXT });
    expect(first.body).toMatchObject({ data: { outcome: 'draft', locale: 'en', isNew: true } });
    const { documentId } = (first.body as { data: { documentId: string } }).data;
    const again = await ask(editor, '/desk/import', { name: 'other.txt', content: TEXT });
    expect(again.body).toMatchObject({ data: { outcome: 'draft', documentId, isNew: false } });
    const changed = await newsroom.put(
      `/content-manager/collection-types/api::article.article/${documentId}`,
      { summary: 'Its reporter may write it' },
      { token: reporter.token },
    );
    expect(changed.status).toBe(200);
  });

  it('brings in a story file for who may publish, and says what is wrong with one', async () => {
    const content = JSON.stringify({
      format: 'dossier-story/1',
      story: 'ada',
      people: [{ name: 'Ada Byron', slug: 'ada-byron' }],
    });
    expect((await ask(reporter, '/desk/import', { name: 'story.json', content })).status).toBe(403);
    const broken = await ask(editor, '/desk/import', { name: 'story.json', content: '{"people": 7}' });
    expect(broken.body).toMatchObject({ data: { outcome: 'refused' } });
  });

  it('brings in a story with a plan that came true once', async () => {
    const article = {
      slug: 'planned-and-out',
      locale: 'en',
      headline: 'Planned and out',
      publishAt: '2030-01-01T10:00:00Z',
    };
    const content = JSON.stringify({
      format: 'dossier-story/1',
      story: 'planned',
      publish: true,
      articles: [article],
    });
    const first = await ask(editor, '/desk/import', { name: 'story.json', content });
    expect(first.body).toMatchObject({ data: { outcome: 'story' } });
    const again = await ask(editor, '/desk/import', { name: 'story.json', content });
    expect(again.body).toMatchObject({ data: { outcome: 'story', changes: [] } });
  });

  it('names what it cannot read', async () => {
    const paths = async (body: object) => {
      const answer = await ask(editor, '/desk/import', body);
      expect(answer.status).toBe(400);
      return (
        answer.body as { error: { details: { errors: { path: string[] }[] } } }
      ).error.details.errors.map(({ path }) => path.join('.'));
    };
    expect(await paths({ name: 'x.exe', content: 'MZ' })).toEqual(['name']);
    expect(await paths({ name: 'x.txt', content: 'text', source: 'javascript:alert(1)' })).toEqual([
      'source',
    ]);
    const moderator = await newsroom.adminUser('moderator');
    expect((await ask(moderator, '/desk/import', { name: 'x.txt', content: 'text' })).status).toBe(403);
  });
});
