import type {
  DocumentFinding,
  Findings,
  Found as Finding,
  OrganizationFinding,
  PersonFinding,
} from '../extraction/findings';
import { foldName } from '../linking/folding';
import { UNKNOWN, type Link, type LinkedFindings } from '../linking/linked-findings';
import { fingerprint } from './fingerprint';
import type { DocumentContent, Found, SourceContent, StatementContent } from './found-content';
import { reportsOf } from './reported-documents';

/**
 * Adds the outlets whose reports are found to the organizations, where they are not among them: what they report cannot be
 * kept without them.
 */
export function withOutlets(findings: Findings): Findings {
  const known = new Set(
    findings.organizations.flatMap(({ name, aliases }) => [name, ...aliases].map(foldName)),
  );
  const outlets = new Map<string, OrganizationFinding>();
  for (const { outlet, ...place } of findings.reports) {
    if (known.has(foldName(outlet))) continue;
    const mention = { ...place, text: outlet };
    const mentions = [...(outlets.get(foldName(outlet))?.mentions ?? []), mention];
    outlets.set(foldName(outlet), {
      name: outlet,
      aliases: [],
      kind: 'outlet',
      country: undefined,
      mentions,
    });
  }
  return { ...findings, organizations: [...findings.organizations, ...outlets.values()] };
}

/** Everything that was found, in the order in which it has to be accepted: what others need comes first. */
export function foundIn(linked: LinkedFindings): readonly Found[] {
  const { findings } = linked;
  const persons = findings.persons.map((one, at) => foundPerson(one, linked.persons[at]));
  const organizations = findings.organizations.map((one, at) =>
    foundOrganization(one, linked.organizations[at]),
  );
  const countries = linked.countries.map(({ code, mentions, link }): Found => {
    const id = fingerprint('country', [code]);
    return {
      ...asFound(mentions),
      id,
      kind: 'country',
      label: code,
      link,
      needs: [],
      content: { kind: 'country', code },
    };
  });
  const idOf = idsByName([...persons, ...organizations]);
  const documents = foundDocuments(linked, idOf);
  const statements = foundStatements(findings, idOf, documents);
  const sources = foundSources(findings, idOf);
  return [
    ...persons,
    ...organizations,
    ...countries,
    ...documents,
    ...statements,
    ...sources,
    ...foundCategory(linked),
  ];
}

function foundPerson(finding: PersonFinding, link: Link = UNKNOWN): Found {
  const { name, mentions } = finding;
  const content = { kind: 'person', finding } as const;
  const id = fingerprint('person', [name]);
  return { ...asFound(mentions), id, kind: 'person', label: name, link, needs: [], content };
}

function foundOrganization(finding: OrganizationFinding, link: Link = UNKNOWN): Found {
  const { name, mentions } = finding;
  const content = { kind: 'organization', finding } as const;
  const id = fingerprint('organization', [name, finding.country]);
  return { ...asFound(mentions), id, kind: 'organization', label: name, link, needs: [], content };
}

type IdOf = (name: string | undefined) => string | undefined;

/** The suggestion of a name as findings use it. */
function idsByName(founds: readonly Found[]): IdOf {
  const ids = new Map<string, string>();
  for (const { id, content } of founds)
    if (content.kind === 'person' || content.kind === 'organization')
      for (const name of [content.finding.name, ...content.finding.aliases])
        if (!ids.has(foldName(name))) ids.set(foldName(name), id);
  return (name) => (name === undefined ? undefined : ids.get(foldName(name)));
}

function foundDocuments({ findings, documents }: LinkedFindings, idOf: IdOf): readonly Found[] {
  const ids = uniqueIds(findings.documents.map(documentId));
  return findings.documents.map((finding, at): Found => {
    const content: DocumentContent = {
      kind: 'document',
      finding,
      author: idOf(finding.author),
      addressee: idOf(finding.addressee),
      concerns: finding.concerns.flatMap((index) => ids[index] ?? []),
      inReplyTo: ids[finding.inReplyTo ?? -1],
      outlets: present(reportsOf(findings, finding).map(({ outlet }) => idOf(outlet))),
      namedIn: findings.documents.filter(
        ({ concerns, inReplyTo }) => inReplyTo === at || concerns.includes(at),
      ),
    };
    const { author, addressee, concerns, inReplyTo, outlets } = content;
    const needs = present([author, addressee, inReplyTo, ...concerns, ...outlets]);
    const link = documents[at] ?? UNKNOWN;
    const id = ids[at] ?? documentId(finding);
    return { ...asFound(finding.mentions), id, kind: 'document', label: finding.title, link, needs, content };
  });
}

/** A letter is who wrote to whom and when, whatever it is called; a bill is its title. */
function documentId({ kind, author, addressee, date, title }: DocumentFinding): string {
  const isBetween = author !== undefined || addressee !== undefined;
  const facts = isBetween ? [author, addressee, date?.date] : ['', '', title];
  return fingerprint('document', [kind, ...facts]);
}

/** Two letters of one author of which nothing more is known are told apart by their order. */
function uniqueIds(ids: readonly string[]): readonly string[] {
  return ids.map((id, at) => {
    const before = ids.slice(0, at).filter((other) => other === id).length;
    return before === 0 ? id : fingerprint('document', [id, String(before)]);
  });
}

function foundStatements(findings: Findings, idOf: IdOf, documents: readonly Found[]): readonly Found[] {
  const said = [
    ...findings.quotations.map((one) => ({ ...one, statement: 'quote' as const })),
    ...findings.paraphrases.map((one) => ({ ...one, statement: 'paraphrase' as const })),
  ];
  const founds = said
    .sort((one, other) => one.start - other.start)
    .map(({ statement, text, source, document, ...finding }): Found => {
      const words = withoutLastComma(text);
      const speaker = idOf(source?.name);
      const content: StatementContent = {
        kind: 'statement',
        statement,
        text: words,
        speaker,
        attribution: speaker === undefined ? source?.text : undefined,
        document: documents[document ?? -1]?.id,
        date: findings.documents[document ?? -1]?.date,
      };
      const id = fingerprint('statement', [words]);
      const needs = present([speaker, content.document]);
      return { ...asFound([finding]), id, kind: 'statement', label: words, link: UNKNOWN, needs, content };
    });
  return once(founds);
}

/** The comma before an attribution stands inside the quotation marks and belongs to the sentence around it. */
function withoutLastComma(text: string): string {
  return text.replace(/[\s,;]+$/u, '');
}

function foundSources(findings: Findings, idOf: IdOf): readonly Found[] {
  const founds = findings.reports.flatMap(({ outlet, claim, attribution, date, ...finding }): Found[] => {
    const outletId = idOf(outlet);
    if (outletId === undefined) return [];
    const content: SourceContent = { kind: 'source', claim, outlet: outletId, attribution, date };
    const id = fingerprint('source', [outlet, claim]);
    const label = `${outlet}: ${claim}`;
    return [{ ...asFound([finding]), id, kind: 'source', label, link: UNKNOWN, needs: [outletId], content }];
  });
  return once(founds);
}

function foundCategory({ findings, category }: LinkedFindings): readonly Found[] {
  const name = findings.facts.category;
  if (name === undefined || category === undefined) return [];
  const content = { kind: 'category', name } as const;
  const id = fingerprint('category', [name]);
  const line = findings.facts.furniture.find(({ kind }) => kind === 'category' || kind === 'counter');
  const place = { confidence: 0.9, rule: 'category-line', spans: line ? [line] : [] };
  return [{ ...place, id, kind: 'category', label: name, link: category, needs: [], content }];
}

/** Where it stands, and the surest rule that found it. */
function asFound(findings: readonly Finding[]): Pick<Found, 'spans' | 'confidence' | 'rule'> {
  const surest = findings.reduce<Finding | undefined>(
    (best, one) => (best === undefined || one.confidence > best.confidence ? one : best),
    undefined,
  );
  return {
    spans: findings.map(({ start, end }) => ({ start, end })),
    confidence: surest?.confidence ?? 0,
    rule: surest?.rule ?? '',
  };
}

function present(ids: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** What a summary says again is one thing with what it says in short. */
function once(founds: readonly Found[]): readonly Found[] {
  const first = new Map<string, Found>();
  for (const found of founds) if (!first.has(found.id)) first.set(found.id, found);
  return [...first.values()];
}
