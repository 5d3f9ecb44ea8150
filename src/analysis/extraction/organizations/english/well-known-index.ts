import type { AnalysedText } from '../../../text/analysed-text';
import { tokensOf } from '../../../text/tokens';
import { styleAt } from '../../persons/english/sentence-style';
import type { Body } from './bodies';
import { WELL_KNOWN, type WellKnown } from './well-known';

interface Branch {
  readonly next: Map<string, Branch>;
  entry: WellKnown | undefined;
}

const ROOT = indexed();

function indexed(): Branch {
  const root: Branch = { next: new Map(), entry: undefined };
  for (const entry of WELL_KNOWN) for (const form of entry.forms) insert(root, form, entry);
  return root;
}

function insert(root: Branch, form: string, entry: WellKnown): void {
  let place = root;
  for (const { text } of tokensOf(form)) {
    const next = place.next.get(text) ?? { next: new Map<string, Branch>(), entry: undefined };
    place.next.set(text, next);
    place = next;
  }
  place.entry ??= entry;
}

/** Words that are also something else: they need a capital where no sentence begins, and no headline around them. */
const ALSO_WORDS =
  /^(?:Apple|Amazon|Shell|Telegram|Slate|Salon|Forbes|Fortune|Wired|Vox|Spiegel|Bild|Intel|Congress|Senate|Time|Sputnik|Pravda|Uber|Spiegel|WHO|RIA|AP|Disney)$/;

/** The well-known organization whose name begins at the token, in its very writing. */
export function wellKnownAt(text: AnalysedText, start: number): Body | undefined {
  const { tokens } = text;
  let found: Body | undefined;
  let place = ROOT.next.get(tokens[start]?.text ?? '');
  for (let at = start + 1; place !== undefined; at += 1) {
    if (place.entry) found = bodyOf(place.entry, start, at);
    place = place.next.get(tokens[at]?.text ?? '');
  }
  const first = tokens[start];
  if (!found || !first) return undefined;
  return found.end === start + 1 && ALSO_WORDS.test(first.text) && styleAt(text, first) !== 'plain'
    ? undefined
    : found;
}

function bodyOf({ forms, kind, country }: WellKnown, start: number, end: number): Body {
  return { start, end, kind, name: forms[0], country, confidence: 0.9, rule: 'well-known' };
}
