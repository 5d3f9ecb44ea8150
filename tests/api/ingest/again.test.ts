// Answers are read as an app reads them, without generated types.
/* eslint-disable @typescript-eslint/no-explicit-any */
import { ingestStory } from '../../../src/ingest/ingest-story';
import { checkStory } from '../../../src/ingest/story-file/read';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';
import { openDesk, story } from './desk';

/** A file that meets what is there already: its own earlier run, editors' work, articles in other languages. */
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

/** An article as editors have it, components whole. */
async function draftOf(slug: string, locale = 'en'): Promise<any> {
  return newsroom.strapi.db.query(ARTICLE).findOne({
    where: { slug, locale, publishedAt: null },
    populate: { seo: { populate: ['image'] }, placement: true, related: true },
  });
}

async function published(slug: string, locale = 'en'): Promise<any> {
  const { body } = await newsroom.get(
    `/api/articles?filters[slug]=${slug}&locale=${locale}&populate[related]=true&populate[seo][populate]=image`,
  );
  return body.data[0];
}

async function edit(slug: string, data: object): Promise<void> {
  const { documentId } = await draftOf(slug);
  await newsroom.strapi.documents(ARTICLE).update({ documentId, locale: 'en', data: data as never });
}

async function publish(slug: string): Promise<void> {
  const { documentId } = await draftOf(slug);
  await newsroom.strapi.documents(ARTICLE).publish({ documentId, locale: 'en' });
}

describe('readers counted elsewhere', () => {
  const viewed = (more: object) =>
    desk.ingestStory({
      publish: true,
      articles: [{ slug: 'viewed', headline: 'Viewed', views: 7, ...more }],
    });
  const views = async () => (await newsroom.get('/api/stories/viewed/counts')).body.data.views;

  it('are one number, on whatever day the file comes again', async () => {
    await viewed({});
    jest.useFakeTimers({
      now: Date.now() + 3 * 86_400_000,
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout'],
    });
    try {
      expect((await viewed({})).lines).toEqual(['0 stories changed, 1 unchanged, 0 refused; 0 changes']);
    } finally {
      jest.useRealTimers();
    }
    expect(await views()).toBe(7);
  });

  it('are not booked again with another moment of publication, which stays what it was', async () => {
    const before = (await published('viewed')).firstPublishedAt;
    const { lines } = await viewed({ firstPublishedAt: '2020-01-01' });
    expect(lines).toEqual(['0 stories changed, 1 unchanged, 0 refused; 0 changes']);
    expect([await views(), (await published('viewed')).firstPublishedAt]).toEqual([7, before]);
  });

  it('stand beside those who came here, whatever the file says of them', async () => {
    const { documentId } = await draftOf('viewed');
    const counted = { article_id: documentId, locale: 'en', day: '2026-01-01', views: 5 };
    await newsroom.strapi.db.connection('audience.views').insert(counted);
    expect(await views()).toBe(12);
    expect((await viewed({ views: 3 })).lines[0]).toBe('story.json: count views of article viewed [en]');
    expect(await views()).toBe(8);
  });
});

describe('one slug in two languages', () => {
  it('is two articles, and each refers to others of its own language', async () => {
    const pair = (slug: string, more: object = {}) =>
      ['en', 'ru'].map((locale) => ({ slug, locale, headline: `${slug} ${locale}`, ...more }));
    const { code } = await desk.ingestStory({
      publish: true,
      articles: [...pair('leads', { related: ['twin'] }), ...pair('twin')],
    });
    expect(code).toBe(0);
    for (const locale of ['en', 'ru']) {
      const { related } = await published('leads', locale);
      expect(related.map((one: any) => one.headline)).toEqual([`twin ${locale}`]);
    }
  });

  it('is looked for in the language of the article that refers', async () => {
    await desk.ingestStory({ articles: [{ slug: 'only-en', headline: 'Only' }] });
    const { lines } = await desk.ingestStory({
      articles: [{ slug: 'ru-leads', locale: 'ru', headline: 'Ведёт', related: ['only-en'] }],
    });
    expect(lines[0]).toBe(
      'story.json: articles.0.related.0: "only-en" is neither among the articles of this file nor in the newsroom in "ru"',
    );
  });

  it('may be a further version of an article in the file', async () => {
    const { code } = await desk.ingestStory({
      publish: true,
      articles: [
        { slug: 'refers', locale: 'ru', headline: 'Ссылается', related: ['vtoroy'] },
        {
          slug: 'second',
          headline: 'Second',
          versions: [{ locale: 'ru', slug: 'vtoroy', headline: 'Второй' }],
        },
      ],
    });
    expect(code).toBe(0);
    expect((await published('refers', 'ru')).related.map(({ slug }: any) => slug)).toEqual(['vtoroy']);
  });
});

describe('what editors have begun and not published', () => {
  const file = (more: object) => ({
    publish: true,
    documents: [{ slug: 'edited-bill', title: 'Bill', kind: 'bill', existence: 'seen' }],
    articles: [
      {
        slug: 'edited',
        headline: 'Edited',
        documents: ['edited-bill'],
        ...more,
        versions: [{ locale: 'ru', slug: 'pravka', headline: 'Правка' }],
      },
    ],
  });

  beforeAll(async () => {
    expect((await desk.ingestStory(file({}))).code).toBe(0);
  });

  it('is not published with a file that knows nothing of it', async () => {
    await edit('edited', { summary: 'Not ready', seo: { title: 'Not ready' } });
    const { code, lines } = await desk.ingestStory(file({ headline: 'Edited anew' }));
    expect([code, lines[0]]).toEqual([
      1,
      'story.json: articles.0: Has unpublished edits that are not in this file (summary, seo): publish or discard them first',
    ]);
    expect(await published('edited')).toMatchObject({ headline: 'Edited', summary: null });
    expect(await draftOf('edited')).toMatchObject({ headline: 'Edited', summary: 'Not ready' });
  });

  it('stands in no way where the file brings nothing new, or says what to make of it', async () => {
    expect((await desk.ingestStory(file({}))).lines.at(-1)).toContain('1 unchanged');
    const { code } = await desk.ingestStory(file({ summary: 'Ready', seo: null, headline: 'Edited anew' }));
    expect(code).toBe(0);
    expect(await published('edited')).toMatchObject({ headline: 'Edited anew', summary: 'Ready', seo: null });
  });

  it('goes by the parts of a component', async () => {
    await edit('edited', { seo: { title: 'Public', description: 'Public' } });
    await publish('edited');
    const { seo } = await draftOf('edited');
    await edit('edited', { seo: { id: seo.id, title: 'Public', description: 'Not ready' } });
    const { lines } = await desk.ingestStory(file({ seo: { title: 'Of the file' } }));
    expect(lines[0]).toContain('articles.0: Has unpublished edits that are not in this file (seo)');
    await publish('edited');
    expect((await desk.ingestStory(file({ seo: { title: 'Of the file' } }))).code).toBe(0);
    expect((await published('edited')).seo).toMatchObject({ title: 'Of the file', description: 'Not ready' });
  });

  it('is not a link to a record that is not public yet', async () => {
    await desk.ingestStory({
      events: [{ slug: 'unseen', title: 'Unseen', kind: 'visit', certainty: 'planned' }],
    });
    const { documentId } = await newsroom.strapi.db
      .query('api::event.event')
      .findOne({ where: { slug: 'unseen' } });
    await edit('edited', { events: [documentId] });
    await publish('edited');
    expect((await desk.ingestStory(file({ headline: 'Once more' }))).code).toBe(0);
  });

  it('is nothing that the file itself changed in the facts of another language', async () => {
    await desk.ingestStory({
      publish: true,
      articles: [{ slug: 'edited', countries: ['KG'] }],
    });
    const { code } = await desk.ingestStory(file({ countries: ['KG'] }));
    expect(code).toBe(0);
    expect((await desk.ingestStory(file({ countries: ['KG', 'US'] }))).code).toBe(0);
  });

  it('does not stand in the way of any type where there is none', async () => {
    const letters = (title: string) => ({
      publish: true,
      documents: [
        {
          slug: 'l2',
          title,
          kind: 'letter',
          existence: 'seen',
          inReplyTo: 'l1',
          date: '2024-02',
          stages: [],
          concerns: ['l1'],
        },
        { slug: 'l1', title, kind: 'letter', existence: 'seen', sources: [{ title, outlet: 'izvestia' }] },
      ],
      statements: [
        {
          key: 's',
          text: title,
          kind: 'quote',
          document: 'l2',
          about: ['l1', 'l2'],
          speakers: ['sadyr-japarov'],
        },
      ],
      events: [
        {
          slug: 'e',
          title,
          kind: 'visit',
          certainty: 'planned',
          documents: ['l1'],
          statements: ['s'],
          actors: { countries: ['KG'] },
        },
      ],
    });
    await desk.ingestStory(letters('One'));
    const sparse = {
      publish: true,
      documents: [
        { slug: 'l2', title: 'Two' },
        { slug: 'l1', title: 'Two' },
      ],
      statements: [{ key: 's', text: 'Two' }],
      events: [{ slug: 'e', title: 'Two' }],
    };
    expect((await desk.ingestStory(sparse)).lines.at(-1)).toBe(
      '1 story changed, 0 unchanged, 0 refused; 8 changes',
    );
  });
});

describe('single components', () => {
  it('keep what the file leaves out, pictures too', async () => {
    const image = await newsroom.strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'a.png',
        hash: 'a',
        ext: '.png',
        mime: 'image/png',
        size: 1,
        url: '/uploads/a.png',
        provider: 'local',
      },
    });
    const file = (seo: object) => ({ publish: true, articles: [{ slug: 'parts', headline: 'Parts', seo }] });
    await desk.ingestStory(file({ title: 'One' }));
    const { seo } = await draftOf('parts');
    await edit('parts', { seo: { id: seo.id, description: 'By an editor', image: image.id } });
    await publish('parts');
    const { lines } = await desk.ingestStory(file({ title: 'Two' }));
    expect(lines.slice(0, 2)).toEqual([
      'story.json: update article parts [en] (seo)',
      'story.json: publish article parts [en]',
    ]);
    const kept = { title: 'Two', description: 'By an editor', image: { name: 'a.png' } };
    expect([(await draftOf('parts')).seo, (await published('parts')).seo]).toMatchObject([
      { ...kept, id: seo.id },
      kept,
    ]);
    expect((await desk.ingestStory(file({ title: 'Two' }))).lines.at(-1)).toContain('0 changes');
  });

  it('keep the parties of an event that the file leaves out', async () => {
    const event = (actors: object | null) =>
      desk.ingestStory({
        events: [{ slug: 'sides', title: 'Sides', kind: 'visit', certainty: 'planned', actors }],
      });
    await event({ countries: ['KG'], people: ['antony-blinken'] });
    await event({ people: ['sadyr-japarov'] });
    const read = () =>
      newsroom.strapi.db.query('api::event.event').findOne({
        where: { slug: 'sides' },
        populate: { actors: { populate: ['people', 'countries'] } },
      });
    expect((await read()).actors).toMatchObject({
      people: [{ slug: 'sadyr-japarov' }],
      countries: [{ alpha2: 'KG' }],
    });
    await event(null);
    expect((await read()).actors).toBeNull();
  });
});

describe('a story that leaves alone what is there', () => {
  const keep = async (sections: object) => {
    const checked = checkStory(story(sections));
    if (checked.outcome === 'invalid') throw new Error(JSON.stringify(checked.problems));
    return ingestStory(newsroom.strapi, checked.value, { existing: 'keep' });
  };
  const law = (slug: string, more: object = {}) => ({
    slug,
    title: slug,
    kind: 'law',
    existence: 'seen',
    ...more,
  });

  it('does not publish what was taken down, nor what was never published, nor counts for it', async () => {
    const sections = (views: number) => ({
      publish: true,
      articles: [
        { slug: 'taken-down', headline: 'Taken down', views },
        { slug: 'in-work', headline: 'In work', views },
      ],
    });
    await desk.ingestStory({ ...sections(1), publish: false });
    await publish('taken-down');
    const { documentId } = await draftOf('taken-down');
    await newsroom.strapi.documents(ARTICLE).unpublish({ documentId, locale: 'en' });
    expect(await keep(sections(2))).toEqual({ outcome: 'ingested', changes: [] });
    expect([await published('taken-down'), await published('in-work')]).toEqual([undefined, undefined]);
  });

  it('publishes what it makes, circles whole', async () => {
    const circle = { documents: [law('k1', { concerns: ['k2'] }), law('k2', { concerns: ['k1'] })] };
    expect(await keep({ publish: true, ...circle })).toMatchObject({ outcome: 'ingested' });
    const { body } = await newsroom.get(
      '/api/documents?filters[slug][$in][0]=k1&filters[slug][$in][1]=k2&populate=concerns&sort=slug',
    );
    expect(body.data.map((one: any) => one.concerns.map(({ slug }: any) => slug))).toEqual([['k2'], ['k1']]);
  });
});
