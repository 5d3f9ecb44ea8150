import { strapi } from '@strapi/client';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

/** Strapi's own client against the generated routes: whoever knows Strapi finds what he knows. */

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
}, 180_000);

afterAll(() => newsroom?.close());

const TYPES = [
  'articles',
  'people',
  'countries',
  'organizations',
  'documents',
  'statements',
  'events',
  'categories',
];

it.each(TYPES)('%s are found, and one by one', async (plural) => {
  const collection = strapi({ baseURL: `${newsroom.url}/api` }).collection(plural);
  const { data, meta } = await collection.find({ pagination: { page: 1, pageSize: 2 }, populate: '*' });
  expect(data.length).toBeGreaterThan(0);
  expect(meta.pagination).toMatchObject({ page: 1, pageSize: 2 });
  const documentId = data[0]?.documentId ?? '';
  expect((await collection.findOne(documentId)).data.documentId).toBe(documentId);
});

it('filters, order, fields, languages and relations are as its documentation says', async () => {
  const articles = strapi({ baseURL: `${newsroom.url}/api` }).collection('articles');
  const { data } = await articles.find({
    locale: 'ru',
    filters: { people: { slug: { $eq: 'sadyr-japarov' } }, firstPublishedAt: { $gte: '2024-01-01' } },
    sort: 'firstPublishedAt:desc',
    fields: ['headline', 'slug'],
    populate: { people: { fields: ['name'] }, documents: { populate: ['authors'] } },
  });
  expect(data).toMatchObject([
    { slug: 'prezident-kyrgyzstana-prosit-ssha-ne-vmeshivatsya', people: expect.arrayContaining([]) },
  ]);
  expect(JSON.stringify(data)).toContain('Sadyr Japarov');
  expect(data[0]).not.toHaveProperty('summary');
});

it('writing takes a token', async () => {
  const data = { title: 'A meeting', slug: 'a-meeting', kind: 'meeting', certainty: 'planned' };
  const baseURL = `${newsroom.url}/api`;
  await expect(strapi({ baseURL }).collection('events').create(data)).rejects.toMatchObject({
    response: { status: 403 },
  });
  const auth = await newsroom.apiToken({ type: 'full-access' });
  const events = strapi({ baseURL, auth }).collection('events');
  const { documentId } = (await events.create(data)).data;
  expect((await events.update(documentId, { place: 'Bishkek' })).data.place).toBe('Bishkek');
  await events.delete(documentId);
  await expect(events.findOne(documentId)).rejects.toMatchObject({ response: { status: 404 } });
});

it('what is refused is an error that names it', async () => {
  const articles = strapi({ baseURL: `${newsroom.url}/api` }).collection('articles');
  await expect(articles.find({ filters: { nothing: 1 } })).rejects.toMatchObject({
    response: { status: 400 },
  });
});

it('the media library is read with a token', async () => {
  const auth = await newsroom.apiToken({ type: 'full-access' });
  expect(await strapi({ baseURL: `${newsroom.url}/api`, auth }).files.find()).toEqual([]);
});
