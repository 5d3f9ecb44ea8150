import { IncludedNodes } from '../../../../src/delivery/formats/included-nodes';
import type { ArticleNode, PublicNode } from '../../../../src/delivery/formats/public-nodes';
import type { StoryAnswer } from '../../../../src/delivery/standards/story-facts';
import type { View } from '../../../../src/delivery/pages/view/view';
import { WORDS } from '../../../../src/delivery/pages/words/words';

/** Text that would be markup, end an attribute or end a script where nobody escaped it. */
export const HOSTILE = `<img src=x onerror=alert(1)>"'</script><script>alert(2)</script>&amp;<!--`;

const node = (id: string, type: string, more: object): PublicNode =>
  ({
    id,
    type,
    slug: `${type}-${id}`,
    locale: 'en',
    updatedAt: '2024-02-13T10:00:00.000Z',
    ...more,
  }) as never;

const to = (type: string, ...ids: string[]) => ids.map((id) => ({ type, id }));
const parties = (people: string[], countries: string[]) => ({
  people: to('person', ...people),
  organizations: [],
  countries: to('country', ...countries),
});

/** Two letters about a bill, what was said in them, and three events that are certain in different degrees. */
export function madeNodes(text: (usual: string) => string = (usual) => usual): readonly PublicNode[] {
  const since = { from: '2021-01', fromPrecision: 'month', to: null, toPrecision: null };
  const before = { from: '2015', fromPrecision: 'year', to: '2020', toPrecision: 'year' };
  const stage = (name: string, date: string | null) => ({
    stage: name,
    date,
    datePrecision: 'day',
    body: to('organization', 'o')[0],
  });
  return [
    node('p1', 'person', {
      name: text('Ada Writer'),
      names: [{ text: text('A. Writer'), language: 'en', kind: 'alias' }],
      positions: [
        { title: text('Minister'), organization: null, country: to('country', 'c')[0], ...since },
        { title: text('Mayor'), organization: null, country: null, ...before },
      ],
      country: to('country', 'c')[0],
      portrait: null,
      biography: null,
      wikidataId: null,
    }),
    node('p2', 'person', { name: text('Ben Reader'), names: [], positions: [], country: null }),
    node('c', 'country', { name: text('Freeland'), alpha2: 'FL', names: [] }),
    node('o', 'organization', { name: text('The Parliament'), kind: 'parliament', names: [] }),
    node('l1', 'document', {
      title: text('First letter'),
      kind: 'letter',
      date: '2023-07',
      authors: to('person', 'p2'),
      addressees: to('person', 'p1'),
      concerns: to('document', 'b'),
      stages: [],
      existence: 'seen',
    }),
    node('l2', 'document', {
      title: text('Answer'),
      kind: 'letter',
      date: '2024-02-12',
      authors: to('person', 'p1'),
      addressees: to('person', 'p2'),
      inReplyTo: to('document', 'l1')[0],
      concerns: to('document', 'b'),
      stages: [],
      existence: 'seen',
      publishedVia: text('Facebook'),
      publishedBy: text('her secretary'),
    }),
    node('b', 'document', {
      title: text('The bill'),
      kind: 'bill',
      date: null,
      countries: to('country', 'c'),
      stages: [stage('introduced', '2024-01-01'), stage('adopted', '2024-03-01')],
      existence: 'reported',
    }),
    node('s1', 'statement', {
      slug: null,
      text: text('We agree'),
      kind: 'quote',
      speakers: to('person', 'p1'),
      document: to('document', 'l2')[0],
      date: '2024-02-12',
    }),
    node('s2', 'statement', {
      slug: null,
      text: text('She regretted it'),
      kind: 'paraphrase',
      speakers: to('person', 'p1'),
      document: to('document', 'l2')[0],
      reportedBy: to('organization', 'o')[0],
      attribution: text('citing friends'),
      date: '2024-02',
    }),
    ...['alleged', 'planned', 'confirmed'].map((certainty) =>
      node(`e-${certainty}`, 'event', {
        title: text(`A visit, ${certainty === 'confirmed' ? 'made' : 'of sorts'}`),
        kind: 'visit',
        certainty,
        date: '2024',
        endDate: null,
        place: text('Bishkek'),
        description: text('They came.'),
        actors: parties(['p1'], ['c']),
        targets: null,
        documents: [],
        statements: [],
        sources: [],
      }),
    ),
    { id: 'f', type: 'file', url: 'https://media.example/a.jpg', mime: 'image/jpeg', formats: {} } as never,
  ];
}

/** A story of them, as `GET /api/stories/:slug?body=html` gives it. */
export function madeStory(
  more: object = {},
  text: (usual: string) => string = (usual) => usual,
): StoryAnswer {
  const data = node('a', 'article', {
    headline: text('An answer came'),
    subheadline: text('After half a year'),
    kind: 'news',
    summary: text('The minister answered.'),
    dateline: text('BISHKEK'),
    category: null,
    topics: [],
    authors: to('person', 'p2'),
    people: to('person', 'p1', 'p2'),
    countries: to('country', 'c'),
    organizations: to('organization', 'o'),
    documents: to('document', 'l2', 'l1', 'b'),
    statements: to('statement', 's1', 's2'),
    events: to('event', 'e-alleged', 'e-planned', 'e-confirmed'),
    related: [],
    cover: {
      image: to('file', 'f')[0],
      alt: text('A letter'),
      caption: text('The letter'),
      credit: text('Cam Era'),
    },
    sources: [
      {
        outlet: to('organization', 'o')[0],
        title: text('Gazette'),
        url: 'javascript:alert(3)',
        publishedOn: '2024',
        relation: 'confirms',
      },
    ],
    embeds: [{ url: 'https://video.example/1', provider: text('Tube'), caption: text('A film') }],
    corrections: [{ kind: 'correction', text: text('The day was wrong.'), date: '2024-02-14T09:30:00.000Z' }],
    seo: null,
    firstPublishedAt: '2024-02-12T00:00:00.000Z',
    body: '<p>She wrote:</p>\n<blockquote data-statement="s1"><p>We agree</p></blockquote>',
    ...more,
  }) as ArticleNode & { body: string };
  return { data, included: madeNodes(text), meta: { fallback: null } };
}

export function viewOfStory({ included }: StoryAnswer, locale: 'en' | 'ru' | 'ky' = 'en'): View {
  return { locale, words: WORDS[locale], nodes: new IncludedNodes(included) };
}
