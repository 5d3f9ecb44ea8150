import { problem, type Problem } from '../../content/problem';
import type { Attributes } from './model';

/** Input with the inverse ends of relations taken out, or the problems that they are. */
export type CleanedInput =
  | { readonly outcome: 'clean'; readonly data: Record<string, unknown> }
  | { readonly outcome: 'refused'; readonly problems: readonly Problem[] };

/**
 * Takes the inverse ends (`Document.articles`, `Person.statements`...) out of a write's input.
 *
 * Writing them from the wrong side changes published records without publishing them. The admin panel sends every
 * relation of a form, untouched ones as an empty change: those are dropped, anything else is refused by name.
 */
export function withoutInverseEnds(attributes: Attributes, data: Record<string, unknown>): CleanedInput {
  const inverse = Object.keys(data).filter((name) => isInverse(attributes, name));
  const problems = inverse
    .filter((name) => !isEmptyChange(data[name]))
    .map((name) =>
      problem(name, `"${name}" is set from the other record's side (its "${attributes[name]?.mappedBy}")`),
    );
  if (problems.length > 0) return { outcome: 'refused', problems };
  return {
    outcome: 'clean',
    data: Object.fromEntries(Object.entries(data).filter(([name]) => !inverse.includes(name))),
  };
}

/** True for the end of a relation that is set from the other record's side. */
export function isInverse(attributes: Attributes, name: string): boolean {
  const attribute = attributes[name];
  return attribute?.type === 'relation' && attribute.mappedBy !== undefined;
}

/**
 * True for `undefined` and for `{ connect: [], disconnect: [] }`. `[]` and `set` mean "remove all" and are changes, as is
 * `{ documentId }`, which names the one record to lead to.
 */
export function isEmptyChange(value: unknown): boolean {
  if (value === undefined) return true;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([name, part]) => part === undefined || (LIST_CHANGES.includes(name) && isEmptyList(part)),
  );
}

const LIST_CHANGES: readonly string[] = ['connect', 'disconnect'];

function isEmptyList(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
