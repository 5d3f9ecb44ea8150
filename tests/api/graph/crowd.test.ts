import { verifyGraph } from '../../../src/graph/verify/verify';
import { openNewsroom, type Answer, type Newsroom } from '../../helpers/newsroom';

/** Many editors at once: articles that share documents, and articles with their own documents, published at the same time. */

const ROUNDS = 50;
const ARTICLE = 'api::article.article';
const DOCUMENT = 'api::document.source-document';

let newsroom: Newsroom;
let admin: { headers: Record<string, string> };

beforeAll(async () => {
  newsroom = await openNewsroom();
  admin = { headers: { authorization: `Bearer ${await newsroom.adminToken()}` } };
});

afterAll(() => newsroom.close());

type Uid = typeof ARTICLE | typeof DOCUMENT;

async function draft(uid: Uid, data: object): Promise<string> {
  const created = await newsroom.strapi.documents(uid).create({ data: data as never });
  return created.documentId;
}

const letter = (title: string) => draft(DOCUMENT, { title, kind: 'letter', existence: 'seen' });
const article = (headline: string, documents: string[]) =>
  draft(ARTICLE, { headline, kind: 'news', documents });

const byService = async (uid: Uid, documentId: string) => {
  await newsroom.strapi.documents(uid).publish({ documentId });
};
const byPanel = async (uid: Uid, documentId: string) => {
  const path = `/content-manager/collection-types/${uid}/${documentId}/actions/publish`;
  expect(await statusOf(newsroom.post(path, {}, admin))).toBe(200);
};
const statusOf = async (answer: Promise<Answer>) => (await answer).status;

async function expectInStep(): Promise<void> {
  const differences: unknown[] = [];
  await verifyGraph(newsroom.strapi, { onDifference: (found) => differences.push(found) });
  expect(differences).toEqual([]);
}

describe.each([
  ['through the Document Service', byService],
  ['through the admin panel', byPanel],
])('%s', (_name, publish) => {
  it('eight publications of one article at once all succeed, and it was first published once', async () => {
    const id = await article('Eight at once', [await letter('Of eight')]);
    await Promise.all(Array.from({ length: 8 }, () => publish(ARTICLE, id)));
    const rows = await newsroom.strapi.db
      .connection('articles')
      .where({ document_id: id })
      .whereNotNull('published_at');
    expect(rows).toHaveLength(1);
    const held = rows[0].first_published_at;
    await publish(ARTICLE, id);
    const [again] = await newsroom.strapi.db
      .connection('articles')
      .where({ document_id: id })
      .whereNotNull('published_at');
    expect(again.first_published_at).toEqual(held);
  });

  it(`articles with crossing publication sets, and one with its own documents: ${ROUNDS} rounds`, async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const documents = [await letter(`One ${round}`), await letter(`Two ${round}`)];
      const [first, second] = [
        await article(`A ${round}`, documents),
        await article(`B ${round}`, documents.reverse()),
      ];
      await Promise.all([
        publish(ARTICLE, first),
        publish(ARTICLE, second),
        ...documents.map((id) => publish(DOCUMENT, id)),
      ]);
    }
    await expectInStep();
  }, 240_000);
});

it('a bulk publication of articles that share documents succeeds', async () => {
  const documents = [await letter('Shared one'), await letter('Shared two')];
  const documentIds = [await article('Bulk A', documents), await article('Bulk B', documents)];
  const path = `/content-manager/collection-types/${ARTICLE}/actions/bulkPublish`;
  expect(await statusOf(newsroom.post(path, { documentIds }, admin))).toBe(200);
  await expectInStep();
});
