import { transliterate } from 'transliteration';
import type { LocaleCode } from '../../content/content-types';
import { firstDay, isSurelyBefore, type PartialDate } from '../../content/partial-date';
import type { OrganizationFinding, PersonFinding } from '../extraction/findings';
import { foldName, wordsOf } from '../linking/folding';
import type { ArticleDraft } from './article-draft';
import type { Edits } from './choice';
import type { DocumentContent, SourceContent, StatementContent } from './found-content';

/** The values of a record that is made from a suggestion; references are documentIds. */
export type NewRecord = Readonly<Record<string, unknown>>;

/** Strapi keeps short texts in so many characters. */
const LONGEST = 255;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * A person by name: as an English reader knows it, with the name as it is written in the article beside it where that is in
 * another script. Other forms that the article uses are kept where they are whole names; those of Russian texts are not,
 * since they stand there in whatever case.
 */
export function newPerson({ name, aliases }: PersonFinding, locale: LocaleCode, edits: Edits): NewRecord {
  const isCyrillic = CYRILLIC.test(name);
  const shown = edits.name ?? cut(isCyrillic ? transliterate(name) : name);
  const written = isCyrillic ? [{ text: cut(name), language: locale, kind: 'official' }] : [];
  const others = locale === 'en' ? aliases.filter((alias) => isOtherName(alias, shown)) : [];
  const names = [...written, ...others.map((text) => ({ text: cut(text), language: locale, kind: 'alias' }))];
  return { name: shown, names };
}

function isOtherName(alias: string, name: string): boolean {
  return (
    wordsOf(foldName(alias)).filter((word) => word.length > 1).length > 1 &&
    foldName(alias) !== foldName(name)
  );
}

/** An organization by its name as it is written; acronyms and other names that the article uses beside it. */
export function newOrganization(
  { name, aliases, kind }: OrganizationFinding,
  locale: LocaleCode,
  country: string | undefined,
  edits: Edits,
): NewRecord {
  const shown = edits.name ?? cut(name);
  const others = locale === 'en' ? aliases.filter((alias) => foldName(alias) !== foldName(shown)) : [];
  const names = others.map((text) => ({ text: cut(text), language: locale, kind: 'alias' }));
  return { name: shown, names, kind: edits.kind ?? kind, ...(country ? { country } : {}) };
}

/** Who is meant by the suggestions that a record needs. */
export interface Participants {
  readonly person: (suggestion: string | undefined) => readonly string[];
  readonly organization: (suggestion: string | undefined) => readonly string[];
  readonly document: (suggestion: string | undefined) => string | undefined;
  /** The day of a document that is there already or is found in the article. */
  readonly dateOf: (suggestion: string | undefined) => PartialDate | undefined;
}

/**
 * A document that the newsroom knows from reports, until an editor says that it was read.
 * @param reports The sources of the article, from which it is known where no outlet or other document is named.
 */
export function newDocument(
  content: DocumentContent,
  who: Participants,
  { edits, reports }: { readonly edits: Edits; readonly reports: readonly NewRecord[] },
): NewRecord {
  const { finding, author, addressee } = content;
  const date = chosenDate(finding.date, edits);
  const answered = isAnswered(date, who.dateOf(content.inReplyTo))
    ? who.document(content.inReplyTo)
    : undefined;
  const title = edits.title ?? cut(finding.title);
  return {
    title: title.charAt(0).toUpperCase() + title.slice(1),
    kind: edits.kind ?? finding.kind,
    ...storedDate(date),
    authors: who.person(author),
    authorOrganizations: who.organization(author),
    addressees: who.person(addressee),
    addresseeOrganizations: who.organization(addressee),
    concerns: content.concerns.flatMap((id) => who.document(id) ?? []),
    ...(answered ? { inReplyTo: answered } : {}),
    existence: edits.existence ?? 'reported',
    sources: sourcesOf(content, who, reports),
  };
}

/** From where a document is known: who reports it, else what answers it or is about it, else what the article was made from. */
function sourcesOf(
  { outlets, namedIn }: DocumentContent,
  who: Participants,
  reports: readonly NewRecord[],
): readonly NewRecord[] {
  const reported = outlets.flatMap(who.organization).map((outlet) => ({ outlet, relation: 'reports' }));
  if (reported.length > 0) return reported;
  const named = namedIn.map(({ title, date }) => ({
    title: cut(title),
    relation: 'reports',
    ...(date ? { publishedOn: date.date, datePrecision: date.precision } : {}),
  }));
  return named.length > 0 ? named : reports;
}

/** The sources of an article as those of a document that is known from it. */
export function reportsBehind({ sources }: Pick<ArticleDraft, 'sources'>): readonly NewRecord[] {
  return sources
    .filter(({ url, outlet }) => url !== null || outlet !== null)
    .map(({ url, title, outlet }) => ({
      ...(url === null ? {} : { url }),
      ...(title === null ? {} : { title }),
      ...(outlet === null ? {} : { outlet: outlet.documentId }),
      relation: 'reports',
    }));
}

/** Whether a document made of this would name no source, and could not go out before somebody adds one. */
export function lacksSource(
  { outlets, namedIn }: DocumentContent,
  article: Pick<ArticleDraft, 'sources'>,
): boolean {
  return outlets.length + namedIn.length + reportsBehind(article).length === 0;
}

/** A reply older than what it answers would be refused, and then is none. */
function isAnswered(reply: PartialDate | undefined, answered: PartialDate | undefined): boolean {
  return !(reply && answered && isSurelyBefore(reply, answered));
}

/** What somebody said; dated as the document in which it stands. */
export function newStatement(
  { statement, text, speaker, attribution, document, date }: StatementContent,
  locale: LocaleCode,
  who: Participants,
  edits: Edits,
): NewRecord {
  const [speakers, speakerOrganizations] = [who.person(speaker), who.organization(speaker)];
  const isNamed = speakers.length + speakerOrganizations.length > 0;
  const said = edits.attribution ?? (isNamed ? undefined : attribution);
  const held = who.document(document);
  return {
    text: edits.text ?? text,
    kind: edits.kind ?? statement,
    speakers,
    speakerOrganizations,
    ...(said ? { attribution: cut(said) } : {}),
    ...(held ? { document: held } : {}),
    ...storedDate(chosenDate(date, edits)),
    language: locale,
  };
}

/** What an outlet reported, as a statement of its own. */
export function newReport(
  { claim, outlet, attribution, date }: SourceContent,
  locale: LocaleCode,
  who: Participants,
  edits: Edits,
): NewRecord {
  const [reportedBy] = who.organization(outlet);
  const said = edits.attribution ?? attribution;
  return {
    text: edits.text ?? claim,
    kind: 'report',
    ...(reportedBy ? { reportedBy } : {}),
    ...(said ? { attribution: cut(said) } : {}),
    ...storedDate(chosenDate(date, edits)),
    language: locale,
  };
}

/** The outlet among the sources of an article. */
export function newSource({ date }: SourceContent, outlet: string): NewRecord {
  const day = date ? { publishedOn: firstDay(date), datePrecision: date.precision } : {};
  return { outlet, relation: 'reports', ...day };
}

function chosenDate(found: PartialDate | undefined, { date, datePrecision }: Edits): PartialDate | undefined {
  if (date === null) return undefined;
  if (date !== undefined) return { date, precision: datePrecision ?? 'day' };
  return found;
}

function storedDate(date: PartialDate | undefined): NewRecord {
  return date ? { date: firstDay(date), datePrecision: date.precision } : {};
}

function cut(text: string): string {
  return text.slice(0, LONGEST);
}
