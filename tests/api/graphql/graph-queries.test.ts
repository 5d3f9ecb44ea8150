import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

const SLUG = 'kyrgyz-president-asks-united-states-to-stay-out';
const ARTICLE = 'api::article.article';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

/** What the fields of the graph gave; which shape that has, each test says. */
interface Data {
  story: never;
  stories: never;
  timeline: never;
  thread: never;
  search: never;
  dossier: Record<string, unknown>;
}

async function asked(query: string, variables = {}): Promise<Data> {
  const { body } = await newsroom.graphql(query, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
}

async function rest(path: string): Promise<{ data: never; included: never; sections: never; meta: never }> {
  return (await newsroom.get(path)).body;
}

const FALLBACK = 'fallback { locale ids }';

describe('story', () => {
  it.each(['blocks', 'html', 'text'])('is the story of REST, its text as %s', async (form) => {
    const { story } = await asked(
      `query ($slug: String!, $body: BodyForm) { story(slug: $slug, body: $body) { id type slug locale headline subheadline
        kind summary dateline body firstPublishedAt updatedAt category { id type } topics { id type } people { id type }
        countries { id type } organizations { id type } documents { id type } statements { id type } events { id type }
        sources { title url publishedOn relation outlet { id type } } corrections { kind text date } counts { views comments }
        included { id type } ${FALLBACK} } }`,
      { slug: SLUG, body: form },
    );
    const { data, included, meta } = await rest(`/api/stories/${SLUG}?body=${form}`);
    const { included: shown, counts, fallback, ...own } = story as Record<string, never>;
    expect(data).toMatchObject(own);
    expect(shown).toEqual((included as object[]).map((node) => ({ ...idOf(node) })));
    expect({ counts, fallback }).toEqual({
      counts: (meta as { counts: unknown }).counts,
      fallback: (meta as { fallback: unknown }).fallback,
    });
  });

  it('leads on as deep as it is asked, into what the answer of REST does not bring', async () => {
    const { story } = await asked(
      `{ story(slug: "${SLUG}") { people { positions { organization { country { name capital } } } } } }`,
    );
    const names = (
      story as { people: { positions: { organization: { country: unknown } | null }[] }[] }
    ).people
      .flatMap(({ positions }) => positions)
      .map(({ organization }) => organization?.country);
    expect(names).toContainEqual({ name: 'United States', capital: 'Washington D.C.' });
  });

  it('is not there for a slug that nobody has', async () => {
    const { status, body } = await newsroom.graphql('{ story(slug: "nowhere") { slug } }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ story: null });
    expect(body.errors).toMatchObject([
      { message: 'No such story', path: ['story'], extensions: { code: 'NOT_FOUND' } },
    ]);
  });

  it('says in which languages it is, where not in the asked one', async () => {
    const document = await newsroom.strapi.documents(ARTICLE).create({
      data: { headline: 'Nur auf Englisch', slug: 'only-in-english', kind: 'news' } as never,
      status: 'published',
    });
    expect(document.documentId).toEqual(expect.any(String));
    const { body } = await newsroom.graphql('{ story(slug: "only-in-english", locale: "ky") { slug } }');
    expect(body.errors[0].extensions).toEqual({
      code: 'NOT_FOUND',
      details: { availableLocales: ['en'] },
    });
  });

  it('is found under its old slug, and says the new one', async () => {
    const { documentId } = await newsroom.strapi.documents(ARTICLE).create({
      data: { headline: 'Renamed', slug: 'before-it-was-renamed', kind: 'news' } as never,
      status: 'published',
    });
    await newsroom.strapi.documents(ARTICLE).update({
      documentId,
      data: { slug: 'after-it-was-renamed' } as never,
      status: 'published',
    });
    const { story } = await asked('{ story(slug: "before-it-was-renamed") { slug } }');
    expect(story).toEqual({ slug: 'after-it-was-renamed' });
  });
});

const idOf = (node: object) => {
  const { id, type } = node as { id: string; type: string };
  return { id, type };
};

describe('lists', () => {
  it('stories are those of REST, page by page', async () => {
    const query = `query ($after: String) { stories(person: "sadyr-japarov", limit: 1, after: $after) {
      data { id headline category { slug name } authors { name } counts { views comments } } next locale ${FALLBACK} } }`;
    const { stories } = await asked(query);
    const { data, meta } = await rest('/api/stories?person=sadyr-japarov&limit=1');
    expect(data).toMatchObject((stories as { data: never }).data);
    expect(stories).toMatchObject(meta);
  });

  it('the timeline is that of REST', async () => {
    const { timeline } = await asked(
      `{ timeline(person: "sadyr-japarov", type: [document, event, article], from: "2024", to: "2024-12", limit: 3) {
        data { date node { id type } } next locale ${FALLBACK} } }`,
    );
    const answer = await rest(
      '/api/timeline?person=sadyr-japarov&type=document,event,article&from=2024&to=2024-12&limit=3',
    );
    expect((timeline as { data: unknown }).data).toEqual(
      (answer.data as { date: string }[]).map((card) => ({ date: card.date, node: idOf(card) })),
    );
    expect(timeline).toMatchObject(answer.meta);
  });

  it('the thread is that of REST', async () => {
    const { thread } = await asked(`{ thread(slug: "letter-of-japarov-to-blinken") {
      data { id title date inReplyTo { id type } concerns { id type } } included { id type } count truncated next locale ${FALLBACK} } }`);
    const { data, included, meta } = await rest('/api/threads/letter-of-japarov-to-blinken');
    expect(data).toMatchObject((thread as { data: never }).data);
    expect((thread as { included: unknown }).included).toEqual((included as object[]).map(idOf));
    expect(thread).toMatchObject(meta);
  });

  it('search finds what REST finds', async () => {
    const { search } = await asked(`{ search(q: "foreign agents", limit: 5) {
      data { match highlights { title summary text } node { id type } } next total { count isExact }
      facets { type { type count } person { type id slug name count } country { type id slug name count }
        category { type id slug name count } year { year count } } } }`);
    const { data, meta } = await rest('/api/search?q=foreign+agents&limit=5');
    type Hit = { match: string; highlights: object };
    expect((search as { data: unknown }).data).toEqual(
      (data as (Hit & object)[]).map((hit) => ({
        match: hit.match,
        highlights: { title: null, summary: null, text: null, ...hit.highlights },
        node: idOf(hit),
      })),
    );
    const { total, facets, next } = meta as Record<string, unknown>;
    expect(search).toMatchObject({ total, facets, next });
  });
});

describe('dossier', () => {
  const SECTIONS = {
    articles: 'articles',
    statements: 'statements',
    documentsWritten: 'documents-written',
    documentsReceived: 'documents-received',
    documentsAbout: 'documents-about',
    events: 'events',
  };

  it('has the sections of REST', async () => {
    const fields = Object.keys(SECTIONS).map((name) => `${name} { count next data { id type } }`);
    const { dossier } = await asked(
      `{ dossier(type: person, slug: "sadyr-japarov") { data { id slug ... on PersonNode { name biography } } ${fields.join(' ')}
        included { id type } locale ${FALLBACK} } }`,
    );
    const answer = await rest('/api/dossiers/people/sadyr-japarov');
    expect(answer.data).toMatchObject(dossier.data as never);
    for (const [name, section] of Object.entries(SECTIONS)) {
      const { count, next, data } = answer.sections[section] as {
        count: number;
        next: unknown;
        data: object[];
      };
      expect(dossier[name]).toEqual({ count, next, data: data.map(idOf) });
    }
    expect(dossier).toMatchObject({
      ...(answer.meta as object),
      included: (answer.included as object[]).map(idOf),
    });
  });

  it('gives the further pages of a section by cursor', async () => {
    const query = `query ($after: String) { dossier(type: person, slug: "sadyr-japarov") {
      statements(limit: 2, after: $after) { count next data { id } } } }`;
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { dossier } = (await asked(query, { after })) as never as {
        dossier: { statements: { next: string | null; data: { id: string }[] } };
      };
      ids.push(...dossier.statements.data.map(({ id }) => id));
      after = dossier.statements.next;
    } while (after !== null);
    const { data } = await rest('/api/dossiers/people/sadyr-japarov/statements');
    expect(ids).toEqual((data as { id: string }[]).map(({ id }) => id));
  });
});

describe('arguments', () => {
  it.each([
    ['stories(limit: 1000) { next }', 'limit'],
    ['stories(limit: 0) { next }', 'limit'],
    ['stories(locale: "de") { next }', 'locale'],
    ['stories(person: "nobody-at-all") { next }', 'person'],
    ['stories(after: "x") { next }', 'after'],
    ['timeline(from: "yesterday") { next }', 'from'],
    ['timeline(type: [person]) { next }', 'type'],
    ['search { next }', 'q'],
    ['thread(slug: "a\\u0000b") { next }', 'slug'],
    ['dossier(type: person, slug: "sadyr-japarov") { articles(limit: 101) { next } }', 'limit'],
  ])('%s: the message names it', async (field, argument) => {
    const { status, body } = await newsroom.graphql(`{ ${field} }`);
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', details: { argument } });
    expect(body.errors[0].message).toContain(`"${argument}"`);
  });

  it.each([
    { version: 1, sha256Hash: 'a'.repeat(64) },
    { version: 2, sha256Hash: 'a'.repeat(64) },
    { version: 1 },
    'x',
  ])('a persisted query that is not the one of its hash, %j, is no fault of ours', async (persistedQuery) => {
    const { status, body } = await newsroom.post('/graphql', {
      query: '{ __typename }',
      extensions: { persistedQuery },
    });
    expect([status, body.errors[0].extensions]).toEqual([400, { code: 'BAD_USER_INPUT' }]);
    expect(body.errors[0].message).toContain('extensions.persistedQuery');
  });

  it('half a character in a variable is no text', async () => {
    const query = 'query ($slug: String!) { story(slug: $slug) { slug } }';
    const { status, body } = await newsroom.graphql(query, { slug: 'half \ud800' });
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', details: { argument: 'slug' } });
  });
});
