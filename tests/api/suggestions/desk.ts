import type { Account, Answer, Newsroom } from '../../helpers/newsroom';

const ARTICLES = '/content-manager/collection-types/api::article.article';

/** A story of nobody's: two statesmen who do not exist exchange letters. */
export const HEADLINE = "Norway's foreign minister asks the French president to keep his ships away";
export const PARAGRAPHS = [
  'Norwegian Foreign Minister Nora Lindqvist sent a letter to French President Aldo Verani on March 4, 2024, asking him to keep his ships out of the northern waters.',
  '"We ask you to leave our fishermen in peace and to talk with us before you act," wrote Lindqvist in the letter.',
  'Lindqvist complained that Verani had never answered her calls, the newspaper The Guardian reports.',
  'Verani wrote a letter to Lindqvist on February 10, 2024, in which he announced patrols. "France has every right to be there," he wrote.',
];

export interface Suggestion {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly label: string;
  readonly candidates: readonly { id: string; why: string; label: string }[];
  readonly undecided: readonly string[];
  readonly sentence: string;
  readonly places: readonly { part: string; block: number | null; start: number; end: number }[];
  readonly effects: readonly { does: string; kind: string; label: string; needsSource: boolean }[];
}

/** A draft article in the panel, and what its editors do with its suggestions. */
export interface Draft {
  readonly id: string;
  list(by?: Account): Promise<readonly Suggestion[]>;
  find(kind: string, label: string): Promise<Suggestion>;
  accept(id: string, body?: object, by?: Account): Promise<Answer>;
  reject(id: string, by?: Account): Promise<Answer>;
  acceptAll(body?: object, by?: Account): Promise<Answer>;
  /** Replaces paragraphs of the body, as the panel does. */
  write(paragraphs: readonly string[]): Promise<void>;
  /** The draft's row with what it leads to. */
  row(): Promise<Row>;
}

export interface Reference {
  readonly documentId: string;
  readonly [name: string]: unknown;
}

export interface Row {
  readonly people: readonly Reference[];
  readonly countries: readonly Reference[];
  readonly organizations: readonly Reference[];
  readonly documents: readonly Reference[];
  readonly statements: readonly Reference[];
  readonly sources: readonly { relation: string; outlet: Reference }[];
  readonly category: Reference | null;
}

const blocks = (paragraphs: readonly string[]) =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

let counter = 0;

/** Makes a draft through the panel's own API. */
export async function openDraft(
  newsroom: Newsroom,
  by: Account,
  {
    headline = HEADLINE,
    paragraphs = PARAGRAPHS,
  }: { headline?: string; paragraphs?: readonly string[] } = {},
): Promise<Draft> {
  counter += 1;
  const values = { headline, slug: `suggestions-${counter}`, kind: 'news', body: blocks(paragraphs) };
  const made = await newsroom.post(ARTICLES, values, by);
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  const id = (made.body as { data: { documentId: string } }).data.documentId;
  const base = `/desk/articles/${id}/suggestions`;
  const list = async (reader = by) => {
    const answer = await newsroom.get(base, reader);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return (answer.body as { data: Suggestion[] }).data;
  };
  return {
    id,
    list,
    find: async (kind, label) => {
      const listed = await list();
      const found = listed.find((one) => one.kind === kind && one.label.startsWith(label));
      if (found === undefined)
        throw new Error(
          `No ${kind} ${label} among ${listed.map((one) => `${one.kind} ${one.label}`).join('; ')}`,
        );
      return found;
    },
    accept: (suggestion, body = {}, editor = by) =>
      newsroom.post(`${base}/${suggestion}/accept`, body, editor),
    reject: (suggestion, editor = by) => newsroom.post(`${base}/${suggestion}/reject`, {}, editor),
    acceptAll: (body = {}, editor = by) => newsroom.post(`${base}/accept-all`, body, editor),
    write: async (changed) => {
      const answer = await newsroom.put(`${ARTICLES}/${id}`, { ...values, body: blocks(changed) }, by);
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    },
    row: () => rowOf(newsroom, id),
  };
}

async function rowOf(newsroom: Newsroom, documentId: string, locale = 'en'): Promise<Row> {
  const row: unknown = await newsroom.strapi.db.query('api::article.article').findOne({
    where: { documentId, locale, publishedAt: null },
    populate: {
      people: true,
      countries: true,
      organizations: true,
      category: true,
      documents: {
        populate: {
          authors: true,
          addressees: true,
          inReplyTo: true,
          sources: { populate: { outlet: true } },
        },
      },
      statements: { populate: { speakers: true, document: true, reportedBy: true } },
      sources: { populate: { outlet: true } },
    },
  });
  return row as Row;
}
