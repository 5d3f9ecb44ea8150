/** One thing that is wrong in a story file. */
export interface FileProblem {
  /** Where in the file, e.g. `documents.1.inReplyTo`; empty where the file as a whole is meant. */
  readonly path: string;
  readonly reason: string;
}

/** A checked value, or everything that is wrong with it. */
export type Checked<T> =
  | { readonly outcome: 'valid'; readonly value: T }
  | { readonly outcome: 'invalid'; readonly problems: readonly FileProblem[] };

export function valid<T>(value: T): Checked<T> {
  return { outcome: 'valid', value };
}

export function invalid(...problems: readonly FileProblem[]): Checked<never> {
  return { outcome: 'invalid', problems };
}
