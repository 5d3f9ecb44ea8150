import { openInstance } from '../../helpers/instance';
import { openNewsroom, type Account, type Newsroom } from '../../helpers/newsroom';

const ARTICLE = 'api::article.article';

let newsroom: Newsroom;
let editor: Account;

beforeAll(async () => {
  newsroom = await openNewsroom({ env: { SCHEDULE_SECONDS: '1' } });
  editor = await newsroom.adminUser('managing-editor');
});
afterAll(() => newsroom.close());

/** A draft whose plan is set behind the desk's back, as after a time in which nothing ran. */
async function planned(headline: string, plan: Record<string, string>): Promise<string> {
  const { documentId } = await newsroom.strapi
    .documents(ARTICLE)
    .create({ data: { headline, ...plan } as never });
  return documentId;
}

const before = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();
const after = (seconds: number) => before(-seconds);
const statusOf = async (slug: string) => (await newsroom.get(`/api/stories/${slug}`)).status;

async function until<T>(ask: () => Promise<T>, isRight: (value: T) => boolean): Promise<T> {
  for (let waited = 0; waited < 40_000; waited += 200) {
    const value = await ask();
    if (isRight(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('it did not come true in time');
}

async function runsOf(id: string) {
  const { body } = await newsroom.get(`/desk/articles/${id}/workflow`, { token: editor.token });
  return (body as { data: { runs: { action: string; state: string; message: string | null }[] } }).data.runs;
}

async function publicationsOf(id: string): Promise<number> {
  const { rows } = (await newsroom.strapi.db.connection.raw(
    `select count(*)::integer as count from graph.history where record_id = ? and action = 'publish'`,
    [id],
  )) as { rows: { count: number }[] };
  return rows[0]?.count ?? 0;
}

describe('what is planned', () => {
  it('goes out at its moment and leaves at its moment', async () => {
    const id = await planned('Out and away', { publishAt: after(1), unpublishAt: after(6) });
    expect(await statusOf('out-and-away')).toBe(404);
    await until(
      () => statusOf('out-and-away'),
      (status) => status === 200,
    );
    await until(
      () => statusOf('out-and-away'),
      (status) => status === 404,
    );
    expect((await runsOf(id)).map(({ action, state }) => `${action} ${state}`)).toEqual([
      'unpublish done',
      'publish done',
    ]);
  });

  it('is caught up with after a time in which nothing ran, but not what would be over by now', async () => {
    await planned('Late but due', { publishAt: before(7200) });
    const gone = await planned('Come and gone', { publishAt: before(7200), unpublishAt: before(3600) });
    await until(
      () => statusOf('late-but-due'),
      (status) => status === 200,
    );
    expect(await publicationsOf(gone)).toBe(0);
  });

  it('is published once by many instances', async () => {
    const instances = await Promise.all([1, 2].map(() => openInstance(newsroom.databaseUrl)));
    try {
      const ids = await Promise.all(
        Array.from({ length: 10 }, (_, n) => planned(`Shared ${n}`, { publishAt: after(2) })),
      );
      await until(
        () => Promise.all(ids.map((_, n) => statusOf(`shared-${n}`))),
        (all) => all.every((status) => status === 200),
      );
      expect(await Promise.all(ids.map(publicationsOf))).toEqual(ids.map(() => 1));
    } finally {
      await Promise.all(instances.map((instance) => instance.close()));
    }
  });

  it('is tried again when it fails, says why, and goes out once the reason is gone', async () => {
    const id = await planned('Held back', { embargoUntil: after(3600) });
    await newsroom.strapi.db
      .query(ARTICLE)
      .update({ where: { documentId: id }, data: { publishAt: before(10) } });
    const [run] = await until(
      () => runsOf(id),
      (runs) => runs.length > 0,
    );
    expect(run).toMatchObject({
      action: 'publish',
      state: 'waiting',
      message: expect.stringContaining('embargo') as string,
    });
    await newsroom.strapi.db
      .query(ARTICLE)
      .update({ where: { documentId: id }, data: { embargoUntil: null } });
    const again = { documentId: id, locale: 'en', action: 'publish' };
    expect((await newsroom.post('/desk/calendar/retry', again, { token: editor.token })).status).toBe(200);
    await until(
      () => statusOf('held-back'),
      (status) => status === 200,
    );
    expect((await runsOf(id))[0]?.state).toBe('done');
  });

  it('is over when somebody publishes by hand: later changes wait for him', async () => {
    const id = await planned('Earlier than planned', { publishAt: after(4) });
    await newsroom.strapi.documents(ARTICLE).publish({ documentId: id });
    await newsroom.strapi
      .documents(ARTICLE)
      .update({ documentId: id, data: { headline: 'Not finished' } as never });
    await new Promise((resolve) => setTimeout(resolve, 7000));
    expect(await publicationsOf(id)).toBe(1);
  });
});
