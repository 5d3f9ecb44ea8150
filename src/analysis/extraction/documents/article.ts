import type { PartialDate } from '../../../content/partial-date';
import { datesIn, type DateMention } from '../dates/prose-dates';
import type { Findings, PersonFinding } from '../findings';
import { indexAt, spansInside, type Span } from '../../text/span';
import { namesOf, type NamedSpan } from './names';

/** What the rules for documents look at, made once for an article. */
export interface Article {
  readonly findings: Findings;
  readonly text: string;
  /** The text with spaces for everything between quotation marks: what the reporter says. Same offsets. */
  readonly told: string;
  readonly names: readonly NamedSpan[];
  /** None longer than a rule may look through: what has no end is cut. */
  readonly sentences: readonly Span[];
  readonly tokens: Findings['text']['tokens'];
  /** The persons by the words with which they are described: `minister`. */
  readonly described: ReadonlyMap<string, readonly PersonFinding[]>;
  /** The countries that the article names, by their words in lower case: `norwegian` and `norway` are one. */
  readonly codes: ReadonlyMap<string, string>;
}

/** The steps of one article ask one after the other; it is taken together once for the same names. */
const TAKEN = new WeakMap<Findings['text'], Article>();

/** Takes the findings together for the rules. */
export function articleOf(findings: Findings): Article {
  const taken = TAKEN.get(findings.text);
  const { persons, organizations, countries } = findings;
  const isSame = taken?.findings.persons === persons && taken.findings.organizations === organizations;
  if (taken && isSame && taken.findings.countries === countries) return taken;
  const article = takenTogether(findings);
  TAKEN.set(findings.text, article);
  return article;
}

function takenTogether(findings: Findings): Article {
  const { text, sentences, tokens, passages } = findings.text;
  const quoted = passages.filter(({ kind, depth }) => kind === 'double' && depth === 0);
  return {
    findings,
    text,
    told: withoutQuoted(text, quoted),
    names: namesOf(findings),
    sentences: sentences.flatMap(inPieces),
    tokens,
    described: describedIn(findings),
    codes: new Map(findings.countries.map(({ text: written, code }) => [written.toLowerCase(), code])),
  };
}

/** Longer than any sentence that somebody wrote. */
const LONGEST = 1500;

function inPieces(sentence: Span): readonly Span[] {
  const { start, end } = sentence;
  if (end - start <= LONGEST) return [sentence];
  const count = Math.max(1, Math.ceil((end - start) / LONGEST));
  return Array.from({ length: count }, (_, index) => ({
    start: start + index * LONGEST,
    end: Math.min(end, start + (index + 1) * LONGEST),
  }));
}

/** Nobody is looked for among more. */
const MOST_DESCRIBED = 20;

function describedIn({ persons }: Findings): ReadonlyMap<string, readonly PersonFinding[]> {
  const described = new Map<string, PersonFinding[]>();
  for (const person of persons) {
    for (const word of new Set(
      person.descriptions.flatMap((words) => words.toLowerCase().split(/[^\p{L}-]+/u)),
    )) {
      const others = described.get(word) ?? [];
      if (others.length < MOST_DESCRIBED) described.set(word, [...others, person]);
    }
  }
  return described;
}

/** The marks stay, so that what stands beside them can be seen. */
function withoutQuoted(text: string, quoted: readonly { readonly inner: Span }[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { inner } of quoted) {
    if (inner.start < at || inner.end - inner.start < LEAST_QUOTED) continue;
    pieces.push(text.slice(at, inner.start), ' '.repeat(inner.end - inner.start));
    at = inner.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** A word or two between quotation marks are a name or a title more often than speech. */
const LEAST_QUOTED = 25;

/** The index of the sentence that holds the offset; -1 before the first. */
export function sentenceAt({ sentences }: Article, offset: number): number {
  return indexAt(sentences, offset);
}

/** The names in a piece of the text, by their start. */
export function namesIn({ names }: Article, span: Span): readonly NamedSpan[] {
  return spansInside(names, span);
}

/** The first names of the reporter's in a piece of the text; no more than are asked for a subject. */
export function firstNamesIn({ names, told }: Article, { start, end }: Span): readonly NamedSpan[] {
  const found: NamedSpan[] = [];
  for (let at = indexAt(names, start - 1) + 1; at < names.length && found.length < MOST_FIRST; at += 1) {
    const name = names[at] as NamedSpan;
    if (name.end > end) break;
    if (told[name.start] !== ' ') found.push(name);
  }
  return found;
}

const MOST_FIRST = 12;

/** Dates of the reporter's words in a piece of a sentence, resolved. */
export function toldDates({ findings, told }: Article, piece: Span): readonly DateMention[] {
  const { publishedOn } = findings.facts;
  const today = dayOf(publishedOn);
  return datesIn(told, piece, { today, language: findings.language });
}

function dayOf(date: PartialDate | undefined): string | undefined {
  return date?.precision === 'day' ? date.date : undefined;
}
