import { openNewsroom } from '../../helpers/newsroom';
import type { Answer, Newsroom } from '../../helpers/newsroom';
import { createHiddenRecords, SECRETS } from './hidden-records';
import type { HiddenRecords } from './hidden-records';

let newsroom: Newsroom;
let records: HiddenRecords;
let callers: { token?: string }[];

beforeAll(async () => {
  newsroom = await openNewsroom();
  records = await createHiddenRecords(newsroom.strapi);
  callers = [
    {},
    { token: await newsroom.readerToken() },
    { token: await newsroom.apiToken({ type: 'read-only' }) },
    { token: await newsroom.apiToken({ type: 'full-access' }) },
  ];
});
afterAll(() => newsroom.close());

function expectNoSecrets(answer: Answer): void {
  const text = JSON.stringify(answer.body);
  for (const secret of SECRETS) expect(text).not.toContain(secret);
  for (const { documentId } of [records.draftArticle, records.draftDocument, records.hiddenPerson]) {
    expect(text).not.toContain(documentId);
  }
}

async function forEveryCaller(check: (options: { token?: string }) => Promise<void>): Promise<void> {
  for (const options of callers) await check(options);
}

/** A whole story: article, documents, what they answer, who wrote them and which post they held where. */
const WHOLE_STORY = `query ($slug: String!) {
  articles(filters: { slug: { eq: $slug } }) {
    documentId headline subheadline slug kind summary body dateline firstPublishedAt
    category { name slug names { text language } }
    topics { name slug }
    cover { alt caption credit image { url width height } }
    authors { name slug }
    people { ...person }
    countries { name slug alpha2 names { text language kind } }
    organizations { ...organization }
    documents {
      ...document
      inReplyTo { ...document inReplyTo { title slug } concerns { title slug } }
      concerns { ...document stages { stage date datePrecision body { name slug } } }
      replies { title slug authors { name } }
      stages { stage date datePrecision body { name slug } }
    }
    statements {
      text kind attribution date datePrecision language originalText
      speakers { name slug } speakerOrganizations { name slug } addressees { name slug }
      document { title slug } about { title slug } aboutCountries { name } reportedBy { name slug }
    }
    events {
      title kind certainty date datePrecision place description
      actors { people { name slug } organizations { name slug } countries { name } }
      targets { people { name slug } organizations { name slug } countries { name } }
      documents { title slug } statements { text } sources { title url outlet { name } }
    }
    related { headline slug }
    sources { title url publishedOn relation outlet { name slug website } }
    seo { title description }
  }
}
fragment person on Person {
  name slug biography names { text language kind } country { name slug alpha2 }
  positions { title from to organization { name slug country { name } } country { name } }
}
fragment organization on Organization { name slug kind website names { text language } country { name } parent { name } }
fragment document on SourceDocument {
  documentId title slug kind number date datePrecision existence publishedVia publishedBy language summary text sourceUrl
  names { text language kind }
  authors { ...person } authorOrganizations { ...organization }
  addressees { ...person } addresseeOrganizations { name slug } countries { name slug }
  publishedByOrganization { name slug } sources { title url relation publishedOn outlet { name } }
  translations { language title text }
}`;

describe('a whole story', () => {
  test('is one query, and shows nothing hidden', async () => {
    await forEveryCaller(async (options) => {
      const answer = await newsroom.graphql(WHOLE_STORY, { slug: 'guarded-article' }, options);
      expect(answer.body.errors).toBeUndefined();
      expect(answer.status).toBe(200);
      const [article] = answer.body.data.articles;
      expect(article.documents[0].authors.map(({ name }: { name: string }) => name)).toEqual(['Open Person']);
      expect(article.people[0].positions[1].organization.name).toBe('Open Outlet');
      expect(article.people[0].positions[0].organization).toBeNull();
      expectNoSecrets(answer);
    });
  });
});

describe('drafts', () => {
  test.each([
    '{ articles(status: DRAFT) { slug } }',
    '{ people(status: DRAFT) { articles { headline } } }',
    '{ articles_connection(status: DRAFT) { pageInfo { total } } }',
    '{ articles(publicationFilter: NEVER_PUBLISHED) { slug } }',
    '{ articles(hasPublishedVersion: false) { slug } }',
    'query ($status: PublicationStatus = DRAFT) { articles(status: $status) { slug } }',
  ])('%s is refused with a clear message', async (query) => {
    await forEveryCaller(async (options) => {
      const answer = await newsroom.graphql(query, {}, options);
      expect(answer.status).toBe(400);
      expect(answer.body.errors[0].message).toMatch(/only published records|Unknown argument|does not exist/);
    });
  });

  test('a variable does not get around it', async () => {
    const query =
      'query ($s: PublicationStatus, $h: Boolean) { articles(status: $s, hasPublishedVersion: $h) { slug } }';
    expect((await newsroom.graphql(query, { s: 'DRAFT', h: false })).status).toBe(400);
  });

  test('status: PUBLISHED is fine', async () => {
    expect((await newsroom.graphql('{ articles(status: PUBLISHED) { slug } }')).status).toBe(200);
  });
});

describe('links', () => {
  test.each([
    '{ people { name articles { headline relatedFrom { headline } documents { title } } writtenDocuments { title articles { headline } } } }',
    '{ people { articles_connection { nodes { headline people_connection { nodes { name } } } } } }',
    '{ countries { people { name } organizations { name } articles { headline } documents { title } statements { text speakers { name } } } }',
    '{ organizations { name parent { name } children { name } writtenDocuments { title } reportedStatements { text } } }',
    '{ categories { articles { headline people { name } } topicArticles { headline } } }',
    '{ sourceDocument: documents { title authors { name } stages { body { name } } sources { outlet { name } } } }',
    '{ statements { speakers { name } reportedBy { name } document { authors { name } } } }',
    '{ events { actors { people { name } organizations { name } } sources { outlet { name } } } }',
    '{ articles { people { positions { organization { name parent { name } } } } sources { outlet { name } } relatedFrom { headline } } }',
  ])('%s shows nothing hidden', async (query) => {
    await forEveryCaller(async (options) => {
      const answer = await newsroom.graphql(query, {}, options);
      expect(answer.body.errors).toBeUndefined();
      expectNoSecrets(answer);
    });
  });

  test('totals count what can be seen', async () => {
    const query =
      '{ people_connection(filters: { country: { slug: { eq: "guardland" } } }) { nodes { name } pageInfo { total } } }';
    const { body } = await newsroom.graphql(query);
    expect(body.data.people_connection).toEqual({ nodes: [{ name: 'Open Person' }], pageInfo: { total: 1 } });
  });

  test('a single hidden record is null', async () => {
    const { hiddenPerson, draftArticle } = records;
    const query = `{ person(documentId: "${hiddenPerson.documentId}") { name } article(documentId: "${draftArticle.documentId}") { headline } }`;
    expect((await newsroom.graphql(query)).body.data).toEqual({ person: null, article: null });
  });
});

describe('the published graph', () => {
  test.each([
    '{ story(slug: "guarded-article") { headline body included { id type ... on PersonNode { name } ... on OrganizationNode { name } } people { name positions { organization { name } } } organizations { name parent { name } } documents { title authors { name } authorOrganizations { name } stages { body { name } } } statements { speakers { name } reportedBy { name } } sources { outlet { name } } } }',
    '{ stories { data { headline summary people { name } organizations { name } related { headline } documents { authors { name } } } } }',
    '{ dossier(type: person, slug: "open-person") { data { ... on PersonNode { name positions { title organization { name } } } } articles { count data { headline } } documentsWritten { count data { title authors { name } } } statements { count data { text speakers { name } } } included { id ... on PersonNode { name } ... on OrganizationNode { name } } } }',
    '{ dossier(type: country, slug: "guardland") { articles(limit: 100) { data { headline people { name } } } documentsAbout(limit: 100) { data { title } } } }',
    '{ timeline(country: "guardland") { data { date node { ... on Story { headline } ... on DocumentNode { title } } } } }',
    '{ thread(slug: "guarded-open-letter") { data { title authors { name } } included { id } } }',
    '{ search(q: "open") { data { highlights { title text } node { id ... on PersonNode { name } } } facets { person { name } } } }',
  ])('%s shows nothing hidden', async (query) => {
    await forEveryCaller(async (options) => {
      const answer = await newsroom.graphql(query, {}, options);
      expect(answer.body.errors).toBeUndefined();
      expectNoSecrets(answer);
    });
  });

  test.each([
    'story(slug: "draftonia") { headline }',
    'dossier(type: person, slug: "quorvex") { locale }',
    'dossier(type: organization, slug: "zyltane") { locale }',
    'dossier(type: document, slug: "unsentletter") { locale }',
    'thread(slug: "unsentletter") { next }',
  ])('%s is as if it were not there', async (field) => {
    await forEveryCaller(async (options) => {
      const { body } = await newsroom.graphql(`{ found: ${field} }`, {}, options);
      expect(body.data).toEqual({ found: null });
      expect(body.errors[0].extensions.code).toBe('NOT_FOUND');
    });
  });

  test('neither filters nor words find what is hidden', async () => {
    await forEveryCaller(async (options) => {
      const found = await newsroom.graphql(
        '{ search(q: "Quorvex Whisperline") { data { match } } }',
        {},
        options,
      );
      expect(found.body.data.search.data).toEqual([]);
      const { status, body } = await newsroom.graphql('{ stories(person: "quorvex") { next } }', {}, options);
      expect(status).toBe(400);
      expect(body.errors[0].message).toBe('Invalid argument "person": there is no person "quorvex"');
    });
  });
});

describe('questions about hidden records', () => {
  test.each([
    'articles(filters: { people: { name: { startsWith: "Quor" } } }) { slug }',
    'articles(filters: { or: [{ people: { name: { eq: "Quorvex" } } }] }) { slug }',
    'articles(filters: { sources: { outlet: { name: { eq: "Zyltane" } } } }) { slug }',
    'people(filters: { articles: { headline: { eq: "Draftonia" } } }) { name }',
    'people(filters: { positions: { organization: { name: { eq: "Zyltane" } } } }) { name }',
    'categories(filters: { articles: { headline: { eq: "Draftonia" } } }) { name }',
  ])('%s finds nothing', async (field) => {
    await forEveryCaller(async (options) => {
      const answer = await newsroom.graphql(`{ found: ${field} }`, {}, options);
      expect(answer.body).toEqual({ data: { found: [] } });
    });
  });

  test('nested filters find nothing either', async () => {
    const query = `{ people { articles(filters: { people: { name: { eq: "Quorvex" } } }) { slug }
      positions(filters: { organization: { name: { eq: "Zyltane" } } }) { title } } }`;
    const { body } = await newsroom.graphql(query);
    for (const person of body.data.people) expect(person).toEqual({ articles: [], positions: [] });
  });

  test.each([
    '{ articles(filters: { not: { people: { name: { eq: "Quorvex" } } } }) { slug } }',
    '{ people { articles(filters: { not: { people: { name: { eq: "x" } } } }) { slug } } }',
    '{ articles(sort: "people.name") { slug } }',
    '{ people { articles(sort: "people.name:desc") { slug } } }',
    '{ people { positions(sort: "organization.name") { title } } }',
    '{ articles(filters: { editorNote: { contains: "W" } }) { slug } }',
  ])('%s is refused', async (query) => {
    await forEveryCaller(async (options) => {
      const answer = await newsroom.graphql(query, {}, options);
      expect(answer.status).toBe(400);
      expect(answer.body.errors[0].message).not.toBe('Internal Server Error');
    });
  });
});

describe('what is not in the schema', () => {
  test.each([
    '{ comments { body } }',
    '{ usersPermissionsUsers { email } }',
    '{ usersPermissionsRoles { name } }',
    '{ uploadFiles { url } }',
    '{ articles { cover { image { related { __typename } } } } }',
    '{ articles { editorNote } }',
    '{ articles { assignee { __typename } } }',
    '{ articles { createdBy { __typename } } }',
  ])('%s', async (query) => {
    await forEveryCaller(async (options) => {
      expect((await newsroom.graphql(query, {}, options)).status).toBe(400);
    });
  });
});

describe('limits', () => {
  test('mutations are refused with a reason, from everybody', async () => {
    const mutations = [
      'mutation { login(input: { identifier: "a", password: "b" }) { jwt } }',
      'mutation { register(input: { username: "a", email: "a@example.org", password: "b" }) { jwt } }',
      `mutation { deleteUploadFile(id: 1) { url } }`,
    ];
    await forEveryCaller(async (options) => {
      for (const mutation of mutations) {
        const { status, body } = await newsroom.graphql(mutation, {}, options);
        expect(status).toBe(400);
        expect(body.errors.map(({ message }: { message: string }) => message).join()).toContain(
          'GraphQL is for reading',
        );
      }
    });
  });

  test('too deep, too many aliases, too costly, too long, in a batch', async () => {
    const deep = '{' + 'articles{related{'.repeat(7) + 'slug' + '}}'.repeat(7) + '}';
    const aliases = `{${Array.from({ length: 16 }, (_, index) => `a${index}: people { name }`).join(' ')}}`;
    const wide =
      '{ people { articles { documents { authors { positions { organization { country { name slug } } } } } } } } '.repeat(
        1,
      );
    const costly = `{ articles { ${'related { documents { authors { positions { organization { country { name } } } } } } '.repeat(120)} } }`;
    const long = `{ people { ${'name '.repeat(3000)} } }`;
    for (const query of [deep, aliases, costly, long])
      expect((await newsroom.graphql(query)).status).toBe(400);
    expect((await newsroom.graphql(wide)).status).toBe(200);
    expect((await newsroom.post('/graphql', [{ query: '{ people { name } }' }])).status).toBe(400);
  });

  test('the published graph too: depth, aliases, circles of fragments', async () => {
    const story = 'story(slug: "guarded-article")';
    const deep = `{ ${story} { ${'related { '.repeat(13)} slug ${'} '.repeat(13)} } }`;
    const aliases = `{ ${Array.from({ length: 16 }, (_, index) => `a${index}: ${story} { slug }`).join(' ')} }`;
    const circle = `{ ${story} { ...one } } fragment one on Story { related { ...two } } fragment two on Story { related { ...one } }`;
    for (const query of [deep, aliases, circle]) {
      const { status, body } = await newsroom.graphql(query);
      expect(status).toBe(400);
      expect(body.data).toBeUndefined();
    }
  });

  test('a page is 25 records, and 100 at most', async () => {
    const count = async (args: string) =>
      (await newsroom.graphql(`{ countries${args} { name } }`)).body.data.countries.length;
    expect(await count('')).toBeLessThanOrEqual(25);
    expect(await count('(pagination: { limit: 1000 })')).toBeLessThanOrEqual(100);
    expect(await count('(pagination: { limit: -1 })')).toBeLessThanOrEqual(100);
  });

  test('input that the database refuses is the client’s mistake', async () => {
    for (const query of [
      '{ people(filters: { name: { eq: "a\\u0000" } }) { name } }',
      '{ people(sort: "nothing") { name } }',
    ]) {
      const { status, body } = await newsroom.graphql(query);
      expect(status).toBe(400);
      expect(body.errors[0].message).not.toBe('Internal Server Error');
    }
  });
});
