/** One broken rule, tied to the field an editor has to change. */
export interface Problem {
  /** Where: attribute names and list positions, outermost first, e.g. `['stages', 0, 'date']`. */
  readonly path: readonly (string | number)[];
  /** A sentence an editor understands. */
  readonly message: string;
}

/** Makes a {@link Problem} at a path written with dots, e.g. `problem('names.0.kind', '...')`. */
export function problem(path: string, message: string): Problem {
  return { path: path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)), message };
}
