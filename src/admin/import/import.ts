import type { Imported, Outcome, Preview } from '../../editorial/desk/answers/import';

/** A piece of a text, marked where something was found in it. */
export interface Piece {
  readonly text: string;
  readonly mark: 'person' | 'quote' | null;
}

/** A text in pieces, people and quotations marked; of what overlaps the smaller stands out. */
export function piecesOf(text: string, { findings }: Preview): readonly Piece[] {
  const marks = [
    ...findings.persons.flatMap(({ mentions }) =>
      mentions.map((span) => ({ ...span, mark: 'person' as const })),
    ),
    ...findings.quotes.map((span) => ({ ...span, mark: 'quote' as const })),
  ];
  const bounds = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  );
  return bounds.slice(1).flatMap((end, place) => {
    const start = bounds[place] ?? 0;
    const [inner] = marks
      .filter((mark) => mark.start <= start && mark.end >= end)
      .sort((one, other) => one.end - one.start - (other.end - other.start));
    return [{ text: text.slice(start, end), mark: inner?.mark ?? null }];
  });
}

/**
 * What will be made or linked, by kind, each with whether it is known.
 * @param countryName What a country is called, by its code of two letters; undefined where it is not known.
 */
export function foundIn(
  { findings, links }: Preview,
  countryName: (code: string) => string | undefined,
): readonly {
  readonly kind: 'person' | 'country' | 'organization' | 'document' | 'statement';
  readonly label: string;
  readonly state: Outcome['outcome'];
}[] {
  const listed = <Kind extends string>(kind: Kind, labels: readonly string[], known: readonly Outcome[]) =>
    labels.map((label, place) => ({ kind, label, state: known[place]?.outcome ?? 'unknown' }));
  return [
    ...listed(
      'person',
      findings.persons.map(({ name }) => name),
      links.persons,
    ),
    ...listed(
      'country',
      links.countries.map(({ code }) => countryName(code) ?? code),
      links.countries.map(({ link }) => link),
    ),
    ...listed(
      'organization',
      findings.organizations.map(({ name }) => name),
      links.organizations,
    ),
    ...listed(
      'document',
      findings.documents.map(({ title }) => title),
      links.documents,
    ),
    ...listed(
      'statement',
      findings.quotes.map(({ text, speaker }) => `${speaker ?? '?'}: “${text.replace(/[,;]$/, '')}”`),
      [],
    ),
  ];
}

/** Something pasted or dropped: a text, or a file that the browser cannot read as one. */
export interface Given {
  readonly name: string;
  readonly content: string | File;
}

/** A document of Word is sent as it is. */
export async function givenOf(file: File): Promise<Given> {
  return { name: file.name, content: /\.docx$/i.test(file.name) ? file : await file.text() };
}

/** What the routes of the import take: a text in JSON, a file in a form. */
export function requestOf({ name, content }: Given, options: Readonly<Record<string, string>>): object {
  if (typeof content === 'string') return { name, content, ...options };
  const form = new FormData();
  form.append('files', content, name);
  for (const [option, value] of Object.entries(options)) form.append(option, value);
  return form;
}

/** The server did not take it, and why. */
export interface NotTaken {
  readonly outcome: 'not-taken';
  readonly reason: string;
}

/** What is said of something that was not taken: the server names files itself, but not where it refuses the whole request. */
export function namedReason(name: string, reason: string): string {
  return reason.startsWith(`${name}: `) ? reason : `${name}: ${reason}`;
}

/** Something that was given, and what became of it. */
export interface Item {
  readonly name: string;
  readonly state: 'waiting' | 'running' | Imported | NotTaken;
}
