import type { Findings, Source } from '../findings';
import { textAt, type Span } from '../../text/span';
import type { Attribution } from './attribution';
import { lastInside, type Appearance, type Cast } from './cast';
import { personOfDescription } from './descriptions';
import type { Item } from './frames';
import type { NounPhrase } from './noun-phrases';
import { personOfPronoun } from './pronouns';
import { documentAt } from './said-in-document';
import type { QuotationWords } from './quotation-words';

/** What is needed to tell whom a source means. */
export interface Naming {
  readonly findings: Findings;
  readonly cast: Cast;
  readonly words: QuotationWords;
  /** The name of the one who spoke last. */
  readonly lastSpeaker: string | undefined;
}

/** A source with the index of the document that speaks, where one does. */
export interface NamedSource {
  readonly source: Source;
  readonly document: number | undefined;
}

/** Whom an attribution means in this article; its own words where that is nobody known. */
export function nameSource(attribution: Attribution, naming: Naming): NamedSource | undefined {
  const { label, phrase, frame } = attribution;
  if (label !== undefined) return nameLabel(label, naming);
  const named = phrase && namePhrase(frame.items, phrase, naming);
  const isImpersonal = attribution.rule === 'document-behind' && named !== undefined;
  return isImpersonal ? (authorOf(named.document, naming) === undefined ? undefined : named) : named;
}

function nameLabel(label: Span, { findings, cast }: Naming): NamedSource {
  const text = textAt(findings.text.text, label);
  const person = cast.bySurname.get(text.slice(text.lastIndexOf(' ') + 1).toLowerCase());
  return { source: { ...label, text, name: person?.name ?? text }, document: undefined };
}

/** Names the one whom a noun phrase means. */
export function namePhrase(items: readonly Item[], phrase: NounPhrase, naming: Naming): NamedSource {
  const text = naming.findings.text.text;
  const span = spanOf(items, phrase.from, phrase.to);
  const written = textAt(text, span);
  const document = documentOf(items, phrase, naming);
  const name =
    byPronoun(items, phrase, naming) ??
    (naming.words.impersonalCues.size > 0 ? authorOf(document, naming) : undefined) ??
    byName(items, phrase, naming) ??
    authorOf(document, naming) ??
    byDescription(items, phrase, naming) ??
    withoutDeterminer(items, phrase, naming);
  return { source: { ...span, text: written, name }, document };
}

function spanOf(items: readonly Item[], from: number, to: number): Span {
  return { start: (items[from] as Item).start, end: (items[to - 1] as Item).end };
}

function byPronoun(items: readonly Item[], { from, to }: NounPhrase, naming: Naming): string | undefined {
  const { findings, cast, words, lastSpeaker } = naming;
  const item = items[from] as Item;
  const sense = words.pronouns.get(item.lower);
  if (sense === undefined || to - from > 1) return undefined;
  if (sense.gender === undefined) return undefined;
  const question = { at: item.start, gender: sense.gender, lastSpeaker };
  return (
    personOfPronoun(findings.text, cast.persons, findings.text.passages, question)?.name ??
    (cast.persons.length === 0 ? lastSpeaker : undefined)
  );
}

/** A person or an organization that the head of the phrase ends with; what owns it is not meant: `Roe's lawyer`. */
function byName(items: readonly Item[], phrase: NounPhrase, naming: Naming): string | undefined {
  const head = { ...spanOf(items, afterPossessive(items, phrase), phrase.headEnd) };
  const person = lastInside(naming.cast.persons, head);
  const organization = lastInside(naming.cast.organizations, head);
  if (person !== undefined && endsNear(person, head)) return person.finding.name;
  if (organization !== undefined && endsNear(organization, head)) return organization.finding.name;
  return person?.finding.name ?? byNameAtEnd(items, phrase, naming) ?? bySurname(items, phrase, naming);
}

/** `посол США в России Джон Салливан`: where names are declined, one in the nominative at the end is who is meant. */
function byNameAtEnd(
  items: readonly Item[],
  { headEnd, to }: NounPhrase,
  naming: Naming,
): string | undefined {
  if (naming.words.impersonalCues.size === 0 || to === headEnd) return undefined;
  const rest = spanOf(items, headEnd, to);
  const person = lastInside(naming.cast.persons, rest);
  const written = person && textAt(naming.findings.text.text, person);
  const isNominative = person !== undefined && person.finding.name.endsWith(written ?? '');
  return isNominative && endsNear(person, rest) ? person.finding.name : undefined;
}

/** Names end the head, or a bracket does. */
function endsNear(appearance: Appearance<unknown>, head: Span): boolean {
  return appearance.end >= head.end;
}

function afterPossessive(items: readonly Item[], { from, headEnd }: NounPhrase): number {
  for (let at = headEnd - 1; at > from; at -= 1)
    if (/^['’]s?$/u.test((items[at - 1] as Item).text)) return at;
  return from;
}

function bySurname(items: readonly Item[], { headEnd }: NounPhrase, { cast }: Naming): string | undefined {
  const last = items[headEnd - 1] as Item;
  return /^\p{Lu}/u.test(last.text) ? cast.bySurname.get(last.lower)?.name : undefined;
}

/** The document that the head names: `the letter`. */
function documentOf(
  items: readonly Item[],
  { headEnd, from }: NounPhrase,
  naming: Naming,
): number | undefined {
  // In `письме министра` the first word is the head, in `the minister's letter` the last.
  const isFirst =
    naming.words.impersonalCues.size > 0 && naming.words.documents.has((items[from] as Item).lower);
  const kind = naming.words.documents.get((items[isFirst ? from : headEnd - 1] as Item).lower);
  return kind === undefined ? undefined : documentAt(naming.findings, spanOf(items, from, headEnd), kind);
}

function authorOf(document: number | undefined, { findings }: Naming): string | undefined {
  return document === undefined ? undefined : findings.documents[document]?.author;
}

function byDescription(items: readonly Item[], phrase: NounPhrase, naming: Naming): string | undefined {
  const { from, headEnd, to } = phrase;
  const last = items[headEnd - 1] as Item;
  // A name that the article's cast does not hold describes nobody.
  if (/^\p{Lu}/u.test(last.text) && headEnd - from === 1) return undefined;
  const head = lowers(items, afterPossessive(items, phrase), headEnd);
  const complements = lowers(items, headEnd, to);
  return (
    personOfDescription(head, complements, last.start, naming.cast, naming.words) ??
    byRole(items, phrase, naming)
  )?.name;
}

/** So many sentences back somebody is named whom a mere word for an office means. */
const ROLE_REACH = 3;

/** `the senator said`, `подчеркнул депутат`: where the article describes nobody so, who was named last. */
function byRole(
  items: readonly Item[],
  { from, headEnd, to }: NounPhrase,
  { findings, cast, words, lastSpeaker }: Naming,
) {
  const [first, last] = [items[from] as Item, items[headEnd - 1] as Item];
  const isBare = headEnd === to && headEnd - from <= 2 && words.personalRoles.has(last.lower);
  if (!isBare || (headEnd - from === 2 && !/^the$/.test(first.lower))) return undefined;
  const question = { at: first.start, gender: words.genderOf(last.lower), lastSpeaker, reach: ROLE_REACH };
  return personOfPronoun(findings.text, cast.persons, findings.text.passages, question);
}

function lowers(items: readonly Item[], from: number, to: number): readonly string[] {
  return items.slice(from, to).map(({ lower }) => lower);
}

function withoutDeterminer(items: readonly Item[], { from, to }: NounPhrase, naming: Naming): string {
  const first = items[from] as Item;
  const start = to - from > 1 && naming.words.determiners.has(first.lower) ? from + 1 : from;
  return textAt(naming.findings.text.text, spanOf(items, start, to));
}
