import { openNewsroom, type Newsroom } from '../../helpers/newsroom';
import { countingSql } from './sql-count';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
  await createArticles(25);
  // Twenty-five publications take their time on a busy machine.
}, 180_000);
afterAll(() => newsroom.close());

/** Articles that share people, countries and letters, as stories about one affair do. */
async function createArticles(many: number): Promise<void> {
  const { strapi } = newsroom;
  const ids = async (uid: 'api::person.person', filters = {}) =>
    (await strapi.documents(uid).findMany({ fields: ['documentId'], filters, limit: 6, sort: 'id' })).map(
      ({ documentId }) => documentId,
    );
  const people = await ids('api::person.person');
  const countries = await ids('api::country.country' as never);
  const documents = await ids('api::document.source-document' as never);
  const from = (list: string[], start: number) =>
    [0, 1, 2].map((step) => list[(start + step) % list.length] ?? '');
  for (let number = 0; number < many; number += 1) {
    const data = {
      headline: `Batch ${String(number).padStart(2, '0')}`,
      slug: `batch-${number}`,
      kind: 'news',
      people: from(people, number),
      countries: from(countries, number),
      documents: from(documents, number),
    };
    await strapi.documents('api::article.article').create({ data: data as never, status: 'published' });
  }
}

const NAMED = (limit: number) => `{ articles(pagination: { limit: ${limit} }, sort: "slug") {
  headline slug
  people { name slug country { name slug } }
  countries { name slug }
  documents { title kind authors { name } addressees { name } }
} }`;

it('reads 25 articles with what they lead to in at most 20 statements, as many as for 5', async () => {
  // The first query finds nothing ready yet.
  await newsroom.graphql(NAMED(1));
  const few = await countingSql(newsroom.strapi, () => newsroom.graphql(NAMED(5)));
  const many = await countingSql(newsroom.strapi, () => newsroom.graphql(NAMED(25)));
  expect(many.result.body.errors).toBeUndefined();
  expect(many.result.body.data.articles).toHaveLength(25);
  const last = many.result.body.data.articles[10];
  expect(last.people.length).toBeGreaterThan(1);
  expect(last.people[0].country.name).toEqual(expect.any(String));
  expect(last.documents[0].authors[0].name).toEqual(expect.any(String));
  // Beside it the newsroom may look whether anything is due.
  expect(many.statements.length).toBeLessThanOrEqual(few.statements.length + 2);
  expect(many.statements.length).toBeLessThanOrEqual(20);
});

it.each([
  ['a list', '{ articles(sort: "slug") { headline } }'],
  ['a page', '{ articles_connection(sort: "slug") { nodes { headline } pageInfo { total } } }'],
  ['one record', '{ article(documentId: "$id") { headline } }'],
])('reads of %s no more than the values that the query names', async (_what, query) => {
  const [first] = await newsroom.strapi.documents('api::article.article').findMany({ limit: 1 });
  const asked = query.replace('$id', String(first?.documentId));
  const { result, statements } = await countingSql(newsroom.strapi, () => newsroom.graphql(asked));
  expect(result.body.errors).toBeUndefined();
  expect(JSON.stringify(result.body.data)).toMatch(/"headline":"/);
  const [read] = statements.filter((sql) => /^select (?!count).* from "articles"/.test(sql));
  expect(read).toMatch(/"headline"/);
  expect(read).not.toMatch(/^select.*("body"|\.\*).* from/);
  expect(statements.filter((sql) => sql.includes('strapi_core_store_settings'))).toEqual([]);
});

it('finds the newest articles along an index, without sorting all', async () => {
  const { strapi } = newsroom;
  const newest = `select id from articles where published_at is not null and locale = 'en'
    order by first_published_at desc, id asc limit 25`;
  const plan = await strapi.db.connection.transaction(async (trx) => {
    // A handful of articles is sorted sooner than any index is read.
    await trx.raw('set local enable_seqscan = off; set local enable_sort = off');
    const { rows } = (await trx.raw(`explain ${newest}`)) as { rows: Record<string, string>[] };
    return rows.map((row) => row['QUERY PLAN']).join(' ');
  });
  expect(plan).toContain('articles_newest_idx');
  expect(plan).not.toContain('Sort');
});

it('pages the links of each parent on its own', async () => {
  const query = (
    args: string,
  ) => `{ articles(filters: { slug: { startsWith: "batch-" } }, pagination: { limit: 25 }, sort: "slug") {
    countries${args} { slug } } }`;
  const all = (await newsroom.graphql(query(''))).body.data.articles;
  const second = (await newsroom.graphql(query('(pagination: { start: 1, limit: 1 })'))).body.data.articles;
  const sorted = (await newsroom.graphql(query('(sort: "slug:desc", pagination: { limit: 2 })'))).body.data
    .articles;
  type Linked = { countries: { slug: string }[] };
  expect(all[0].countries).toHaveLength(3);
  expect(second).toEqual(all.map(({ countries }: Linked) => ({ countries: [countries[1]] })));
  expect(sorted).toEqual(
    all.map(({ countries }: Linked) => ({
      countries: [...countries].sort((one, other) => (one.slug < other.slug ? 1 : -1)).slice(0, 2),
    })),
  );
});

it('keeps apart what one link is asked for with other arguments', async () => {
  const query = `{ articles(filters: { slug: { eq: "batch-0" } }) {
    first: countries(pagination: { limit: 1 }) { slug } second: countries(pagination: { start: 1, limit: 1 }) { slug }
    none: countries(filters: { slug: { eq: "nowhere" } }) { slug } all: countries { slug } } }`;
  const [{ first, second, none, all }] = (await newsroom.graphql(query)).body.data.articles;
  expect([...first, ...second]).toEqual(all.slice(0, 2));
  expect(none).toEqual([]);
});

it('tells how many there are on all pages of a link', async () => {
  const query = `{ articles(filters: { slug: { startsWith: "batch-" } }, pagination: { limit: 25 }) {
    countries_connection(pagination: { page: 2, pageSize: 2 }) { nodes { slug } pageInfo { total page pageSize pageCount } } } }`;
  const { result, statements } = await countingSql(newsroom.strapi, () => newsroom.graphql(query));
  for (const { countries_connection: found } of result.body.data.articles) {
    expect(found.nodes).toHaveLength(1);
    expect(found.pageInfo).toEqual({ total: 3, page: 2, pageSize: 2, pageCount: 2 });
  }
  expect(statements.length).toBeLessThanOrEqual(8);
});

it('needs no more statements for a deep query the more records it leads to', async () => {
  const deep = (
    limit: number,
  ) => `{ articles(pagination: { limit: ${limit} }, filters: { slug: { startsWith: "batch-" } }) {
    people { positions { title organization { name country { name } } } articles(pagination: { limit: 3 }) {
      documents { inReplyTo { title authors { country { name } } } stages { body { name } } sources { outlet { name } } } } }
    cover { image { url } } } }`;
  const few = await countingSql(newsroom.strapi, () => newsroom.graphql(deep(6)));
  const many = await countingSql(newsroom.strapi, () => newsroom.graphql(deep(20)));
  expect(many.result.body.errors).toBeUndefined();
  expect(many.statements.length).toBeLessThanOrEqual(few.statements.length + 4);
});

it('shows the versions in other languages of many articles at once', async () => {
  const { strapi } = newsroom;
  const articles = await strapi
    .documents('api::article.article')
    .findMany({ filters: { slug: { $startsWith: 'batch-1' } }, fields: ['documentId', 'slug'] });
  for (const { documentId, slug } of articles.slice(0, 3)) {
    const data = { headline: `${slug} по-русски`, slug: `${slug}-ru`, kind: 'news' } as never;
    await strapi
      .documents('api::article.article')
      .update({ documentId, locale: 'ru', data, status: 'published' });
  }
  // What publishing leaves to be done afterwards asks the database too.
  await newsroom.settle();
  const query = `{ articles(filters: { slug: { startsWith: "batch-1" } }, sort: "slug", pagination: { limit: 25 }) {
    slug localizations { slug locale localizations { slug } } localizations_connection { pageInfo { total } } } }`;
  const { result, statements } = await countingSql(strapi, () => newsroom.graphql(query));
  const translated = articles.slice(0, 3).map(({ slug }) => slug);
  for (const article of result.body.data.articles) {
    const others = translated.includes(article.slug)
      ? [{ slug: `${article.slug}-ru`, locale: 'ru', localizations: [{ slug: article.slug }] }]
      : [];
    expect(article.localizations).toEqual(others);
    expect(article.localizations_connection.pageInfo.total).toBe(others.length);
  }
  expect(statements.length).toBeLessThanOrEqual(12);
});

it('refuses what leads to more than can be answered', async () => {
  const nested = (depth: number): string =>
    depth === 0 ? '{ slug }' : `{ countries { articles(pagination: { limit: 100 }) ${nested(depth - 1)} } }`;
  const { status, body } = await newsroom.graphql(`{ articles(pagination: { limit: 100 }) ${nested(3)} }`);
  expect(status).toBe(400);
  expect(body.errors[0].message).toMatch(/ask for less at once/);
});

it('refuses what follows more links than can be answered, though they lead to little', async () => {
  const empty = [
    'topics',
    'organizations',
    'related',
    'embeds',
    'corrections',
    'sources',
    'cover',
    'seo',
    'authors',
    'category',
  ];
  const lists = empty.map((name) => `${name} { __typename }`).join(' ');
  const wide = (limit: number) =>
    newsroom.graphql(`{ articles(filters: { slug: { startsWith: "batch-" } }, pagination: { limit: ${limit} }) {
      people { articles(pagination: { limit: 100 }) { ${lists} } } } }`);
  expect((await wide(3)).body.errors).toBeUndefined();
  const { status, body } = await wide(25);
  expect(status).toBe(400);
  expect(body.errors[0].message).toBe('The query follows more than 10000 links; ask for less at once');
});

it('says what is wrong with the arguments of a link', async () => {
  const { status, body } = await newsroom.graphql('{ articles { people(sort: "nothing") { name } } }');
  expect(status).toBe(400);
  expect(body.errors[0].message).toContain('nothing');
  expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
});
