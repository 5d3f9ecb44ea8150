// Answers are read as an app reads them, without generated types.
/* eslint-disable @typescript-eslint/no-explicit-any */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { makeDocx, wordDocument, wordParagraph } from '../../helpers/docx';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';
import { openDesk } from './desk';

/** Articles as text: drafts with their known records linked. */
let newsroom: Newsroom;
const desk = openDesk(() => newsroom);

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(async () => {
  desk.close();
  await newsroom.close();
});

const ARTICLE = 'api::article.article';

const TEXT = [
  'Two presidents speak about a bridge',
  '104 views Politics 0',
  'Kyrgyz President Sadyr Japarov spoke with colleagues from Kazakhstan about a new bridge over the Chu on Tuesday, his office said.',
  '"We shall build it together," Japarov said in the hall of the old town council after the talks had ended.',
  'March 5, 2024',
].join('\n\n');

async function articleOf(headline: string): Promise<any> {
  return newsroom.strapi.db.query(ARTICLE).findOne({
    where: { headline, publishedAt: null },
    populate: { people: true, countries: true, category: true, sources: true },
  });
}

const countArticles = () => newsroom.strapi.db.query(ARTICLE).count();

describe('an article as plain text', () => {
  it('becomes a draft with its known records linked', async () => {
    const { code, lines } = await desk.ingest(
      '--source',
      'https://wire.example/bridge',
      desk.file('bridge.txt', TEXT),
    );
    expect({ code, lines }).toEqual({
      code: 0,
      lines: [
        'bridge.txt: create article two-presidents-speak-about-a-bridge [en]',
        '1 story changed, 0 unchanged, 0 refused; 1 change',
      ],
    });
    const article = await articleOf('Two presidents speak about a bridge');
    expect(article.people.map(({ slug }: any) => slug)).toEqual(['sadyr-japarov']);
    expect(article.countries.map(({ alpha2 }: any) => alpha2).sort()).toEqual(['KG', 'KZ']);
    expect(article.category.slug).toBe('politics');
    expect(article.sources).toMatchObject([
      { url: 'https://wire.example/bridge', publishedOn: '2024-03-05' },
    ]);
    expect(new Date(article.firstPublishedAt).toISOString()).toBe('2024-03-05T00:00:00.000Z');
  });

  it('may be a document of Word, whose pictures are left out', async () => {
    const document = wordDocument(
      wordParagraph('A bridge in Word', 'Title'),
      wordParagraph('The engineer spoke about the bridge in the old town hall for two hours.'),
    );
    const docx = desk.file('bridge.docx', makeDocx(document, { hasPicture: true }));
    const half = desk.file('half.docx', makeDocx(document).subarray(0, 700));
    expect((await desk.ingest(docx, half)).lines).toEqual([
      'bridge.docx: create article a-bridge-in-word [en]',
      'bridge.docx: left out 1 picture',
      'half.docx: The file is broken: it cannot be unpacked',
      '1 story changed, 0 unchanged, 1 refused; 1 change',
    ]);
    expect((await desk.ingest(docx)).lines).toEqual(['0 stories changed, 1 unchanged, 0 refused; 0 changes']);
  });

  it('leaves lines of the page out of the body', async () => {
    const { body } = await articleOf('Two presidents speak about a bridge');
    expect(body.map(({ children }: any) => children[0].text)).toEqual([
      expect.stringMatching(/^Kyrgyz President/),
      expect.stringMatching(/^"We shall build it together,"/),
    ]);
  });

  it('is not public', async () => {
    expect((await newsroom.get('/api/stories/two-presidents-speak-about-a-bridge')).status).toBe(404);
  });

  it('changes nothing when it comes again, whatever the file and whatever its editors did', async () => {
    const { documentId } = await articleOf('Two presidents speak about a bridge');
    await newsroom.strapi
      .documents(ARTICLE)
      .update({ documentId, data: { headline: 'A bridge is spoken about' } });
    const before = await countArticles();
    const { lines } = await desk.ingest(desk.file('again.txt', TEXT));
    expect(lines).toEqual(['0 stories changed, 1 unchanged, 0 refused; 0 changes']);
    expect(await countArticles()).toBe(before);
  });

  it('is made anew where its article was deleted', async () => {
    const { documentId } = await articleOf('A bridge is spoken about');
    await newsroom.strapi.documents(ARTICLE).delete({ documentId });
    const { lines } = await desk.ingest(desk.file('bridge.txt', TEXT));
    expect(lines.at(-1)).toBe('1 story changed, 0 unchanged, 0 refused; 1 change');
  });

  it('is only shown in a dry run', async () => {
    const before = await countArticles();
    const { lines } = await desk.ingest(
      '--dry-run',
      desk.file('dry.txt', `${TEXT}\n\nAnother last line of it.`),
    );
    expect(lines.at(-1)).toMatch(/^Dry run, nothing was written: 1 story changed/);
    expect(await countArticles()).toBe(before);
  });
});

describe('a folder', () => {
  it('gives all articles and story files below it; what cannot be read is named at the end', async () => {
    mkdirSync(path.join(desk.folder, 'archive', 'deeper'), { recursive: true });
    const text =
      'The hall of the town was opened again after the works of the summer, and many came to see it.';
    desk.file('archive/a.md', `# The hall is open\n\n${text}`);
    desk.file('archive/b.html', '<div>'.repeat(5000));
    desk.file('archive/deeper/c.html', `<h1>The hall is full</h1><p>${text}</p>`);
    desk.file('archive/notes.pdf', 'not for us');
    const { code, lines } = await desk.ingest(path.join(desk.folder, 'archive'));
    expect(code).toBe(1);
    expect(lines).toEqual([
      'archive/a.md: create article the-hall-is-open [en]',
      'archive/deeper/c.html: create article the-hall-is-full [en]',
      'archive/b.html: The page cannot be parsed: it is nested too deeply or broken',
      '2 stories changed, 0 unchanged, 1 refused; 2 changes',
    ]);
  });
});

describe('a Russian article', () => {
  it('is a draft in Russian, known by its language', async () => {
    const text =
      'Мост через реку открыли после ремонта\n\nПрезидент Киргизии Садыр Жапаров приехал на открытие моста в понедельник.';
    const { lines } = await desk.ingest(desk.file('most.txt', text));
    expect(lines[0]).toMatch(/^most\.txt: create article \S+ \[ru\]$/);
    const article = await articleOf('Мост через реку открыли после ремонта');
    expect(article.people.map(({ slug }: any) => slug)).toEqual(['sadyr-japarov']);
  });
});
