import { tokensOf, type Token } from '../../../text/tokens';
import { HONORIFICS, OCCUPATIONS, OFFICES } from './titles';

export type TitleKind = 'honorific' | 'office' | 'occupation';

/** A title, office or occupation in its place: `length` tokens from the one where it begins. */
export interface Title {
  readonly kind: TitleKind;
  readonly start: number;
  readonly end: number;
}

interface Branch {
  readonly next: Map<string, Branch>;
  kind: TitleKind | undefined;
}

const ROOT = indexed();

function indexed(): Branch {
  const root: Branch = { next: new Map(), kind: undefined };
  for (const list of Object.values(HONORIFICS))
    list.split(', ').forEach((title) => insert(root, title, 'honorific'));
  OFFICES.forEach((title) => insert(root, title, 'office'));
  OCCUPATIONS.forEach((title) => insert(root, title, 'occupation'));
  return root;
}

function insert(root: Branch, title: string, kind: TitleKind): void {
  let place = root;
  for (const { lower } of tokensOf(title)) {
    const next = place.next.get(lower) ?? { next: new Map<string, Branch>(), kind: undefined };
    place.next.set(lower, next);
    place = next;
  }
  place.kind ??= kind;
}

/** Titles by the token where they begin and by the one where they end (exclusive). None overlap; the longest counts. */
export interface TitlesOfText {
  readonly startingAt: ReadonlyMap<number, Title>;
  readonly endingAt: ReadonlyMap<number, Title>;
}

export function titlesOf(tokens: readonly Token[]): TitlesOfText {
  const startingAt = new Map<number, Title>();
  const endingAt = new Map<number, Title>();
  for (let at = 0; at < tokens.length;) {
    const title = longestTitle(tokens, at);
    if (title) {
      startingAt.set(at, title);
      endingAt.set(title.end, title);
    }
    at = title?.end ?? at + 1;
  }
  return { startingAt, endingAt };
}

function longestTitle(tokens: readonly Token[], start: number): Title | undefined {
  let found: Title | undefined;
  let place = ROOT.next.get(tokens[start]?.lower ?? '');
  for (let end = start + 1; place !== undefined; end += 1) {
    if (place.kind) found = { kind: place.kind, start, end };
    place = place.next.get(tokens[end]?.lower ?? '');
  }
  return found;
}
