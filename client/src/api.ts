// Made by `npm run gen:openapi`, as docs/apps/openapi.json is.

export interface paths {
  readonly '/_health': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Whether the process answers at all */
    readonly get: operations['getHealth'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/account/data': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** All that is kept of the reader who asks */
    readonly get: operations['getAccountData'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/account/deletion': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Deletes the account of the reader who asks and knows its password */
    readonly post: operations['deleteAccount'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/auth/local': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Signs a reader in */
    readonly post: operations['postAuthLocal'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/auth/logout': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Signs the reader who asks out */
    readonly post: operations['postAuthLogout'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/auth/refresh': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Renews the token of a reader */
    readonly post: operations['postAuthRefresh'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/changes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * What was created, changed or withdrawn since a cursor
     * @description Enough to keep a copy of everything public. `meta.next` is always there; an empty page means that there is nothing new.
     */
    readonly get: operations['listChanges'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/comments/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Takes an own comment away
     * @description Where it has answers its place stays, without its words and its name.
     */
    readonly delete: operations['removeComment'];
    readonly options?: never;
    readonly head?: never;
    /**
     * Changes the words of an own comment, for a while
     * @description `own.editableUntil` tells how long; afterwards it is 403.
     */
    readonly patch: operations['editComment'];
    readonly trace?: never;
  };
  readonly '/api/comments/{id}/reports': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Tells the newsroom of a comment
     * @description Each reader's report counts once. Who reports his own comment is refused.
     */
    readonly post: operations['reportComment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/dossiers/{types}/{slug}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * A record with everything that leads to it
     * @description All sections are there, each with how many it has and its newest ten.
     */
    readonly get: operations['getDossier'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/dossiers/{types}/{slug}/{section}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Further pages of a section of a dossier */
    readonly get: operations['getDossierSection'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/ready': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Whether this instance can serve */
    readonly get: operations['getReady'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/search': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Records by words and names, the best first */
    readonly get: operations['search'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/stories': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Stories in short, newest first
     * @description Several filters must all hold. A story without a version in the language is left out.
     */
    readonly get: operations['listStories'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/stories/most-read': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The stories that most readers read */
    readonly get: operations['listMostRead'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/stories/{slug}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * A story with all that it leads to
     * @description What the article refers to stands in `included`, each once, and what that refers to in turn.
     */
    readonly get: operations['getStory'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/stories/{slug}/comments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Threads of comments under a story, with their first answers
     * @description `limit` counts threads; answers in a thread are the oldest first. Who is signed in finds his own whatever became of them.
     */
    readonly get: operations['listComments'];
    readonly put?: never;
    /**
     * Writes a comment under a story
     * @description `own.state` tells whether others see it, or a moderator looks first.
     */
    readonly post: operations['writeComment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/stories/{slug}/comments/{id}/replies': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Further answers of a thread, the oldest first
     * @description `moreReplies` of a thread is the `after` for those that did not come with it.
     */
    readonly get: operations['listReplies'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/stories/{slug}/counts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How often the story was read, and how many comments it has */
    readonly get: operations['getCounts'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/stories/{slug}/json-ld': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The story in the words of schema.org */
    readonly get: operations['getStoryJsonLd'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/stories/{slug}/ninjs': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The story as a news item of IPTC ninjs 3.1 */
    readonly get: operations['getStoryNinjs'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/stories/{slug}/revisions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Corrections, and what each publication changed */
    readonly get: operations['listRevisions'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/stories/{slug}/views': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Tells that somebody reads a story
     * @description Always 202 and empty, whatever the slug leads to. A reader counts once a day for each story; nothing is sent with it.
     */
    readonly post: operations['countView'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/threads/{slug}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The correspondence to which a document belongs, oldest first */
    readonly get: operations['getThread'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/timeline': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What is dated, oldest first */
    readonly get: operations['listTimeline'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/feeds/latest.{format}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The newest stories as a feed */
    readonly get: operations['getLatestFeed'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/feeds/{subjects}/{slug}.{format}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The newest stories about a record as a feed */
    readonly get: operations['getRecordFeed'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/news-sitemap.xml': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The stories of the last two days, for news search */
    readonly get: operations['getNewsSitemap'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/openapi.json': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** This document */
    readonly get: operations['getOpenApi'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/robots.txt': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What search engines may read */
    readonly get: operations['getRobots'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/sitemap-{file}.xml': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Addresses of up to 25,000 public records */
    readonly get: operations['getSitemap'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/sitemap.xml': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Where the sitemaps are */
    readonly get: operations['getSitemapIndex'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly AccountData: {
      readonly account: {
        readonly username: string;
        readonly email: string;
        readonly isConfirmed: boolean;
        /** Format: date-time */
        readonly createdAt: string;
      };
      readonly comments: readonly {
        readonly id: string;
        /** @description The slug of the story; null where it is no longer public */
        readonly story: string | null;
        readonly locale: components['schemas']['Locale'];
        readonly body: string;
        /** @enum {string} */
        readonly state: 'pending' | 'approved' | 'rejected';
        /** Format: date-time */
        readonly createdAt: string;
        /** Format: date-time */
        readonly editedAt: string | null;
      }[];
      readonly reports: readonly {
        readonly comment: string;
        /** @enum {string} */
        readonly reason: 'spam' | 'abuse' | 'hate' | 'falsehood' | 'off-topic' | 'other';
        readonly note: string | null;
        /** Format: date-time */
        readonly at: string;
      }[];
    };
    readonly AccountDataAnswer: {
      readonly data: components['schemas']['AccountData'];
    };
    readonly Article: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'article';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly headline: string;
      readonly subheadline: string | null;
      /** @enum {string} */
      readonly kind: 'news' | 'analysis' | 'opinion' | 'interview' | 'explainer' | 'live';
      readonly summary: string | null;
      readonly dateline: string | null;
      readonly category: components['schemas']['CategoryReference'] | null;
      readonly topics: readonly components['schemas']['CategoryReference'][];
      readonly authors: readonly components['schemas']['PersonReference'][];
      readonly people: readonly components['schemas']['PersonReference'][];
      readonly countries: readonly components['schemas']['CountryReference'][];
      readonly organizations: readonly components['schemas']['OrganizationReference'][];
      readonly documents: readonly components['schemas']['DocumentReference'][];
      readonly statements: readonly components['schemas']['StatementReference'][];
      readonly events: readonly components['schemas']['EventReference'][];
      readonly related: readonly components['schemas']['ArticleReference'][];
      readonly cover: {
        readonly image: components['schemas']['FileReference'] | null;
        readonly alt: string | null;
        readonly caption: string | null;
        readonly credit: string | null;
      } | null;
      readonly sources: readonly {
        readonly outlet: components['schemas']['OrganizationReference'] | null;
        readonly title: string | null;
        readonly url: string | null;
        readonly publishedOn: components['schemas']['PartialDate'] | null;
        /** @enum {string} */
        readonly datePrecision: 'day' | 'month' | 'year';
        /** @enum {string} */
        readonly relation: 'reports' | 'quotes' | 'confirms' | 'denies';
      }[];
      readonly embeds: readonly {
        readonly url: string;
        readonly provider: string | null;
        readonly caption: string | null;
      }[];
      readonly corrections: readonly {
        /** @enum {string} */
        readonly kind: 'correction' | 'clarification' | 'update' | 'retraction';
        readonly text: string;
        /** Format: date-time */
        readonly date: string;
      }[];
      readonly placement: {
        /** @enum {string} */
        readonly position: 'lead' | 'top' | 'none';
        /** Format: date-time */
        readonly until: string | null;
      } | null;
      readonly seo: {
        readonly title: string | null;
        readonly description: string | null;
        readonly image: components['schemas']['FileReference'] | null;
      } | null;
      /** Format: date-time */
      readonly firstPublishedAt: string | null;
      /** Format: date-time */
      readonly updatedAt: string;
      /** @description Only where whole texts are given */
      readonly body?: readonly components['schemas']['Block'][];
    };
    /** @description An article as it stands beside a list */
    readonly ArticleCard: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'article';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly headline: string;
      readonly subheadline: string | null;
      /** @enum {string} */
      readonly kind: 'news' | 'analysis' | 'opinion' | 'interview' | 'explainer' | 'live';
      readonly summary: string | null;
      readonly category: components['schemas']['NamedRecord'] | null;
      readonly cover: {
        readonly image: components['schemas']['File'] | null;
        readonly alt: string | null;
        readonly caption: string | null;
        readonly credit: string | null;
      } | null;
      readonly authors: readonly components['schemas']['NamedRecord'][];
      /** Format: date-time */
      readonly firstPublishedAt: string | null;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly ArticleHit: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'article';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly headline: string;
      readonly subheadline: string | null;
      /** @enum {string} */
      readonly kind: 'news' | 'analysis' | 'opinion' | 'interview' | 'explainer' | 'live';
      readonly summary: string | null;
      readonly category: components['schemas']['NamedRecord'] | null;
      readonly cover: {
        readonly image: components['schemas']['File'] | null;
        readonly alt: string | null;
        readonly caption: string | null;
        readonly credit: string | null;
      } | null;
      readonly authors: readonly components['schemas']['NamedRecord'][];
      /** Format: date-time */
      readonly firstPublishedAt: string | null;
      /** Format: date-time */
      readonly updatedAt: string;
      readonly counts: components['schemas']['Counts'];
      /**
       * @description Why it was found
       * @enum {string}
       */
      readonly match: 'text' | 'name' | 'mention' | 'filter';
      readonly highlights: components['schemas']['Highlights'];
    };
    readonly ArticleReference: {
      /** @constant */
      readonly type: 'article';
      readonly id: string;
    };
    /** @description An article in short, with references */
    readonly ArticleSummary: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'article';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly headline: string;
      readonly subheadline: string | null;
      /** @enum {string} */
      readonly kind: 'news' | 'analysis' | 'opinion' | 'interview' | 'explainer' | 'live';
      readonly summary: string | null;
      readonly category: components['schemas']['CategoryReference'] | null;
      readonly cover: {
        readonly image: components['schemas']['FileReference'] | null;
        readonly alt: string | null;
        readonly caption: string | null;
        readonly credit: string | null;
      } | null;
      readonly authors: readonly components['schemas']['PersonReference'][];
      /** Format: date-time */
      readonly firstPublishedAt: string | null;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    /** @description A block of Strapi's editor, or a piece of text or a link in one */
    readonly Block: {
      /** @enum {string} */
      readonly type:
        'paragraph' | 'heading' | 'list' | 'list-item' | 'quote' | 'code' | 'image' | 'link' | 'text';
      readonly children?: readonly components['schemas']['Block'][];
      readonly text?: string;
      readonly bold?: boolean;
      readonly italic?: boolean;
      readonly underline?: boolean;
      readonly strikethrough?: boolean;
      readonly code?: boolean;
      readonly level?: number;
      /** @description ordered or unordered */
      readonly format?: string;
      readonly indentLevel?: number;
      readonly language?: string | null;
      readonly url?: string;
      readonly rel?: string | null;
      readonly target?: string | null;
      /** @description In a quote: the id of the statement that it quotes */
      readonly statement?: string;
      /** @description The picture */
      readonly image?: {
        readonly [key: string]: unknown;
      };
    };
    /** @description A record in short */
    readonly Card:
      | components['schemas']['StoryCard']
      | components['schemas']['PersonCard']
      | components['schemas']['CountryCard']
      | components['schemas']['OrganizationCard']
      | components['schemas']['DocumentCard']
      | components['schemas']['StatementCard']
      | components['schemas']['EventCard']
      | components['schemas']['CategoryCard'];
    readonly Category: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'category';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly name: string;
      readonly names: readonly {
        readonly text: string;
        readonly language: string;
        /** @enum {string} */
        readonly kind: 'official' | 'short' | 'alias' | 'former' | 'transliteration' | 'demonym';
      }[];
      readonly parent: components['schemas']['CategoryReference'] | null;
      readonly mediaTopic: string | null;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly CategoryCard: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'category';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly name: string;
      readonly mediaTopic: string | null;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly CategoryHit: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'category';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly name: string;
      readonly mediaTopic: string | null;
      /** Format: date-time */
      readonly updatedAt: string;
      /**
       * @description Why it was found
       * @enum {string}
       */
      readonly match: 'text' | 'name' | 'mention' | 'filter';
      readonly highlights: components['schemas']['Highlights'];
    };
    readonly CategoryReference: {
      /** @constant */
      readonly type: 'category';
      readonly id: string;
    };
    readonly Change: {
      /** @enum {string} */
      readonly change: 'created' | 'changed' | 'withdrawn';
      readonly id: string;
      /** @enum {string} */
      readonly type:
        'article' | 'person' | 'country' | 'organization' | 'document' | 'statement' | 'event' | 'category';
      readonly locale: components['schemas']['Locale'];
      readonly slug: string | null;
      /** @description Grows with every change of what is public */
      readonly version: number;
      /** Format: date-time */
      readonly at: string;
      readonly node: components['schemas']['Node'] | null;
    };
    readonly Changes: {
      readonly data: readonly components['schemas']['Change'][];
      readonly included?: readonly components['schemas']['File'][];
      readonly meta: {
        /** @description Where to go on: what the next question gives as `after` */
        readonly next: string;
      };
    };
    readonly Comment: {
      readonly id: string;
      /** @description The comment that it answers */
      readonly parent: string | null;
      /** @description 0 of one that begins a thread */
      readonly depth: number;
      /** @description False where only its place is left, for it has answers */
      readonly isShown: boolean;
      readonly author: {
        readonly name: string;
      } | null;
      /** @description Plain text, to be escaped by whoever shows it */
      readonly body: string | null;
      /** @description The same, safe to show: `p`, `br` and `a`, and nothing else */
      readonly html: string | null;
      /** Format: date-time */
      readonly createdAt: string | null;
      /** Format: date-time */
      readonly editedAt: string | null;
      readonly own?: components['schemas']['OwnComment'];
    };
    readonly CommentAnswer: {
      readonly data: components['schemas']['Comment'];
    };
    readonly CommentReplies: {
      readonly data: readonly components['schemas']['Comment'][];
      readonly meta: {
        /** @description Where to go on: what the next question gives as `after`; null at the end */
        readonly next: string | null;
        readonly locale: components['schemas']['Locale'];
      };
    };
    readonly CommentReport: {
      /** @enum {string} */
      readonly reason: 'spam' | 'abuse' | 'hate' | 'falsehood' | 'off-topic' | 'other';
      readonly note?: string | null;
    };
    readonly CommentThread: {
      readonly id: string;
      /** @description The comment that it answers */
      readonly parent: string | null;
      /** @description 0 of one that begins a thread */
      readonly depth: number;
      /** @description False where only its place is left, for it has answers */
      readonly isShown: boolean;
      readonly author: {
        readonly name: string;
      } | null;
      /** @description Plain text, to be escaped by whoever shows it */
      readonly body: string | null;
      /** @description The same, safe to show: `p`, `br` and `a`, and nothing else */
      readonly html: string | null;
      /** Format: date-time */
      readonly createdAt: string | null;
      /** Format: date-time */
      readonly editedAt: string | null;
      readonly own?: components['schemas']['OwnComment'];
      readonly replies: readonly components['schemas']['Comment'][];
      /** @description Where to go on: what the next question gives as `after`; null at the end */
      readonly moreReplies: string | null;
    };
    readonly CommentThreads: {
      readonly data: readonly components['schemas']['CommentThread'][];
      readonly meta: {
        /** @description Where to go on: what the next question gives as `after`; null at the end */
        readonly next: string | null;
        readonly locale: components['schemas']['Locale'];
        /** @enum {string} */
        readonly order: 'newest' | 'oldest';
        readonly limit: number;
        /** @description Whether comments may be written */
        readonly isOpen: boolean;
        readonly comments: number;
      };
    };
    readonly Country: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'country';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly name: string;
      readonly names: readonly {
        readonly text: string;
        readonly language: string;
        /** @enum {string} */
        readonly kind: 'official' | 'short' | 'alias' | 'former' | 'transliteration' | 'demonym';
      }[];
      readonly alpha2: string;
      readonly alpha3: string;
      readonly numeric: string;
      readonly capital: string | null;
      readonly region: string | null;
      readonly wikidataId: string | null;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly CountryCard: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'country';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly name: string;
      readonly alpha2: string;
      readonly alpha3: string;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly CountryHit: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'country';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly name: string;
      readonly alpha2: string;
      readonly alpha3: string;
      /** Format: date-time */
      readonly updatedAt: string;
      /**
       * @description Why it was found
       * @enum {string}
       */
      readonly match: 'text' | 'name' | 'mention' | 'filter';
      readonly highlights: components['schemas']['Highlights'];
    };
    readonly CountryReference: {
      /** @constant */
      readonly type: 'country';
      readonly id: string;
    };
    readonly Counts: {
      readonly views: number;
      readonly comments: number;
    };
    readonly CountsAnswer: {
      readonly data: components['schemas']['Counts'];
      readonly meta: {
        readonly locale: components['schemas']['Locale'];
      };
    };
    readonly DiffPiece:
      | {
          /** @enum {string} */
          readonly kind: 'same' | 'added' | 'removed';
          readonly text: string;
        }
      | {
          /** @constant */
          readonly kind: 'skipped';
          readonly characters: number;
        };
    readonly Document: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'document';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly title: string;
      readonly names: readonly {
        readonly text: string;
        readonly language: string;
        /** @enum {string} */
        readonly kind: 'official' | 'short' | 'alias' | 'former' | 'transliteration' | 'demonym';
      }[];
      /** @enum {string} */
      readonly kind:
        | 'letter'
        | 'bill'
        | 'law'
        | 'decree'
        | 'treaty'
        | 'resolution'
        | 'statement'
        | 'speech'
        | 'report'
        | 'interview'
        | 'article'
        | 'other';
      readonly number: string | null;
      readonly date: components['schemas']['PartialDate'] | null;
      /** @enum {string} */
      readonly datePrecision: 'day' | 'month' | 'year';
      readonly authors: readonly components['schemas']['PersonReference'][];
      readonly authorOrganizations: readonly components['schemas']['OrganizationReference'][];
      readonly addressees: readonly components['schemas']['PersonReference'][];
      readonly addresseeOrganizations: readonly components['schemas']['OrganizationReference'][];
      readonly countries: readonly components['schemas']['CountryReference'][];
      readonly inReplyTo: components['schemas']['DocumentReference'] | null;
      readonly concerns: readonly components['schemas']['DocumentReference'][];
      readonly stages: readonly {
        /** @enum {string} */
        readonly stage:
          | 'introduced'
          | 'under-consideration'
          | 'adopted'
          | 'signed'
          | 'in-force'
          | 'rejected'
          | 'withdrawn'
          | 'repealed';
        readonly date: components['schemas']['PartialDate'] | null;
        /** @enum {string} */
        readonly datePrecision: 'day' | 'month' | 'year';
        readonly body: components['schemas']['OrganizationReference'] | null;
      }[];
      /** @enum {string} */
      readonly existence: 'seen' | 'reported';
      readonly publishedVia: string | null;
      readonly publishedBy: string | null;
      readonly publishedByOrganization: components['schemas']['OrganizationReference'] | null;
      readonly language: string | null;
      readonly summary: string | null;
      readonly text: string | null;
      readonly files: readonly components['schemas']['FileReference'][];
      readonly sourceUrl: string | null;
      readonly archivedUrl: string | null;
      readonly sources: readonly {
        readonly outlet: components['schemas']['OrganizationReference'] | null;
        readonly title: string | null;
        readonly url: string | null;
        readonly publishedOn: components['schemas']['PartialDate'] | null;
        /** @enum {string} */
        readonly datePrecision: 'day' | 'month' | 'year';
        /** @enum {string} */
        readonly relation: 'reports' | 'quotes' | 'confirms' | 'denies';
      }[];
      readonly translations: readonly {
        readonly language: string;
        readonly title: string | null;
        readonly text: string | null;
        readonly place: string | null;
      }[];
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly DocumentCard: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'document';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly title: string;
      /** @enum {string} */
      readonly kind:
        | 'letter'
        | 'bill'
        | 'law'
        | 'decree'
        | 'treaty'
        | 'resolution'
        | 'statement'
        | 'speech'
        | 'report'
        | 'interview'
        | 'article'
        | 'other';
      readonly number: string | null;
      readonly date: components['schemas']['PartialDate'] | null;
      /** @enum {string} */
      readonly datePrecision: 'day' | 'month' | 'year';
      /** @enum {string} */
      readonly existence: 'seen' | 'reported';
      readonly summary: string | null;
      readonly authors: readonly components['schemas']['PersonReference'][];
      readonly authorOrganizations: readonly components['schemas']['OrganizationReference'][];
      readonly addressees: readonly components['schemas']['PersonReference'][];
      readonly addresseeOrganizations: readonly components['schemas']['OrganizationReference'][];
      readonly inReplyTo: components['schemas']['DocumentReference'] | null;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly DocumentHit: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'document';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly title: string;
      /** @enum {string} */
      readonly kind:
        | 'letter'
        | 'bill'
        | 'law'
        | 'decree'
        | 'treaty'
        | 'resolution'
        | 'statement'
        | 'speech'
        | 'report'
        | 'interview'
        | 'article'
        | 'other';
      readonly number: string | null;
      readonly date: components['schemas']['PartialDate'] | null;
      /** @enum {string} */
      readonly datePrecision: 'day' | 'month' | 'year';
      /** @enum {string} */
      readonly existence: 'seen' | 'reported';
      readonly summary: string | null;
      readonly authors: readonly components['schemas']['PersonReference'][];
      readonly authorOrganizations: readonly components['schemas']['OrganizationReference'][];
      readonly addressees: readonly components['schemas']['PersonReference'][];
      readonly addresseeOrganizations: readonly components['schemas']['OrganizationReference'][];
      readonly inReplyTo: components['schemas']['DocumentReference'] | null;
      /** Format: date-time */
      readonly updatedAt: string;
      /**
       * @description Why it was found
       * @enum {string}
       */
      readonly match: 'text' | 'name' | 'mention' | 'filter';
      readonly highlights: components['schemas']['Highlights'];
    };
    readonly DocumentReference: {
      /** @constant */
      readonly type: 'document';
      readonly id: string;
    };
    readonly Dossier: {
      readonly data: components['schemas']['Node'];
      readonly included: readonly components['schemas']['IncludedCard'][];
      readonly sections: {
        readonly articles: components['schemas']['DossierSection'];
        readonly statements: components['schemas']['DossierSection'];
        readonly 'documents-written': components['schemas']['DossierSection'];
        readonly 'documents-received': components['schemas']['DossierSection'];
        readonly 'documents-about': components['schemas']['DossierSection'];
        readonly events: components['schemas']['DossierSection'];
      };
      readonly meta: {
        readonly locale: components['schemas']['Locale'];
        readonly fallback: components['schemas']['Fallback'];
      };
    };
    readonly DossierSection: {
      readonly count: number;
      readonly data: readonly components['schemas']['Card'][];
      /** @description Where to go on: what the next question gives as `after`; null at the end */
      readonly next: string | null;
    };
    readonly EditedComment: {
      /** @description Plain text: at most 3000 characters, 100 lines and 2 links */
      readonly body: string;
    };
    /** @description Strapi's envelope of errors */
    readonly Error: {
      readonly data: null;
      readonly error: {
        readonly status: number;
        readonly name: string;
        readonly message: string;
        /** @description What is known more closely; it depends on the error */
        readonly details?: {
          /** @description The parameter that is wrong */
          readonly parameter?: string;
          /** @description The languages in which there is a version */
          readonly availableLocales?: readonly components['schemas']['Locale'][];
          /** @description What is wrong with what was sent, by field */
          readonly errors?: readonly ({
            /** @description The field */
            readonly path: readonly (string | number)[];
            readonly message: string;
            readonly name?: string;
          } & {
            readonly [key: string]: unknown;
          })[];
          /** @description Seconds to wait, as in `Retry-After` */
          readonly retryAfter?: number;
        } & {
          readonly [key: string]: unknown;
        };
      };
    };
    readonly Event: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'event';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly title: string;
      /** @enum {string} */
      readonly kind: 'meeting' | 'visit' | 'invitation' | 'sanction' | 'vote' | 'protest' | 'court' | 'other';
      /** @enum {string} */
      readonly certainty: 'planned' | 'alleged' | 'reported' | 'confirmed' | 'denied' | 'cancelled';
      readonly date: components['schemas']['PartialDate'] | null;
      readonly endDate: components['schemas']['PartialDate'] | null;
      /** @enum {string} */
      readonly datePrecision: 'day' | 'month' | 'year';
      readonly place: string | null;
      readonly description: string | null;
      readonly actors: {
        readonly people: readonly components['schemas']['PersonReference'][];
        readonly organizations: readonly components['schemas']['OrganizationReference'][];
        readonly countries: readonly components['schemas']['CountryReference'][];
      } | null;
      readonly targets: {
        readonly people: readonly components['schemas']['PersonReference'][];
        readonly organizations: readonly components['schemas']['OrganizationReference'][];
        readonly countries: readonly components['schemas']['CountryReference'][];
      } | null;
      readonly documents: readonly components['schemas']['DocumentReference'][];
      readonly statements: readonly components['schemas']['StatementReference'][];
      readonly sources: readonly {
        readonly outlet: components['schemas']['OrganizationReference'] | null;
        readonly title: string | null;
        readonly url: string | null;
        readonly publishedOn: components['schemas']['PartialDate'] | null;
        /** @enum {string} */
        readonly datePrecision: 'day' | 'month' | 'year';
        /** @enum {string} */
        readonly relation: 'reports' | 'quotes' | 'confirms' | 'denies';
      }[];
      readonly translations: readonly {
        readonly language: string;
        readonly title: string | null;
        readonly text: string | null;
        readonly place: string | null;
      }[];
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly EventCard: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'event';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly title: string;
      /** @enum {string} */
      readonly kind: 'meeting' | 'visit' | 'invitation' | 'sanction' | 'vote' | 'protest' | 'court' | 'other';
      /** @enum {string} */
      readonly certainty: 'planned' | 'alleged' | 'reported' | 'confirmed' | 'denied' | 'cancelled';
      readonly date: components['schemas']['PartialDate'] | null;
      readonly endDate: components['schemas']['PartialDate'] | null;
      /** @enum {string} */
      readonly datePrecision: 'day' | 'month' | 'year';
      readonly place: string | null;
      readonly actors: {
        readonly people: readonly components['schemas']['PersonReference'][];
        readonly organizations: readonly components['schemas']['OrganizationReference'][];
        readonly countries: readonly components['schemas']['CountryReference'][];
      } | null;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly EventHit: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'event';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly title: string;
      /** @enum {string} */
      readonly kind: 'meeting' | 'visit' | 'invitation' | 'sanction' | 'vote' | 'protest' | 'court' | 'other';
      /** @enum {string} */
      readonly certainty: 'planned' | 'alleged' | 'reported' | 'confirmed' | 'denied' | 'cancelled';
      readonly date: components['schemas']['PartialDate'] | null;
      readonly endDate: components['schemas']['PartialDate'] | null;
      /** @enum {string} */
      readonly datePrecision: 'day' | 'month' | 'year';
      readonly place: string | null;
      readonly actors: {
        readonly people: readonly components['schemas']['PersonReference'][];
        readonly organizations: readonly components['schemas']['OrganizationReference'][];
        readonly countries: readonly components['schemas']['CountryReference'][];
      } | null;
      /** Format: date-time */
      readonly updatedAt: string;
      /**
       * @description Why it was found
       * @enum {string}
       */
      readonly match: 'text' | 'name' | 'mention' | 'filter';
      readonly highlights: components['schemas']['Highlights'];
    };
    readonly EventReference: {
      /** @constant */
      readonly type: 'event';
      readonly id: string;
    };
    readonly Facets: {
      readonly type: readonly {
        /** @enum {string} */
        readonly type:
          'article' | 'person' | 'country' | 'organization' | 'document' | 'statement' | 'event' | 'category';
        readonly count: number;
      }[];
      readonly category: readonly {
        readonly type: string;
        readonly id: string;
        readonly slug: string | null;
        readonly name: string;
        readonly count: number;
      }[];
      readonly person: readonly {
        readonly type: string;
        readonly id: string;
        readonly slug: string | null;
        readonly name: string;
        readonly count: number;
      }[];
      readonly country: readonly {
        readonly type: string;
        readonly id: string;
        readonly slug: string | null;
        readonly name: string;
        readonly count: number;
      }[];
      readonly year: readonly {
        readonly year: number;
        readonly count: number;
      }[];
    };
    /** @description Which records are named in another language than the asked one */
    readonly Fallback:
      | readonly {
          readonly locale: string;
          readonly ids: readonly string[];
        }[]
      | null;
    /** @description A picture or another file of the media library */
    readonly File: {
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'file';
      /** Format: uri */
      readonly url: string;
      readonly alternativeText: string | null;
      readonly caption: string | null;
      readonly mime: string | null;
      readonly width: number | null;
      readonly height: number | null;
      /** @description Smaller copies, by their names */
      readonly formats: {
        readonly [key: string]: {
          /** Format: uri */
          readonly url: string;
          readonly width: number | null;
          readonly height: number | null;
        };
      };
    };
    readonly FileReference: {
      /** @constant */
      readonly type: 'file';
      readonly id: string;
    };
    /** @description HTML that is safe to show, with what was found in `mark` */
    readonly Highlights: {
      readonly title?: string;
      readonly summary?: string;
      readonly text?: string;
    };
    /** @description A record in short, or a file, to which others refer */
    readonly IncludedCard:
      | components['schemas']['ArticleCard']
      | components['schemas']['PersonCard']
      | components['schemas']['CountryCard']
      | components['schemas']['OrganizationCard']
      | components['schemas']['DocumentCard']
      | components['schemas']['StatementCard']
      | components['schemas']['EventCard']
      | components['schemas']['CategoryCard']
      | components['schemas']['File'];
    /** @description JSON Feed 1.1 */
    readonly JsonFeed: {
      /** @constant */
      readonly version: 'https://jsonfeed.org/version/1.1';
      readonly title: string;
      /** Format: uri */
      readonly home_page_url?: string;
      /** Format: uri */
      readonly feed_url?: string;
      readonly items: readonly ({
        readonly id: string;
        readonly url: string;
        readonly title: string;
      } & {
        readonly [key: string]: unknown;
      })[];
    } & {
      readonly [key: string]: unknown;
    };
    /** @description Things of schema.org in one graph; the first is the article */
    readonly JsonLd: {
      /** @constant */
      readonly '@context': 'https://schema.org';
      readonly '@graph': readonly ({
        readonly '@type': string;
        readonly '@id'?: string;
      } & {
        readonly [key: string]: unknown;
      })[];
    };
    readonly Leaving: {
      readonly password: string;
      /**
       * @description Whether comments stay, without the name
       * @default keep
       * @enum {string}
       */
      readonly comments: 'keep' | 'remove';
    };
    /**
     * @description A language of the newsroom
     * @enum {string}
     */
    readonly Locale: 'en' | 'ru' | 'ky';
    readonly MostRead: {
      readonly data: readonly components['schemas']['StoryCard'][];
      /** @description What the cards refer to, each once; may be missing where they refer to nothing */
      readonly included?: readonly components['schemas']['IncludedCard'][];
      readonly meta: {
        readonly next: null;
        readonly locale: components['schemas']['Locale'];
        readonly fallback: components['schemas']['Fallback'];
        /** @enum {string} */
        readonly period: 'day' | 'week';
      };
    };
    /** @description A record with its name in the asked language */
    readonly NamedRecord: {
      readonly id: string;
      /** @enum {string} */
      readonly type:
        'article' | 'person' | 'country' | 'organization' | 'document' | 'statement' | 'event' | 'category';
      readonly slug: string | null;
      readonly name: string;
    };
    readonly NewComment: {
      /** @description Plain text: at most 3000 characters, 100 lines and 2 links */
      readonly body: string;
      /** @description The comment that it answers */
      readonly parent?: string | null;
    };
    /** @description A news item of IPTC ninjs 3.1 */
    readonly Ninjs: {
      readonly uri: string;
      readonly language?: string;
      readonly headlines?: readonly Record<string, never>[];
    } & {
      readonly [key: string]: unknown;
    };
    /** @description A public record */
    readonly Node:
      | components['schemas']['Article']
      | components['schemas']['Person']
      | components['schemas']['Country']
      | components['schemas']['Organization']
      | components['schemas']['Document']
      | components['schemas']['Statement']
      | components['schemas']['Event']
      | components['schemas']['Category'];
    readonly Organization: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'organization';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly name: string;
      readonly names: readonly {
        readonly text: string;
        readonly language: string;
        /** @enum {string} */
        readonly kind: 'official' | 'short' | 'alias' | 'former' | 'transliteration' | 'demonym';
      }[];
      /** @enum {string} */
      readonly kind:
        | 'government'
        | 'ministry'
        | 'parliament'
        | 'outlet'
        | 'ngo'
        | 'company'
        | 'intergovernmental'
        | 'party'
        | 'other';
      readonly country: components['schemas']['CountryReference'] | null;
      readonly parent: components['schemas']['OrganizationReference'] | null;
      readonly website: string | null;
      readonly wikidataId: string | null;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly OrganizationCard: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'organization';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly name: string;
      /** @enum {string} */
      readonly kind:
        | 'government'
        | 'ministry'
        | 'parliament'
        | 'outlet'
        | 'ngo'
        | 'company'
        | 'intergovernmental'
        | 'party'
        | 'other';
      readonly country: components['schemas']['CountryReference'] | null;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly OrganizationHit: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'organization';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly name: string;
      /** @enum {string} */
      readonly kind:
        | 'government'
        | 'ministry'
        | 'parliament'
        | 'outlet'
        | 'ngo'
        | 'company'
        | 'intergovernmental'
        | 'party'
        | 'other';
      readonly country: components['schemas']['CountryReference'] | null;
      /** Format: date-time */
      readonly updatedAt: string;
      /**
       * @description Why it was found
       * @enum {string}
       */
      readonly match: 'text' | 'name' | 'mention' | 'filter';
      readonly highlights: components['schemas']['Highlights'];
    };
    readonly OrganizationReference: {
      /** @constant */
      readonly type: 'organization';
      readonly id: string;
    };
    /** @description What its author is told of a comment, and nobody else */
    readonly OwnComment: {
      /** @enum {string} */
      readonly state: 'pending' | 'approved' | 'rejected';
      /** Format: date-time */
      readonly editableUntil: string | null;
    };
    /**
     * @description A date as far as it is known: 2024-02-12, 2024-02 or 2024
     * @example 2024-02-12
     * @example 2023-07
     */
    readonly PartialDate: string;
    readonly Person: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'person';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly name: string;
      readonly names: readonly {
        readonly text: string;
        readonly language: string;
        /** @enum {string} */
        readonly kind: 'official' | 'short' | 'alias' | 'former' | 'transliteration' | 'demonym';
      }[];
      readonly positions: readonly {
        readonly title: string;
        readonly organization: components['schemas']['OrganizationReference'] | null;
        readonly country: components['schemas']['CountryReference'] | null;
        readonly from: components['schemas']['PartialDate'] | null;
        /** @enum {string} */
        readonly fromPrecision: 'day' | 'month' | 'year';
        readonly to: components['schemas']['PartialDate'] | null;
        /** @enum {string} */
        readonly toPrecision: 'day' | 'month' | 'year';
      }[];
      readonly country: components['schemas']['CountryReference'] | null;
      readonly portrait: components['schemas']['FileReference'] | null;
      readonly biography: string | null;
      readonly wikidataId: string | null;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly PersonCard: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'person';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly name: string;
      readonly country: components['schemas']['CountryReference'] | null;
      readonly portrait: components['schemas']['FileReference'] | null;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly PersonHit: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'person';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly name: string;
      readonly country: components['schemas']['CountryReference'] | null;
      readonly portrait: components['schemas']['FileReference'] | null;
      /** Format: date-time */
      readonly updatedAt: string;
      /**
       * @description Why it was found
       * @enum {string}
       */
      readonly match: 'text' | 'name' | 'mention' | 'filter';
      readonly highlights: components['schemas']['Highlights'];
    };
    readonly PersonReference: {
      /** @constant */
      readonly type: 'person';
      readonly id: string;
    };
    /** @description The account of a reader, as he sees it himself */
    readonly ReaderAccount: {
      readonly id: number;
      readonly documentId: string;
      readonly username: string;
      readonly email: string;
      readonly provider: string | null;
      readonly confirmed: boolean | null;
      readonly blocked: boolean | null;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly updatedAt: string;
      /** Format: date-time */
      readonly publishedAt: string | null;
    };
    readonly Ready: {
      readonly data: {
        /** @constant */
        readonly ready: true;
        readonly checks: components['schemas']['ReadyChecks'];
      };
    };
    readonly ReadyChecks: {
      readonly database: boolean;
      readonly migrations: boolean;
      readonly graph: boolean;
      readonly seeded: boolean;
      /** @description false: this instance is about to end */
      readonly staying: boolean;
    };
    readonly RefreshToken: {
      /** @description What renews the token, once. It is in an answer only where it is in no cookie */
      readonly refreshToken?: string;
    };
    readonly RenewedToken: {
      /** @description Sent as `Authorization: Bearer`; good for ten minutes */
      readonly jwt: string;
      /** @description What renews the token, once. It is in an answer only where it is in no cookie */
      readonly refreshToken?: string;
    };
    readonly ReportAnswer: {
      readonly data: {
        readonly id: string;
        /** @constant */
        readonly isReported: true;
      };
    };
    readonly Revision: {
      readonly version: number;
      /** Format: date-time */
      readonly publishedAt: string;
      readonly isFirst: boolean;
      /** @description Of each part that changed, the words */
      readonly changes: {
        readonly headline?: readonly components['schemas']['DiffPiece'][];
        readonly subheadline?: readonly components['schemas']['DiffPiece'][];
        readonly summary?: readonly components['schemas']['DiffPiece'][];
        readonly body?: readonly components['schemas']['DiffPiece'][];
      };
    };
    readonly Revisions: {
      /** @description The corrections that readers are told, the first one first */
      readonly corrections: readonly {
        readonly kind: string;
        readonly text: string;
        readonly date: string | null;
      }[];
      readonly data: readonly components['schemas']['Revision'][];
      readonly meta: {
        /** @description Where to go on: what the next question gives as `after`; null at the end */
        readonly next: string | null;
        readonly locale: components['schemas']['Locale'];
      };
    };
    /** @description A record in short, and why it was found */
    readonly SearchHit:
      | components['schemas']['ArticleHit']
      | components['schemas']['PersonHit']
      | components['schemas']['CountryHit']
      | components['schemas']['OrganizationHit']
      | components['schemas']['DocumentHit']
      | components['schemas']['StatementHit']
      | components['schemas']['EventHit']
      | components['schemas']['CategoryHit'];
    readonly SearchPage: {
      readonly data: readonly components['schemas']['SearchHit'][];
      /** @description What the cards refer to, each once; may be missing where they refer to nothing */
      readonly included?: readonly components['schemas']['IncludedCard'][];
      readonly meta: {
        /** @description Where to go on: what the next question gives as `after`; null at the end */
        readonly next: string | null;
        readonly locale: components['schemas']['Locale'];
        readonly fallback: components['schemas']['Fallback'];
        readonly total: {
          readonly count: number;
          readonly isExact: boolean;
        };
        readonly facets: components['schemas']['Facets'];
      };
    };
    readonly SectionPage: {
      readonly data: readonly components['schemas']['Card'][];
      /** @description What the cards refer to, each once; may be missing where they refer to nothing */
      readonly included?: readonly components['schemas']['IncludedCard'][];
      readonly meta: {
        /** @description Where to go on: what the next question gives as `after`; null at the end */
        readonly next: string | null;
        readonly locale: components['schemas']['Locale'];
        readonly fallback: components['schemas']['Fallback'];
        readonly count: number;
      };
    };
    readonly SignIn: {
      /** @description The address, or the name */
      readonly identifier: string;
      readonly password: string;
    };
    readonly SignOut: {
      /** @description What renews the token, once. It is in an answer only where it is in no cookie */
      readonly refreshToken?: string;
      /**
       * @description Signs the reader out everywhere
       * @enum {string}
       */
      readonly scope?: 'all';
    };
    readonly SignedIn: {
      /** @description Sent as `Authorization: Bearer`; good for ten minutes */
      readonly jwt: string;
      /** @description What renews the token, once. It is in an answer only where it is in no cookie */
      readonly refreshToken?: string;
      readonly user: components['schemas']['ReaderAccount'];
    };
    readonly SignedOut: {
      /** @constant */
      readonly ok: true;
    };
    readonly Statement: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'statement';
      readonly slug: null;
      readonly locale: components['schemas']['Locale'];
      readonly text: string;
      /** @enum {string} */
      readonly kind: 'quote' | 'paraphrase' | 'report';
      readonly speakers: readonly components['schemas']['PersonReference'][];
      readonly speakerOrganizations: readonly components['schemas']['OrganizationReference'][];
      readonly addressees: readonly components['schemas']['PersonReference'][];
      readonly attribution: string | null;
      readonly document: components['schemas']['DocumentReference'] | null;
      readonly about: readonly components['schemas']['DocumentReference'][];
      readonly aboutCountries: readonly components['schemas']['CountryReference'][];
      readonly reportedBy: components['schemas']['OrganizationReference'] | null;
      readonly date: components['schemas']['PartialDate'] | null;
      /** @enum {string} */
      readonly datePrecision: 'day' | 'month' | 'year';
      readonly language: string | null;
      readonly originalText: string | null;
      readonly translations: readonly {
        readonly language: string;
        readonly title: string | null;
        readonly text: string | null;
        readonly place: string | null;
      }[];
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly StatementCard: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'statement';
      readonly slug: null;
      readonly locale: components['schemas']['Locale'];
      readonly text: string;
      /** @enum {string} */
      readonly kind: 'quote' | 'paraphrase' | 'report';
      readonly date: components['schemas']['PartialDate'] | null;
      /** @enum {string} */
      readonly datePrecision: 'day' | 'month' | 'year';
      readonly attribution: string | null;
      readonly speakers: readonly components['schemas']['PersonReference'][];
      readonly speakerOrganizations: readonly components['schemas']['OrganizationReference'][];
      readonly document: components['schemas']['DocumentReference'] | null;
      readonly reportedBy: components['schemas']['OrganizationReference'] | null;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly StatementHit: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'statement';
      readonly slug: null;
      readonly locale: components['schemas']['Locale'];
      readonly text: string;
      /** @enum {string} */
      readonly kind: 'quote' | 'paraphrase' | 'report';
      readonly date: components['schemas']['PartialDate'] | null;
      /** @enum {string} */
      readonly datePrecision: 'day' | 'month' | 'year';
      readonly attribution: string | null;
      readonly speakers: readonly components['schemas']['PersonReference'][];
      readonly speakerOrganizations: readonly components['schemas']['OrganizationReference'][];
      readonly document: components['schemas']['DocumentReference'] | null;
      readonly reportedBy: components['schemas']['OrganizationReference'] | null;
      /** Format: date-time */
      readonly updatedAt: string;
      /**
       * @description Why it was found
       * @enum {string}
       */
      readonly match: 'text' | 'name' | 'mention' | 'filter';
      readonly highlights: components['schemas']['Highlights'];
    };
    readonly StatementReference: {
      /** @constant */
      readonly type: 'statement';
      readonly id: string;
    };
    readonly Story: {
      readonly data: components['schemas']['StoryArticle'];
      /** @description What the story leads to, and what that leads to, each once */
      readonly included: readonly components['schemas']['StoryNode'][];
      readonly meta: {
        readonly locale: components['schemas']['Locale'];
        readonly fallback: components['schemas']['Fallback'];
        readonly counts: components['schemas']['Counts'];
      };
    };
    /** @description An article with its text */
    readonly StoryArticle: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /** @constant */
      readonly type: 'article';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly headline: string;
      readonly subheadline: string | null;
      /** @enum {string} */
      readonly kind: 'news' | 'analysis' | 'opinion' | 'interview' | 'explainer' | 'live';
      readonly summary: string | null;
      readonly dateline: string | null;
      readonly category: components['schemas']['CategoryReference'] | null;
      readonly topics: readonly components['schemas']['CategoryReference'][];
      readonly authors: readonly components['schemas']['PersonReference'][];
      readonly people: readonly components['schemas']['PersonReference'][];
      readonly countries: readonly components['schemas']['CountryReference'][];
      readonly organizations: readonly components['schemas']['OrganizationReference'][];
      readonly documents: readonly components['schemas']['DocumentReference'][];
      readonly statements: readonly components['schemas']['StatementReference'][];
      readonly events: readonly components['schemas']['EventReference'][];
      readonly related: readonly components['schemas']['ArticleReference'][];
      readonly cover: {
        readonly image: components['schemas']['FileReference'] | null;
        readonly alt: string | null;
        readonly caption: string | null;
        readonly credit: string | null;
      } | null;
      readonly sources: readonly {
        readonly outlet: components['schemas']['OrganizationReference'] | null;
        readonly title: string | null;
        readonly url: string | null;
        readonly publishedOn: components['schemas']['PartialDate'] | null;
        /** @enum {string} */
        readonly datePrecision: 'day' | 'month' | 'year';
        /** @enum {string} */
        readonly relation: 'reports' | 'quotes' | 'confirms' | 'denies';
      }[];
      readonly embeds: readonly {
        readonly url: string;
        readonly provider: string | null;
        readonly caption: string | null;
      }[];
      readonly corrections: readonly {
        /** @enum {string} */
        readonly kind: 'correction' | 'clarification' | 'update' | 'retraction';
        readonly text: string;
        /** Format: date-time */
        readonly date: string;
      }[];
      readonly placement: {
        /** @enum {string} */
        readonly position: 'lead' | 'top' | 'none';
        /** Format: date-time */
        readonly until: string | null;
      } | null;
      readonly seo: {
        readonly title: string | null;
        readonly description: string | null;
        readonly image: components['schemas']['FileReference'] | null;
      } | null;
      /** Format: date-time */
      readonly firstPublishedAt: string | null;
      /** Format: date-time */
      readonly updatedAt: string;
      /** @description The text: blocks, or with `body=html` or `body=text` a string */
      readonly body: readonly components['schemas']['Block'][] | string;
    };
    /** @description An article as lists show it */
    readonly StoryCard: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'article';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly headline: string;
      readonly subheadline: string | null;
      /** @enum {string} */
      readonly kind: 'news' | 'analysis' | 'opinion' | 'interview' | 'explainer' | 'live';
      readonly summary: string | null;
      readonly category: components['schemas']['NamedRecord'] | null;
      readonly cover: {
        readonly image: components['schemas']['File'] | null;
        readonly alt: string | null;
        readonly caption: string | null;
        readonly credit: string | null;
      } | null;
      readonly authors: readonly components['schemas']['NamedRecord'][];
      /** Format: date-time */
      readonly firstPublishedAt: string | null;
      /** Format: date-time */
      readonly updatedAt: string;
      readonly counts: components['schemas']['Counts'];
    };
    readonly StoryList: {
      readonly data: readonly components['schemas']['StoryCard'][];
      /** @description What the cards refer to, each once; may be missing where they refer to nothing */
      readonly included?: readonly components['schemas']['IncludedCard'][];
      readonly meta: {
        /** @description Where to go on: what the next question gives as `after`; null at the end */
        readonly next: string | null;
        readonly locale: components['schemas']['Locale'];
        readonly fallback: components['schemas']['Fallback'];
      };
    };
    /** @description What a story leads to: whole records, articles in short, and files */
    readonly StoryNode:
      | components['schemas']['ArticleSummary']
      | components['schemas']['Person']
      | components['schemas']['Country']
      | components['schemas']['Organization']
      | components['schemas']['Document']
      | components['schemas']['Statement']
      | components['schemas']['Event']
      | components['schemas']['Category']
      | components['schemas']['File'];
    readonly Thread: {
      readonly data: readonly components['schemas']['ThreadDocument'][];
      readonly included: readonly components['schemas']['IncludedCard'][];
      readonly meta: {
        /** @description Where to go on: what the next question gives as `after`; null at the end */
        readonly next: string | null;
        readonly locale: components['schemas']['Locale'];
        readonly fallback: components['schemas']['Fallback'];
        readonly count: number;
        readonly truncated: boolean;
      };
    };
    readonly ThreadDocument: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /** @constant */
      readonly type: 'document';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly title: string;
      /** @enum {string} */
      readonly kind:
        | 'letter'
        | 'bill'
        | 'law'
        | 'decree'
        | 'treaty'
        | 'resolution'
        | 'statement'
        | 'speech'
        | 'report'
        | 'interview'
        | 'article'
        | 'other';
      readonly number: string | null;
      readonly date: components['schemas']['PartialDate'] | null;
      /** @enum {string} */
      readonly datePrecision: 'day' | 'month' | 'year';
      /** @enum {string} */
      readonly existence: 'seen' | 'reported';
      readonly summary: string | null;
      readonly authors: readonly components['schemas']['PersonReference'][];
      readonly authorOrganizations: readonly components['schemas']['OrganizationReference'][];
      readonly addressees: readonly components['schemas']['PersonReference'][];
      readonly addresseeOrganizations: readonly components['schemas']['OrganizationReference'][];
      readonly inReplyTo: components['schemas']['DocumentReference'] | null;
      /** Format: date-time */
      readonly updatedAt: string;
      readonly concerns: readonly components['schemas']['DocumentReference'][];
    };
    readonly Timeline: {
      readonly data: readonly components['schemas']['TimelineItem'][];
      /** @description What the cards refer to, each once; may be missing where they refer to nothing */
      readonly included?: readonly components['schemas']['IncludedCard'][];
      readonly meta: {
        /** @description Where to go on: what the next question gives as `after`; null at the end */
        readonly next: string | null;
        readonly locale: components['schemas']['Locale'];
        readonly fallback: components['schemas']['Fallback'];
      };
    };
    readonly TimelineArticle: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'article';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly headline: string;
      readonly subheadline: string | null;
      /** @enum {string} */
      readonly kind: 'news' | 'analysis' | 'opinion' | 'interview' | 'explainer' | 'live';
      readonly summary: string | null;
      readonly category: components['schemas']['NamedRecord'] | null;
      readonly cover: {
        readonly image: components['schemas']['File'] | null;
        readonly alt: string | null;
        readonly caption: string | null;
        readonly credit: string | null;
      } | null;
      readonly authors: readonly components['schemas']['NamedRecord'][];
      /** Format: date-time */
      readonly firstPublishedAt: string | null;
      /** Format: date-time */
      readonly updatedAt: string;
      readonly counts: components['schemas']['Counts'];
      /** Format: date-time */
      readonly date: string;
    };
    readonly TimelineDocument: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'document';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly title: string;
      /** @enum {string} */
      readonly kind:
        | 'letter'
        | 'bill'
        | 'law'
        | 'decree'
        | 'treaty'
        | 'resolution'
        | 'statement'
        | 'speech'
        | 'report'
        | 'interview'
        | 'article'
        | 'other';
      readonly number: string | null;
      readonly date: components['schemas']['PartialDate'];
      /** @enum {string} */
      readonly datePrecision: 'day' | 'month' | 'year';
      /** @enum {string} */
      readonly existence: 'seen' | 'reported';
      readonly summary: string | null;
      readonly authors: readonly components['schemas']['PersonReference'][];
      readonly authorOrganizations: readonly components['schemas']['OrganizationReference'][];
      readonly addressees: readonly components['schemas']['PersonReference'][];
      readonly addresseeOrganizations: readonly components['schemas']['OrganizationReference'][];
      readonly inReplyTo: components['schemas']['DocumentReference'] | null;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    readonly TimelineEvent: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'event';
      /** @description What stands in addresses; an editor may change it */
      readonly slug: string | null;
      readonly locale: components['schemas']['Locale'];
      readonly title: string;
      /** @enum {string} */
      readonly kind: 'meeting' | 'visit' | 'invitation' | 'sanction' | 'vote' | 'protest' | 'court' | 'other';
      /** @enum {string} */
      readonly certainty: 'planned' | 'alleged' | 'reported' | 'confirmed' | 'denied' | 'cancelled';
      readonly date: components['schemas']['PartialDate'];
      readonly endDate: components['schemas']['PartialDate'] | null;
      /** @enum {string} */
      readonly datePrecision: 'day' | 'month' | 'year';
      readonly place: string | null;
      readonly actors: {
        readonly people: readonly components['schemas']['PersonReference'][];
        readonly organizations: readonly components['schemas']['OrganizationReference'][];
        readonly countries: readonly components['schemas']['CountryReference'][];
      } | null;
      /** Format: date-time */
      readonly updatedAt: string;
    };
    /** @description Something dated */
    readonly TimelineItem:
      | components['schemas']['TimelineArticle']
      | components['schemas']['TimelineDocument']
      | components['schemas']['TimelineStatement']
      | components['schemas']['TimelineEvent'];
    readonly TimelineStatement: {
      /** @description The identity of the record, in all languages and for good */
      readonly id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      readonly type: 'statement';
      readonly slug: null;
      readonly locale: components['schemas']['Locale'];
      readonly text: string;
      /** @enum {string} */
      readonly kind: 'quote' | 'paraphrase' | 'report';
      readonly date: components['schemas']['PartialDate'];
      /** @enum {string} */
      readonly datePrecision: 'day' | 'month' | 'year';
      readonly attribution: string | null;
      readonly speakers: readonly components['schemas']['PersonReference'][];
      readonly speakerOrganizations: readonly components['schemas']['OrganizationReference'][];
      readonly document: components['schemas']['DocumentReference'] | null;
      readonly reportedBy: components['schemas']['OrganizationReference'] | null;
      /** Format: date-time */
      readonly updatedAt: string;
    };
  };
  responses: {
    /** @description Nothing changed since the answer with this `If-None-Match` */
    readonly NotModified: {
      headers: {
        readonly ETag: components['headers']['ETag'];
        readonly 'Cache-Control': components['headers']['CacheControl'];
        readonly 'Surrogate-Key': components['headers']['SurrogateKey'];
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The slug was renamed, or belongs to another language */
    readonly Moved: {
      headers: {
        readonly Location: components['headers']['Location'];
        readonly 'Cache-Control': components['headers']['CacheControl'];
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content?: never;
    };
    /** @description A parameter or the body is wrong; the message names it */
    readonly BadRequest: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "data": null,
         *       "error": {
         *         "status": 400,
         *         "name": "ValidationError",
         *         "message": "Invalid parameter \"limit\": it is a whole number from 1 to 100",
         *         "details": {
         *           "parameter": "limit"
         *         }
         *       }
         *     }
         */
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description What was sent is wrong; `details.errors` names each field */
    readonly WrongField: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "data": null,
         *       "error": {
         *         "status": 400,
         *         "name": "ValidationError",
         *         "message": "A comment says something",
         *         "details": {
         *           "errors": [
         *             {
         *               "path": [
         *                 "body"
         *               ],
         *               "message": "A comment says something",
         *               "name": "ValidationError"
         *             }
         *           ]
         *         }
         *       }
         *     }
         */
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description The token is wrong */
    readonly Unauthorized: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description This may not be done with this token, or without one */
    readonly Forbidden: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description There is no such thing, or the public may not see it */
    readonly NotFound: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "data": null,
         *       "error": {
         *         "status": 404,
         *         "name": "NotFoundError",
         *         "message": "No version in \"ky\"",
         *         "details": {
         *           "availableLocales": [
         *             "en",
         *             "ru"
         *           ]
         *         }
         *       }
         *     }
         */
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description The request is too large */
    readonly TooLarge: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description Too many attempts */
    readonly TooManyRequests: {
      headers: {
        readonly 'Retry-After': components['headers']['RetryAfter'];
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description This instance cannot serve; `details.checks` tells why */
    readonly NotReady: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description A fault of the server */
    readonly Failed: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
  };
  parameters: {
    /** @description The ETag of the answer that is there already */
    readonly IfNoneMatch: string;
  };
  requestBodies: never;
  headers: {
    /** @description Names this answer: with `If-None-Match` it is 304 as long as nothing changed. Counters stand outside it */
    readonly ETag: string;
    /** @description How long caches may keep it */
    readonly CacheControl: string;
    /** @description The latest change of anything in it */
    readonly LastModified: string;
    /** @description Ids of all records in it, `lists` where any new record might belong into it, or `everything` */
    readonly SurrogateKey: string;
    /** @description Name it when you report something */
    readonly RequestId: string;
    /** @description The address that it has now */
    readonly Location: string;
    /** @description Seconds */
    readonly RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly getHealth: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description It does */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly getAccountData: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The account, its comments and reports */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AccountDataAnswer'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly deleteAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Leaving'];
      };
    };
    readonly responses: {
      /** @description It is gone */
      readonly 204: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['WrongField'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 413: components['responses']['TooLarge'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly postAuthLocal: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description `none` asks for the refresh token in the answer instead of a cookie: for apps that are no browser */
        readonly 'X-Strapi-Refresh-Cookie'?: 'none' | 'httpOnly';
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SignIn'];
      };
    };
    readonly responses: {
      /** @description It is so */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignedIn'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 413: components['responses']['TooLarge'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly postAuthLogout: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description `none` asks for the refresh token in the answer instead of a cookie: for apps that are no browser */
        readonly 'X-Strapi-Refresh-Cookie'?: 'none' | 'httpOnly';
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly 'application/json': components['schemas']['SignOut'];
      };
    };
    readonly responses: {
      /** @description It is so */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignedOut'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 413: components['responses']['TooLarge'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly postAuthRefresh: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description `none` asks for the refresh token in the answer instead of a cookie: for apps that are no browser */
        readonly 'X-Strapi-Refresh-Cookie'?: 'none' | 'httpOnly';
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly 'application/json': components['schemas']['RefreshToken'];
      };
    };
    readonly responses: {
      /** @description It is so */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RenewedToken'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 413: components['responses']['TooLarge'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly listChanges: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The language: English (en), Russian (ru), Kyrgyz (ky)
         * @example en
         */
        readonly locale?: 'en' | 'ru' | 'ky';
        /** @description Where the page before ended: its `meta.next`. Opaque */
        readonly after?: string;
        /**
         * @description How many at most
         * @example 10
         */
        readonly limit?: number;
      };
      readonly header?: {
        /** @description The ETag of the answer that is there already */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description What was created, changed or withdrawn since a cursor */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'Surrogate-Key': components['headers']['SurrogateKey'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Last-Modified': components['headers']['LastModified'];
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [],
           *       "meta": {
           *         "next": "NDcxMQ"
           *       }
           *     }
           */
          readonly 'application/json': components['schemas']['Changes'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly removeComment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of a comment
         * @example n8t4v0xq2c7m5k1b9d3f6h8j
         */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description It is gone */
      readonly 204: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly editComment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of a comment
         * @example n8t4v0xq2c7m5k1b9d3f6h8j
         */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EditedComment'];
      };
    };
    readonly responses: {
      /** @description The comment */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CommentAnswer'];
        };
      };
      readonly 400: components['responses']['WrongField'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 413: components['responses']['TooLarge'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly reportComment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id of a comment
         * @example n8t4v0xq2c7m5k1b9d3f6h8j
         */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CommentReport'];
      };
    };
    readonly responses: {
      /** @description This reader had told it before */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReportAnswer'];
        };
      };
      /** @description It is noted */
      readonly 201: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReportAnswer'];
        };
      };
      readonly 400: components['responses']['WrongField'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 413: components['responses']['TooLarge'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly getDossier: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The language: English (en), Russian (ru), Kyrgyz (ky)
         * @example en
         */
        readonly locale?: 'en' | 'ru' | 'ky';
      };
      readonly header?: {
        /** @description The ETag of the answer that is there already */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path: {
        /**
         * @description The type of the record, in the plural
         * @example people
         */
        readonly types:
          | 'articles'
          | 'people'
          | 'countries'
          | 'organizations'
          | 'categories'
          | 'documents'
          | 'statements'
          | 'events';
        /**
         * @description The slug of the record; of statements, which have none, the id
         * @example sadyr-japarov
         */
        readonly slug: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A record with everything that leads to it */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'Surrogate-Key': components['headers']['SurrogateKey'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Last-Modified': components['headers']['LastModified'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Dossier'];
        };
      };
      readonly 301: components['responses']['Moved'];
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly getDossierSection: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The language: English (en), Russian (ru), Kyrgyz (ky)
         * @example en
         */
        readonly locale?: 'en' | 'ru' | 'ky';
        /** @description Where the page before ended: its `meta.next`. Opaque */
        readonly after?: string;
        /**
         * @description How many at most
         * @example 10
         */
        readonly limit?: number;
      };
      readonly header?: {
        /** @description The ETag of the answer that is there already */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path: {
        /**
         * @description The type of the record, in the plural
         * @example people
         */
        readonly types:
          | 'articles'
          | 'people'
          | 'countries'
          | 'organizations'
          | 'categories'
          | 'documents'
          | 'statements'
          | 'events';
        /**
         * @description The slug of the record; of statements, which have none, the id
         * @example sadyr-japarov
         */
        readonly slug: string;
        /**
         * @description What of all that leads to the record
         * @example statements
         */
        readonly section:
          | 'articles'
          | 'statements'
          | 'documents-written'
          | 'documents-received'
          | 'documents-about'
          | 'events';
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Further pages of a section of a dossier */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'Surrogate-Key': components['headers']['SurrogateKey'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Last-Modified': components['headers']['LastModified'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SectionPage'];
        };
      };
      readonly 301: components['responses']['Moved'];
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly getReady: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description It can */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "ready": true,
           *         "checks": {
           *           "database": true,
           *           "migrations": true,
           *           "graph": true,
           *           "seeded": true,
           *           "staying": true
           *         }
           *       }
           *     }
           */
          readonly 'application/json': components['schemas']['Ready'];
        };
      };
      readonly 503: components['responses']['NotReady'];
    };
  };
  readonly search: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description Words, `"phrases"`, `-words`, `or`. Without it a filter must be given
         * @example foreign agents
         */
        readonly q?: string;
        /**
         * @description The slug of a category: only what leads to it
         * @example politics
         */
        readonly category?: string;
        /**
         * @description The slug of a person: only what leads to it
         * @example sadyr-japarov
         */
        readonly person?: string;
        /**
         * @description The slug of a country: only what leads to it
         * @example kyrgyzstan
         */
        readonly country?: string;
        /**
         * @description The slug of an organization: only what leads to it
         * @example izvestia
         */
        readonly organization?: string;
        /**
         * @description The slug of a document: only what leads to it
         * @example letter-of-japarov-to-blinken
         */
        readonly document?: string;
        /**
         * @description One or several types, parted by commas
         * @example article,document
         */
        readonly type?: string;
        /**
         * @description The first day, month or year
         * @example 2024-01
         */
        readonly from?: string;
        /**
         * @description The last day, month or year
         * @example 2024-02
         */
        readonly to?: string;
        /**
         * @description The language: English (en), Russian (ru), Kyrgyz (ky)
         * @example en
         */
        readonly locale?: 'en' | 'ru' | 'ky';
        /** @description Where the page before ended: its `meta.next`. Opaque */
        readonly after?: string;
        /**
         * @description How many at most
         * @example 10
         */
        readonly limit?: number;
      };
      readonly header?: {
        /** @description The ETag of the answer that is there already */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Records by words and names, the best first */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'Surrogate-Key': components['headers']['SurrogateKey'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Last-Modified': components['headers']['LastModified'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SearchPage'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly listStories: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The slug of a category: only what leads to it
         * @example politics
         */
        readonly category?: string;
        /**
         * @description The slug of a person: only what leads to it
         * @example sadyr-japarov
         */
        readonly person?: string;
        /**
         * @description The slug of a country: only what leads to it
         * @example kyrgyzstan
         */
        readonly country?: string;
        /**
         * @description The slug of an organization: only what leads to it
         * @example izvestia
         */
        readonly organization?: string;
        /**
         * @description The slug of a document: only what leads to it
         * @example letter-of-japarov-to-blinken
         */
        readonly document?: string;
        /**
         * @description The language: English (en), Russian (ru), Kyrgyz (ky)
         * @example en
         */
        readonly locale?: 'en' | 'ru' | 'ky';
        /** @description Where the page before ended: its `meta.next`. Opaque */
        readonly after?: string;
        /**
         * @description How many at most
         * @example 10
         */
        readonly limit?: number;
      };
      readonly header?: {
        /** @description The ETag of the answer that is there already */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Stories in short, newest first */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'Surrogate-Key': components['headers']['SurrogateKey'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Last-Modified': components['headers']['LastModified'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['StoryList'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly listMostRead: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description Today and yesterday, or seven days
         * @example week
         */
        readonly period?: 'day' | 'week';
        /**
         * @description The language: English (en), Russian (ru), Kyrgyz (ky)
         * @example en
         */
        readonly locale?: 'en' | 'ru' | 'ky';
        /**
         * @description How many at most
         * @example 10
         */
        readonly limit?: number;
      };
      readonly header?: {
        /** @description The ETag of the answer that is there already */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The stories that most readers read */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'Surrogate-Key': components['headers']['SurrogateKey'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Last-Modified': components['headers']['LastModified'];
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [],
           *       "meta": {
           *         "next": null,
           *         "period": "week",
           *         "locale": "en",
           *         "fallback": null
           *       }
           *     }
           */
          readonly 'application/json': components['schemas']['MostRead'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly getStory: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The language: English (en), Russian (ru), Kyrgyz (ky)
         * @example en
         */
        readonly locale?: 'en' | 'ru' | 'ky';
        /**
         * @description The form of the text
         * @example html
         */
        readonly body?: 'blocks' | 'html' | 'text';
      };
      readonly header?: {
        /** @description The ETag of the answer that is there already */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path: {
        /**
         * @description The slug
         * @example kyrgyz-president-asks-united-states-to-stay-out
         */
        readonly slug: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A story with all that it leads to */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'Surrogate-Key': components['headers']['SurrogateKey'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Last-Modified': components['headers']['LastModified'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Story'];
        };
      };
      readonly 301: components['responses']['Moved'];
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly listComments: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The language: English (en), Russian (ru), Kyrgyz (ky)
         * @example en
         */
        readonly locale?: 'en' | 'ru' | 'ky';
        /** @description Where the page before ended: its `meta.next`. Opaque */
        readonly after?: string;
        /**
         * @description How many at most
         * @example 10
         */
        readonly limit?: number;
        /**
         * @description The order of the threads
         * @example oldest
         */
        readonly order?: 'newest' | 'oldest';
      };
      readonly header?: {
        /** @description The ETag of the answer that is there already */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path: {
        /**
         * @description The slug
         * @example kyrgyz-president-asks-united-states-to-stay-out
         */
        readonly slug: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Threads of comments under a story, with their first answers */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CommentThreads'];
        };
      };
      readonly 301: components['responses']['Moved'];
      /** @description Nothing changed since that answer */
      readonly 304: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly writeComment: {
    readonly parameters: {
      readonly query?: {
        /** @description The language of the story under which it stands */
        readonly locale?: 'en' | 'ru' | 'ky';
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The slug
         * @example kyrgyz-president-asks-united-states-to-stay-out
         */
        readonly slug: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewComment'];
      };
    };
    readonly responses: {
      /** @description The comment */
      readonly 201: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CommentAnswer'];
        };
      };
      readonly 400: components['responses']['WrongField'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 413: components['responses']['TooLarge'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly listReplies: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The language: English (en), Russian (ru), Kyrgyz (ky)
         * @example en
         */
        readonly locale?: 'en' | 'ru' | 'ky';
        /** @description Where the page before ended: its `meta.next`. Opaque */
        readonly after?: string;
        /**
         * @description How many at most
         * @example 10
         */
        readonly limit?: number;
      };
      readonly header?: {
        /** @description The ETag of the answer that is there already */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path: {
        /**
         * @description The slug
         * @example kyrgyz-president-asks-united-states-to-stay-out
         */
        readonly slug: string;
        /**
         * @description The id of the comment that began the thread
         * @example n8t4v0xq2c7m5k1b9d3f6h8j
         */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Further answers of a thread, the oldest first */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CommentReplies'];
        };
      };
      readonly 301: components['responses']['Moved'];
      /** @description Nothing changed since that answer */
      readonly 304: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly getCounts: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The language: English (en), Russian (ru), Kyrgyz (ky)
         * @example en
         */
        readonly locale?: 'en' | 'ru' | 'ky';
      };
      readonly header?: {
        /** @description The ETag of the answer that is there already */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path: {
        /**
         * @description The slug
         * @example kyrgyz-president-asks-united-states-to-stay-out
         */
        readonly slug: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description How often the story was read, and how many comments it has */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'Surrogate-Key': components['headers']['SurrogateKey'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Last-Modified': components['headers']['LastModified'];
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "views": 104,
           *         "comments": 0
           *       },
           *       "meta": {
           *         "locale": "en"
           *       }
           *     }
           */
          readonly 'application/json': components['schemas']['CountsAnswer'];
        };
      };
      readonly 301: components['responses']['Moved'];
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly getStoryJsonLd: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The language: English (en), Russian (ru), Kyrgyz (ky)
         * @example en
         */
        readonly locale?: 'en' | 'ru' | 'ky';
      };
      readonly header?: {
        /** @description The ETag of the answer that is there already */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path: {
        /**
         * @description The slug
         * @example kyrgyz-president-asks-united-states-to-stay-out
         */
        readonly slug: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The story in the words of schema.org */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'Surrogate-Key': components['headers']['SurrogateKey'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Last-Modified': components['headers']['LastModified'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/ld+json': components['schemas']['JsonLd'];
        };
      };
      readonly 301: components['responses']['Moved'];
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly getStoryNinjs: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The language: English (en), Russian (ru), Kyrgyz (ky)
         * @example en
         */
        readonly locale?: 'en' | 'ru' | 'ky';
      };
      readonly header?: {
        /** @description The ETag of the answer that is there already */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path: {
        /**
         * @description The slug
         * @example kyrgyz-president-asks-united-states-to-stay-out
         */
        readonly slug: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The story as a news item of IPTC ninjs 3.1 */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'Surrogate-Key': components['headers']['SurrogateKey'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Last-Modified': components['headers']['LastModified'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ninjs'];
        };
      };
      readonly 301: components['responses']['Moved'];
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly listRevisions: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The language: English (en), Russian (ru), Kyrgyz (ky)
         * @example en
         */
        readonly locale?: 'en' | 'ru' | 'ky';
        /** @description Where the page before ended: its `meta.next`. Opaque */
        readonly after?: string;
        /**
         * @description How many at most
         * @example 10
         */
        readonly limit?: number;
      };
      readonly header?: {
        /** @description The ETag of the answer that is there already */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path: {
        /**
         * @description The slug
         * @example kyrgyz-president-asks-united-states-to-stay-out
         */
        readonly slug: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Corrections, and what each publication changed */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'Surrogate-Key': components['headers']['SurrogateKey'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Last-Modified': components['headers']['LastModified'];
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "corrections": [],
           *       "data": [
           *         {
           *           "version": 12,
           *           "publishedAt": "2024-02-13T09:30:00.000Z",
           *           "isFirst": true,
           *           "changes": {}
           *         }
           *       ],
           *       "meta": {
           *         "next": null,
           *         "locale": "en"
           *       }
           *     }
           */
          readonly 'application/json': components['schemas']['Revisions'];
        };
      };
      readonly 301: components['responses']['Moved'];
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly countView: {
    readonly parameters: {
      readonly query?: {
        /** @description The language in which it is read */
        readonly locale?: 'en' | 'ru' | 'ky';
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The slug
         * @example kyrgyz-president-asks-united-states-to-stay-out
         */
        readonly slug: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Taken notice of */
      readonly 202: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly getThread: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The language: English (en), Russian (ru), Kyrgyz (ky)
         * @example en
         */
        readonly locale?: 'en' | 'ru' | 'ky';
        /** @description Where the page before ended: its `meta.next`. Opaque */
        readonly after?: string;
        /**
         * @description How many at most
         * @example 10
         */
        readonly limit?: number;
      };
      readonly header?: {
        /** @description The ETag of the answer that is there already */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path: {
        /**
         * @description The slug of a document
         * @example letter-of-japarov-to-blinken
         */
        readonly slug: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The correspondence to which a document belongs, oldest first */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'Surrogate-Key': components['headers']['SurrogateKey'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Last-Modified': components['headers']['LastModified'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Thread'];
        };
      };
      readonly 301: components['responses']['Moved'];
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly listTimeline: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The slug of a person: only what leads to it
         * @example sadyr-japarov
         */
        readonly person?: string;
        /**
         * @description The slug of a country: only what leads to it
         * @example kyrgyzstan
         */
        readonly country?: string;
        /**
         * @description The slug of an organization: only what leads to it
         * @example izvestia
         */
        readonly organization?: string;
        /**
         * @description The slug of a document: only what leads to it
         * @example letter-of-japarov-to-blinken
         */
        readonly document?: string;
        /**
         * @description The first day, month or year
         * @example 2024-01
         */
        readonly from?: string;
        /**
         * @description The last day, month or year
         * @example 2024-02
         */
        readonly to?: string;
        /**
         * @description One or several types, parted by commas
         * @example article,document
         */
        readonly type?: string;
        /**
         * @description The language: English (en), Russian (ru), Kyrgyz (ky)
         * @example en
         */
        readonly locale?: 'en' | 'ru' | 'ky';
        /** @description Where the page before ended: its `meta.next`. Opaque */
        readonly after?: string;
        /**
         * @description How many at most
         * @example 10
         */
        readonly limit?: number;
      };
      readonly header?: {
        /** @description The ETag of the answer that is there already */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description What is dated, oldest first */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'Surrogate-Key': components['headers']['SurrogateKey'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Last-Modified': components['headers']['LastModified'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Timeline'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly getLatestFeed: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The language: English (en), Russian (ru), Kyrgyz (ky)
         * @example en
         */
        readonly locale?: 'en' | 'ru' | 'ky';
      };
      readonly header?: {
        /** @description The ETag of the answer that is there already */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path: {
        /**
         * @description The format
         * @example rss
         */
        readonly format: 'rss' | 'atom' | 'json';
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The newest stories as a feed */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'Surrogate-Key': components['headers']['SurrogateKey'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Last-Modified': components['headers']['LastModified'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/rss+xml': string;
          readonly 'application/atom+xml': string;
          readonly 'application/feed+json': components['schemas']['JsonFeed'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly getRecordFeed: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The language: English (en), Russian (ru), Kyrgyz (ky)
         * @example en
         */
        readonly locale?: 'en' | 'ru' | 'ky';
      };
      readonly header?: {
        /** @description The ETag of the answer that is there already */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path: {
        /**
         * @description What the feed is about, in the plural
         * @example people
         */
        readonly subjects: 'categories' | 'people' | 'countries' | 'organizations';
        /**
         * @description The slug of the record
         * @example sadyr-japarov
         */
        readonly slug: string;
        /**
         * @description The format
         * @example rss
         */
        readonly format: 'rss' | 'atom' | 'json';
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The newest stories about a record as a feed */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'Surrogate-Key': components['headers']['SurrogateKey'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Last-Modified': components['headers']['LastModified'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/rss+xml': string;
          readonly 'application/atom+xml': string;
          readonly 'application/feed+json': components['schemas']['JsonFeed'];
        };
      };
      readonly 301: components['responses']['Moved'];
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly getNewsSitemap: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The ETag of the answer that is there already */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The stories of the last two days, for news search */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'Surrogate-Key': components['headers']['SurrogateKey'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Last-Modified': components['headers']['LastModified'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/xml': string;
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly getOpenApi: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The ETag of the answer that is there already */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The document */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'Surrogate-Key': components['headers']['SurrogateKey'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Last-Modified': components['headers']['LastModified'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly openapi: string;
            readonly info: Record<string, never>;
            readonly paths: Record<string, never>;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly getRobots: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The ETag of the answer that is there already */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description What search engines may read */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'Surrogate-Key': components['headers']['SurrogateKey'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly 'Last-Modified': components['headers']['LastModified'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/plain': string;
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly getSitemap: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The ETag of the answer that is there already */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path: {
        /**
         * @description The number of the sitemap, from 1
         * @example 1
         */
        readonly file: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Addresses of up to 25,000 public records */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'Surrogate-Key': components['headers']['SurrogateKey'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/xml': string;
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['Failed'];
    };
  };
  readonly getSitemapIndex: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The ETag of the answer that is there already */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Where the sitemaps are */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly 'Surrogate-Key': components['headers']['SurrogateKey'];
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/xml': string;
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 500: components['responses']['Failed'];
    };
  };
}
