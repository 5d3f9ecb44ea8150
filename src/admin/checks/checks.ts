/** A record as a check names it. */
export interface NamedRecord {
  readonly type: string;
  readonly id: string;
  readonly name: string;
}

/** Something to be mended or looked at, and the field in which; empty where it is in none. */
export interface Finding {
  readonly message: string;
  readonly field: string;
}

/** What `GET /desk/checks/:type/:documentId` tells of a record. */
export interface Checks {
  /** Public records that lose something when this one goes; `count` of them, the newest by name. */
  readonly referredToBy: { readonly count: number; readonly records: readonly NamedRecord[] };
  /** What is published together with it. */
  readonly goesOutWithIt: readonly NamedRecord[];
  /** What keeps it from being published. */
  readonly problems: readonly Finding[];
  /** What an editor should know before it goes out, and what does not keep it. */
  readonly warnings: readonly Finding[];
}

interface FindingAnswer {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** The answer of the route as it comes. */
export interface ChecksAnswer {
  readonly data: {
    readonly referredToBy: {
      readonly count: number;
      readonly records: readonly { readonly type: string; readonly id: string; readonly title: string }[];
    };
    readonly publicationSet: readonly {
      readonly type: string;
      readonly id: string;
      readonly label: string;
    }[];
    readonly problems: readonly FindingAnswer[];
    readonly warnings: readonly FindingAnswer[];
  };
}

/** Takes from the answer what the panel shows; the same in two languages is shown once. */
export function checksOf({ data }: ChecksAnswer): Checks {
  const { referredToBy, publicationSet, problems, warnings } = data;
  return {
    referredToBy: {
      count: referredToBy.count,
      records: referredToBy.records.map(({ type, id, title }) => ({ type, id, name: title || type })),
    },
    goesOutWithIt: publicationSet.map(({ type, id, label }) => ({ type, id, name: label })),
    problems: findingsOf(problems),
    warnings: findingsOf(warnings),
  };
}

/** Each message once: language versions have much in common. */
function findingsOf(answers: readonly FindingAnswer[]): readonly Finding[] {
  return [
    ...new Map(
      answers.map(({ message, path }) => [message, { message, field: String(path[0] ?? '') }]),
    ).values(),
  ];
}

/** The address of a record in the panel; undefined for a type that it does not know. */
export function editAddress(
  { type, id }: NamedRecord,
  uids: Readonly<Record<string, string>>,
): string | undefined {
  const uid = Object.keys(uids).find((known) => uids[known] === type);
  return uid === undefined ? undefined : `/content-manager/collection-types/${uid}/${encodeURIComponent(id)}`;
}
