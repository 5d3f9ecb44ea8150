import { openNewsroom, type Account, type Newsroom } from '../../helpers/newsroom';

const ARTICLES = '/content-manager/collection-types/api::article.article';

let newsroom: Newsroom;
let editor: Account;
let documentId: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  editor = await newsroom.adminUser('managing-editor');
  const made = await newsroom.post(ARTICLES, { headline: 'A long read' }, editor);
  documentId = (made.body as { data: { documentId: string } }).data.documentId;
});
afterAll(() => newsroom.close());

const LETTERS = 'abdeghiklmnoprst';

/** A surname of its own for each number. */
function surname(n: number): string {
  const [one, two, three] = [n % 16, Math.floor(n / 16) % 16, Math.floor(n / 256) % 16];
  return `L${LETTERS[one]}nd${LETTERS[two]}qvi${LETTERS[three]}t`;
}

/** Words about so many people, in sentences, or without any full stop. */
function wordsAbout(people: number, words: number, stop: string): string {
  const sentence = (n: number) =>
    `Yesterday Foreign Minister Nora ${surname(n % people)} spoke with the fishermen of the northern waters about their ships${stop} `;
  const count = Math.ceil(words / sentence(0).trim().split(' ').length);
  return Array.from({ length: count }, (_, n) => sentence(n)).join('');
}

/** What the panel is told of a text: the size of the answer against that of the text, and how many suggestions. */
async function told(text: string): Promise<{ size: number; count: number; ratio: number }> {
  const body = text.match(/.{1,2000}(?:\s|$)/gs)?.map((part) => ({
    type: 'paragraph',
    children: [{ type: 'text', text: part }],
  }));
  const answer = await newsroom.post(`/desk/articles/${documentId}/suggestions/unsaved`, { body }, editor);
  expect(answer.status).toBe(200);
  const size = JSON.stringify(answer.body).length;
  return { size, count: (answer.body as { data: object[] }).data.length, ratio: size / text.length };
}

describe('an article of 20,000 words', () => {
  it('is told of as shortly as one of 2,000 that speaks of the same people', async () => {
    const short = await told(wordsAbout(10, 2_000, '.'));
    const long = await told(wordsAbout(10, 20_000, '.'));
    expect(short.count).toBeGreaterThanOrEqual(10);
    expect(long.count).toBe(short.count);
    expect(long.size / short.size).toBeLessThan(4);
  });

  it('is told of in no more than a few times its own length, whoever it speaks of', async () => {
    const many = await told(wordsAbout(1_500, 20_000, '.'));
    expect(many.count).toBeGreaterThan(500);
    expect(many.ratio).toBeLessThan(6);
  });

  it('is so too where it is one sentence that never ends', async () => {
    const endless = await told(wordsAbout(1_500, 20_000, ' and'));
    expect(endless.count).toBeGreaterThan(100);
    expect(endless.ratio).toBeLessThan(8);
  });
});
