import { setTimeout as sleep } from 'node:timers/promises';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';
import { countingSql } from './sql-count';

const SLUG = 'kyrgyz-president-asks-united-states-to-stay-out';
const ARTICLE = 'api::article.article';
const STORY = `{ story(slug: "${SLUG}") { headline summary people { name country { name } } } }`;

let newsroom: Newsroom;
let documentId: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  const article = await newsroom.strapi.documents(ARTICLE).findFirst({ filters: { slug: SLUG } });
  documentId = article?.documentId ?? '';
  while (!(await isFromMemory(STORY))) await sleep(20);
});
afterAll(() => newsroom.close());

/** Strapi asks the database for the permissions of the public before it answers anything itself. */
async function isFromMemory(query: string, options = {}): Promise<boolean> {
  const { statements } = await countingSql(newsroom.strapi, () => newsroom.graphql(query, {}, options));
  return !statements.some((sql) => sql.includes('up_permissions'));
}

const post = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${newsroom.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

function headersOf(answer: Response): Record<string, string> {
  const {
    date: _date,
    'x-request-id': _id,
    'keep-alive': _alive,
    ...headers
  } = Object.fromEntries(answer.headers);
  return headers;
}

it.each([
  ['from anybody', {}],
  ['from a page of another origin', { Origin: 'https://app.example' }],
  [
    'from a client that prefers the new type',
    { Accept: 'application/graphql-response+json, application/json;q=0.9' },
  ],
])('an answer from memory is the one that Koa gives, %s', async (title, headers) => {
  const query = `{ story(slug: "${SLUG}") { headline } } # ${title}`;
  const first = await post(query, headers);
  const second = await post(query, headers);
  expect(await second.text()).toBe(await first.text());
  expect(headersOf(second)).toEqual(headersOf(first));
  expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
});

it('what was changed is not shown as it was', async () => {
  for (const summary of ['First', 'Second', 'Third']) {
    await newsroom.strapi
      .documents(ARTICLE)
      .update({ documentId, data: { summary } as never, status: 'published' });
    const { body } = await newsroom.graphql(STORY);
    expect(body.data.story.summary).toBe(summary);
  }
});

it('what was read beside the answer of a route is known too', async () => {
  const query = `{ stories(limit: 1, person: "sadyr-japarov") { data { documents { number } } } }`;
  await newsroom.graphql(query);
  const [letter] = await newsroom.strapi
    .documents('api::document.source-document')
    .findMany({ filters: { slug: 'letter-of-japarov-to-blinken' } });
  await newsroom.strapi.documents('api::document.source-document').update({
    documentId: letter?.documentId ?? '',
    data: { number: 'Nr. 17' } as never,
    status: 'published',
  });
  const { body } = await newsroom.graphql(query);
  expect(JSON.stringify(body)).toContain('Nr. 17');
});

it('keeps nothing that depends on who asks, nor what failed', async () => {
  const mixed = `{ story(slug: "${SLUG}") { headline } articles(pagination: { limit: 1 }) { slug } }`;
  const hidden = `query { ...all } fragment all on Query { articles(pagination: { limit: 1 }) { slug } }`;
  const failed = '{ story(slug: "nowhere-at-all") { headline } }';
  for (const query of [mixed, hidden, failed]) {
    await newsroom.graphql(query);
    expect(await isFromMemory(query)).toBe(false);
  }
  await newsroom.graphql(STORY);
  expect(await isFromMemory(STORY)).toBe(true);
  const { status } = await newsroom.graphql(STORY, {}, { token: 'nonsense' });
  expect(status).toBe(401);
});

it('reads bodies of all sizes, in one piece or many', async () => {
  for (const size of [10, 5_000, 16_000, 20_000, 200_000]) {
    const { status, body } = await newsroom.graphql(`${STORY} # ${'x'.repeat(size)}`);
    expect(status).toBe(200);
    expect(body.data.story.headline).toEqual(expect.any(String));
  }
});

it('may be asked by GET, with an address that caches can keep', async () => {
  const address = `${newsroom.url}/graphql?query=${encodeURIComponent(STORY)}`;
  const first = await fetch(address);
  const etag = first.headers.get('etag') ?? '';
  expect(first.status).toBe(200);
  expect(first.headers.get('cache-control')).toContain('s-maxage');
  expect(first.headers.get('surrogate-key')).toContain(documentId);
  expect((await fetch(address, { headers: { 'If-None-Match': etag } })).status).toBe(304);
  const stock = await fetch(`${newsroom.url}/graphql?query=${encodeURIComponent('{ articles { slug } }')}`);
  expect(stock.headers.get('cache-control')).toBe('no-store');
});
