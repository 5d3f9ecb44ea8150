import { z } from 'zod';
import { LOCALES } from '../../content/content-types';
import { readPartialDate, type Precision } from '../../content/partial-date';
import {
  alpha2,
  alpha3,
  language,
  line,
  linkAddress,
  mediaTopic,
  moment,
  numeric,
  partialDate,
  prose,
  runText,
  slug,
  webAddress,
  wikidataId,
} from './values';

/** The format's name and version; a change that old files would not survive raises the number. */
export const STORY_FORMAT = 'dossier-story/1';

const MANY = 1000;
const slugs = z.array(slug).max(MANY);
const countryCodes = z.array(alpha2).max(MANY);

const statementKey = z
  .string()
  .max(240)
  .regex(
    /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'Not the key of a statement, such as equal-cooperation or other-story/equal-cooperation',
  )
  .meta({
    id: 'statementKey',
    description: 'The key of a statement in this file, or story/key for a statement of another story file',
  });
const statementKeys = z.array(statementKey).max(MANY);

const name = z.strictObject({
  text: line,
  language,
  kind: z.enum(['official', 'short', 'alias', 'former', 'transliteration', 'demonym']).optional(),
});
const names = z.array(name).max(200);

const source = z.strictObject({
  outlet: slug.nullish().meta({ description: 'The organization that published it' }),
  title: line.nullish(),
  url: webAddress.nullish(),
  publishedOn: partialDate.nullish(),
  relation: z.enum(['reports', 'quotes', 'confirms', 'denies']).optional(),
});
const sources = z.array(source).max(200);

const translation = z.strictObject({
  language,
  title: line.nullish(),
  text: prose.nullish(),
  place: line.nullish(),
});
const translations = z.array(translation).max(50);

export const categoryEntry = z.strictObject({
  slug,
  name: line.optional(),
  names: names.optional(),
  parent: slug.nullish(),
  mediaTopic: mediaTopic.nullish(),
});

export const countryEntry = z.strictObject({
  alpha2,
  slug: slug.optional(),
  alpha3: alpha3.optional(),
  numeric: numeric.optional(),
  name: line.optional(),
  names: names.optional(),
  capital: line.nullish(),
  region: line.nullish(),
  wikidataId: wikidataId.nullish(),
});

export const organizationEntry = z.strictObject({
  slug,
  name: line.optional(),
  names: names.optional(),
  kind: z
    .enum([
      'government',
      'ministry',
      'parliament',
      'outlet',
      'ngo',
      'company',
      'intergovernmental',
      'party',
      'other',
    ])
    .optional(),
  country: alpha2.nullish(),
  parent: slug.nullish(),
  website: webAddress.nullish(),
  wikidataId: wikidataId.nullish(),
  listed: z.boolean().optional(),
});

const position = z.strictObject({
  title: line,
  organization: slug.nullish(),
  country: alpha2.nullish(),
  from: partialDate.nullish(),
  to: partialDate.nullish(),
});

export const personEntry = z.strictObject({
  slug,
  name: line.optional(),
  names: names.optional(),
  positions: z.array(position).max(200).optional(),
  country: alpha2.nullish(),
  biography: prose.nullish(),
  wikidataId: wikidataId.nullish(),
  listed: z.boolean().optional(),
});

const stage = z.strictObject({
  stage: z.enum([
    'introduced',
    'under-consideration',
    'adopted',
    'signed',
    'in-force',
    'rejected',
    'withdrawn',
    'repealed',
  ]),
  date: partialDate.nullish(),
  body: slug.nullish().meta({ description: 'The organization that took the step' }),
});

export const documentEntry = z.strictObject({
  slug,
  title: line.optional(),
  names: names.optional(),
  kind: z
    .enum([
      'letter',
      'bill',
      'law',
      'decree',
      'treaty',
      'resolution',
      'statement',
      'speech',
      'report',
      'interview',
      'article',
      'other',
    ])
    .optional(),
  number: line.nullish(),
  date: partialDate.nullish(),
  authors: slugs.optional(),
  authorOrganizations: slugs.optional(),
  addressees: slugs.optional(),
  addresseeOrganizations: slugs.optional(),
  countries: countryCodes.optional(),
  inReplyTo: slug.nullish(),
  concerns: slugs.optional(),
  stages: z.array(stage).max(200).optional(),
  existence: z.enum(['seen', 'reported']).optional(),
  publishedVia: line.nullish(),
  publishedBy: line.nullish(),
  publishedByOrganization: slug.nullish(),
  language: language.nullish(),
  summary: prose.nullish(),
  text: prose.nullish(),
  sourceUrl: webAddress.nullish(),
  archivedUrl: webAddress.nullish(),
  sources: sources.optional(),
  translations: translations.optional(),
});

export const statementEntry = z.strictObject({
  key: statementKey.meta({
    description:
      'What this file calls the statement, unique within the story; or story/key for one of another story',
  }),
  text: prose.optional(),
  kind: z.enum(['quote', 'paraphrase', 'report']).optional(),
  speakers: slugs.optional(),
  speakerOrganizations: slugs.optional(),
  addressees: slugs.optional(),
  attribution: line.nullish(),
  document: slug.nullish(),
  about: slugs.optional(),
  aboutCountries: countryCodes.optional(),
  reportedBy: slug.nullish(),
  date: partialDate.nullish(),
  language: language.nullish(),
  originalText: prose.nullish(),
  translations: translations.optional(),
});

const parties = z.strictObject({
  people: slugs.optional(),
  organizations: slugs.optional(),
  countries: countryCodes.optional(),
});

const event = z.strictObject({
  slug,
  title: line.optional(),
  kind: z
    .enum(['meeting', 'visit', 'invitation', 'sanction', 'vote', 'protest', 'court', 'other'])
    .optional(),
  certainty: z.enum(['planned', 'alleged', 'reported', 'confirmed', 'denied', 'cancelled']).optional(),
  date: partialDate.nullish(),
  endDate: partialDate.nullish(),
  place: line.nullish(),
  description: prose.nullish(),
  actors: parties.nullish(),
  targets: parties.nullish(),
  documents: slugs.optional(),
  statements: statementKeys.optional(),
  sources: sources.optional(),
  translations: translations.optional(),
});

/** An event has one precision for both its dates, so the two are written together and equally exactly. */
export const eventEntry = event.refine(
  ({ date, endDate }) =>
    !endDate || (date !== undefined && precisionOf(date ?? endDate) === precisionOf(endDate)),
  { path: ['endDate'], message: 'An end stands beside its date and is as exact: 2024-02-12 and 2024-02-14' },
);

function precisionOf(date: string | number): Precision | undefined {
  return readPartialDate(String(date))?.precision;
}

const marks = {
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
  code: z.boolean().optional(),
};
const markedText = z.union([runText, z.strictObject({ text: runText, ...marks })]);

/** A piece of a paragraph: plain words, marked words, or a link. */
const run = z.union([
  markedText,
  z.strictObject({
    link: linkAddress,
    text: z.array(markedText).max(MANY),
    rel: line.optional(),
    target: line.optional(),
  }),
]);
const runs = z.array(run).min(1).max(MANY).meta({
  id: 'runs',
  description: 'A text in pieces, some of them marked or linked',
});

const listOf = <Item extends z.ZodType>(item: Item) => ({
  list: z.array(item).min(1).max(MANY),
  ordered: z.boolean().optional(),
  indent: z.int().min(0).max(20).optional(),
});

/** An item of a list: a text, a text in pieces, or a list inside the list. */
const listItem: z.ZodType<ListItem> = z.lazy(() =>
  z.union([prose, runs, z.strictObject(listOf(listItem))]).meta({ id: 'listItem' }),
);

const bodyItem = z.union(
  [
    prose.meta({ description: 'A paragraph' }),
    z.strictObject({ paragraph: runs }),
    z.strictObject({ heading: z.union([line, runs]), level: z.int().min(1).max(6).optional() }),
    z.strictObject({ quote: z.union([prose, runs]), statement: statementKey.optional() }),
    z.strictObject(listOf(listItem)),
    z.strictObject({ code: runText, language: line.optional() }),
  ],
  'Not a paragraph, { paragraph }, { heading, level }, { quote, statement }, { list, ordered } or { code, language }',
);

/** What each language version has of its own. */
const articleText = {
  headline: line.optional(),
  subheadline: line.nullish(),
  summary: prose.max(2000).nullish(),
  body: z.array(bodyItem).max(10_000).optional(),
  dateline: line.nullish(),
  seo: z.strictObject({ title: line.max(120).nullish(), description: prose.max(320).nullish() }).nullish(),
  embeds: z
    .array(z.strictObject({ url: webAddress, provider: line.nullish(), caption: prose.nullish() }))
    .max(200)
    .optional(),
  corrections: z
    .array(
      z.strictObject({
        kind: z.enum(['correction', 'clarification', 'update', 'retraction']),
        text: prose,
        date: moment,
      }),
    )
    .max(200)
    .optional(),
  placement: z.strictObject({ position: z.enum(['lead', 'top', 'none']), until: moment.nullish() }).nullish(),
  firstPublishedAt: moment
    .nullish()
    .meta({ description: 'When it was first public; once it is public here this stays what it was' }),
  publishAt: moment.nullish(),
  unpublishAt: moment.nullish(),
  embargoUntil: moment.nullish(),
  views: z.int().min(0).max(1_000_000_000).optional().meta({
    description: 'Readers counted before the story came here: one number, beside those who are counted here',
  }),
};

const [DEFAULT_LOCALE] = LOCALES;
const locale = z.enum(LOCALES.map(({ code }) => code));

export const articleVersionEntry = z.strictObject({
  locale,
  slug,
  related: slugs.optional(),
  ...articleText,
});

export const articleEntry = z.strictObject({
  slug,
  locale: locale.default(DEFAULT_LOCALE.code),
  ...articleText,
  kind: z.enum(['news', 'analysis', 'opinion', 'interview', 'explainer', 'live']).optional(),
  category: slug.nullish(),
  topics: slugs.optional(),
  authors: slugs.optional(),
  people: slugs.optional(),
  countries: countryCodes.optional(),
  organizations: slugs.optional(),
  documents: slugs.optional(),
  statements: statementKeys.optional(),
  events: slugs.optional(),
  related: slugs.optional(),
  sources: sources.optional(),
  versions: z
    .array(articleVersionEntry)
    .max(LOCALES.length - 1)
    .optional(),
});

/**
 * A story file: the records of one story, each by its natural key. A field that is left out stays as it is in the newsroom;
 * `null` and an empty list clear it. The published JSON Schema is made from this (`npm run gen:story-schema`).
 */
export const storyFile = z.strictObject({
  format: z.literal(STORY_FORMAT),
  story: slug.meta({ description: 'The key of the story; the keys of its statements are kept under it' }),
  publish: z
    .boolean()
    .default(false)
    .meta({ description: 'Publish what the file holds; otherwise drafts are made' }),
  countries: z.array(countryEntry).max(MANY).default([]),
  categories: z.array(categoryEntry).max(MANY).default([]),
  organizations: z.array(organizationEntry).max(MANY).default([]),
  people: z.array(personEntry).max(MANY).default([]),
  documents: z.array(documentEntry).max(MANY).default([]),
  statements: z.array(statementEntry).max(MANY).default([]),
  events: z.array(eventEntry).max(MANY).default([]),
  articles: z.array(articleEntry).max(100).default([]),
});

export type StoryFile = z.infer<typeof storyFile>;
export type CategoryEntry = z.infer<typeof categoryEntry>;
export type CountryEntry = z.infer<typeof countryEntry>;
export type OrganizationEntry = z.infer<typeof organizationEntry>;
export type PersonEntry = z.infer<typeof personEntry>;
export type DocumentEntry = z.infer<typeof documentEntry>;
export type StatementEntry = z.infer<typeof statementEntry>;
export type EventEntry = z.infer<typeof eventEntry>;
export type ArticleEntry = z.infer<typeof articleEntry>;
export type ArticleVersionEntry = z.infer<typeof articleVersionEntry>;
export type BodyItem = z.infer<typeof bodyItem>;
export type MarkedText = z.infer<typeof markedText>;
export type Run = z.infer<typeof run>;

/** A list inside a list, or what stands in one. */
export interface NestedList {
  readonly list: readonly ListItem[];
  readonly ordered?: boolean;
  readonly indent?: number;
}
export type ListItem = string | readonly Run[] | NestedList;
export type SourceEntry = z.infer<typeof source>;

/** The lists of a story file that hold records. */
export type Section = Exclude<keyof StoryFile, 'format' | 'story' | 'publish'>;
