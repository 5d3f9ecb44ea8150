import type { BodyItem } from '../story-file/schema';
import type { Field, Resolve } from './fields';

/** A node of Strapi's blocks; a quote may carry the documentId of the statement that it quotes. */
export interface Block {
  readonly type: string;
  readonly level?: number;
  readonly format?: 'ordered' | 'unordered';
  readonly statement?: string;
  readonly children: readonly (Block | TextLeaf)[];
}

interface TextLeaf {
  readonly type: 'text';
  readonly text: string;
}

/** The body of an article: paragraphs, headings, quotes and lists become Strapi's blocks. */
export const body: Field = (name, given, path, resolve) => ({
  [name]: (given as readonly BodyItem[]).map((item, index) => blockOf(item, `${path}.${index}`, resolve)),
});

/** The blocks of a text in which no statements are quoted yet. */
export function blocksOf(items: readonly BodyItem[]): readonly Block[] {
  return items.map((item) => blockOf(item, '', () => undefined));
}

function blockOf(item: BodyItem, path: string, resolve: Resolve): Block {
  if (typeof item === 'string') return { type: 'paragraph', children: [leaf(item)] };
  if ('heading' in item) return { type: 'heading', level: item.level ?? 2, children: [leaf(item.heading)] };
  if ('list' in item) return listOf(item.list, item.ordered === true);
  const statement = item.statement && resolve('statements', item.statement, `${path}.statement`);
  return { type: 'quote', ...(statement ? { statement } : {}), children: [leaf(item.quote)] };
}

function listOf(items: readonly string[], isOrdered: boolean): Block {
  const children = items.map((item) => ({ type: 'list-item', children: [leaf(item)] }));
  return { type: 'list', format: isOrdered ? 'ordered' : 'unordered', children };
}

function leaf(text: string): TextLeaf {
  return { type: 'text', text };
}
