import type { CountryForm } from '../findings';
import type { Token } from '../../text/tokens';
import { tokensOf } from '../../text/tokens';
import type { NameMatch } from './lexicon';

/** A name as it is listed; without a code it is listed so that no shorter name is found in it. */
export interface ListedName {
  readonly name: string;
  readonly code: string | undefined;
  readonly form: CountryForm;
}

interface Branch {
  readonly next: Map<string, Branch>;
  entry: ListedName | undefined;
}

/** Names by their words in lower case. */
export interface NameIndex {
  readonly root: Branch;
}

/** Builds the index; of two entries of one name the first stays. Accents may be left out in writing. */
export function indexNames(names: readonly ListedName[]): NameIndex {
  const root = branch();
  for (const entry of names) {
    insert(root, entry.name, entry);
    const plain = withoutAccents(entry.name);
    if (plain !== entry.name) insert(root, plain, entry);
  }
  return { root };
}

function branch(): Branch {
  return { next: new Map(), entry: undefined };
}

function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}

function insert(root: Branch, name: string, entry: ListedName): void {
  let place = root;
  for (const { lower } of tokensOf(name)) {
    const next = place.next.get(lower) ?? branch();
    place.next.set(lower, next);
    place = next;
  }
  place.entry ??= entry;
}

/** The longest name that begins at the token and is written as `isWritten` wants its words. */
export function longestName(
  index: NameIndex,
  tokens: readonly Token[],
  at: number,
  isWritten: (token: Token, entry: ListedName | undefined) => boolean,
): (NameMatch & { readonly listed: ListedName }) | undefined {
  let found: (NameMatch & { readonly listed: ListedName }) | undefined;
  let place = index.root.next.get(tokens[at]?.lower ?? '');
  for (let length = 1; place !== undefined; length += 1) {
    const token = tokens[at + length - 1] as Token;
    if (!isWritten(token, place.entry)) return found;
    if (place.entry) found = { length, code: place.entry.code, form: place.entry.form, listed: place.entry };
    place = place.next.get(tokens[at + length]?.lower ?? '');
  }
  return found;
}
