import type { Newsroom } from '../../helpers/newsroom';

/** Nodes and edges put straight into the graph: many, and some that no editor could save. */
export interface MadeGraph {
  node(given: MadeNode): Promise<void>;
  edge(given: MadeEdge): Promise<void>;
  sql<Row>(text: string, bindings?: readonly unknown[]): Promise<readonly Row[]>;
}

export interface MadeNode {
  id: string;
  type: string;
  locale?: string;
  date?: string | null;
  fields?: Record<string, unknown>;
  refs?: string[];
  files?: string[];
}

export interface MadeEdge {
  from: string;
  to: string;
  relation: string;
  fromType: string;
  toType: string;
  section?: string | null;
  date?: string | null;
  locale?: string;
}

const NODE = `insert into graph.node (id, locale, type, slug, body, card, blocks, title, refs, files, card_refs, card_files,
    date, updated_at, version, created_version)
  select ?::text, ?, ?, ?::text, ?::json, ?::json, null, ?, ?::text[], ?::text[], ?::text[], '{}', ?::timestamptz,
    '2024-01-01', drawn, drawn from nextval('graph.versions') as drawn`;
const EDGE = `insert into graph.edge (from_id, locale, relation, to_id, from_type, to_type, position, section, is_lead, date)
  values (?, ?, ?, ?, ?, ?, 0, ?, ?, coalesce(?::timestamptz, '-infinity'))`;

/** The graph of a newsroom, open for making what is needed. */
export function madeGraph(newsroom: Newsroom): MadeGraph {
  const sql = async <Row>(text: string, bindings: readonly unknown[] = []) => {
    const result = await newsroom.strapi.db.connection.raw(text, bindings as string[]);
    return (result as { rows: Row[] }).rows;
  };
  return {
    sql,
    async node({ id, type, locale = 'en', date = null, fields = {}, refs = [], files = [] }) {
      const articles = type === 'article' ? { category: null, cover: null, authors: [] } : {};
      const json = JSON.stringify({ id, type, slug: id, locale, ...articles, ...fields });
      const cardRefs = type === 'article' ? [] : refs;
      await sql(NODE, [id, locale, type, id, json, json, `The ${id}`, refs, files, cardRefs, date]);
    },
    async edge({ from, to, relation, fromType, toType, section = null, date = null, locale = 'en' }) {
      await sql(EDGE, [from, locale, relation, to, fromType, toType, section, section !== null, date]);
    },
  };
}

/** All items of a list, page after page, with how many pages it took. */
export async function walk<Item>(
  newsroom: Newsroom,
  path: string,
  limit: number,
): Promise<{ items: Item[]; pages: number }> {
  const items: Item[] = [];
  const join = path.includes('?') ? '&' : '?';
  let after = '';
  for (let pages = 1; ; pages += 1) {
    const { status, body } = await newsroom.get(`${path}${join}limit=${limit}${after}`);
    if (status !== 200) throw new Error(`${path} was answered ${status}: ${JSON.stringify(body)}`);
    items.push(...(body.data as Item[]));
    if (body.meta.next === null) return { items, pages };
    if (body.data.length !== limit) throw new Error(`A page of ${path} was not full`);
    after = `&after=${body.meta.next}`;
  }
}
