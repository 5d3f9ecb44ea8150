import type { Span } from '../../text/span';
import { AMBIGUOUS, bareName, CALLED, ENDINGS, USUAL_NAMES } from './english/outlets';

/** A name that may be that of an outlet, where it stands. */
export interface NamePlace extends Span {
  readonly name: string;
  readonly isOutlet: boolean;
}

const CALLED_WITHIN = 40;

/** `told The Arizona Republic`: a capital article in the middle of a sentence is an outlet's. */
const TOLD =
  /(?:told|tells|interview with|interview to|by|quoted in|published in|reported in|according to) The$/u;

/**
 * The usual name of the outlet that stands at a place: `The Washington Post` for `the Washington Post`.
 * @returns undefined where the name is that of something else, as far as the article tells.
 */
export function outletAt(text: string, { start, end, name, isOutlet }: NamePlace): string | undefined {
  const written = text.slice(start, end);
  const before = text.slice(Math.max(0, start - CALLED_WITHIN), start).trimEnd();
  const isCalled = CALLED.test(before.endsWith(',') ? before.slice(0, -1) : before) || TOLD.test(before);
  const usual = USUAL_NAMES.get(bareName(written)) ?? USUAL_NAMES.get(bareName(name));
  if (usual !== undefined && (isCalled || isUnmistakable(written, before))) return usual;
  if (isOutlet) return usual ?? name;
  const isNamedSo = ENDINGS.test(written) && written.includes(' ');
  return isCalled || isNamedSo ? written.replace(/^The /, '') : undefined;
}

/** `Time` and `The Sun` are words too; with a capital article they are names. */
function isUnmistakable(written: string, before: string): boolean {
  return !AMBIGUOUS.has(bareName(written)) || /^The /.test(written) || /(?:^|[^\p{L}])The$/u.test(before);
}
