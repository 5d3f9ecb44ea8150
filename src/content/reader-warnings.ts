import { problem, type Problem } from './problem';

interface Statement {
  readonly kind?: string | null;
  readonly label?: string | null;
  readonly attribution?: string | null;
  readonly speakers?: readonly unknown[] | null;
  readonly speakerOrganizations?: readonly unknown[] | null;
}

interface Letter {
  readonly label?: string | null;
  readonly authors?: readonly { readonly documentId: string }[] | null;
  readonly inReplyTo?: { readonly addressees?: readonly { readonly documentId: string }[] | null } | null;
}

/** An article as far as a reader would miss something in it. */
export interface ReadArticle {
  readonly summary?: string | null;
  readonly cover?: { readonly image?: unknown } | null;
  readonly category?: unknown;
  readonly body?: unknown;
  readonly statements?: readonly Statement[] | null;
  readonly documents?: readonly Letter[] | null;
}

/** What a reader would miss, or what looks like a mistake: an editor is told of it and may publish all the same. */
export function readerWarnings(article: ReadArticle): readonly Problem[] {
  return [
    ...lacking(article.summary, 'summary', 'There is no summary for lists and search engines'),
    ...lacking(article.cover?.image, 'cover', 'There is no cover picture'),
    ...lacking(article.category, 'category', 'It stands in no category'),
    ...lacking(Array.isArray(article.body) && article.body.length > 0, 'body', 'There is no text'),
    ...(article.statements ?? []).flatMap(speakerWarnings),
    ...(article.documents ?? []).flatMap(replyWarnings),
  ];
}

function lacking(value: unknown, path: string, message: string): readonly Problem[] {
  return value ? [] : [problem(path, message)];
}

function speakerWarnings(statement: Statement, place: number): readonly Problem[] {
  const { kind, label, attribution, speakers, speakerOrganizations } = statement;
  const isSaidBy = (speakers ?? []).length + (speakerOrganizations ?? []).length > 0 || Boolean(attribution);
  if (kind !== 'quote' || isSaidBy) return [];
  return [problem(`statements.${place}`, `Nobody is named who said "${label ?? ''}"`)];
}

/** Whoever answers a letter was mostly addressed by it. */
function replyWarnings({ label, authors, inReplyTo }: Letter, place: number): readonly Problem[] {
  const addressed = new Set((inReplyTo?.addressees ?? []).map(({ documentId }) => documentId));
  if (addressed.size === 0 || (authors ?? []).length === 0) return [];
  if ((authors ?? []).some(({ documentId }) => addressed.has(documentId))) return [];
  return [
    problem(`documents.${place}`, `"${label ?? ''}" answers a letter that was not addressed to its author`),
  ];
}
