/** A node of an answer whose name, title or words are not known in the asked language, and the one in which they stand. */
export interface Fallback {
  readonly id: string;
  readonly locale: string;
}
