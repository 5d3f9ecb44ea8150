import type { Findings } from '../findings';
import type { AnalysedText } from '../../text/analysed-text';
import { indexAt, type Span } from '../../text/span';
import { outletAt } from '../outlets/outlet-names';
import type { Token } from '../../text/tokens';

/** A place where somebody or something is named that can write or receive a document. */
export interface NamedSpan extends Span {
  /** The name by which the findings know it. */
  readonly name: string;
  readonly kind: 'person' | 'organization' | 'outlet' | 'unknown';
  readonly gender?: 'female' | 'male';
}

/** All names of an article, by their start; none overlaps another. */
export function namesOf(findings: Findings): readonly NamedSpan[] {
  const known = ordered([...personSpans(findings), ...organizationSpans(findings)]);
  const free = capitalisedRuns(findings.text)
    .filter((run) => !touches(known, run) && !isPeople(findings, run))
    .map((run) => orOutlet(findings.text.text, run));
  return ordered([...known, ...free]);
}

function orOutlet(text: string, run: NamedSpan): NamedSpan {
  const outlet = outletAt(text, { ...run, isOutlet: false });
  return outlet === undefined ? run : { ...run, name: outlet, kind: 'outlet' };
}

function personSpans({ persons }: Findings): readonly NamedSpan[] {
  return persons.flatMap(({ name, gender, mentions }) =>
    mentions.map(({ start, end }) => ({ start, end, name, kind: 'person' as const, gender })),
  );
}

function organizationSpans({ organizations }: Findings): readonly NamedSpan[] {
  return organizations.flatMap(({ name, kind, mentions }) =>
    mentions.map(({ start, end }) => ({
      start,
      end,
      name,
      kind: kind === 'outlet' ? ('outlet' as const) : ('organization' as const),
    })),
  );
}

/** By start, the longer first; what overlaps one before it is left out. */
function ordered(spans: readonly NamedSpan[]): readonly NamedSpan[] {
  const sorted = [...spans].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: NamedSpan[] = [];
  for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

/** `Italian`, `Russians`: nobody in particular. */
function isPeople({ countries }: Findings, run: Span): boolean {
  const country = countries[indexAt(countries, run.start)];
  return country?.form === 'demonym' && country.start === run.start && country.end === run.end;
}

/** Platforms carry what others say. */
const PLATFORMS = new Set([
  'Facebook',
  'Twitter',
  'Instagram',
  'Telegram',
  'YouTube',
  'TikTok',
  'LinkedIn',
  'VKontakte',
  'WhatsApp',
]);

function touches(known: readonly NamedSpan[], run: Span): boolean {
  const before = known[indexAt(known, run.end - 1)];
  return before !== undefined && before.end > run.start;
}

/** Words with capitals that name nobody: what sentences begin with, days, months, titles before a name. */
const NO_NAMES = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my in on at by for from with after before as if when while since ' +
    'what who how why where but and or so yet not no some many most all both however meanwhile also then now last earlier there here under during ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'around to details let according despite although though because once one two three four five six seven eight nine ten asked speaking following read photo another ' +
    'mr mr. mrs mrs. ms ms. dr dr. prof prof. sen sen. sens. rep rep. reps. gov gov. gen gen. lt lt. col col. president vice prime minister secretary senator ' +
    'representative governor mayor judge justice chancellor king queen prince princess pope bishop archbishop ambassador general chairman director spokesman spokeswoman former republican democratic'
  ).split(' '),
);

/** Between two capitalised words these do not end a name: `Ministry of Foreign Affairs`. */
const JOINS = new Set(['of', 'for', 'de', 'la', 'van', 'von', 'bin', 'al', '&']);
const LONGEST_RUN = 8;

/** Runs of capitalised words: what the findings have not named, such as `Wells Fargo` or `Hofstra University`. */
function capitalisedRuns({ tokens }: AnalysedText): readonly NamedSpan[] {
  const runs: NamedSpan[] = [];
  for (let at = 0; at < tokens.length;) {
    const length = runLength(tokens, at);
    const run =
      length > 0 && !isPartyAndState(tokens[at] as Token) ? named(tokens.slice(at, at + length)) : undefined;
    const isInBrackets = tokens[at - 1]?.text === '(';
    if (run && !isInBrackets && !PLATFORMS.has(run.name)) runs.push(run);
    at += Math.max(1, length);
  }
  return runs;
}

/** `Orsini, D-Maddock,`: the party of somebody and where it is. */
function isPartyAndState({ text }: Token): boolean {
  return /^[DRI]-\p{Lu}/u.test(text);
}

function runLength(tokens: readonly Token[], at: number): number {
  let length = 0;
  for (let next = at; next < tokens.length && next - at < LONGEST_RUN; next += 1) {
    const token = tokens[next] as Token;
    if (isNamePart(token)) length = next - at + 1;
    else if (length === 0 || !JOINS.has(token.text)) break;
  }
  return length;
}

function isNamePart({ kind, text, lower }: Token): boolean {
  return (
    kind === 'word' &&
    text !== lower &&
    /^\p{Lu}/u.test(text) &&
    !/^i['’]/.test(lower) &&
    !NO_NAMES.has(lower)
  );
}

function named(run: readonly Token[]): NamedSpan | undefined {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { start: first.start, end: last.end, name: run.map(({ text }) => text).join(' '), kind: 'unknown' };
}
