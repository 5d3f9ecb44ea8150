import { given } from '../story-file/given';
import type { BodyItem, ListItem, MarkedText, NestedList, Run } from '../story-file/schema';
import type { Field, Resolve } from './fields';

/** A node of Strapi's blocks; a quote may carry the documentId of the statement that it quotes. */
export interface Block {
  readonly type: string;
  readonly level?: number;
  readonly format?: 'ordered' | 'unordered';
  readonly indentLevel?: number;
  readonly statement?: string;
  readonly language?: string;
  readonly url?: string;
  readonly rel?: string;
  readonly target?: string;
  readonly children: readonly (Block | TextLeaf)[];
}

/** Words, marked or not. */
export interface TextLeaf {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly code?: boolean;
}

/** The body of an article: paragraphs, headings, quotes, lists and code become Strapi's blocks. */
export const body: Field = (name, given, path, resolve) => ({
  [name]: (given as readonly BodyItem[]).map((item, index) => blockOf(item, `${path}.${index}`, resolve)),
});

/** The blocks of a text in which no statements are quoted yet. */
export function blocksOf(items: readonly BodyItem[]): readonly Block[] {
  return items.map((item) => blockOf(item, '', () => undefined));
}

function blockOf(item: BodyItem, path: string, resolve: Resolve): Block {
  if (typeof item === 'string') return { type: 'paragraph', children: inline(item) };
  if ('paragraph' in item) return { type: 'paragraph', children: inline(item.paragraph) };
  if ('heading' in item) return { type: 'heading', level: item.level ?? 2, children: inline(item.heading) };
  if ('list' in item) return listBlock(item);
  if ('code' in item)
    return { type: 'code', ...given({ language: item.language }), children: inline(item.code) };
  const statement = item.statement && resolve('statements', item.statement, `${path}.statement`);
  return { type: 'quote', ...(statement ? { statement } : {}), children: inline(item.quote) };
}

function listBlock({ list, ordered, indent }: NestedList): Block {
  return {
    type: 'list',
    format: ordered ? 'ordered' : 'unordered',
    ...given({ indentLevel: indent }),
    children: list.map(listChild),
  };
}

function listChild(item: ListItem): Block {
  if (typeof item === 'object' && 'list' in item) return listBlock(item);
  return { type: 'list-item', children: inline(item) };
}

function inline(text: string | readonly Run[]): readonly (Block | TextLeaf)[] {
  return typeof text === 'string' ? [leaf(text)] : text.map(runOf);
}

function runOf(run: Run): Block | TextLeaf {
  if (typeof run === 'string' || !('link' in run)) return leaf(run);
  const { link, text, rel, target } = run;
  return { type: 'link', url: link, ...given({ rel, target }), children: text.map(leaf) };
}

function leaf(text: MarkedText): TextLeaf {
  return typeof text === 'string' ? { type: 'text', text } : { type: 'text', ...text };
}
