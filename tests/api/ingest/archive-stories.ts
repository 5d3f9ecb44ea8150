import { checkStory } from '../../../src/ingest/story-file/read';
import type { StoryFile } from '../../../src/ingest/story-file/schema';

/** A story of an archive, checked. */
export function storyFile(key: string, sections: object): StoryFile {
  const checked = checkStory({ format: 'dossier-story/1', story: key, publish: true, ...sections });
  if (checked.outcome === 'invalid') throw new Error(JSON.stringify(checked.problems));
  return checked.value;
}

const PEOPLE = ['anna', 'boris', 'clara'].map((slug, at) => ({
  slug,
  name: `${slug} of the archive`,
  names: [
    { text: `${slug} the ${at}th`, language: 'en', kind: 'former' },
    { text: `Имя ${at}`, language: 'ru' },
  ],
  positions: [
    { title: 'Clerk', organization: 'old-gazette', country: 'KG', from: 2019, to: '2021-06' },
    { title: 'Mayor', country: 'KG', from: '2021-07-01' },
  ],
  country: 'KG',
  biography: 'Once a clerk.',
  wikidataId: `Q${1000 + at}`,
}));

const LETTERS = [
  {
    slug: 'answer',
    title: 'The answer',
    names: [{ text: 'Answer', language: 'en', kind: 'short' }],
    kind: 'letter',
    number: '7/b',
    date: '2024-03',
    authors: ['boris'],
    authorOrganizations: ['old-gazette'],
    addressees: ['anna', 'clara'],
    addresseeOrganizations: ['water-board'],
    countries: ['KG', 'US'],
    inReplyTo: 'question',
    concerns: ['bill', 'question'],
    existence: 'reported',
    publishedVia: 'a page',
    publishedBy: 'his clerk',
    publishedByOrganization: 'old-gazette',
    language: 'en',
    summary: 'No.',
    text: 'No, and again no.',
    sourceUrl: 'https://example.org/answer',
    archivedUrl: 'https://example.org/archive/answer',
    sources: [
      { outlet: 'old-gazette', title: 'No', url: 'https://example.org/no', publishedOn: '2024-03-20' },
      { publishedOn: 2024, relation: 'denies' },
    ],
    translations: [{ language: 'ru', title: 'Ответ', text: 'Нет.', place: 'Бишкек' }],
  },
  {
    slug: 'question',
    title: 'The question',
    kind: 'letter',
    existence: 'seen',
    date: '2024-03-05',
    authors: ['anna'],
  },
  {
    slug: 'bill',
    title: 'A bill',
    kind: 'bill',
    existence: 'seen',
    stages: [
      { stage: 'introduced', date: '2023-07', body: 'water-board' },
      { stage: 'adopted', date: '2024-02-02' },
    ],
  },
];

const ARTICLE = {
  slug: 'pipes',
  headline: 'Old pipes',
  subheadline: 'And new ones',
  summary: 'A quarrel about pipes.',
  body: [
    'The pipes are old.',
    { heading: 'What was said', level: 3 },
    { quote: 'Why?', statement: 'why' },
    { list: ['one', 'two'], ordered: true },
  ],
  dateline: 'Bishkek',
  seo: { title: 'Pipes', description: 'All about pipes' },
  embeds: [
    { url: 'https://example.org/video', provider: 'A site', caption: 'Water' },
    { url: 'https://example.org/2' },
  ],
  corrections: [
    { kind: 'correction', text: 'Not lead.', date: '2024-03-12T10:00:00+06:00' },
    { kind: 'update', text: 'They leak.', date: '2024-03-13' },
  ],
  placement: { position: 'top', until: '2024-04-01' },
  firstPublishedAt: '2024-03-09T10:00:00+06:00',
  embargoUntil: '2024-03-09',
  unpublishAt: '2090-01-01',
  views: 12,
  kind: 'analysis',
  category: 'politics',
  topics: ['city-water', 'politics'],
  authors: ['clara'],
  people: ['boris', 'anna'],
  countries: ['US', 'KG'],
  organizations: ['water-board'],
  documents: ['answer', 'question'],
  statements: ['why', 'report'],
  events: ['meeting'],
  sources: [{ outlet: 'old-gazette', title: 'Pipes', publishedOn: '2024-01' }],
  versions: [
    {
      locale: 'ru',
      slug: 'truby',
      headline: 'Старые трубы',
      body: ['Трубы стары.', { quote: 'Почему?', statement: 'why' }],
      views: 5,
    },
    { locale: 'ky', slug: 'tuturuk', headline: 'Эски түтүктөр', seo: { title: 'Түтүк' } },
  ],
};

/** Stories with everything that a story file may hold, of which each rests on those before. */
export const ARCHIVE: readonly StoryFile[] = [
  storyFile('pipes', {
    countries: [{ alpha2: 'KG' }],
    categories: [
      { slug: 'city-water', name: 'Water', parent: 'city', names: [{ text: 'Вода', language: 'ru' }] },
      { slug: 'city', name: 'City', mediaTopic: 'medtop:11999999' },
    ],
    organizations: [
      {
        slug: 'water-board',
        name: 'The water board',
        kind: 'other',
        parent: 'old-gazette',
        website: 'https://example.org',
      },
      {
        slug: 'old-gazette',
        name: 'The old gazette',
        kind: 'outlet',
        country: 'KG',
        names: [{ text: 'Газета', language: 'ru' }],
      },
      { slug: 'hidden-society', name: 'A society that nothing public leads to', kind: 'ngo' },
    ],
    people: [
      ...PEOPLE,
      { slug: 'nobody', name: 'Nobody', listed: false },
      { slug: 'known', name: 'Known', listed: true },
    ],
    documents: LETTERS,
    statements: [
      {
        ...{ key: 'why', text: 'Why?', kind: 'quote', speakers: ['anna', 'boris'], addressees: ['clara'] },
        ...{ document: 'question', about: ['bill', 'answer'], aboutCountries: ['KG'], date: '2024-03-05' },
        ...{ language: 'en', originalText: 'Why', translations: [{ language: 'ru', text: 'Почему?' }] },
      },
      {
        ...{ key: 'report', text: 'They answered.', kind: 'report', speakerOrganizations: ['water-board'] },
        ...{ attribution: 'according to the gazette', reportedBy: 'old-gazette', date: 2023 },
      },
    ],
    events: [
      {
        ...{
          slug: 'meeting',
          title: 'A meeting',
          kind: 'meeting',
          certainty: 'confirmed',
          date: '2024-02-01',
        },
        ...{
          endDate: '2024-02-02',
          place: 'The hall',
          description: 'Long.',
          documents: ['bill', 'question'],
        },
        actors: { people: ['anna', 'boris'], organizations: ['water-board'], countries: ['KG', 'US'] },
        targets: { organizations: ['old-gazette'] },
        statements: ['why'],
        sources: [{ title: 'Minutes' }],
        translations: [{ language: 'ky', title: 'Жыйын' }],
      },
    ],
    articles: [
      ARTICLE,
      { slug: 'more-pipes', headline: 'More pipes', related: ['pipes'], people: ['boris'] },
    ],
  }),
  // Brings the same people again, answers the answer, and looks back.
  storyFile('pipes-again', {
    people: [PEOPLE[1], { slug: 'dora', name: 'Dora', country: 'US' }],
    documents: [
      {
        ...{ slug: 'second-answer', title: 'The second answer', kind: 'letter', existence: 'seen' },
        ...{
          date: '2024-04-01',
          inReplyTo: 'answer',
          concerns: ['bill'],
          authors: ['dora'],
          addressees: ['boris'],
        },
      },
    ],
    articles: [
      {
        ...{
          slug: 'pipes-again',
          headline: 'Pipes again',
          body: [{ quote: 'Why?', statement: 'pipes/why' }],
        },
        ...{
          documents: ['second-answer', 'answer'],
          statements: ['pipes/why'],
          people: ['dora', 'boris', 'anna'],
        },
        ...{ related: ['more-pipes', 'pipes'], countries: ['KG'], category: 'politics' },
      },
    ],
  }),
  // Nothing of this is public; the public article leads to none of it.
  storyFile('drafts', {
    publish: false,
    people: [{ slug: 'secret', name: 'Secret' }],
    documents: [
      {
        slug: 'memo',
        title: 'A memo',
        kind: 'report',
        existence: 'seen',
        authors: ['secret'],
        inReplyTo: 'question',
      },
    ],
    statements: [{ key: 'hush', text: 'Hush', kind: 'quote', speakers: ['secret'], document: 'memo' }],
    events: [{ slug: 'plan', title: 'A plan', kind: 'other', certainty: 'planned', documents: ['memo'] }],
    articles: [
      {
        ...{
          slug: 'a-draft',
          headline: 'A draft',
          documents: ['memo', 'bill'],
          statements: ['hush'],
          events: ['plan'],
        },
        ...{
          people: ['secret', 'anna'],
          related: ['pipes'],
          versions: [{ locale: 'ru', slug: 'chernovik', headline: 'Черновик' }],
        },
      },
    ],
  }),
  storyFile('on-a-draft', {
    articles: [
      { slug: 'beside-a-draft', headline: 'Beside a draft', related: ['a-draft', 'pipes'], views: 1 },
    ],
  }),
  storyFile('nothing-new', { people: [PEOPLE[2]], documents: [LETTERS[2]] }),
];
