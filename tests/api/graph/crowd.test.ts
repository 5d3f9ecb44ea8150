import { verifyGraph } from '../../../src/graph/verify/verify';
import { openNewsroom, type Answer, type Newsroom } from '../../helpers/newsroom';

/** Many editors at once: articles that share documents, and articles with their own documents, published at the same time. */

/** CROWD_ROUNDS=50 takes minutes. */
const ROUNDS = Number(process.env.CROWD_ROUNDS ?? 6);
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

  it(
    `articles with crossing publication sets, and one with its own documents: ${ROUNDS} rounds`,
    async () => {
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
    },
    20_000 + ROUNDS * 8000,
  );
});

it('a bulk publication of articles that share documents succeeds', async () => {
  const documents = [await letter('Shared one'), await letter('Shared two')];
  const documentIds = [await article('Bulk A', documents), await article('Bulk B', documents)];
  const path = `/content-manager/collection-types/${ARTICLE}/actions/bulkPublish`;
  expect(await statusOf(newsroom.post(path, { documentIds }, admin))).toBe(200);
  await expectInStep();
});

it('a burst of writes leaves connections to those who read', async () => {
  const token = { headers: { authorization: `Bearer ${await newsroom.apiToken({ type: 'full-access' })}` } };
  const create = (n: number) =>
    newsroom.post('/api/articles', { data: { headline: `Burst ${n}`, kind: 'news' } }, token);
  let areWriting = true;
  const writing = Promise.all(Array.from({ length: 40 }, (_, n) => create(n))).finally(() => {
    areWriting = false;
  });
  const most: number[] = [];
  const reading = (async () => {
    const statuses = new Set<number>();
    while (areWriting) {
      statuses.add(await statusOf(newsroom.get('/api/ready')));
      statuses.add(await statusOf(newsroom.get('/api/articles?pagination[pageSize]=1')));
      most.push(await waiting());
    }
    return statuses;
  })();
  const written = (await writing).map(({ status }) => status);
  expect(await reading).toEqual(new Set([200]));
  expect(written).toContain(201);
  // On a machine that is busy the last of forty do not get their turn in time, and are told so.
  expect(written.filter((status) => status !== 201 && status !== 409)).toEqual([]);
  // Three writers of a pool of ten: one that writes, and two that wait for the lock.
  expect(Math.max(...most)).toBeLessThanOrEqual(2);
});

/** How many wait for the lock of the write side in the database. */
async function waiting(): Promise<number> {
  const { rows } = (await newsroom.strapi.db.connection.raw(
    `select count(*)::int as count from pg_locks l join pg_database d on d.oid = l.database and d.datname = current_database()
     where l.locktype = 'advisory' and not l.granted`,
  )) as { rows: { count: number }[] };
  return rows[0]?.count ?? 0;
}
