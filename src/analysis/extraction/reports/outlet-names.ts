import type { Findings } from '../findings';
import type { NamedSpan } from '../documents/names';
import { AMBIGUOUS, bareName, CALLED, ENDINGS, USUAL_NAMES } from './english/outlets';

/** A place where an outlet is named, with its usual name. */
export interface OutletSpan {
  readonly start: number;
  readonly end: number;
  readonly outlet: string;
}

/** The outlets among the names of an article, by their start. */
export function outletsOf({ text }: Findings, names: readonly NamedSpan[]): readonly OutletSpan[] {
  return names.flatMap((name) => {
    const outlet = name.kind === 'person' ? undefined : outletOf(text.text, name);
    return outlet === undefined ? [] : [{ start: name.start, end: name.end, outlet }];
  });
}

function outletOf(text: string, name: NamedSpan): string | undefined {
  const written = text.slice(name.start, name.end);
  const bare = bareName(written);
  const usual = USUAL_NAMES.get(bare) ?? USUAL_NAMES.get(bareName(name.name));
  const before = text.slice(Math.max(0, name.start - 40), name.start);
  const isCalled = CALLED.test(before.trimEnd().replace(/,$/, ''));
  if (
    usual !== undefined &&
    (!AMBIGUOUS.has(bare) || isCalled || /(?:^|[^\p{L}])The $/u.test(before) || /^The /.test(written))
  )
    return usual;
  if (name.kind === 'outlet') return usual ?? name.name;
  return isCalled || (ENDINGS.test(written) && written.includes(' '))
    ? written.replace(/^The /, '')
    : undefined;
}
