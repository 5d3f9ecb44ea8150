import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(() => newsroom.close());

const POPULATE = {
  people: true,
  countries: true,
  documents: true,
  statements: true,
  category: true,
  sources: { populate: { outlet: true } },
  seo: true,
} as const;

const articles = () => newsroom.strapi.documents('api::article.article');

async function facts(
  documentId: string,
  locale: 'en' | 'ru' | 'ky',
  status: 'draft' | 'published' = 'draft',
) {
  const article = await articles().findOne({ documentId, locale, status, populate: POPULATE });
  return {
    headline: article?.headline,
    kind: article?.kind,
    people: article?.people?.map(({ slug }) => slug),
    countries: article?.countries?.map(({ alpha2 }) => alpha2),
    documents: article?.documents?.map(({ slug }) => slug),
    statements: article?.statements?.length,
    category: article?.category?.slug,
    sources: article?.sources?.map((source) => [source.relation, source.outlet?.slug]),
    seo: article?.seo?.title,
  };
}

async function find(
  uid: 'api::person.person' | 'api::organization.organization',
  slug: string,
): Promise<string> {
  return (await newsroom.strapi.documents(uid).findFirst({ filters: { slug } }))?.documentId ?? '';
}

async function demonstration(): Promise<string> {
  return (
    (await articles().findFirst({ locale: 'ru', filters: { slug: { $startsWith: 'prezident' } } }))
      ?.documentId ?? ''
  );
}

describe('the demonstration story', () => {
  it('has the same facts in both languages, and its own words', async () => {
    const documentId = await demonstration();
    const [en, ru] = [await facts(documentId, 'en', 'published'), await facts(documentId, 'ru', 'published')];
    expect(ru).toEqual({ ...en, headline: ru.headline, seo: ru.seo });
    expect(ru.headline).not.toBe(en.headline);
    expect(en.statements).toBe(8);
  });
});

describe('a new language version', () => {
  it('takes over facts and sources, as the admin panel makes it', async () => {
    const documentId = await demonstration();
    // The panel sends untouched relations as empty changes.
    const untouched = { connect: [], disconnect: [] };
    await articles().update({
      documentId,
      locale: 'ky',
      data: {
        headline: 'Кыргызча',
        people: untouched as never,
        documents: untouched as never,
        category: untouched as never,
      },
    });
    const [en, ky] = [await facts(documentId, 'en'), await facts(documentId, 'ky')];
    expect(ky).toEqual({ ...en, headline: 'Кыргызча', seo: undefined });
  });
});

describe('a new language version that adds a person', () => {
  it('has the others too, and so have the other drafts', async () => {
    const [japarov, blinken] = [
      await find('api::person.person', 'sadyr-japarov'),
      await find('api::person.person', 'antony-blinken'),
    ];
    const en = await articles().create({ data: { headline: 'One', kind: 'opinion', people: [japarov] } });
    const people = { connect: [{ documentId: blinken, position: { end: true } }], disconnect: [] };
    await articles().update({
      documentId: en.documentId,
      locale: 'ru',
      // A form for a new version brings the default kind, which nobody chose.
      data: { headline: 'Один', kind: 'news', people: people as never },
    });
    for (const locale of ['en', 'ru'] as const) {
      expect(await facts(en.documentId, locale)).toMatchObject({
        people: ['sadyr-japarov', 'antony-blinken'],
        kind: 'opinion',
      });
    }
  });
});

describe('a later change', () => {
  it('of a fact in one draft is made in the other drafts and leaves what is public', async () => {
    const documentId = await demonstration();
    const japarov = await find('api::person.person', 'sadyr-japarov');
    const outlet = await find('api::organization.organization', 'izvestia');
    const data = {
      people: [japarov],
      sources: [{ relation: 'denies' as const, datePrecision: 'day' as const, outlet }],
    };
    await articles().update({ documentId, locale: 'ru', data });
    for (const locale of ['en', 'ru', 'ky'] as const) {
      expect(await facts(documentId, locale)).toMatchObject({
        people: ['sadyr-japarov'],
        sources: [['denies', 'izvestia']],
      });
    }
    expect((await facts(documentId, 'en', 'published')).people).toEqual(['sadyr-japarov', 'antony-blinken']);
  });

  it('of words stays in its language', async () => {
    const documentId = await demonstration();
    await articles().update({ documentId, locale: 'ru', data: { seo: { title: 'Только по-русски' } } });
    await articles().publish({ documentId, locale: 'ru' });
    expect((await facts(documentId, 'en')).seo).toBeUndefined();
    await articles().update({ documentId, locale: 'en', data: { seo: { title: 'English only' } } });
    await articles().publish({ documentId, locale: 'en' });
    expect([
      await facts(documentId, 'ru', 'published'),
      await facts(documentId, 'en', 'published'),
    ]).toMatchObject([{ seo: 'Только по-русски' }, { seo: 'English only' }]);
  });

  it('of the kind of article holds in every language', async () => {
    const documentId = await demonstration();
    await articles().update({ documentId, locale: 'en', data: { kind: 'analysis' } });
    await articles().publish({ documentId, locale: 'en' });
    expect((await facts(documentId, 'ru')).kind).toBe('analysis');
    expect((await facts(documentId, 'ru', 'published')).kind).toBe('news');
  });
});
