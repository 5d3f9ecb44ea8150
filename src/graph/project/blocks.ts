import { listOf } from './shape';

/** A node of Strapi's blocks as it is stored; nothing of it may be taken for granted. */
export type BlockNode = Readonly<Record<string, unknown>>;

/** Deeper than any editor nests; what lies below is not shown. */
export const DEEPEST = 24;

/** What readers see of each kind of node beside its type and what is in it; of kinds that are not here, nothing. */
const SHOWN: Readonly<Partial<Record<string, readonly string[]>>> = {
  paragraph: [],
  heading: ['level'],
  list: ['format', 'indentLevel'],
  'list-item': [],
  quote: ['statement'],
  code: ['language'],
  image: ['image'],
  link: ['url', 'rel', 'target'],
  text: ['text', 'bold', 'italic', 'underline', 'strikethrough', 'code'],
};

/** Images hold a copy of the media library's entry, of which only the picture is public. */
const IMAGE_FIELDS = ['url', 'alternativeText', 'caption', 'width', 'height'];

/** The blocks that a body holds; what is none is left out. */
export function blocksOf(body: unknown): readonly BlockNode[] {
  return listOf(body).filter(isNode);
}

export function childrenOf(node: BlockNode): readonly BlockNode[] {
  return blocksOf(node.children);
}

/**
 * Blocks as they may be shown. A quote keeps its statement only where that is among the public ones of the article: the
 * article is projected anew when one of these comes or goes.
 * @param statements ids of the article's public statements.
 */
export function publicBlocks(
  body: unknown,
  statements: ReadonlySet<unknown>,
  depth = 0,
): readonly BlockNode[] {
  if (depth > DEEPEST) return [];
  return blocksOf(body).flatMap((node): BlockNode[] => {
    const shown = SHOWN[String(node.type)];
    if (shown === undefined) return [];
    const fields = shown.filter((name) => node[name] !== undefined && isShown(name, node[name], statements));
    const children = Array.isArray(node.children)
      ? { children: publicBlocks(node.children, statements, depth + 1) }
      : {};
    return [
      { type: node.type, ...Object.fromEntries(fields.map((name) => shownField(node, name))), ...children },
    ];
  });
}

function isShown(name: string, value: unknown, statements: ReadonlySet<unknown>): boolean {
  return name !== 'statement' || statements.has(value);
}

function shownField(node: BlockNode, name: string): [string, unknown] {
  const value = node[name];
  return [name, name === 'image' && isNode(value) ? pick(value, IMAGE_FIELDS) : value];
}

function pick(node: BlockNode, names: readonly string[]): BlockNode {
  return Object.fromEntries(names.map((name) => [name, node[name] ?? null]));
}

function isNode(value: unknown): value is BlockNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
