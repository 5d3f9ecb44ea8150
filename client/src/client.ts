import { commentsOf } from './comments.ts';
import { at, connect, type CallOptions, type ClientOptions } from './connection.ts';
import { listing } from './listing.ts';
import { readersOf } from './readers.ts';
import type {
  About,
  Card,
  Change,
  Changes,
  ChangesQuery,
  Counts,
  Dossier,
  DossierQuery,
  InLanguage,
  JsonLd,
  MostRead,
  MostReadQuery,
  Ninjs,
  Revision,
  Revisions,
  RevisionsQuery,
  SearchHit,
  SearchPage,
  SearchQuery,
  SectionName,
  SectionPage,
  SectionQuery,
  StoriesQuery,
  Story,
  StoryCard,
  StoryList,
  StoryQuery,
  Thread,
  ThreadDocument,
  ThreadQuery,
  Timeline,
  TimelineItem,
  TimelineQuery,
  Types,
} from './types.ts';

/**
 * Reads a newsroom, and writes to it for its readers. Every method throws a DossierError where the newsroom refuses; reading
 * follows slugs that were renamed.
 */
export type DossierClient = ReturnType<typeof createClient>;

/** A client of the newsroom at `url`. */
export function createClient(options: ClientOptions) {
  const connection = connect(options);
  const { read, tell } = connection;

  return {
    /** Stories in short, newest first, narrowed by what they are about. */
    stories: (query: StoriesQuery = {}, call?: CallOptions) =>
      listing<StoryCard, StoryList>(connection, at('stories'), query, call),

    /** A story with all that it leads to. */
    story: (slug: string, query: StoryQuery = {}, call?: CallOptions) =>
      read<Story>(at('stories', slug), query, call),

    /** A story in the words of schema.org. */
    jsonLd: (slug: string, query: InLanguage = {}, call?: CallOptions) =>
      read<JsonLd>(at('stories', slug, 'json-ld'), { ...query }, call),

    /** A story as a news item of IPTC ninjs. */
    ninjs: (slug: string, query: InLanguage = {}, call?: CallOptions) =>
      read<Ninjs>(at('stories', slug, 'ninjs'), { ...query }, call),

    /** What each publication of a story changed, the latest first; `first()` has its corrections too. */
    revisions: (slug: string, query: RevisionsQuery = {}, call?: CallOptions) =>
      listing<Revision, Revisions>(connection, at('stories', slug, 'revisions'), query, call),

    /** How often a story was read, and how many comments it has. */
    counts: async (slug: string, query: InLanguage = {}, call?: CallOptions): Promise<Counts> =>
      (await read<About<Counts>>(at('stories', slug, 'counts'), { ...query }, call)).data,

    /** Tells that somebody reads a story. */
    view: (slug: string, query: InLanguage = {}, call?: CallOptions) =>
      tell(at('stories', slug, 'views'), { ...query }, call),

    /** The stories that most readers read. */
    mostRead: (query: MostReadQuery = {}, call?: CallOptions) =>
      read<MostRead>(at('stories', 'most-read'), query, call),

    ...commentsOf(connection),
    ...readersOf(connection),

    /** A record with everything that leads to it: `dossier('people', 'sadyr-japarov')`. */
    dossier: (types: Types, slug: string, query: DossierQuery = {}, call?: CallOptions) =>
      read<Dossier>(at('dossiers', types, slug), query, call),

    /** One section of a dossier, as far as it goes. */
    section: (
      types: Types,
      slug: string,
      section: SectionName,
      query: SectionQuery = {},
      call?: CallOptions,
    ) => listing<Card, SectionPage>(connection, at('dossiers', types, slug, section), query, call),

    /** The correspondence to which a document belongs, oldest first. */
    thread: (slug: string, query: ThreadQuery = {}, call?: CallOptions) =>
      listing<ThreadDocument, Thread>(connection, at('threads', slug), query, call),

    /** What is dated, oldest first. */
    timeline: (query: TimelineQuery = {}, call?: CallOptions) =>
      listing<TimelineItem, Timeline>(connection, at('timeline'), query, call),

    /** Records by words and names, the best first; `first()` has how many there are, and the facets. */
    search: (query: SearchQuery, call?: CallOptions) =>
      listing<SearchHit, SearchPage>(connection, at('search'), query, call),

    /**
     * What was created, changed or withdrawn since `after`, until there is nothing more for now. Go through `pages()` and keep
     * `meta.next` of the last one that was stored: that is where to go on. In all languages unless `locale` is given here.
     */
    changes: (query: ChangesQuery = {}, call?: CallOptions) =>
      listing<Change, Changes>(connection, at('changes'), { locale: undefined, ...query }, call),
  };
}
