import { RECORD_TYPES } from '../../content/content-types';
import { SECTIONS } from '../../graph/project/projection';
import { TIMELINE_TYPES } from '../../graph/read/timeline';
import { TYPE_NAMES, type ContentModel } from './content-model';
import { cardWith, namesBy } from './nodes';
import { readerSchemas } from './reader-schemas';
import { signingSchemas } from './signing-in';
import {
  boolean,
  COUNT,
  CURSOR,
  integer,
  list,
  moment,
  NEXT,
  nullable,
  object,
  oneOfTypes,
  oneOfWords,
  ref,
  string,
  type JsonSchema,
  type NamedSchemas,
} from './schema';

const TYPES = Object.values(RECORD_TYPES);

/** What every list of cards says of itself. */
const LIST_META = { next: NEXT, locale: ref('Locale'), fallback: ref('Fallback') };

const INCLUDED = list(ref('IncludedCard'), {
  description: 'What the cards refer to, each once; may be missing where they refer to nothing',
});

/** The answers of Dossier's own routes, as schemas. */
export function answerSchemas(model: ContentModel): NamedSchemas {
  return {
    StoryList: listOf('StoryCard', LIST_META),
    MostRead: listOf('StoryCard', {
      ...LIST_META,
      next: { type: 'null' },
      period: oneOfWords(['day', 'week']),
    }),
    Story: STORY,
    CountsAnswer: object({ data: ref('Counts'), meta: object({ locale: ref('Locale') }) }),
    ...revisionSchemas(),
    ...dossierSchemas(),
    ...threadSchemas(model),
    ...timelineSchemas(model),
    ...searchSchemas(model),
    ...changeSchemas(),
    ...readerSchemas(),
    ...signingSchemas(),
    JsonLd: JSON_LD,
    Ninjs: NINJS,
    JsonFeed: JSON_FEED,
    Ready: object({
      data: object({ ready: { type: 'boolean', const: true }, checks: ref('ReadyChecks') }),
    }),
    ReadyChecks: object({
      database: boolean(),
      migrations: boolean(),
      graph: boolean(),
      seeded: boolean(),
      staying: { ...boolean(), description: 'false: this instance is about to end' },
    }),
  };
}

function listOf(card: string, meta: NamedSchemas): JsonSchema {
  return object(
    { data: list(ref(card)), included: INCLUDED, meta: object(meta) },
    { optional: ['included'] },
  );
}

const STORY = object({
  data: ref('StoryArticle'),
  included: list(ref('StoryNode'), {
    description: 'What the story leads to, and what that leads to, each once',
  }),
  meta: object({ locale: ref('Locale'), fallback: ref('Fallback'), counts: ref('Counts') }),
});

function revisionSchemas(): NamedSchemas {
  return {
    Revisions: object({
      corrections: list(object({ kind: string(), text: string(), date: nullable(string()) }), {
        description: 'The corrections that readers are told, the first one first',
      }),
      data: list(ref('Revision')),
      meta: object({ next: NEXT, locale: ref('Locale') }),
    }),
    Revision: object({
      version: integer(),
      publishedAt: moment(),
      isFirst: boolean(),
      changes: object(Object.fromEntries(REVISED.map((part) => [part, list(ref('DiffPiece'))])), {
        optional: REVISED,
        description: 'Of each part that changed, the words',
      }),
    }),
    DiffPiece: {
      oneOf: [
        object({ kind: oneOfWords(['same', 'added', 'removed']), text: string() }),
        object({ kind: { type: 'string', const: 'skipped' }, characters: COUNT }),
      ],
    },
  };
}

const REVISED = ['headline', 'subheadline', 'summary', 'body'];

function dossierSchemas(): NamedSchemas {
  const section = object({ count: COUNT, data: list(ref('Card')), next: NEXT });
  return {
    Dossier: object({
      data: ref('Node'),
      included: list(ref('IncludedCard')),
      sections: object(Object.fromEntries(SECTIONS.map((name) => [name, ref('DossierSection')]))),
      meta: object({ locale: ref('Locale'), fallback: ref('Fallback') }),
    }),
    DossierSection: section,
    SectionPage: listOf('Card', { ...LIST_META, count: COUNT }),
  };
}

function threadSchemas(model: ContentModel): NamedSchemas {
  return {
    Thread: object({
      data: list(ref('ThreadDocument')),
      included: list(ref('IncludedCard')),
      meta: object({ ...LIST_META, count: COUNT, truncated: boolean() }),
    }),
    ThreadDocument: cardWith(model, 'document', { concerns: list(ref('DocumentReference')) }),
  };
}

function timelineSchemas(model: ContentModel): NamedSchemas {
  const cards = TIMELINE_TYPES.map((type) => {
    const date = type === 'article' ? { date: moment() } : { date: ref('PartialDate') };
    return [`Timeline${TYPE_NAMES[type]}`, cardWith(model, type, date)] as const;
  });
  const names = Object.fromEntries(TIMELINE_TYPES.map((type) => [type, `Timeline${TYPE_NAMES[type]}`]));
  return {
    Timeline: listOf('TimelineItem', LIST_META),
    TimelineItem: oneOfTypes(names, { description: 'Something dated' }),
    ...Object.fromEntries(cards),
  };
}

function searchSchemas(model: ContentModel): NamedSchemas {
  const hits = TYPES.map((type) => [`${TYPE_NAMES[type]}Hit`, cardWith(model, type, FOUND)] as const);
  return {
    SearchPage: listOf('SearchHit', { ...LIST_META, total: TOTAL, facets: ref('Facets') }),
    SearchHit: oneOfTypes(namesBy(TYPES, 'Hit'), { description: 'A record in short, and why it was found' }),
    ...Object.fromEntries(hits),
    Highlights: object(
      { title: string(), summary: string(), text: string() },
      {
        optional: ['title', 'summary', 'text'],
        description: 'HTML that is safe to show, with what was found in `mark`',
      },
    ),
    Facets: FACETS,
  };
}

const FOUND = {
  match: oneOfWords(['text', 'name', 'mention', 'filter'], { description: 'Why it was found' }),
  highlights: ref('Highlights'),
};

const TOTAL = object({ count: COUNT, isExact: boolean() });

const RECORD_FACET = list(
  object({ type: string(), id: string(), slug: nullable(string()), name: string(), count: COUNT }),
);

const FACETS = object({
  type: list(object({ type: oneOfWords(TYPES), count: COUNT })),
  category: RECORD_FACET,
  person: RECORD_FACET,
  country: RECORD_FACET,
  year: list(object({ year: integer(), count: COUNT })),
});

function changeSchemas(): NamedSchemas {
  return {
    Changes: object(
      { data: list(ref('Change')), included: list(ref('File')), meta: object({ next: CURSOR }) },
      { optional: ['included'] },
    ),
    Change: object({
      change: oneOfWords(['created', 'changed', 'withdrawn']),
      id: string(),
      type: oneOfWords(TYPES),
      locale: ref('Locale'),
      slug: nullable(string()),
      version: integer({ description: 'Grows with every change of what is public' }),
      at: moment(),
      node: nullable(ref('Node')),
    }),
  };
}

/** What others have standardised is described by them; here stands what this server always says. */
const JSON_LD: JsonSchema = {
  type: 'object',
  description: 'Things of schema.org in one graph; the first is the article',
  externalDocs: { url: 'https://schema.org/NewsArticle' },
  properties: {
    '@context': { type: 'string', const: 'https://schema.org' },
    '@graph': list({
      type: 'object',
      properties: { '@type': string(), '@id': string() },
      required: ['@type'],
      additionalProperties: true,
    }),
  },
  required: ['@context', '@graph'],
  additionalProperties: false,
};

const NINJS: JsonSchema = {
  type: 'object',
  description: 'A news item of IPTC ninjs 3.1',
  externalDocs: { url: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' },
  properties: { uri: string(), language: string(), headlines: list({ type: 'object' }) },
  required: ['uri'],
  additionalProperties: true,
};

const JSON_FEED: JsonSchema = {
  type: 'object',
  description: 'JSON Feed 1.1',
  externalDocs: { url: 'https://www.jsonfeed.org/version/1.1/' },
  properties: {
    version: { type: 'string', const: 'https://jsonfeed.org/version/1.1' },
    title: string(),
    home_page_url: string({ format: 'uri' }),
    feed_url: string({ format: 'uri' }),
    items: list({
      type: 'object',
      properties: { id: string(), url: string(), title: string() },
      required: ['id', 'url', 'title'],
      additionalProperties: true,
    }),
  },
  required: ['version', 'title', 'items'],
  additionalProperties: true,
};
