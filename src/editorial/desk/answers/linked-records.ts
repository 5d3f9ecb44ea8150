/** A person that a story is about, as the desk shows it. */
export interface LinkedPerson {
  readonly id: string;
  readonly name: string;
  /** What the person was on the story's day. */
  readonly position: string | null;
  readonly portrait: string | null;
}

/** What `GET /desk/articles/:documentId/linked` tells. */
export interface LinkedRecords {
  readonly people: readonly LinkedPerson[];
  readonly countries: readonly {
    readonly id: string;
    readonly name: string;
    readonly alpha2: string | null;
  }[];
  readonly organizations: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string | null;
  }[];
  readonly documents: readonly LinkedDocument[];
  readonly statements: readonly {
    readonly id: string;
    readonly text: string;
    readonly speakers: readonly string[];
  }[];
}

/** A document with the line that tells of the correspondence. */
export interface LinkedDocument {
  readonly id: string;
  readonly title: string;
  readonly kind: string | null;
  /** As much of it as is known: 2023-07. */
  readonly date: string | null;
  readonly authors: readonly string[];
  readonly addressees: readonly string[];
  readonly inReplyTo: string | null;
  /** It is known from reports only and names none: it keeps the story from going out. */
  readonly needsSource: boolean;
}
