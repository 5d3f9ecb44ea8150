/** A feed, whatever its format. Addresses are absolute. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** The newsroom. */
  readonly publisher: string;
  /** The page that shows the same to readers. */
  readonly pageUrl: string;
  /** The address of the feed itself. */
  readonly feedUrl: string;
  /** When anything in it last changed. */
  readonly updated: Date;
  /** The newest first. */
  readonly items: readonly FeedItem[];
}

/** One story of a feed. */
export interface FeedItem {
  /** A URI that stays the same when the story's address changes. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string | null;
  /** The whole text; null where the feed has summaries only. */
  readonly html: string | null;
  readonly published: Date;
  readonly updated: Date;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly image: FeedImage | null;
}

export interface FeedImage {
  readonly url: string;
  readonly mime: string | null;
  readonly width: number | null;
  readonly height: number | null;
}
