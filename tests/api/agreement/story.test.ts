import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

/** The same story through the generated REST, GraphQL and the published graph holds the same facts. */

const SLUG = 'kyrgyz-president-asks-united-states-to-stay-out';

interface Facts {
  headline: string;
  category: string | undefined;
  people: string[];
  countries: string[];
  organizations: string[];
  documents: string[];
  statements: string[];
  events: string[];
  outlets: string[];
}

interface Named {
  name?: string;
  slug?: string;
}
interface Said {
  text: string;
  kind: string;
  speakers: Named[];
  document: { slug: string } | null;
}
interface Written {
  slug: string;
  kind: string;
  authors: Named[];
  addressees: Named[];
  inReplyTo: { slug: string } | null;
  concerns: { slug: string }[];
}
interface Populated {
  headline: string;
  category: Named | null;
  people: (Named & { country: Named | null })[];
  countries: Named[];
  organizations: Named[];
  documents: Written[];
  statements: Said[];
  events: { title: string; certainty: string }[];
  sources: { relation: string; outlet: Named | null }[];
}

const names = (list: Named[]) => list.map(({ name }) => name).join(' + ');

function factsOf(article: Populated): Facts {
  return {
    headline: article.headline,
    category: article.category?.name,
    people: article.people.map((person) => `${person.name} of ${person.country?.name}`),
    countries: article.countries.map(({ slug }) => slug ?? ''),
    organizations: article.organizations.map(({ name }) => name ?? ''),
    documents: article.documents.map(
      ({ slug, kind, authors, addressees, inReplyTo, concerns }) =>
        `${kind} ${slug} by ${names(authors)} to ${names(addressees)} answers ${inReplyTo?.slug} concerns ${concerns.map((one) => one.slug).join()}`,
    ),
    statements: article.statements.map(
      ({ text, kind, speakers, document }) => `${kind} "${text}" by ${names(speakers)} in ${document?.slug}`,
    ),
    events: article.events.map(({ title, certainty }) => `${certainty}: ${title}`),
    outlets: article.sources.map(({ relation, outlet }) => `${outlet?.name} ${relation}`),
  };
}

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(() => newsroom.close());

async function throughRest(): Promise<Facts> {
  const populate = [
    'populate[category]=true&populate[people][populate][country]=true&populate[countries]=true&populate[organizations]=true',
    'populate[documents][populate][authors]=true&populate[documents][populate][addressees]=true',
    'populate[documents][populate][inReplyTo]=true&populate[documents][populate][concerns]=true',
    'populate[statements][populate][speakers]=true&populate[statements][populate][document]=true',
    'populate[events]=true&populate[sources][populate][outlet]=true',
  ].join('&');
  const { body } = await newsroom.get(`/api/articles?filters[slug]=${SLUG}&${populate}`);
  return factsOf(body.data[0]);
}

async function throughGraphql(): Promise<Facts> {
  const { body } = await newsroom.graphql(
    `query ($slug: String) { articles(filters: { slug: { eq: $slug } }) { headline category { name }
      people { name country { name } } countries(pagination: { limit: 50 }) { slug } organizations { name }
      documents { slug kind authors { name } addressees { name } inReplyTo { slug } concerns { slug } }
      statements { text kind speakers { name } document { slug } } events { title certainty }
      sources { relation outlet { name } } } }`,
    { slug: SLUG },
  );
  return factsOf(body.data.articles[0]);
}

/** The field `story`, where references are nodes themselves. */
async function throughGraphInGraphql(): Promise<Facts> {
  const { body } = await newsroom.graphql(
    `query ($slug: String!) { story(slug: $slug) { headline category { name }
      people { name country { name } } countries { slug } organizations { name }
      documents { slug kind authors { name } addressees { name } inReplyTo { slug } concerns { slug } }
      statements { text kind speakers { name } document { slug } } events { title certainty }
      sources { relation outlet { name } } } }`,
    { slug: SLUG },
  );
  return factsOf(body.data.story);
}

/** Puts the nodes that a story includes in the place of the references to them. */
async function throughGraph(): Promise<Facts> {
  const { body } = await newsroom.get(`/api/stories/${SLUG}`);
  const nodes = new Map((body.included as { id: string }[]).map((node) => [node.id, node]));
  const resolved = (value: unknown, depth: number): unknown => {
    if (Array.isArray(value)) return value.map((item) => resolved(item, depth));
    if (typeof value !== 'object' || value === null) return value;
    const isReference = Object.keys(value).join() === 'type,id';
    if (isReference) return depth > 0 ? resolved(nodes.get((value as { id: string }).id), depth - 1) : value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, resolved(inner, depth)]));
  };
  return factsOf(resolved(body.data, 2) as Populated);
}

it('holds the same facts through REST, GraphQL and the graph', async () => {
  const rest = await throughRest();
  expect(rest.documents.length).toBeGreaterThan(2);
  expect(rest.statements.length).toBeGreaterThan(5);
  expect(await throughGraph()).toEqual(rest);
  expect(await throughGraphql()).toEqual(rest);
  expect(await throughGraphInGraphql()).toEqual(rest);
});
