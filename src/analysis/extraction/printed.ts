import { printPartialDate } from '../../content/partial-date';
import { sourceSpan } from '../text/analysed-text';
import type { Span } from '../text/span';
import type { Findings } from './findings';

/** Findings as `npm run extract` prints them: offsets in UTF-16 code units of the file's own text. */
export interface PrintedFindings {
  readonly id: string;
  readonly lang: string;
  readonly headline: string | null;
  readonly category: string | null;
  /** `2024-02-12`, or what of it is known. */
  readonly pubdate: string | null;
  readonly persons: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly mentions: readonly (Span & { readonly text: string })[];
  }[];
  readonly countries: readonly string[];
  readonly organizations: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly kind: string;
  }[];
  readonly documents: readonly {
    readonly kind: string;
    readonly title: string;
    readonly author: string | null;
    readonly addressee: string | null;
    readonly date: string | null;
    readonly datePrecision: string | null;
    readonly concerns: readonly number[];
    readonly inReplyTo: number | null;
  }[];
  readonly quotes: readonly (Span & {
    readonly text: string;
    readonly speaker: string | null;
    readonly cue: string | null;
    readonly document: number | null;
  })[];
  readonly paraphrases: readonly {
    readonly text: string;
    readonly speaker: string;
    readonly document: number | null;
  }[];
  readonly reports: readonly { readonly outlet: string; readonly claim: string }[];
}

/** Prints what was found in one article; `id` is the name of its file without the ending. */
export function printFindings(id: string, findings: Findings): PrintedFindings {
  const { facts } = findings;
  return {
    id,
    lang: findings.language,
    headline: facts.headline ?? null,
    category: facts.category ?? null,
    pubdate: facts.publishedOn ? printPartialDate(facts.publishedOn) : null,
    persons: findings.persons.map((person) => printPerson(findings, person)),
    countries: [...new Set(findings.countries.map(({ code }) => code))].sort(),
    organizations: findings.organizations.map(({ name, aliases, kind }) => ({ name, aliases, kind })),
    documents: findings.documents.map(printDocument),
    quotes: findings.quotations.map((quotation) => printQuotation(findings, quotation)),
    paraphrases: findings.paraphrases.map(({ text, source, document }) => ({
      text,
      speaker: source.name,
      document: document ?? null,
    })),
    reports: findings.reports.map(({ outlet, claim }) => ({ outlet, claim })),
  };
}

function printPerson(findings: Findings, { name, aliases, mentions }: Findings['persons'][number]) {
  const printed = mentions.map((mention) => ({ text: mention.text, ...sourceSpan(findings.text, mention) }));
  return { name, aliases, mentions: printed };
}

function printDocument(document: Findings['documents'][number]) {
  const { kind, title, author, addressee, date, concerns, inReplyTo } = document;
  return {
    kind,
    title,
    author: author ?? null,
    addressee: addressee ?? null,
    date: date ? date.date : null,
    datePrecision: date ? date.precision : null,
    concerns,
    inReplyTo: inReplyTo ?? null,
  };
}

function printQuotation(
  findings: Findings,
  { text, source, cue, document, ...span }: Findings['quotations'][number],
) {
  const { start, end } = sourceSpan(findings.text, span);
  return {
    text,
    speaker: source?.name ?? null,
    start,
    end,
    cue: cue?.text ?? null,
    document: document ?? null,
  };
}
