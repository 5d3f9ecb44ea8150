import type {
  CountryMention,
  DocumentFinding,
  Findings,
  OrganizationFinding,
  PersonFinding,
} from '../../../../src/analysis/extraction/findings';
import type { KnownName, KnownRecord, RecordFacts } from '../../../../src/analysis/linking/known-record';
import { analyse } from '../../../../src/analysis/text/analysed-text';

/** Findings in a text that says nothing, for tests of what is made of findings. */
export function findings(more: Partial<Findings> & { category?: string } = {}): Findings {
  const { category, ...rest } = more;
  return {
    text: analyse('', 'en'),
    language: 'en',
    facts: { headline: undefined, category, publishedOn: undefined, dateline: undefined, furniture: [] },
    countries: [],
    organizations: [],
    persons: [],
    documents: [],
    quotations: [],
    paraphrases: [],
    reports: [],
    ...rest,
  };
}

export function person(name: string, more: Partial<PersonFinding> = {}): PersonFinding {
  return { name, aliases: [], gender: undefined, descriptions: [], mentions: [], ...more };
}

export function organization(name: string, more: Partial<OrganizationFinding> = {}): OrganizationFinding {
  return { name, aliases: [], kind: 'other', country: undefined, mentions: [], ...more };
}

export function document(more: Partial<DocumentFinding> = {}): DocumentFinding {
  return {
    kind: 'letter',
    title: 'Letter',
    author: undefined,
    addressee: undefined,
    date: undefined,
    concerns: [],
    inReplyTo: undefined,
    mentions: [],
    ...more,
  };
}

export function country(code: string, text = code): CountryMention {
  const place = { text, start: 0, end: 0, confidence: 1, rule: 'test' };
  return { ...place, code, form: 'name', isGovernment: false };
}

/** A record with its names: the first is its own, others are official unless they say `alias: ...`. */
export function record(
  type: KnownRecord['type'],
  id: string,
  names: readonly string[],
  facts: RecordFacts = {},
): KnownRecord {
  return { id, type, facts, names: names.map(nameOf) };
}

function nameOf(written: string, index: number): KnownName {
  const [, kind, text] = /^(alias|former|short): (.*)$/.exec(written) ?? [];
  if (text !== undefined) return { text, kind: kind as KnownName['kind'] };
  return { text: written, kind: index === 0 ? 'own' : 'official' };
}
