import type { Node } from './projection';

/**
 * How a column of `graph.node` is kept.
 *
 * - `text`: as it is
 * - `json`: JSON text, kept byte for byte
 * - `ids`: a list of ids
 * - `moment`: ISO 8601 in UTC
 */
export type NodeColumn =
  | { readonly kind: 'text' | 'json' | 'moment'; readonly of: (node: Node) => string | null }
  | { readonly kind: 'ids'; readonly of: (node: Node) => readonly string[] };

/**
 * The columns of `graph.node` that a projection gives, by their names: what is written, what is compared before writing, and
 * what is verified.
 */
export const NODE_COLUMNS: Readonly<Record<string, NodeColumn>> = {
  id: { kind: 'text', of: (node) => node.id },
  locale: { kind: 'text', of: (node) => node.locale },
  type: { kind: 'text', of: (node) => node.type },
  slug: { kind: 'text', of: (node) => node.slug },
  body: { kind: 'json', of: (node) => node.body },
  card: { kind: 'json', of: (node) => node.card },
  blocks: { kind: 'json', of: (node) => node.blocks },
  title: { kind: 'text', of: (node) => node.title },
  summary: { kind: 'text', of: (node) => node.summary },
  content: { kind: 'text', of: (node) => node.content },
  refs: { kind: 'ids', of: (node) => node.refs },
  files: { kind: 'ids', of: (node) => node.files },
  card_refs: { kind: 'ids', of: (node) => node.cardRefs },
  card_files: { kind: 'ids', of: (node) => node.cardFiles },
  fallback_locale: { kind: 'text', of: (node) => node.fallbackLocale },
  date: { kind: 'moment', of: (node) => node.date },
  published_at: { kind: 'moment', of: (node) => node.publishedAt },
  updated_at: { kind: 'moment', of: (node) => node.updatedAt },
};
