import type { z } from 'zod';
import { PLURALS } from '../../content/plurals';
import { SECTIONS } from '../../graph/project/projection';
import { CHANGES_QUERY } from '../answers/changes';
import { REPLIES_QUERY, THREADS_QUERY } from '../answers/comments';
import { COUNTS_QUERY } from '../answers/counts';
import { DOSSIER_QUERY, SECTION_QUERY } from '../answers/dossier';
import { MOST_READ_QUERY } from '../answers/most-read';
import { REVISIONS_QUERY } from '../answers/revisions';
import { SEARCH_QUERY } from '../answers/search';
import { STORIES_QUERY } from '../answers/stories';
import { STORY_QUERY } from '../answers/story';
import { THREAD_QUERY } from '../answers/thread';
import { TIMELINE_QUERY } from '../answers/timeline';
import { FEED_FORMATS, FEED_SUBJECTS } from '../pages/view/feeds';
import { STANDARD_QUERY } from '../standards/story-standards';
import { FEED_QUERY } from '../syndication/feed-answer';
import { integer, oneOfWords, string, type JsonSchema } from './schema';

/** A reading route of Dossier: what it takes and what it answers. */
export interface OwnRoute {
  readonly path: string;
  readonly operationId: string;
  readonly tag: OwnTag;
  readonly summary: string;
  readonly description?: string;
  readonly params?: Readonly<Record<string, JsonSchema>>;
  readonly query?: z.ZodObject;
  /** By media type, the name of a schema; null for text that has its own. */
  readonly content: Readonly<Record<string, string | null>>;
  /** Whether it can have moved: everything that is asked by a slug. */
  readonly canMove?: boolean;
  readonly canBeUnknown?: boolean;
  readonly example?: JsonSchema;
  /** Whether it says when it last changed; it does unless it is too much to look for. */
  readonly isDated?: boolean;
  /** Whether who is signed in is answered otherwise than the public. */
  readonly isReaders?: boolean;
}

export type OwnTag = 'Stories' | 'Comments' | 'Dossiers' | 'Search' | 'Changes' | 'Feeds and sitemaps';

const SLUG = { slug: string() };
const JSON_TYPE = 'application/json';
const json = (schema: string) => ({ [JSON_TYPE]: schema });
const bySlug = { params: SLUG, canMove: true, canBeUnknown: true } as const;
const FEED = {
  'application/rss+xml': null,
  'application/atom+xml': null,
  'application/feed+json': 'JsonFeed',
};
const FORMAT = oneOfWords(Object.keys(FEED_FORMATS));
const DOSSIER_PATH = { types: oneOfWords(Object.values(PLURALS)), slug: string() };

const STORIES: readonly OwnRoute[] = [
  {
    path: '/api/stories',
    operationId: 'listStories',
    tag: 'Stories',
    summary: 'Stories in short, newest first',
    description: 'Several filters must all hold. A story without a version in the language is left out.',
    query: STORIES_QUERY,
    content: json('StoryList'),
  },
  {
    path: '/api/stories/most-read',
    operationId: 'listMostRead',
    tag: 'Stories',
    summary: 'The stories that most readers read',
    query: MOST_READ_QUERY,
    content: json('MostRead'),
    example: { data: [], meta: { next: null, period: 'week', locale: 'en', fallback: null } },
  },
  {
    path: '/api/stories/{slug}',
    operationId: 'getStory',
    tag: 'Stories',
    summary: 'A story with all that it leads to',
    description:
      'What the article refers to stands in `included`, each once, and what that refers to in turn.',
    query: STORY_QUERY,
    content: json('Story'),
    ...bySlug,
  },
  {
    path: '/api/stories/{slug}/json-ld',
    operationId: 'getStoryJsonLd',
    tag: 'Stories',
    summary: 'The story in the words of schema.org',
    query: STANDARD_QUERY,
    content: { 'application/ld+json': 'JsonLd' },
    ...bySlug,
  },
  {
    path: '/api/stories/{slug}/ninjs',
    operationId: 'getStoryNinjs',
    tag: 'Stories',
    summary: 'The story as a news item of IPTC ninjs 3.1',
    query: STANDARD_QUERY,
    content: json('Ninjs'),
    ...bySlug,
  },
  {
    path: '/api/stories/{slug}/revisions',
    operationId: 'listRevisions',
    tag: 'Stories',
    summary: 'Corrections, and what each publication changed',
    query: REVISIONS_QUERY,
    content: json('Revisions'),
    ...bySlug,
    example: {
      corrections: [],
      data: [{ version: 12, publishedAt: '2024-02-13T09:30:00.000Z', isFirst: true, changes: {} }],
      meta: { next: null, locale: 'en' },
    },
  },
  {
    path: '/api/stories/{slug}/counts',
    operationId: 'getCounts',
    tag: 'Stories',
    summary: 'How often the story was read, and how many comments it has',
    query: COUNTS_QUERY,
    content: json('CountsAnswer'),
    ...bySlug,
    example: { data: { views: 104, comments: 0 }, meta: { locale: 'en' } },
  },
];

const COMMENTS: readonly OwnRoute[] = [
  {
    path: '/api/stories/{slug}/comments',
    operationId: 'listComments',
    tag: 'Comments',
    summary: 'Threads of comments under a story, with their first answers',
    description:
      '`limit` counts threads; answers in a thread are the oldest first. Who is signed in finds his own whatever became of them.',
    query: THREADS_QUERY,
    content: json('CommentThreads'),
    ...bySlug,
    isReaders: true,
  },
  {
    path: '/api/stories/{slug}/comments/{id}/replies',
    operationId: 'listReplies',
    tag: 'Comments',
    summary: 'Further answers of a thread, the oldest first',
    description: '`moreReplies` of a thread is the `after` for those that did not come with it.',
    query: REPLIES_QUERY,
    content: json('CommentReplies'),
    ...bySlug,
    params: { ...SLUG, id: string() },
    isReaders: true,
  },
];

const DOSSIERS: readonly OwnRoute[] = [
  {
    path: '/api/dossiers/{types}/{slug}',
    operationId: 'getDossier',
    tag: 'Dossiers',
    summary: 'A record with everything that leads to it',
    description: 'All sections are there, each with how many it has and its newest ten.',
    query: DOSSIER_QUERY,
    content: json('Dossier'),
    ...bySlug,
    params: DOSSIER_PATH,
  },
  {
    path: '/api/dossiers/{types}/{slug}/{section}',
    operationId: 'getDossierSection',
    tag: 'Dossiers',
    summary: 'Further pages of a section of a dossier',
    query: SECTION_QUERY,
    content: json('SectionPage'),
    ...bySlug,
    params: { ...DOSSIER_PATH, section: oneOfWords(SECTIONS) },
  },
  {
    path: '/api/threads/{slug}',
    operationId: 'getThread',
    tag: 'Dossiers',
    summary: 'The correspondence to which a document belongs, oldest first',
    query: THREAD_QUERY,
    content: json('Thread'),
    ...bySlug,
  },
  {
    path: '/api/timeline',
    operationId: 'listTimeline',
    tag: 'Dossiers',
    summary: 'What is dated, oldest first',
    query: TIMELINE_QUERY,
    content: json('Timeline'),
  },
];

const FINDING: readonly OwnRoute[] = [
  {
    path: '/api/search',
    operationId: 'search',
    tag: 'Search',
    summary: 'Records by words and names, the best first',
    query: SEARCH_QUERY,
    content: json('SearchPage'),
  },
  {
    path: '/api/changes',
    operationId: 'listChanges',
    tag: 'Changes',
    summary: 'What was created, changed or withdrawn since a cursor',
    description:
      'Enough to keep a copy of everything public. `meta.next` is always there; an empty page means that there is nothing new.',
    query: CHANGES_QUERY,
    content: json('Changes'),
    example: { data: [], meta: { next: 'NDcxMQ' } },
  },
];

const SYNDICATION: readonly OwnRoute[] = [
  {
    path: '/feeds/latest.{format}',
    operationId: 'getLatestFeed',
    tag: 'Feeds and sitemaps',
    summary: 'The newest stories as a feed',
    params: { format: FORMAT },
    query: FEED_QUERY,
    content: FEED,
    canBeUnknown: true,
  },
  {
    path: '/feeds/{subjects}/{slug}.{format}',
    operationId: 'getRecordFeed',
    tag: 'Feeds and sitemaps',
    summary: 'The newest stories about a record as a feed',
    params: { subjects: oneOfWords(Object.keys(FEED_SUBJECTS)), slug: string(), format: FORMAT },
    query: FEED_QUERY,
    content: FEED,
    canMove: true,
    canBeUnknown: true,
  },
  {
    path: '/sitemap.xml',
    operationId: 'getSitemapIndex',
    tag: 'Feeds and sitemaps',
    summary: 'Where the sitemaps are',
    isDated: false,
    content: { 'application/xml': null },
  },
  {
    path: '/sitemap-{file}.xml',
    operationId: 'getSitemap',
    tag: 'Feeds and sitemaps',
    summary: 'Addresses of up to 25,000 public records',
    isDated: false,
    params: { file: integer({ minimum: 1, maximum: 999_999 }) },
    content: { 'application/xml': null },
    canBeUnknown: true,
  },
  {
    path: '/news-sitemap.xml',
    operationId: 'getNewsSitemap',
    tag: 'Feeds and sitemaps',
    summary: 'The stories of the last two days, for news search',
    content: { 'application/xml': null },
  },
  {
    path: '/robots.txt',
    operationId: 'getRobots',
    tag: 'Feeds and sitemaps',
    summary: 'What search engines may read',
    content: { 'text/plain': null },
  },
];

/** The reading routes of Dossier that are no generated ones; reader pages, which are HTML for people, are not among them. */
export const OWN_ROUTES: readonly OwnRoute[] = [
  ...STORIES,
  ...COMMENTS,
  ...DOSSIERS,
  ...FINDING,
  ...SYNDICATION,
];
