// Answers are read as an app reads them, without generated types.
/* eslint-disable @typescript-eslint/no-explicit-any */
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

/**
 * Every fact of the news that the demonstration story tells must be found by an app that reads as the public: once through
 * REST and once through one GraphQL query.
 */
let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(() => newsroom.close());

const SLUG = 'kyrgyz-president-asks-united-states-to-stay-out';

const REST_STORY = new URLSearchParams(
  [
    ['filters[slug]', SLUG],
    ['populate[category]', 'true'],
    ['populate[people][populate][country]', 'true'],
    ['populate[people][populate][positions][populate][country]', 'true'],
    ['populate[countries]', 'true'],
    ['populate[organizations]', 'true'],
    ...['authors', 'authorOrganizations', 'addressees', 'inReplyTo', 'concerns', 'names'].map((name) => [
      `populate[documents][populate][${name}]`,
      'true',
    ]),
    ['populate[documents][populate][stages][populate]', 'body'],
    ['populate[documents][populate][sources][populate]', 'outlet'],
    ...['speakers', 'speakerOrganizations', 'document', 'reportedBy'].map((name) => [
      `populate[statements][populate][${name}]`,
      'true',
    ]),
    ['populate[events][populate][actors][populate]', '*'],
    ['populate[events][populate][targets][populate]', '*'],
  ].map(([name, value]): [string, string] => [name ?? '', value ?? '']),
).toString();

const GRAPHQL_STORY = `query Story($slug: String!) {
  articles(filters: { slug: { eq: $slug } }) {
    headline kind firstPublishedAt
    category { name }
    people { name country { alpha2 } positions { title country { name } } }
    countries { alpha2 }
    organizations { name }
    documents {
      title kind date datePrecision existence publishedVia publishedBy
      names { text } authors { name } authorOrganizations { name } addressees { name }
      inReplyTo { title } concerns { title } stages { stage body { name } } sources { outlet { name } }
    }
    statements {
      text kind date datePrecision attribution
      speakers { name } speakerOrganizations { name } document { title } reportedBy { name }
    }
    events {
      title kind certainty
      actors { people { name } organizations { name } countries { alpha2 } }
      targets { people { name } organizations { name } countries { alpha2 } }
    }
  }
}`;

const QUOTATIONS = [
  'I want to emphasize that we advocate for equal cooperation and are ready to work together with all countries and international partners, including the U.S. My only request is not to interfere in the internal affairs of our country',
  'In reality, the overwhelming majority of non-governmental/non-profit organizations operate in our country decently and honestly. Only a small but very active group of these structures, funded by foreign states, and their individual representatives serve as a source of unreliable information for their donors',
  'see for himself that human rights and freedoms in Kyrgyzstan are under reliable protection of the Constitution and laws.',
  "I am writing to express my concern about the parliament's bill on foreign agents (NGO law)",
];

const JAPAROV = expect.objectContaining({ name: 'Sadyr Japarov' });
const BLINKEN = expect.objectContaining({ name: 'Antony Blinken' });
const named = (name: string) => expect.objectContaining({ name });
const titled = (title: string) => expect.objectContaining({ title });
const country = (alpha2: string) => expect.objectContaining({ alpha2 });

const LETTER = 'Letter of Antony Blinken to Sadyr Japarov';
const ANSWER = 'Letter of Sadyr Japarov to Antony Blinken';
const BILL = 'Bill on foreign agents';
const REPORT = 'Report of The Washington Post on intended sanctions against Kyrgyzstan';

async function overRest(): Promise<any> {
  const answer = await newsroom.get(`/api/articles?${REST_STORY}`);
  expect(answer.status).toBe(200);
  return answer.body.data[0];
}

async function overGraphql(): Promise<any> {
  const answer = await newsroom.graphql(GRAPHQL_STORY, { slug: SLUG });
  expect(answer.body.errors).toBeUndefined();
  return answer.body.data.articles[0];
}

describe.each([
  ['REST', overRest],
  ['GraphQL', overGraphql],
])('the story through %s', (_api, read) => {
  let story: any;
  const document = (title: string) => story.documents.find((one: { title: string }) => one.title === title);

  beforeAll(async () => {
    story = await read();
  });

  it('says when, in which section and about whom it is', () => {
    expect(story.firstPublishedAt).toBe('2024-02-12T00:00:00.000Z');
    expect(story.category).toEqual(named('Politics'));
    expect(story.countries).toEqual([country('KG'), country('US'), country('RU')]);
    expect(story.people).toEqual([
      expect.objectContaining({
        name: 'Sadyr Japarov',
        country: country('KG'),
        positions: [expect.objectContaining({ title: 'President', country: named('Kyrgyzstan') })],
      }),
      expect.objectContaining({
        name: 'Antony Blinken',
        country: country('US'),
        positions: [
          expect.objectContaining({ title: 'Secretary of State', country: named('United States') }),
        ],
      }),
    ]);
    const organizations = story.organizations.map(({ name }: { name: string }) => name);
    expect(organizations).toEqual([
      'Izvestia',
      'The Washington Post',
      'Parliament of Kyrgyzstan',
      'U.S. administration',
    ]);
  });

  it('holds the correspondence', () => {
    expect(document(LETTER)).toMatchObject({
      kind: 'letter',
      date: '2024-01-17',
      datePrecision: 'day',
      authors: [BLINKEN],
      addressees: [JAPAROV],
      inReplyTo: null,
      concerns: [titled(BILL)],
    });
    expect(document(ANSWER)).toMatchObject({
      kind: 'letter',
      date: '2024-02-12',
      authors: [JAPAROV],
      addressees: [BLINKEN],
      inReplyTo: titled(LETTER),
      concerns: [titled(BILL)],
      publishedVia: 'Facebook',
      publishedBy: 'his press secretary',
      sources: [expect.objectContaining({ outlet: named('Izvestia') })],
    });
  });

  it('holds the bill and the report', () => {
    const stage = expect.stringMatching(/^under.consideration$/);
    expect(document(BILL)).toMatchObject({
      kind: 'bill',
      existence: 'reported',
      stages: [{ stage, body: named('Parliament of Kyrgyzstan') }],
      names: expect.arrayContaining([expect.objectContaining({ text: 'NGO law' })]),
    });
    expect(document(REPORT)).toMatchObject({
      kind: 'report',
      date: '2023-07-01',
      datePrecision: 'month',
      authorOrganizations: [named('The Washington Post')],
    });
  });

  it('holds every quotation in its exact words, with speaker and letter', () => {
    const quotes = story.statements.filter(({ kind }: { kind: string }) => kind === 'quote');
    expect(quotes.map(({ text }: { text: string }) => text)).toEqual(QUOTATIONS);
    expect(quotes.map((quote: any) => [quote.speakers[0].name, quote.document.title])).toEqual([
      ['Sadyr Japarov', ANSWER],
      ['Sadyr Japarov', ANSWER],
      ['Sadyr Japarov', ANSWER],
      ['Antony Blinken', LETTER],
    ]);
  });

  it('holds what others reported', () => {
    const reported = story.statements.filter(({ reportedBy }: { reportedBy: unknown }) => reportedBy);
    expect(reported).toEqual([
      expect.objectContaining({ kind: 'paraphrase', speakers: [JAPAROV], reportedBy: named('Izvestia') }),
      expect.objectContaining({
        kind: 'report',
        date: '2023-07-01',
        datePrecision: 'month',
        attribution: 'citing U.S. administration officials',
        speakerOrganizations: [named('U.S. administration')],
        reportedBy: named('The Washington Post'),
        document: titled(REPORT),
      }),
      expect.objectContaining({ kind: 'report', text: expect.stringContaining('"Kyrgyz shadow market"') }),
    ]);
  });

  it('says of each event how certain it is, who acts and on whom', () => {
    expect(story.events).toMatchObject([
      {
        kind: 'invitation',
        certainty: 'confirmed',
        actors: { people: [JAPAROV] },
        targets: { people: [BLINKEN] },
      },
      {
        kind: 'sanction',
        certainty: 'planned',
        actors: { countries: [country('US')] },
        targets: { countries: [country('KG')] },
      },
      {
        certainty: 'alleged',
        actors: { countries: [country('KG')] },
        targets: { countries: [country('RU')] },
      },
    ]);
  });
});

describe('the counts of the story', () => {
  it('are those that it came with', async () => {
    const answer = await newsroom.get(`/api/stories/${SLUG}/counts`);
    expect([answer.status, answer.body]).toEqual([
      200,
      { data: { views: 104, comments: 0 }, meta: { locale: 'en' } },
    ]);
  });

  it('are 404 with the languages that there are, 400 for a language that is none, 404 for an unknown slug', async () => {
    const other = await newsroom.get(`/api/stories/${SLUG}/counts?locale=ky`);
    expect([other.status, other.body.error.details]).toEqual([404, { availableLocales: ['en', 'ru'] }]);
    const wrong = await newsroom.get(`/api/stories/${SLUG}/counts?locale=xx`);
    expect([wrong.status, wrong.body.error.details]).toEqual([400, { parameter: 'locale' }]);
    expect((await newsroom.get('/api/stories/nothing/counts')).status).toBe(404);
  });
});

describe('reference data', () => {
  it('are all countries of ISO 3166-1 and the IPTC media topics', async () => {
    const countries = await newsroom.get('/api/countries?pagination[pageSize]=1');
    const categories = await newsroom.get('/api/categories?pagination[pageSize]=1');
    expect([countries.body.meta.pagination.total, categories.body.meta.pagination.total]).toEqual([249, 17]);
    const { body } = await newsroom.get('/api/countries?filters[alpha2]=AF&populate=names');
    expect(body.data[0]).toMatchObject({
      slug: 'afghanistan',
      alpha3: 'AFG',
      numeric: '004',
      capital: 'Kabul',
    });
    const languages = body.data[0].names.map(
      ({ language, kind }: Record<string, string>) => `${language} ${kind}`,
    );
    expect(languages).toEqual(expect.arrayContaining(['ru short', 'ky short', 'en demonym']));
  });
});
