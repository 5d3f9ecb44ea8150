import type { components, operations } from './api.ts';

type Schemas = components['schemas'];

/** The parameters of an operation that stand behind the question mark. */
type QueryOf<Name extends keyof operations> = operations[Name]['parameters'] extends {
  readonly query?: infer Query;
}
  ? NonNullable<Query>
  : never;

/** The parts of an operation's path. */
type PathOf<Name extends keyof operations> = NonNullable<operations[Name]['parameters']['path']>;

export type Locale = Schemas['Locale'];
/** A date as far as it is known: `2024-02-12`, `2024-02` or `2024`. */
export type PartialDate = Schemas['PartialDate'];

export type Article = Schemas['Article'];
export type Person = Schemas['Person'];
export type Country = Schemas['Country'];
export type Organization = Schemas['Organization'];
/** A letter, bill, law, treaty, report. */
export type SourceDocument = Schemas['Document'];
export type Statement = Schemas['Statement'];
export type Event = Schemas['Event'];
export type Category = Schemas['Category'];
export type File = Schemas['File'];
export type Block = Schemas['Block'];
export type Node = Schemas['Node'];

export type StoryCard = Schemas['StoryCard'];
export type Card = Schemas['Card'];
export type StoryList = Schemas['StoryList'];
export type MostRead = Schemas['MostRead'];
export type Story = Schemas['Story'];
export type Counts = Schemas['Counts'];
export type Revision = Schemas['Revision'];
export type Revisions = Schemas['Revisions'];
export type Comment = Schemas['Comment'];
/** A comment that began a thread, with its first answers. */
export type CommentThread = Schemas['CommentThread'];
export type CommentThreads = Schemas['CommentThreads'];
export type CommentReplies = Schemas['CommentReplies'];
export type NewComment = Schemas['NewComment'];
export type EditedComment = Schemas['EditedComment'];
export type CommentReport = Schemas['CommentReport'];
export type JsonLd = Schemas['JsonLd'];
export type Ninjs = Schemas['Ninjs'];
export type Dossier = Schemas['Dossier'];
export type SectionPage = Schemas['SectionPage'];
export type Thread = Schemas['Thread'];
export type ThreadDocument = Schemas['ThreadDocument'];
export type Timeline = Schemas['Timeline'];
export type TimelineItem = Schemas['TimelineItem'];
export type SearchPage = Schemas['SearchPage'];
export type SearchHit = Schemas['SearchHit'];
export type Change = Schemas['Change'];
export type Changes = Schemas['Changes'];
export type SignIn = Schemas['SignIn'];
export type SignedIn = Schemas['SignedIn'];
export type RenewedToken = Schemas['RenewedToken'];
export type SignedOut = Schemas['SignedOut'];

/** `people`, `countries`, ... */
export type Types = PathOf<'getDossier'>['types'];
/** `articles`, `statements`, `documents-written`, ... */
export type SectionName = PathOf<'getDossierSection'>['section'];

export type StoriesQuery = QueryOf<'listStories'>;
export type MostReadQuery = QueryOf<'listMostRead'>;
export type StoryQuery = QueryOf<'getStory'>;
export type RevisionsQuery = QueryOf<'listRevisions'>;
export type CommentsQuery = QueryOf<'listComments'>;
export type RepliesQuery = QueryOf<'listReplies'>;
export type DossierQuery = QueryOf<'getDossier'>;
export type SectionQuery = QueryOf<'getDossierSection'>;
export type ThreadQuery = QueryOf<'getThread'>;
export type TimelineQuery = QueryOf<'listTimeline'>;
export type SearchQuery = QueryOf<'search'>;
export type ChangesQuery = QueryOf<'listChanges'>;

/** What a question names beside its parameters where these are only the language. */
export interface InLanguage {
  readonly locale?: Locale;
}

/** An answer that has what it is about inside. */
export interface About<Thing> {
  readonly data: Thing;
}
