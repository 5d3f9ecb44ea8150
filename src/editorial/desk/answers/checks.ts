/** Something to be mended or looked at, and where. */
export interface FindingAnswer {
  readonly message: string;
  readonly path: readonly (string | number)[];
  /** The record in which it is mended, where that is another than the one that was asked about. */
  readonly record?: { readonly type: string; readonly id: string };
}

/** What `GET /desk/checks/:type/:documentId` tells of a record. */
export interface ChecksAnswer {
  /** Public records that lose something when this one goes; `count` of them, the newest by name. */
  readonly referredToBy: {
    readonly count: number;
    readonly records: readonly { readonly type: string; readonly id: string; readonly title: string }[];
  };
  /** What is published together with it. */
  readonly publicationSet: readonly {
    readonly type: string;
    readonly id: string;
    readonly label: string;
    /** Which of its relations needs it. */
    readonly through: string;
  }[];
  /** What keeps it from being published. */
  readonly problems: readonly FindingAnswer[];
  /** What an editor should know before it goes out, and what does not keep it. */
  readonly warnings: readonly FindingAnswer[];
}
