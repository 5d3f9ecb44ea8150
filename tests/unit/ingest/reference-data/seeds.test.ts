import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { articlePublishProblems, documentPublishProblems } from '../../../../src/content/publish-rules';
import { replyDateProblems } from '../../../../src/content/replies';
import { saveProblems } from '../../../../src/content/save-rules';
import { convert } from '../../../../src/ingest/records/fields';
import { SECTIONS } from '../../../../src/ingest/records/sections';
import { isoCountries } from '../../../../src/ingest/reference-data/countries';
import { readStoryFile } from '../../../../src/ingest/story-file/read';
import type { Section, StoryFile } from '../../../../src/ingest/story-file/schema';
import { problemsOf, storyOf } from '../story-file/stories';

const FOLDER = join(__dirname, '../../../../database/seeds');
const FILES = readdirSync(FOLDER);
const seed = (file: string) => readStoryFile(readFileSync(join(FOLDER, file)));
const story = storyOf(seed('letters-of-japarov-and-blinken.yaml'));
const categories = storyOf(seed('categories.yaml')).categories;

test('the seeds are the categories and the demonstration story, and both are valid story files', () => {
  expect(FILES).toEqual(['categories.yaml', 'letters-of-japarov-and-blinken.yaml']);
  for (const file of FILES) expect(problemsOf(seed(file))).toEqual([]);
});

describe('the categories', () => {
  test('are the seventeen top-level media topics of the IPTC', () => {
    const topics = categories.map(({ mediaTopic }) => mediaTopic);
    const expected = Array.from({ length: 17 }, (_, n) => `medtop:${String(n + 1).padStart(2, '0')}000000`);
    expect([...topics].sort()).toEqual(expected);
  });

  test('have a name in English, Russian and Kyrgyz', () => {
    for (const { slug, name, names = [] } of categories) {
      const languages = ['ru', 'ky'].filter((language) => names.some((one) => one.language === language));
      expect([slug, Boolean(name), languages]).toEqual([slug, true, ['ru', 'ky']]);
    }
  });
});

/** Where a story names records that neither it nor what is there before it brings. */
function danglingReferences(file: StoryFile): readonly string[] {
  const there: Record<Section, readonly string[]> = {
    countries: isoCountries().map(({ alpha2 }) => alpha2),
    categories: categories.map(({ slug }) => slug),
    organizations: file.organizations.map(({ slug }) => slug),
    people: file.people.map(({ slug }) => slug),
    documents: file.documents.map(({ slug }) => slug),
    statements: file.statements.map(({ key }) => key),
    events: file.events.map(({ slug }) => slug),
    articles: file.articles.map(({ slug }) => slug),
  };
  const dangling: string[] = [];
  for (const [section, { fields }] of Object.entries(SECTIONS)) {
    file[section as Section].forEach((entry, index) =>
      convert(fields, entry, `${section}.${index}`, (target, key, path) => {
        if (!there[target].includes(key)) dangling.push(`${path}: ${key}`);
        return 'id';
      }),
    );
  }
  return dangling;
}

describe('the demonstration story', () => {
  const document = (slug: string) => story.documents.find((one) => one.slug === slug);
  const statement = (key: string) => story.statements.find((one) => one.key === key);
  const person = (slug: string) => story.people.find((one) => one.slug === slug);
  const [article] = story.articles;

  test('is published, under its own key', () => {
    expect([story.story, story.publish]).toEqual(['letters-of-japarov-and-blinken', true]);
  });

  test('names no record that is not there', () => expect(danglingReferences(story)).toEqual([]));

  test('breaks no rule of saving or publishing', () => {
    const problems = [
      ...story.people.flatMap((one) => saveProblems('person', one)),
      ...story.organizations.flatMap((one) => saveProblems('organization', one)),
      ...story.documents.flatMap((one) => [
        ...saveProblems('document', { ...one }),
        ...documentPublishProblems(one),
      ]),
      ...story.events.flatMap((one) => saveProblems('event', { ...one })),
      ...articlePublishProblems(
        {
          firstPublishedAt: article?.firstPublishedAt,
          statements: story.statements.map(({ date }) =>
            convert(SECTIONS.statements.fields, { date }, '', () => 'id'),
          ),
        },
        new Date('2024-02-12T00:00:00Z'),
      ),
    ];
    expect(problems).toEqual([]);
    const letters = ['letter-of-japarov-to-blinken', 'letter-of-blinken-to-japarov'].map((slug) => ({
      documentId: slug,
      date: String(document(slug)?.date),
    }));
    expect(letters[0] && replyDateProblems(letters[0], letters[1], [])).toEqual([]);
  });

  test('tells who the two are', () => {
    expect(story.people.map(({ name }) => name)).toEqual(['Sadyr Japarov', 'Antony Blinken']);
    expect(person('sadyr-japarov')).toMatchObject({
      country: 'KG',
      positions: [{ title: 'President', country: 'KG' }],
    });
    expect(person('antony-blinken')).toMatchObject({
      country: 'US',
      positions: [{ title: 'Secretary of State', organization: 'us-department-of-state', country: 'US' }],
    });
    const russian = (slug: string) =>
      person(slug)
        ?.names?.filter(({ language }) => language === 'ru')
        .map(({ text }) => text);
    expect(russian('sadyr-japarov')).toContain('Садыр Жапаров');
    expect(russian('antony-blinken')).toContain('Энтони Блинкен');
  });

  test('both held their positions when they wrote', () => {
    expect(person('sadyr-japarov')?.positions?.[0]).toMatchObject({ from: '2021-01-28' });
    expect(person('antony-blinken')?.positions?.[0]).toMatchObject({ from: '2021-01-26', to: '2025-01-20' });
  });

  test('has the letter and its answer, with who wrote which to whom, when and where it was made public', () => {
    expect(document('letter-of-blinken-to-japarov')).toMatchObject({
      kind: 'letter',
      date: '2024-01-17',
      authors: ['antony-blinken'],
      addressees: ['sadyr-japarov'],
      concerns: ['bill-on-foreign-agents'],
    });
    expect(document('letter-of-blinken-to-japarov')).not.toHaveProperty('inReplyTo');
    expect(document('letter-of-japarov-to-blinken')).toMatchObject({
      kind: 'letter',
      date: '2024-02-12',
      authors: ['sadyr-japarov'],
      addressees: ['antony-blinken'],
      inReplyTo: 'letter-of-blinken-to-japarov',
      concerns: ['bill-on-foreign-agents'],
      publishedVia: 'Facebook',
      publishedBy: 'his press secretary',
      sources: [{ outlet: 'izvestia', relation: 'reports' }],
    });
  });

  test('has the bill, which parliament considers and the newsroom knows from reports', () => {
    expect(document('bill-on-foreign-agents')).toMatchObject({
      kind: 'bill',
      existence: 'reported',
      countries: ['KG'],
      stages: [{ stage: 'under-consideration', body: 'parliament-of-kyrgyzstan' }],
    });
    expect(document('bill-on-foreign-agents')?.names?.map(({ text }) => text)).toContain('NGO law');
  });

  test('has the report of the newspaper, known to the month', () => {
    expect(document('washington-post-report-on-sanctions')).toMatchObject({
      kind: 'report',
      date: '2023-07',
      authorOrganizations: ['the-washington-post'],
      existence: 'reported',
    });
  });

  test('quotes these words and no others', () => {
    const quotations = story.statements.filter(({ kind }) => kind === 'quote');
    expect(quotations.map(({ speakers, document: where, text }) => [speakers, where, text])).toEqual([
      [
        ['sadyr-japarov'],
        'letter-of-japarov-to-blinken',
        'I want to emphasize that we advocate for equal cooperation and are ready to work together with all countries and international partners, including the U.S. My only request is not to interfere in the internal affairs of our country',
      ],
      [
        ['sadyr-japarov'],
        'letter-of-japarov-to-blinken',
        'In reality, the overwhelming majority of non-governmental/non-profit organizations operate in our country decently and honestly. Only a small but very active group of these structures, funded by foreign states, and their individual representatives serve as a source of unreliable information for their donors',
      ],
      [
        ['sadyr-japarov'],
        'letter-of-japarov-to-blinken',
        'see for himself that human rights and freedoms in Kyrgyzstan are under reliable protection of the Constitution and laws.',
      ],
      [
        ['antony-blinken'],
        'letter-of-blinken-to-japarov',
        "I am writing to express my concern about the parliament's bill on foreign agents (NGO law)",
      ],
    ]);
  });

  test('the quotations in the text are those of the statements, word for word', () => {
    const quotes = (article?.body ?? []).filter((item) => typeof item === 'object' && 'quote' in item);
    expect(quotes).toHaveLength(4);
    for (const quote of quotes as { quote: string; statement?: string }[]) {
      expect([quote.statement, quote.quote]).toEqual([
        quote.statement,
        statement(quote.statement ?? '')?.text,
      ]);
    }
  });

  test('tells who reported what was not quoted', () => {
    expect(statement('biased-information')).toMatchObject({
      kind: 'paraphrase',
      speakers: ['sadyr-japarov'],
      reportedBy: 'izvestia',
      attribution: 'according to the Russian publication Izvestia',
    });
    expect(statement('civil-and-criminal-penalties')).toMatchObject({
      kind: 'paraphrase',
      speakers: ['antony-blinken'],
    });
    expect(statement('intended-sanctions')).toMatchObject({
      kind: 'report',
      speakerOrganizations: ['us-administration'],
      reportedBy: 'the-washington-post',
      attribution: 'citing U.S. administration officials',
      date: '2023-07',
    });
    expect(statement('kyrgyz-shadow-market')).toMatchObject({
      kind: 'report',
      reportedBy: 'the-washington-post',
      date: '2023-07',
    });
  });

  test('says of each event how sure it is', () => {
    expect(story.events.map(({ kind, certainty, date }) => [kind, certainty, date])).toEqual([
      ['invitation', 'confirmed', '2024-02-12'],
      ['sanction', 'planned', undefined],
      ['other', 'alleged', undefined],
    ]);
  });

  test('the article carries all of it, with its date and its readers', () => {
    expect(article).toMatchObject({
      locale: 'en',
      category: 'politics',
      firstPublishedAt: '2024-02-12',
      views: 104,
      documents: expect.arrayContaining(story.documents.map(({ slug }) => slug)) as string[],
      statements: story.statements.map(({ key }) => key),
      events: story.events.map(({ slug }) => slug),
      people: story.people.map(({ slug }) => slug),
    });
    expect(article?.versions?.map(({ locale }) => locale)).toEqual(['ru']);
  });
});
